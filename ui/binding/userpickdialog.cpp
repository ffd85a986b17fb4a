// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/userpickdialog.h"

#include "ui/binding/gate.h"

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

constexpr int PageSize = 100;
constexpr auto ViewUsers = "view-users"_L1;

QString fullName(const stores::UserRow& user)
{
    QStringList parts { user.firstName, user.lastName };
    parts.removeAll(QString());
    return parts.join(u' ');
}

void fail(const QString& why, const PickDialog::Answer& answer)
{
    PickPage page;
    page.error = why;
    answer(page);
}

} // namespace

UserPickDialog::UserPickDialog(stores::UserStore& store, const QSet<QString>& taken,
    const QString& title, const QString& line, const QString& verb, QWidget* parent)
    : PickDialog(u"user"_s, title, line, verb, parent), m_store(store), m_taken(taken)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setSource([this](const QString& search, int first, const Answer& answer) {
        ask(search, first, answer);
    });
    connect(this, &DialogFrame::verbTriggered, this, [this] {
        QList<Picked> users;
        const QList<PickItem> items = picked();
        for (const PickItem& item : items)
            users.append({ UserId(item.id), item.text });
        accept();
        Q_EMIT usersPicked(users);
    });
}

void UserPickDialog::ask(const QString& search, int first, const Answer& answer)
{
    stores::UserQuery query;
    query.search = search;
    // One more than shown tells whether there are others.
    m_call = m_store.list(query, first, PageSize + 1, this,
        [this, query, first, answer](const Result<QList<stores::UserRow>>& users) {
            if (!users)
                fail(whyUnreadable(users.error(), ViewUsers), answer);
            else if (users->isEmpty() && first == 0)
                explainNone(query, answer);
            else
                answer(pageOf(*users));
        });
}

/// The server says [] also to those who may not see them; its count tells the difference.
void UserPickDialog::explainNone(const stores::UserQuery& query, const Answer& answer)
{
    if (m_store.rights().mayNot(ViewUsers)) {
        fail(needsRole(ViewUsers), answer);
        return;
    }
    m_call = m_store.count(query, this, [answer](const Result<int>& count) {
        if (count && *count > 0)
            fail(needsRole(ViewUsers), answer);
        else
            answer({});
    });
}

PickPage UserPickDialog::pageOf(const QList<stores::UserRow>& users) const
{
    PickPage page;
    page.complete = users.size() <= PageSize;
    for (const stores::UserRow& user : users.first(qMin(users.size(), PageSize))) {
        const bool taken = m_taken.contains(user.id.value);
        page.items.append({ user.id.value, user.username, fullName(user), u"user"_s,
            taken ? tr("Already there") : QString(), items::Tone::Neutral, taken });
    }
    return page;
}

} // namespace rk::ui
