// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/profilestore.h"

#include "auth/pkce.h"
#include "core/json.h"
#include "core/privatefile.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

constexpr int FileVersion = 1;

QJsonObject toJson(const Profile& profile, QJsonObject json)
{
    QJsonArray prints;
    for (const QByteArray& print : profile.trustedPrints)
        prints.append(QString::fromLatin1(print.toHex()));
    json.insert("id"_L1, profile.id);
    json.insert("name"_L1, profile.name);
    json.insert("base"_L1, profile.base.toString(QUrl::FullyEncoded));
    json.insert("realm"_L1, profile.realm);
    json.insert("managedRealm"_L1, profile.managedRealm);
    json.insert("method"_L1, methodName(profile.method));
    json.insert("username"_L1, profile.username);
    json.insert("clientId"_L1, profile.clientId);
    json.insert("environment"_L1, environmentName(profile.environment));
    json.insert("color"_L1, profile.color);
    json.insert("remember"_L1, profile.remember);
    json.insert("trustedPrints"_L1, prints);
    json.insert("authorityFile"_L1, profile.authorityFile);
    json.insert("lastSignIn"_L1, profile.lastSignIn);
    return json;
}

Profile fromJson(const QJsonObject& json)
{
    Profile profile;
    profile.id = json.value("id"_L1).toString();
    profile.name = json.value("name"_L1).toString();
    profile.base = QUrl(json.value("base"_L1).toString(), QUrl::StrictMode);
    profile.realm = json.value("realm"_L1).toString();
    profile.managedRealm = json.value("managedRealm"_L1).toString();
    profile.method = methodFromName(json.value("method"_L1).toString());
    profile.username = json.value("username"_L1).toString();
    profile.clientId = json.value("clientId"_L1).toString();
    profile.environment = environmentFromName(json.value("environment"_L1).toString());
    profile.color = json.value("color"_L1).toString();
    profile.remember = json.value("remember"_L1).toBool();
    const QJsonArray prints = json.value("trustedPrints"_L1).toArray();
    for (const QJsonValue& print : prints) {
        const QByteArray raw = QByteArray::fromHex(print.toString().toLatin1());
        if (raw.size() == 32)
            profile.trustedPrints.append(raw);
    }
    profile.authorityFile = json.value("authorityFile"_L1).toString();
    profile.lastSignIn = json.value("lastSignIn"_L1).toInteger();
    return profile;
}

auto byId(const QString& id)
{
    return [id](const Profile& profile) { return profile.id == id; };
}

} // namespace

QString methodName(SignInMethod method)
{
    switch (method) {
    case SignInMethod::Password:
        return u"password"_s;
    case SignInMethod::ServiceAccount:
        return u"service-account"_s;
    case SignInMethod::Browser:
        break;
    }
    return u"browser"_s;
}

SignInMethod methodFromName(const QString& name)
{
    if (name == "password"_L1)
        return SignInMethod::Password;
    return name == "service-account"_L1 ? SignInMethod::ServiceAccount : SignInMethod::Browser;
}

QString environmentName(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return u"production"_s;
    case Environment::Test:
        return u"test"_s;
    case Environment::Development:
        break;
    }
    return u"development"_s;
}

Environment environmentFromName(const QString& name)
{
    if (name == "production"_L1)
        return Environment::Production;
    return name == "test"_L1 ? Environment::Test : Environment::Development;
}

ProfileStore::ProfileStore(QString path, QObject* parent) : QObject(parent), m_path(std::move(path))
{
    load();
}

void ProfileStore::load()
{
    if (!QFileInfo::exists(m_path))
        return;
    const auto bytes = readFile(m_path);
    const auto json = bytes ? parseJson(*bytes) : Unexpected(bytes.error());
    if (!json || !json->isObject()) {
        m_error
            = tr("The file with the profiles, %1, can't be read and was left as it is. Profiles "
                 "are not kept until it is repaired or removed.")
                  .arg(m_path);
        return;
    }
    m_document = json->toObject();
    if (m_document.value("version"_L1).toInt() > FileVersion) {
        m_error = tr("The file with the profiles, %1, was written by a newer Realmkeeper and was "
                     "left as it is. Profiles are not kept until you update.")
                      .arg(m_path);
    }
    const QJsonArray list = m_document.value("profiles"_L1).toArray();
    for (const QJsonValue& value : list) {
        const Profile profile = fromJson(value.toObject());
        if (!profile.id.isEmpty() && profile.base.isValid())
            m_profiles.append(profile);
    }
}

std::optional<Profile> ProfileStore::find(const QString& id) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(), byId(id));
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileStore::findByName(const QString& name) const
{
    const auto found = std::find_if(m_profiles.cbegin(), m_profiles.cend(),
        [&name](const Profile& profile) { return profile.name == name; });
    return found == m_profiles.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Profile> ProfileStore::lastRemembered() const
{
    std::optional<Profile> last;
    for (const Profile& profile : m_profiles) {
        if (profile.remember && profile.lastSignIn > (last ? last->lastSignIn : 0))
            last = profile;
    }
    return last;
}

Result<QString> ProfileStore::save(Profile profile)
{
    if (profile.id.isEmpty()) {
        const auto id = randomText(12);
        if (!id)
            return Unexpected(id.error());
        profile.id = QString::fromLatin1(*id);
    }
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(), byId(profile.id));
    if (found == m_profiles.end())
        m_profiles.append(profile);
    else if (*found == profile)
        return profile.id;
    else
        *found = profile;
    const auto written = write();
    Q_EMIT changed();
    return written.map([&](Nothing) { return profile.id; });
}

Result<Nothing> ProfileStore::remove(const QString& id)
{
    if (m_profiles.removeIf(byId(id)) == 0)
        return Nothing {};
    const auto written = write();
    Q_EMIT changed();
    return written;
}

Result<Nothing> ProfileStore::write()
{
    if (!m_error.isEmpty())
        return Unexpected(ApiError::local(m_error));
    QHash<QString, QJsonObject> before;
    const QJsonArray old = m_document.value("profiles"_L1).toArray();
    for (const QJsonValue& value : old)
        before.insert(value.toObject().value("id"_L1).toString(), value.toObject());
    QJsonArray list;
    for (const Profile& profile : m_profiles)
        list.append(toJson(profile, before.value(profile.id)));
    m_document.insert("version"_L1, FileVersion);
    m_document.insert("profiles"_L1, list);
    return writePrivateFile(m_path, canonicalJson(m_document) + '\n');
}

} // namespace rk::auth
