// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userrecordspage.h"

#include "items/roles.h"
#include "ui/users/userrecords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/statepane.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

using Kind = UserRecordsPage::Kind;

UserRecord recordOf(Kind kind, const QJsonObject& json)
{
    switch (kind) {
    case Kind::Credentials:
        return credentialRecord(json);
    case Kind::IdentityProviderLinks:
        return providerLinkRecord(json);
    case Kind::Consents:
        return consentRecord(json);
    case Kind::Sessions:
        return sessionRecord(json);
    }
    return {};
}

QStandardItem* itemOf(const UserRecord& record)
{
    auto* item = new QStandardItem(record.text);
    item->setData(record.secondary, items::SecondaryTextRole);
    item->setData(record.icon, items::IconRole);
    item->setData(true, items::EmphasisRole);
    item->setData(record.secondary.isEmpty()
            ? record.text
            : UserRecordsPage::tr("%1, %2", "name, details").arg(record.text, record.secondary),
        Qt::AccessibleTextRole);
    item->setEditable(false);
    return item;
}

} // namespace

UserRecordsPage::UserRecordsPage(AreaContext& context, Kind kind, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_kind(kind),
      m_table(new DataTable(title(kind))),
      m_pane(new StatePane(m_table)),
      m_model(new QStandardItemModel(0, 1, this))
{
    m_table->setTwoLines(true);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_pane);
}

QString UserRecordsPage::title(Kind kind)
{
    switch (kind) {
    case Kind::Credentials:
        return tr("Credentials");
    case Kind::IdentityProviderLinks:
        return tr("Identity provider links");
    case Kind::Consents:
        return tr("Consents");
    case Kind::Sessions:
        return tr("Sessions");
    }
    return {};
}

void UserRecordsPage::setUser(const UserId& user)
{
    if (m_user == user)
        return;
    m_user = user;
    m_call.cancel();
    m_model->setRowCount(0);
    Q_EMIT countChanged({});
    reload();
}

void UserRecordsPage::reload()
{
    m_stale = true;
    if (isVisible())
        read();
}

void UserRecordsPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        read();
}

void UserRecordsPage::read()
{
    if (m_user.isEmpty())
        return;
    m_stale = false;
    m_pane->showLoading(m_model->rowCount() > 0);
    stores::UserStore& users = m_context.stores.users;
    const auto take = [this](const Result<QJsonArray>& answer) { receive(answer); };
    switch (m_kind) {
    case Kind::Credentials:
        m_call = users.credentials(m_user, this, take);
        return;
    case Kind::IdentityProviderLinks:
        m_call = users.identityProviderLinks(m_user, this, take);
        return;
    case Kind::Consents:
        m_call = users.consents(m_user, this, take);
        return;
    case Kind::Sessions:
        m_call = users.sessions(m_user, this, take);
        return;
    }
}

void UserRecordsPage::receive(const Result<QJsonArray>& answer)
{
    if (!answer) {
        m_model->setRowCount(0);
        EmptyState* state = m_pane->showState(u"critical"_s, items::Tone::Danger,
            tr("This could not be read"), describe(answer.error()));
        QPushButton* again = state->addButton(tr("Try again"), ButtonKind::Secondary, u"refresh");
        connect(again, &QPushButton::clicked, this, &UserRecordsPage::read);
        state->setRequestLine(answer.error().target);
        Q_EMIT settled();
        return;
    }
    m_model->setRowCount(0);
    for (const QJsonValue& value : *answer)
        m_model->appendRow(itemOf(recordOf(m_kind, value.toObject())));
    if (answer->isEmpty())
        showEmpty();
    else
        m_pane->showContent();
    Q_EMIT countChanged(QLocale().toString(answer->size()));
    Q_EMIT settled();
}

void UserRecordsPage::showEmpty()
{
    switch (m_kind) {
    case Kind::Credentials:
        m_pane->showState(u"key"_s, items::Tone::Neutral, tr("No credentials"),
            tr("This person can't sign in with a password of this realm."));
        return;
    case Kind::IdentityProviderLinks:
        m_pane->showState(u"identity-provider"_s, items::Tone::Neutral, tr("Not linked"),
            tr("Links come when the person signs in through an identity provider."));
        return;
    case Kind::Consents:
        m_pane->showState(u"ok"_s, items::Tone::Neutral, tr("No consents"),
            tr("This person has given no application access to personal data."));
        return;
    case Kind::Sessions:
        m_pane->showState(u"session"_s, items::Tone::Neutral, tr("Not signed in"),
            tr("This person has no session at the moment."));
        return;
    }
}

} // namespace rk::ui
