// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/intent.h"
#include "core/apierror.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace rk::ui {

/// What is being done, as the clause an error message starts with: "Saving the user amina.agent".
QString doingText(const change::Intent& intent);
/// What was done, as a sentence: "User amina.agent was saved."
QString doneText(const change::Intent& intent);
/// The icon of the intent's kind of object.
QString iconOf(const change::Intent& intent);

/// A member of a representation for people: {"firstName"} is "First name", {"attributes","x"} is
/// "Attribute x", anything else its path.
QString memberText(const QStringList& path);
/// A member's value for people, on one line: "empty" words are the caller's. Never a secret's.
QString memberValueText(const QJsonValue& value);

/// The error with the server's validation keys and field names as words, for a message bar.
ApiError readable(ApiError error);

} // namespace rk::ui
