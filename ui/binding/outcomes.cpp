// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/outcomes.h"

#include "ui/binding/intentwords.h"

#include <QCoreApplication>

namespace rk::ui {

bool succeeded(const change::Outcome& outcome)
{
    return outcome.state == change::Outcome::State::Done
        || outcome.state == change::Outcome::State::Unchanged;
}

Message failureMessage(const change::Intent& intent, const change::Outcome& outcome)
{
    Message message;
    if (!outcome.error)
        return message;
    message.tone = items::Tone::Danger;
    message.fact
        = QCoreApplication::translate("rk::ui::Outcomes", "%1 failed.").arg(doingText(intent));
    message.sentence = describe(readable(*outcome.error));
    message.details = technicalDetails(*outcome.error);
    return message;
}

} // namespace rk::ui
