// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/scene.h"

using namespace Qt::StringLiterals;

namespace rk::change {

namespace {

constexpr QChar OpenMark(ushort(0xE000)); // private use: in no id, and kept out of names below
constexpr QChar CloseMark(ushort(0xE001));

} // namespace

QString placeholder(const QString& name)
{
    return OpenMark + name + CloseMark;
}

QByteArray placeholdersShown(QByteArray body)
{
    return body.replace(QString(OpenMark).toUtf8(), "{").replace(QString(CloseMark).toUtf8(), "}");
}

QByteArray Scene::path(const QStringList& below) const
{
    QByteArray path = api::path({ u"admin"_s, u"realms"_s, realm.value });
    for (const QString& segment : below) {
        if (segment.startsWith(OpenMark) && segment.endsWith(CloseMark))
            path += "/{" + segment.mid(1, segment.size() - 2).toLatin1() + '}';
        else
            path += api::path({ segment });
    }
    return path;
}

api::RequestSpec Scene::get(const QStringList& below) const
{
    api::RequestSpec spec;
    spec.path = path(below);
    return spec;
}

api::RequestSpec Scene::write(
    api::Verb verb, const QStringList& below, const QJsonValue& body) const
{
    api::RequestSpec spec;
    spec.verb = verb;
    spec.path = path(below);
    if (!body.isNull() && !body.isUndefined())
        spec.json(body);
    return spec;
}

bool Scene::isActor(const QString& userId, const QString& username) const
{
    if (!isOwnRealm())
        return false;
    if (!actor.user.isEmpty())
        return actor.user.value == userId;
    return !actor.username.isEmpty() && actor.username.compare(username, Qt::CaseInsensitive) == 0;
}

} // namespace rk::change
