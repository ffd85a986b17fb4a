// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "contract/realmobjects.h"

namespace rk::test {

/// An edit of one field, as somebody makes it in a form.
struct Edit {
    QString what; ///< "firstName"
    QJsonObject draft;
};

/// Edits of this object's fields, of every sort that its kind has: a text changed or set for the
/// first time, a flag, an attribute changed, added or removed, a list. Which comes first depends on
/// `turn`, so that many objects get different ones.
QList<Edit> editsOf(const RealmObject& object, int turn);

} // namespace rk::test
