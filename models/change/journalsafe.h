// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rep/merge3.h"

#include <QJsonValue>

namespace rk::change {

/// True for members that carry secrets. Stricter than what logs need would spoil undo: tokenUrl,
/// access.token.lifespan and the like are no secrets.
bool isSecretMember(const QString& name);
bool isSecretPath(const QStringList& path);

/// A copy for previews: secret values replaced by a mark; the server's own mask stays.
QJsonValue hidden(const QJsonValue& json);

/// A copy without the members that carry secrets, for the journal's material of a deletion. What
/// was left out is appended to `left`, dotted: "attributes.apiToken".
QJsonValue withoutSecrets(const QJsonValue& json, QStringList& left);

/// Leaves out changes of secrets, see unkept().
QJsonArray changesToJson(const QList<rep::MemberChange>& changes);
QList<rep::MemberChange> changesFromJson(const QJsonArray& json);
/// Those that changesToJson() leaves out.
QList<rep::MemberChange> unkept(const QList<rep::MemberChange>& changes);

} // namespace rk::change
