// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plandata.h"

namespace rk::change {

/// What no plan may do unheard, whatever it is about: Keycloak itself lets the last administrator
/// go (26.7). Pure; adds concerns to a draft:
///  "own-account"  blocks: the signed-in person would lock himself out
///  "last-admin"   blocks in the realm the person is signed in to, warns in others
///  "admins-unknown" warns: an administrator may be affected, and who else is one can't be read
///  "mass"         warns: many objects at once
///  "production"   warns: the profile is marked as one of a production server
class Guard {
public:
    static constexpr int ManyObjects = 50;

    static QList<Need> needs(const Scene& scene, const Draft& draft, const Readings& known);
    static void judge(const Scene& scene, const Readings& known, Draft& draft);
};

} // namespace rk::change
