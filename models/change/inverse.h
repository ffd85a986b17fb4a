// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plandata.h"

/// What the journal keeps to take a change back: plain JSON, never with a secret.
///  {"kind":"edit","type","id","name","changes":[{path,before,after}]}
///  {"kind":"delete","type","id","name","as":{…}}      undoes a creation; `as`: what was created
///  {"kind":"roles","holder":"user|group|role","id","name","add":[role],"remove":[role]}
///  {"kind":"membership","user","username","group","path","join":bool}
///  {"kind":"move","id","name","from","to","toPath"}   from and to: parent ids, empty for the top
///  {"kind":"restore","type",…}                        undoes a deletion, see restoreplans.h
/// with role = {"id","name","client","clientId"}.
namespace rk::change {

QString typeName(ObjectType type);
std::optional<ObjectType> typeFromName(const QString& name);

QJsonObject inverseOfEdit(const ObjectRef& object, const QList<rep::MemberChange>& changes);
QJsonObject inverseOfCreation(const ObjectRef& object, const QJsonObject& as);
QJsonObject inverseOfRoles(const QString& holder, const QString& id, const QString& name,
    const QList<RoleRef>& added, const QList<RoleRef>& removed);

/// After the change was read back: a creation gets the new id, an edit the values as the server
/// keeps them (it may have normalized them), so that undo compares with the truth.
QJsonObject inverseAsFound(QJsonObject inverse, const QString& createdId, const QJsonValue& found);

/// The recipe that takes a change back; null when the entry can't be read.
std::shared_ptr<const Recipe> recipeFromInverse(const QJsonObject& inverse);

QJsonObject roleToJson(const RoleRef& role);
RoleRef roleFromJson(const QJsonObject& json);
QList<RoleRef> rolesFromJson(const QJsonValue& json);

} // namespace rk::change
