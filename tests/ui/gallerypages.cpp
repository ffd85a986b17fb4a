// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "gallerysheets.h"

#include "items/roles.h"
#include "ui/theme/iconset.h"
#include "ui/theme/styleprops.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/inspector.h"
#include "ui/widgets/keyvalueeditor.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/toggle.h"

#include <QComboBox>
#include <QHeaderView>
#include <QStandardItemModel>

namespace rk::gallery {

using namespace ui;
using namespace items;
using namespace Qt::StringLiterals;

QStandardItem* cell(const QString& text, std::initializer_list<std::pair<int, QVariant>> roles)
{
    auto* item = new QStandardItem(text);
    for (const auto& [role, value] : roles)
        item->setData(value, role);
    return item;
}

namespace {

QStandardItem* status(int kind)
{
    switch (kind) {
    case 0:
        return cell(u"Enabled"_s,
            { { IconRole, u"ok"_s }, { IconToneRole, int(Tone::Ok) }, { MutedRole, true } });
    case 1:
        return cell({},
            { { ChipTextRole, u"Locked out"_s }, { ChipToneRole, int(Tone::Danger) },
                { ChipIconRole, u"lock"_s } });
    case 2:
        return cell({}, { { ChipTextRole, u"Disabled"_s }, { ChipIconRole, u"ban"_s } });
    default:
        return cell({},
            { { ChipTextRole, u"Invited"_s }, { ChipToneRole, int(Tone::Info) },
                { ChipIconRole, u"mail"_s } });
    }
}

QStandardItemModel* userModel(QObject* parent)
{
    struct User {
        QString name, mail;
        int state;
        QString source, last;
    };
    const QList<User> users = { { u"Jonas Weber"_s, u"jonas.weber@acme.example"_s, 0, u"Entra ID"_s,
                                    u"12 min ago"_s },
        { u"Amélie Fournier"_s, u"a.fournier@acme.example"_s, 0, u"LDAP"_s, u"Today, 08:41"_s },
        { u"Priya Raghunathan"_s, u"priya.r@acme.example"_s, 0, u"LDAP"_s, u"Yesterday"_s },
        { u"Tomasz Kowalczyk"_s, u"t.kowalczyk@acme.example"_s, 1, u"LDAP"_s, u"Yesterday"_s },
        { u"Lena Brandstätter"_s, u"lena.b@acme.example"_s, 0, u"Local"_s, u"18 Nov 2026"_s },
        { u"Samuel Okafor"_s, u"samuel.okafor@acme.example"_s, 0, u"Entra ID"_s, u"17 Nov 2026"_s },
        { u"Ingrid Solheim"_s, u"ingrid.solheim@acme.example"_s, 2, u"LDAP"_s, u"2 Aug 2026"_s },
        { u"Mateo Álvarez"_s, u"m.alvarez@partner.example"_s, 3, u"Local"_s, u"Never"_s },
        { u"Hannah Schulze-Oberländer von der Aue"_s, u"h.schulze-oberlaender@acme.example"_s, 0,
            u"LDAP"_s, u"16 Nov 2026"_s } };
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        { u"User"_s, u"Email"_s, u"Status"_s, u"Source"_s, u"Last sign-in"_s });
    for (int i = 0; i < 24; ++i) {
        const User& user = users.at(i % users.size());
        model->appendRow(
            { cell(user.name, { { AvatarNameRole, user.name }, { EmphasisRole, true } }),
                cell(user.mail), status(user.state), cell(user.source, { { MutedRole, true } }),
                i == 12 ? cell({}, { { LoadingRole, true } })
                        : cell(user.last, { { MutedRole, true } }) });
    }
    return model;
}

NavigationList* navigation()
{
    auto* list = new NavigationList;
    list->addSection(u"Manage"_s);
    list->addItem(u"users"_s, u"Users"_s, u"users"_s);
    list->addItem(u"groups"_s, u"Groups"_s, u"group"_s);
    list->addItem(u"roles"_s, u"Roles"_s, u"role"_s);
    list->addItem(u"clients"_s, u"Clients"_s, u"client"_s);
    list->addSection(u"Sign-in"_s);
    list->addItem(u"idp"_s, u"Identity providers"_s, u"identity-provider"_s);
    list->addItem(u"federation"_s, u"User federation"_s, u"database"_s);
    list->addSection(u"Site"_s);
    list->addItem(u"setup"_s, u"Site set-up"_s, u"sliders"_s);
    list->addItem(u"checks"_s, u"Site checks"_s, u"shield"_s);
    list->addItem(u"review"_s, u"Access review"_s, u"review"_s);
    list->addItem(u"sessions"_s, u"Sessions"_s, u"session"_s);
    list->addItem(u"events"_s, u"Events"_s, u"events"_s);
    list->addItem(u"activity"_s, u"Activity"_s, u"activity"_s);
    list->setCount(u"users"_s, u"12,480"_s);
    list->setCount(u"groups"_s, u"214"_s);
    list->setCount(u"review"_s, u"86"_s, Tone::Accent);
    list->setCount(u"checks"_s, u"4"_s, Tone::Warn);
    list->setItemEnabled(u"events"_s, false, u"Needs the role view-events of realm-management"_s);
    list->setCurrentId(u"users"_s);
    return list;
}

QWidget* userForm()
{
    auto* form = new FormColumn;
    auto pair = form->addPair(u"First name"_s, new QLineEdit(u"Jonas"_s), u"Last name"_s,
        new QLineEdit(u"Weber-Lindner"_s));
    pair.at(1)->setChangedFrom(u"Weber"_s);
    form->addField(u"Username"_s, new QLineEdit(u"jonas.weber"_s))
        ->setReadOnly(true, u"Set by Entra ID. Edit it at the source."_s);
    LabeledField* mail = form->addField(u"Email"_s, new QLineEdit(u"jonas.weber@"_s));
    mail->setRequired(true);
    mail->setError(u"Enter the full address"_s);
    auto* language = new QComboBox;
    language->addItems({ u"German"_s, u"English"_s, u"French"_s });
    form->addPair(u"Language"_s, language, u"Cost centre"_s, new QLineEdit(u"DE-4410"_s));
    form->addSection(u"Account"_s);
    form->addToggle(u"Enabled"_s, u"Off ends every session at once."_s)->setChecked(true);
    form->addToggle(u"Email verified"_s);
    form->addSection(u"Required actions"_s);
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(chips);
    for (const auto& [text, icon] :
        { std::pair(u"Configure OTP"_s, u"key"_s), std::pair(u"Update password"_s, u"lock"_s),
            std::pair(u"Verify email"_s, u"mail"_s) }) {
        auto* chip = new Chip(text, Tone::Neutral, icon);
        chip->setClosable(true);
        flow->addWidget(chip);
    }
    flow->addWidget(makeToolButton(u"plus", u"Add required action"_s));
    form->addWidget(chips);
    return new FormScroll(form);
}

Inspector* inspector()
{
    auto* pane = new Inspector;
    pane->setFixedWidth(384);
    pane->setPerson(u"Jonas Weber"_s);
    pane->setTitle(u"Jonas Weber"_s);
    pane->setIdentifier(u"4f1c09e2-7a55-4f0e-9a61-d20c5b7e11aa"_s);
    pane->setState(u"Enabled"_s, Tone::Ok, u"ok"_s);
    pane->actions()->addButton(u"Reset password"_s, ButtonKind::Secondary, u"key");
    pane->actions()->addButton(u"Log out"_s);
    pane->actions()->addButton(u"Delete"_s, ButtonKind::DangerLine, u"trash");
    pane->addTab(u"Details"_s, userForm());
    for (const QString& tab : { u"Attributes"_s, u"Credentials"_s, u"Role mapping"_s, u"Groups"_s,
             u"Identity provider links"_s, u"Consents"_s, u"Sessions"_s, u"Access"_s })
        pane->addTab(tab, new QWidget);
    pane->setTabCount(4, u"3"_s);
    pane->setUnsavedCount(1);
    return pane;
}

QWidget* page()
{
    auto* root = new Panel(&Tokens::surface);
    root->resize(1440, 900);
    auto* row = new QHBoxLayout(root);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* side = new Panel(&Tokens::sidebar);
    side->setEdges(Qt::RightEdge);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 8, 1, 8);
    sideColumn->addWidget(navigation());
    row->addWidget(side);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    auto* header = new PageHeader(u"Users"_s);
    header->setCount(u"1–100 of 12,480"_s);
    header->addButton(u"Export"_s, ButtonKind::Secondary, u"download");
    header->addButton(u"Add user"_s, ButtonKind::Primary, u"plus");
    middle->addWidget(header);
    auto* filters = new QHBoxLayout;
    filters->setContentsMargins(20, 0, 20, 12);
    auto* search = new SearchField;
    search->setObjectName(u"focusMe"_s);
    search->setFixedWidth(232);
    filters->addWidget(search);
    for (const QString& text : { u"Group: /Finance"_s, u"Has role: invoice-approver"_s }) {
        auto* chip = new Chip(text, Tone::Accent);
        chip->setClosable(true);
        filters->addWidget(chip);
    }
    filters->addWidget(makeButton(u"Filter"_s, ButtonKind::Ghost, u"plus"));
    filters->addStretch();
    filters->addWidget(makeToolButton(u"columns", u"Columns"_s));
    filters->addWidget(makeToolButton(u"refresh", u"Reload"_s));
    middle->addLayout(filters);
    auto* table = new DataTable(u"Users"_s);
    table->setModel(userModel(table));
    table->setCheckable(true);
    table->setSortingEnabled(true);
    table->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    const int widths[] = { 244, 246, 116, 88, 118 };
    for (int i = 0; i < 5; ++i)
        table->setColumnWidth(i, widths[i]);
    table->setCurrentIndex(table->model()->index(0, 0));
    for (const int checked : { 1, 2, 4 })
        table->selectionModel()->select(table->model()->index(checked, 0),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    middle->addWidget(table, 1);
    row->addLayout(middle, 1);
    row->addWidget(inspector());
    return root;
}

QWidget* collapsed()
{
    auto* root = new Panel(&Tokens::sidebar);
    root->resize(640, 480);
    auto* row = new QHBoxLayout(root);
    auto* list = navigation();
    list->setCollapsed(true);
    row->addWidget(list);
    auto* column = new QVBoxLayout;
    for (const int width : { 520, 380, 260, 200 }) {
        auto* holder = new Panel(&Tokens::surface);
        holder->setFixedWidth(width);
        auto* inside = new QVBoxLayout(holder);
        inside->setContentsMargins(0, 0, 0, 0);
        auto* header = new PageHeader(u"Identity providers"_s);
        header->setCount(u"4 providers"_s);
        header->addButton(u"Import metadata"_s);
        header->addButton(u"Delete"_s, ButtonKind::DangerLine);
        header->addButton(u"Add provider"_s, ButtonKind::Primary, u"plus");
        inside->addWidget(header);
        column->addWidget(holder);
    }
    column->addStretch();
    row->addLayout(column);
    row->addStretch();
    return root;
}

} // namespace

std::vector<Sheet> pageSheets()
{
    return { { u"page"_s, page }, { u"narrow"_s, collapsed } };
}

} // namespace rk::gallery
