// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace rk::ui {

/// Questions that stop the work, behind one seam: a test says beforehand what will be answered, and
/// no window opens.
namespace MessageBox {
enum class Answer { Cancel, Accept, Save, Discard };

/// Destructive step: `text` names the object, `verb` is the red button ("Delete user"). Cancel is
/// the default and Enter never triggers the verb.
bool confirmDestructive(
    QWidget* parent, const QString& title, const QString& text, const QString& verb);

/// A harmless question with a verb ("Reload").
bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& verb);

/// Leaving something unsaved: Save, Discard or Cancel. `text` names the object.
Answer askUnsaved(QWidget* parent, const QString& text);

/// Something to read, with Close.
void inform(QWidget* parent, const QString& title, const QString& text);

/// What was asked or told, newest last (tests).
struct Asked {
    QString title;
    QString text;
    QString verb;
};

/// Tests: the next question is answered like this, without a window. Call again for each further
/// one.
void setNextAnswer(Answer answer);
/// Tests: everything asked since the last call.
QList<Asked> takeAsked();
} // namespace MessageBox

} // namespace rk::ui
