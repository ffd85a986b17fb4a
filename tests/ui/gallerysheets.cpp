// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "gallerysheets.h"

#include "items/roles.h"
#include "ui/theme/fonts.h"
#include "ui/theme/iconset.h"
#include "ui/theme/styleprops.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatree.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/keyvalueeditor.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/loading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/statepane.h"
#include "ui/widgets/toggle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTimer>

namespace rk::gallery {

using namespace ui;
using namespace items;
using namespace Qt::StringLiterals;

namespace {

Panel* frame(const QString& title)
{
    auto* card = new Panel(&Tokens::surface);
    card->setBox(10);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* head = new Panel;
    head->setEdges(Qt::BottomEdge);
    head->setFixedHeight(40);
    auto* label = new PlainLabel(title);
    label->setTextStyle(TextStyle::Body, QFont::DemiBold);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 12, 0);
    row->addWidget(label);
    column->addWidget(head);
    return card;
}

QWidget* controls()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(12);
    auto* buttons = new QHBoxLayout;
    QPushButton* primary = makeButton(u"&Primary"_s, ButtonKind::Primary);
    primary->setObjectName(u"focusMe"_s);
    QPushButton* off = makeButton(u"Disabled"_s);
    off->setEnabled(false);
    QPushButton* menu = makeButton(u"By team"_s);
    menu->setMenu(new QMenu(menu));
    for (QPushButton* button :
        { primary, makeButton(u"Secondary"_s), makeButton(u"Quiet"_s, ButtonKind::Ghost),
            makeButton(u"Remove"_s, ButtonKind::DangerLine),
            makeButton(u"Delete"_s, ButtonKind::Danger), off, menu })
        buttons->addWidget(button);
    buttons->addStretch();
    column->addLayout(buttons);
    auto* inputs = new QHBoxLayout;
    auto* wrong = new QLineEdit(u"https://"_s);
    setError(wrong, true);
    inputs->addWidget(wrong);
    inputs->addWidget(
        new PlainLabel(u"Enter the full address"_s, TextStyle::Small, &Tokens::danger));
    auto* on = new Toggle(u"On"_s);
    on->setChecked(true);
    inputs->addStretch();
    inputs->addWidget(on);
    inputs->addWidget(new Toggle(u"Off"_s));
    auto* checked = new QCheckBox(u"Checked"_s);
    checked->setChecked(true);
    auto* partial = new QCheckBox;
    partial->setTristate(true);
    partial->setCheckState(Qt::PartiallyChecked);
    auto* radio = new QRadioButton(u"Radio"_s);
    radio->setChecked(true);
    for (QWidget* box : { static_cast<QWidget*>(checked), static_cast<QWidget*>(partial),
             static_cast<QWidget*>(new QCheckBox), static_cast<QWidget*>(radio),
             static_cast<QWidget*>(new QRadioButton) })
        inputs->addWidget(box);
    column->addLayout(inputs);
    auto* chips = new QHBoxLayout;
    chips->addWidget(new Chip(u"Direct"_s, Tone::Accent, u"check"_s));
    chips->addWidget(new Chip(u"Inherited"_s, Tone::Violet, u"branch"_s));
    chips->addWidget(new Chip(u"Locked out"_s, Tone::Danger, u"lock"_s));
    chips->addWidget(new Chip(u"Expires soon"_s, Tone::Warn, u"clock"_s));
    chips->addWidget(new Chip(u"Invited"_s, Tone::Info, u"mail"_s));
    chips->addWidget(new Chip(u"Applied"_s, Tone::Ok, u"ok"_s));
    auto* filter = new Chip(u"Filter"_s, Tone::Accent);
    filter->setClosable(true);
    chips->addWidget(filter);
    chips->addStretch();
    column->addLayout(chips);
    auto* icons = new QWidget;
    auto* flow = new FlowLayout(icons, 10);
    for (const QString& name : IconSet::names())
        flow->addWidget(new IconLabel(name, 20));
    column->addWidget(icons);
    auto* progress = new QProgressBar;
    progress->setValue(60);
    column->addWidget(progress);
    column->addStretch();
    return content;
}

