// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/userslist.h"

#include "api/endpoints/users.h"
#include "api/realmsource.h"
#include "app/csv.h"
#include "app/openexternal.h"
#include "app/paths.h"
#include "app/serverlink.h"
#include "app/standardinput.h"
#include "auth/chunkedkeychain.h"
#include "auth/systemkeychain.h"
#include "core/json.h"
#include "core/privatefile.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::app {

namespace {

constexpr int PageSize = 500;

QStringList usualColumns()
{
    return { u"username"_s, u"email"_s, u"firstName"_s, u"lastName"_s, u"enabled"_s };
}

QJsonValue cell(const QJsonObject& user, const QString& column)
{
    if (user.contains(column))
        return user.value(column);
    return user.value("attributes"_L1).toObject().value(column);
}

QString cellText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue& part : value.toArray())
            parts.append(part.toString());
        return parts.join(u"; "_s);
    }
    return value.toString();
}

/// The command while it runs. One at a time.
class UsersList : public QObject {
    Q_OBJECT
public:
    explicit UsersList(const CommandLine& line)
        : m_line(line),
          m_profiles(Paths::profiles()),
          m_keychain(
              std::make_unique<auth::ChunkedKeychain>(std::make_unique<auth::SystemKeychain>())),
          m_signIn(m_clock, m_profiles, m_keychain, &openExternal,
              "Realmkeeper/" + QCoreApplication::applicationVersion().toLatin1())
    {
        connect(&m_signIn, &ui::SignInService::signedIn, this, &UsersList::onSignedIn);
        connect(&m_signIn, &ui::SignInService::failed, this, &UsersList::giveUp);
        connect(&m_signIn, &ui::SignInService::oneTimeCodeNeeded, this, [this] {
            giveUp(tr("The server asks for a one-time code. Use a service account."), {});
        });
        connect(&m_signIn, &ui::SignInService::certificateUntrusted, this, [this] {
            giveUp(tr("This computer does not trust the server's certificate. Give its authority "
                      "with --ca."),
                {});
        });
    }

    void start()
    {
        if (!m_line.profile.isEmpty()) {
            const auto profile = m_profiles.findByName(m_line.profile);
            if (profile)
                m_signIn.signInRemembered(profile->id);
            else
                giveUp(tr("There is no profile named “%1”.").arg(m_line.profile), {});
            return;
        }
        const auto form
            = commandLineForm(m_line, m_profiles.profiles(), readSecretFromStandardInput());
        if (m_line.authorityFile.isEmpty())
            m_signIn.signIn(form);
        else
            m_signIn.trustAuthority(form, m_line.authorityFile);
    }

private:
    void onSignedIn()
    {
        m_link = std::make_unique<ServerLink>(m_signIn.session(), m_clock);
        m_realm = RealmName(!m_line.managed.isEmpty() ? m_line.managed : m_link->profile().realm);
        m_source = std::make_unique<api::LiveRealmSource>(m_link->client(), m_realm);
        nextPage();
    }

    void nextPage()
    {
        api::users::Search search;
        search.search = m_line.search;
        const api::Page page { int(m_users.size()), PageSize };
        // Brief rows have no attributes.
        const bool brief = m_line.columns.isEmpty();
        m_call = m_source->read<QList<rep::UserRep>>(api::users::list(m_realm, search, page, brief),
            this, [this](const Result<QList<rep::UserRep>>& users) { onPage(users); });
    }

    void onPage(const Result<QList<rep::UserRep>>& users)
    {
        if (!users) {
            giveUp(describe(users.error()), technicalDetails(users.error()));
            return;
        }
        for (const rep::UserRep& user : *users)
            m_users.append(user.json());
        if (users->size() == PageSize)
            nextPage();
        else
            write();
    }

    void write()
    {
        const QByteArray content = m_line.output.endsWith(".csv"_L1)
            ? usersAsCsv(m_users, m_line.columns)
            : usersAsJson(m_realm.value, m_users, m_line.columns);
        const auto written = writePrivateFile(m_line.output, content);
        if (!written) {
            giveUp(
                tr("The file %1 could not be written.").arg(m_line.output), written.error().detail);
            return;
        }
        say(tr("%n user(s) written to %1.", nullptr, int(m_users.size())).arg(m_line.output));
        QCoreApplication::exit(0);
    }

    void giveUp(const QString& sentence, const QString& details)
    {
        say(details.isEmpty() ? sentence : sentence + u'\n' + details);
        // Later: the event loop has perhaps not begun.
        QMetaObject::invokeMethod(
            this, [] { QCoreApplication::exit(2); }, Qt::QueuedConnection);
    }

    static void say(const QString& text) { QTextStream(stderr) << text << Qt::endl; }

    CommandLine m_line;
    SystemClock m_clock;
    auth::ProfileStore m_profiles;
    auth::FallbackKeychain m_keychain;
    SignInController m_signIn;
    std::unique_ptr<ServerLink> m_link;
    std::unique_ptr<api::LiveRealmSource> m_source;
    RealmName m_realm;
    api::CallHandle m_call;
    QList<QJsonObject> m_users;
};

} // namespace

QByteArray usersAsCsv(const QList<QJsonObject>& users, const QStringList& columns)
{
    const QStringList names = columns.isEmpty() ? usualColumns() : columns;
    CsvWriter csv(names);
    for (const QJsonObject& user : users) {
        QStringList row;
        for (const QString& name : names)
            row.append(cellText(cell(user, name)));
        csv.addRow(row);
    }
    return csv.bytes();
}

QByteArray usersAsJson(
    const QString& realm, const QList<QJsonObject>& users, const QStringList& columns)
{
    const QStringList names = columns.isEmpty() ? usualColumns() : columns;
    QList<QJsonObject> sorted = users;
    std::ranges::stable_sort(
        sorted, {}, [](const QJsonObject& user) { return user.value("username"_L1).toString(); });
    QJsonArray list;
    for (const QJsonObject& user : sorted) {
        QJsonObject entry;
        for (const QString& name : names) {
            const QJsonValue value = cell(user, name);
            entry.insert(name, value.isUndefined() ? QJsonValue() : value);
        }
        list.append(entry);
    }
    return canonicalJson(
               QJsonObject { { u"complete"_s, true }, { u"realm"_s, realm }, { u"users"_s, list } })
        + '\n';
}

int runUsersList(const CommandLine& line)
{
    UsersList list(line);
    list.start();
    return QCoreApplication::exec();
}

} // namespace rk::app

#include "userslist.moc"
