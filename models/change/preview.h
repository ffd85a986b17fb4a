// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plandata.h"

namespace rk::change {

/// What people call a member: "First name", "Attribute agentExtension", "Setting clientId".
QString memberLabel(ObjectType type, const QStringList& path);
/// A value as one line of plain text; empty for what is blank.
QString valueText(const QJsonValue& value);

/// Rows for changes; objects that appear or go as a whole are taken apart, and changes that make
/// no difference for the server ("" for absent) are left out.
QList<PreviewRow> rowsFor(ObjectType type, const QList<rep::MemberChange>& changes);
/// The leaves of an object that is created (sort Added) or deleted (Removed).
QList<PreviewRow> rowsForAll(ObjectType type, const QJsonObject& object, rep::ChangeSort sort);
/// "Role cim: agent": not set → assigned, or the other way.
PreviewRow membershipRow(const QString& setting, bool added);

/// Leaves of changes: objects that appear or go as a whole are one change per leaf.
QList<rep::MemberChange> leaves(const QList<rep::MemberChange>& changes);

RequestPreview requestPreview(const api::RequestSpec& spec);

} // namespace rk::change
