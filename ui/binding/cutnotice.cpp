// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/cutnotice.h"

#include "ui/widgets/messagebar.h"

#include <QCoreApplication>

namespace rk::ui {

using namespace Qt::StringLiterals;

void showCutNotice(MessageArea& messages, const QString& sentence)
{
    const auto key = u"cut"_s;
    if (sentence.isEmpty()) {
        messages.remove(key);
        return;
    }
    Message message;
    message.tone = items::Tone::Warn;
    message.fact = QCoreApplication::translate("rk::ui::CutNotice", "This list may be incomplete.");
    message.sentence = sentence;
    message.closable = false;
    message.key = key;
    messages.show(message);
}

} // namespace rk::ui