QWidget* states()
{
    auto* root = new Panel(&Tokens::sunken);
    root->resize(1440, 1000);
    auto* grid = new QGridLayout(root);
    grid->setContentsMargins(20, 20, 20, 20);
    grid->setSpacing(16);
    auto* empty = new EmptyState;
    empty->setContent(u"group"_s, Tone::Accent, u"No groups yet"_s,
        u"A group gives the same roles and attributes to several people. Make one per team or branch."_s);
    empty->addButton(u"&Add group"_s, ButtonKind::Primary, u"plus");
    empty->addButton(u"Import…"_s, ButtonKind::Secondary);
    auto* nothing = new EmptyState;
    nothing->setContent(u"search"_s, Tone::Neutral, u"No user matches these 2 filters"_s,
        u"12,480 users were searched. The closest filter to drop is “Last sign-in: never”; without it there are 7."_s);
    nothing->addButton(u"Drop that filter"_s, ButtonKind::Secondary);
    nothing->addButton(u"Clear all"_s, ButtonKind::Ghost);
    auto* error = new EmptyState;
    error->setContent(u"critical"_s, Tone::Danger, u"You may not see the sessions of this realm"_s,
        u"The server answered “403 Forbidden”. Your account lacks the role view-realm of realm-management. Ask a realm administrator for it."_s);
    error->addButton(u"Try again"_s, ButtonKind::Secondary, u"refresh");
    error->addButton(u"Copy details"_s, ButtonKind::Ghost, u"copy");
    error->setRequestLine(u"GET /admin/realms/acme-workforce/client-session-stats"_s);
    auto* loading = new QWidget;
    auto* loadingColumn = new QVBoxLayout(loading);
    loadingColumn->setContentsMargins(0, 0, 0, 0);
    loadingColumn->setSpacing(0);
    auto* line = new LoadingLine;
    line->start();
    QMetaObject::invokeMethod(line->findChild<QTimer*>(), "timeout");
    line->setProgress(0.42);
    auto* foot = new LoadingFoot;
    foot->setText(u"Loading roles of 12,480 users… 5,200 read"_s);
    loadingColumn->addWidget(line);
    loadingColumn->addWidget(new SkeletonRows, 1);
    loadingColumn->addWidget(foot);
    auto* messages = new QWidget;
    auto* messageColumn = new QVBoxLayout(messages);
    messageColumn->setContentsMargins(12, 12, 12, 12);
    const auto say = [&](Tone tone, const QString& fact, const QString& sentence,
                         const QString& action, bool closable) {
        messageColumn->addWidget(new MessageBar(
            { tone, fact, sentence, { { action, {} } }, {}, closable, false, {}, {} }));
    };
    say(Tone::Warn, u"No connection."_s,
        u"Showing data from 09:42. Changes are kept and not sent."_s, u"Reconnect"_s, false);
    say(Tone::Danger, u"Saving stopped: someone else changed Jonas Weber."_s, u"2 fields differ."_s,
        u"Compare…"_s, true);
    say(Tone::Info, u"Only 3 of 4 sources loaded."_s,
        u"Group roles are missing, so “inherited” may be incomplete."_s, u"Details"_s, true);
    say(Tone::Ok, u"3 users added to /Finance."_s, {}, u"Undo"_s, true);
    messageColumn->addStretch();
    const std::pair<QString, QWidget*> parts[]
        = { { u"Empty: nothing yet"_s, empty }, { u"Empty: filter finds nothing"_s, nothing },
              { u"Loading"_s, loading }, { u"Error"_s, error }, { u"Messages"_s, messages },
              { u"Controls and focus"_s, controls() } };
    int place = 0;
    for (const auto& [title, content] : parts) {
        Panel* card = frame(title);
        card->layout()->addWidget(content);
        grid->addWidget(card, place / 2, place % 2);
        ++place;
    }
    return root;
}

