// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/conflictdialog.h"

#include "ui/binding/intentwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

enum Choice { Mine, Theirs };

PlainLabel* makeValue(const QJsonValue& value)
{
    const QString text = oneLine(memberValueText(value), 400);
    auto* label = new PlainLabel(text.isEmpty() ? ConflictDialog::tr("empty") : text,
        TextStyle::Body, text.isEmpty() ? &Tokens::faint : &Tokens::text);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(
    const QString& object, const QList<rep::MergeConflict>& conflicts, QWidget* parent)
    : DialogFrame(u"swap"_s, tr("Somebody else changed %1").arg(oneLine(object, 80)),
        tr("Decide for each field which value to keep. Nothing has been sent yet."), parent)
{
    auto* column = new QWidget;
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (const rep::MergeConflict& conflict : conflicts)
        layout->addWidget(makeField(conflict));
    auto* scroll = new FormScroll(column);
    scroll->setMargins(24, 16);
    setBody(scroll, false);
    if (conflicts.size() > 1)
        addToFoot(makeFoot());
    setVerb(tr("Save"));
    connect(this, &DialogFrame::verbTriggered, this, &QDialog::accept);
    resize(620, int(std::min<qsizetype>(220 + conflicts.size() * 130, 640)));
    updateVerb();
}

QWidget* ConflictDialog::makeField(const rep::MergeConflict& conflict)
{
    auto* card = new Panel(&Tokens::surface);
    card->setBox();
    const QString name = memberText(conflict.path);
    auto* title = new PlainLabel(oneLine(name, 120));
    title->setTextStyle(TextStyle::Body, QFont::DemiBold);
    auto* before = new PlainLabel(tr("Before"), TextStyle::Small, &Tokens::muted);

    auto* group = new QButtonGroup(card);
    auto* mine = new QRadioButton(tr("Keep mine"));
    auto* theirs = new QRadioButton(tr("Keep theirs"));
    mine->setAccessibleDescription(name);
    theirs->setAccessibleDescription(name);
    group->addButton(mine, Mine);
    group->addButton(theirs, Theirs);
    connect(group, &QButtonGroup::idToggled, this, [this] { updateVerb(); });
    m_choices.append(group);

    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnMinimumWidth(0, 130);
    grid->setColumnStretch(1, 1);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(before, 1, 0);
    grid->addWidget(makeValue(conflict.base), 1, 1);
    grid->addWidget(mine, 2, 0);
    grid->addWidget(makeValue(conflict.mine), 2, 1);
    grid->addWidget(theirs, 3, 0);
    grid->addWidget(makeValue(conflict.theirs), 3, 1);
    return card;
}

QWidget* ConflictDialog::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    QPushButton* mine = makeButton(tr("All mine"), ButtonKind::Ghost);
    QPushButton* theirs = makeButton(tr("All theirs"), ButtonKind::Ghost);
    connect(mine, &QPushButton::clicked, this, [this] { chooseAll(true); });
    connect(theirs, &QPushButton::clicked, this, [this] { chooseAll(false); });
    row->addWidget(mine);
    row->addWidget(theirs);
    return foot;
}

void ConflictDialog::chooseAll(bool mine)
{
    for (QButtonGroup* group : std::as_const(m_choices))
        group->button(mine ? Mine : Theirs)->setChecked(true);
}

bool ConflictDialog::isDecided() const
{
    return std::all_of(m_choices.cbegin(), m_choices.cend(),
        [](const QButtonGroup* group) { return group->checkedButton() != nullptr; });
}

QList<bool> ConflictDialog::keepsMine() const
{
    QList<bool> result;
    for (const QButtonGroup* group : m_choices)
        result.append(group->checkedId() == Mine);
    return result;
}

void ConflictDialog::updateVerb()
{
    if (QPushButton* save = verbButton())
        save->setEnabled(isDecided());
}

change::Intent decide(const change::Intent& intent, const QList<rep::MergeConflict>& conflicts,
    const QList<bool>& mine)
{
    return std::visit(
        [&](auto edit) -> change::Intent {
            if constexpr (requires {
                              edit.base;
                              edit.draft;
                          }) {
                QJsonObject base = edit.base.json();
                QJsonObject draft = edit.draft.json();
                for (qsizetype i = 0; i < conflicts.size(); ++i) {
                    const rep::MergeConflict& conflict = conflicts.at(i);
                    base = rep::withValueAt(base, conflict.path, conflict.theirs);
                    if (!mine.value(i))
                        draft = rep::withValueAt(draft, conflict.path, conflict.theirs);
                }
                edit.base = decltype(edit.base)(base);
                edit.draft = decltype(edit.draft)(draft);
            }
            return edit;
        },
        intent);
}

} // namespace rk::ui
