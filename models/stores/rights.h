// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

namespace rk::stores {

/// What the signed-in person may do in the managed realm, by names of Keycloak's admin roles
/// (client realm-management, or {realm}-realm in master). Unknown until loaded: then nothing is
/// disabled, and the server's 403 is explained.
class Rights {
public:
    enum class Answer { Yes, No, Unknown };

    Rights() = default;
    static Rights of(const QSet<QString>& roles) { return Rights(roles, true); }

    /// Takes composites into account: manage-users allows view-users, realm-admin everything.
    Answer may(const QString& role) const;
    bool mayNot(const QString& role) const { return may(role) == Answer::No; }
    bool isKnown() const { return m_known; }
    const QSet<QString>& roles() const { return m_roles; }

private:
    Rights(const QSet<QString>& roles, bool known) : m_roles(roles), m_known(known) { }
    QSet<QString> m_roles;
    bool m_known = false;
};

} // namespace rk::stores