QWidget* forms()
{
    auto* root = new Panel(&Tokens::surface);
    root->resize(1200, 760);
    auto* row = new QHBoxLayout(root);
    row->setContentsMargins(20, 20, 20, 20);
    row->setSpacing(24);
    auto* left = new FormColumn;
    auto* secret = new SecretLineEdit;
    secret->setText(u"not a real secret"_s);
    secret->setObjectName(u"focusMe"_s);
    left->addField(u"Bind credentials"_s, secret, u"Kept in the server, never read back."_s)
        ->setRequired(true);
    auto* number = new QSpinBox;
    number->setMaximum(9999);
    number->setValue(636);
    left->addField(u"Port"_s, number);
    auto* combo = new QComboBox;
    combo->addItem(u"Only import new users and never write back to the directory"_s);
    left->addField(u"Edit mode"_s, combo);
    auto* editable = new QComboBox;
    editable->setEditable(true);
    editable->addItem(u"openid profile email"_s);
    left->addField(u"Default scopes"_s, editable);
    auto* text = new QPlainTextEdit(u"-----BEGIN CERTIFICATE-----\nMIIC…"_s);
    text->setFixedHeight(90);
    left->addField(u"Validating certificate"_s, text);
    auto* off = new QLineEdit(u"ldaps://dc1.example"_s);
    off->setEnabled(false);
    left->addField(u"Connection URL"_s, off);
    auto* segments = new Segmented(u"Roles shown"_s);
    segments->setSegments({ u"All 14"_s, u"Direct 2"_s, u"Inherited 12"_s });
    left->addWidget(segments);
    left->addStretch();
    row->addWidget(left, 1);
    auto* middle = new FormColumn;
    auto* attributes = new KeyValueEditor;
    attributes->setEntries({ { u"locale"_s, { u"de"_s } },
        { u"agentExtension"_s, { u"4711"_s, u"4712"_s } }, { u"LDAP_ID"_s, { u"f0a1-33"_s } } });
    attributes->setLockedKeys({ u"LDAP_ID"_s });
    attributes->setError(u"locale"_s, u"The realm does not support this language."_s);
    middle->addSection(u"Attributes"_s);
    middle->addWidget(attributes);
    row->addWidget(middle, 1);
    auto* tree = new DataTree(u"Groups"_s);
    auto* model = new QStandardItemModel(tree);
    model->setHorizontalHeaderLabels({ u"Group"_s, u"Members"_s });
    for (const QString& name : { u"Finance"_s, u"Sales"_s, u"Operations"_s }) {
        QStandardItem* parent = cell(name,
            { { IconRole, u"group"_s }, { EmphasisRole, true }, { TrailingTextRole, u"214"_s } });
        for (const QString& child :
            { u"EMEA"_s, u"Accounts payable and receivable, all branches"_s })
            parent->appendRow({ cell(child,
                                    { { IconRole, u"group"_s }, { ChipTextRole, u"Default"_s },
                                        { ChipToneRole, int(Tone::Info) } }),
                cell(u"15"_s, { { MutedRole, true } }) });
        model->appendRow({ parent, cell(u"31"_s, { { MutedRole, true } }) });
    }
    tree->setModel(model);
    tree->expandAll();
    tree->setColumnWidth(0, 260);
    tree->setCurrentIndex(model->index(0, 0, model->index(0, 0)));
    row->addWidget(tree, 1);
    return root;
}

QWidget* popup()
{
    auto* menu = new QMenu;
    menu->addAction(IconSet::icon(u"copy"), u"Copy ID"_s)
        ->setShortcut(QKeySequence(u"Ctrl+Shift+C"_s));
    menu->addAction(IconSet::icon(u"group"), u"Add to &group…"_s);
    menu->addSeparator();
    QAction* compact = menu->addAction(u"Compact rows"_s);
    compact->setCheckable(true);
    compact->setChecked(true);
    menu->addMenu(u"Columns"_s);
    menu->addAction(IconSet::icon(u"trash"), u"Delete…"_s)->setEnabled(false);
    menu->setActiveAction(menu->actions().at(1));
    return menu;
}

} // namespace

std::vector<Sheet> sheets()
{
    std::vector<Sheet> all = pageSheets();
    for (const Sheet& sheet :
        { Sheet { u"states"_s, states }, Sheet { u"forms"_s, forms }, Sheet { u"menu"_s, popup } })
        all.push_back(sheet);
    return all;
}

} // namespace rk::gallery
