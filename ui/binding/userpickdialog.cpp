// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/userpickdialog.h"

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

constexpr int PageSize = 100;

QString fullName(const stores::UserRow& user)
{
    QStringList parts { user.firstName, user.lastName };
    parts.removeAll(QString());
    return parts.join(u' ');
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
        [this, answer](const Result<QList<stores::UserRow>>& users) {
            PickPage page;
            if (!users) {
                page.error = describe(users.error());
                answer(page);
                return;
            }
            page.complete = users->size() <= PageSize;
            for (const stores::UserRow& user : users->first(qMin(users->size(), PageSize))) {
                const bool taken = m_taken.contains(user.id.value);
                page.items.append({ user.id.value, user.username, fullName(user), u"user"_s,
                    taken ? tr("Already there") : QString(), items::Tone::Neutral, taken });
            }
            answer(page);
        });
}

} // namespace rk::ui
