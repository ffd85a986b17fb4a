// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/widgetwalker.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

namespace rk::test {

/// Everything that can be read in the window, message bars included, one text a line.
inline QString saidIn(QWidget& window)
{
    return support::visibleTexts(window).join(u'\n');
}

inline QLineEdit* field(QWidget& window, const QString& name)
{
    return support::findControl<QLineEdit>(window, name);
}

/// Fields that belong to what the form shows; a hidden row's fields are none.
inline bool shows(QWidget& window, const QString& name)
{
    const QLineEdit* edit = field(window, name);
    return edit && edit->isVisibleTo(&window);
}

inline void choose(QWidget& window, const QString& combo, const QString& text)
{
    auto* box = support::findControl<QComboBox>(window, combo);
    QVERIFY2(box, qPrintable(combo));
    box->setCurrentText(text);
    QCOMPARE(box->currentText(), text);
}

inline void press(QWidget& window, const QString& button)
{
    QAbstractButton* found = support::findButton(window, button);
    QVERIFY2(found, qPrintable(button));
    QVERIFY2(found->isEnabled(), qPrintable(button));
    found->click();
}

inline bool says(QWidget& window, const QString& part)
{
    return saidIn(window).contains(part);
}

} // namespace rk::test
