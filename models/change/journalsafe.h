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

/// A copy without the members that carry secrets, for the journal's material of a deletion. Names
/// of what was left out are appended to `left`, dotted.
QJsonValue withoutSecrets(const QJsonValue& json, QStringList& left);

QJsonArray changesToJson(const QList<rep::MemberChange>& changes);
QList<rep::MemberChange> changesFromJson(const QJsonArray& json);

} // namespace rk::change
