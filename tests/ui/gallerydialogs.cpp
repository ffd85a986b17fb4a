// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "gallerysheets.h"

#include "ui/dialogs/changepreviewdialog.h"
#include "ui/dialogs/formdialog.h"
#include "ui/dialogs/pickdialog.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace rk::gallery {

using namespace ui;
using namespace items;
using namespace Qt::StringLiterals;

namespace {

QWidget* preview()
{
    using Kind = PreviewRow::Kind;
    ChangePreview data;
    data.icon = u"client"_s;
    data.title = u"Review 5 changes to “legacy-crm”"_s;
    data.line = u"Client in acme-workforce · nothing has been sent yet"_s;
    data.environment = u"PRODUCTION"_s;
    data.environmentTone = Tone::Danger;
    data.rows = { { u"Valid redirect URIs"_s, u"*"_s,
                      u"https://crm.acme.example/callback\nhttps://crm-dr.acme.example/callback"_s,
                      Kind::Changed, {}, {} },
        { u"Web origins"_s, u"*"_s, u"https://crm.acme.example"_s, Kind::Changed, {}, {} },
        { u"PKCE method"_s, {}, u"S256"_s, Kind::Added, {}, {} },
        { u"Direct access grants"_s, u"On"_s, {}, Kind::Removed, u"off"_s, {} },
        { u"Access token lifespan"_s, u"60 min"_s, u"5 min"_s, Kind::Changed, {}, {} } };
    data.impacts
        = { { u"minus"_s, Tone::Danger, u"3 lose access"_s,
                u"They sign in with a password sent by the app itself."_s,
                { { u"svc-import"_s, u"nightly job"_s }, { u"Derek Mbeki"_s, u"yesterday"_s },
                    { u"Noor Haddad"_s, u"18 Nov"_s } },
                {} },
              { u"ok"_s, Tone::Ok, u"No one gains access"_s,
                  u"Every change narrows what the client may do."_s, {}, {} },
              { u"swap"_s, Tone::Info, u"211 sign in again"_s,
                  u"Running sessions end within 5 minutes."_s, {}, u"Show all 211"_s } };
    data.warnings = { { u"svc-import will fail tonight at 02:00."_s,
        u"Give it a service account first."_s } };
    data.json = u"{\n  \"clientId\": \"legacy-crm\"\n}"_s;
    data.requests = u"PUT /admin/realms/acme-workforce/clients/7f…"_s;
    data.acknowledge = u"I have read who loses access"_s;
    data.applyText = u"A&pply to PRODUCTION"_s;
    data.dangerous = true;
    auto* dialog = new ChangePreviewDialog(data, nullptr);
    dialog->acknowledge()->setChecked(true);
    return dialog;
}

QWidget* form()
{
    auto* dialog = new FormDialog(u"user-plus"_s, u"Add user"_s, u"To the realm acme-workforce"_s,
        u"&Create user"_s, nullptr);
    auto* name = new QLineEdit(u"jonas.weber"_s);
    LabeledField* field = dialog->form()->addField(u"Username"_s, name);
    dialog->require(field);
    dialog->form()->addPair(u"First name"_s, new QLineEdit, u"Last name"_s, new QLineEdit);
    dialog->form()->addField(u"Email"_s, new QLineEdit, u"Leave empty if the user has none."_s);
    Message message;
    message.tone = Tone::Danger;
    message.fact = u"The user was not created."_s;
    message.sentence = u"The server says: User exists with same username."_s;
    message.details = u"409 POST /admin/realms/acme-workforce/users, request 5b1f"_s;
    dialog->showError(message);
    dialog->setFieldError(field, u"This username is taken. Choose another one."_s);
    name->setObjectName(u"focusMe"_s);
    return dialog;
}

QWidget* pick()
{
    auto* dialog = new PickDialog(u"role"_s, u"Assign roles to Jonas Weber"_s,
        u"Realm roles and client roles"_s, u"&Assign"_s, nullptr);
    dialog->setItems({ { u"1"_s, u"invoice-approver"_s, u"finance-app"_s, u"role"_s, u"Composite"_s,
                           Tone::Violet, false },
        { u"2"_s, u"offline_access"_s, u"realm"_s, u"role"_s, {}, Tone::Neutral, true },
        { u"3"_s, u"sales-manager"_s, u"crm"_s, u"role"_s, {}, Tone::Neutral, false },
        { u"4"_s, u"view-users"_s, u"realm-management"_s, u"role"_s, {}, Tone::Neutral, false } });
    dialog->list()->selectionModel()->select(
        dialog->list()->model()->index(2, 0), QItemSelectionModel::Select);
    return dialog;
}

QWidget* confirm()
{
    auto* dialog = new DialogFrame(u"warning"_s, u"Delete user?"_s, {}, nullptr);
    dialog->setHead(u"warning"_s, Tone::Danger, u"Delete user?"_s, {});
    auto* text = new PlainLabel(
        u"Jonas Weber (jonas.weber) loses all sessions, credentials and role mappings. This can be undone only as long as the change is in Activity."_s);
    text->setWordWrap(true);
    dialog->setBody(text);
    dialog->setVerb(u"&Delete user"_s, ButtonKind::Danger);
    dialog->cancelButton()->setObjectName(u"focusMe"_s);
    dialog->resize(460, 200);
    return dialog;
}

} // namespace

std::vector<Sheet> dialogSheets()
{
    return { { u"preview"_s, preview }, { u"form-dialog"_s, form }, { u"pick"_s, pick },
        { u"confirm"_s, confirm } };
}

} // namespace rk::gallery
