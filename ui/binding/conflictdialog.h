// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/intent.h"
#include "rep/merge3.h"
#include "ui/dialogs/dialogframe.h"

#include <QList>

QT_BEGIN_NAMESPACE
class QButtonGroup;
QT_END_NAMESPACE

namespace rk::ui {

/// Somebody else changed the same fields meanwhile: shows for each what it was, mine and theirs,
/// and asks which to keep. Nothing is chosen beforehand; Save waits until every field is decided.
class ConflictDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `object` is the name for the title.
    ConflictDialog(
        const QString& object, const QList<rep::MergeConflict>& conflicts, QWidget* parent);

    /// Per conflict, in their order: true keeps mine. Valid once the dialog is accepted.
    QList<bool> keepsMine() const;
    bool isDecided() const;

private:
    QWidget* makeField(const rep::MergeConflict& conflict);
    QWidget* makeFoot();
    void chooseAll(bool mine);
    void updateVerb();

    QList<QButtonGroup*> m_choices;
};

/// The same intent on top of what the others saved, with each conflict decided: planning it again
/// finds no conflict unless somebody changed the fields once more.
change::Intent decide(const change::Intent& intent, const QList<rep::MergeConflict>& conflicts,
    const QList<bool>& mine);

} // namespace rk::ui
