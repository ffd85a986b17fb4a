// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

namespace rk::stores {

/// What the signed-in person may do in the managed realm, by names of Keycloak's admin roles
/// (client realm-management, or {realm}-realm in master). Unknown until loaded: then nothing is
/// disabled, and the server's 403 is explained. With fine-grained permissions a person may do more
/// to single objects than his roles say: an object's own access map has the last word.
class Rights {
public:
    enum class Answer { Yes, No, Unknown };

    Rights() = default;
    /// The server has named the person's roles: what is not among them is No.
    static Rights of(const QSet<QString>& roles);
    /// Found out by trying: what is in neither set is Unknown.
    static Rights probed(const QSet<QString>& roles, const QSet<QString>& missing);

    /// Takes composites into account: manage-users allows view-users, realm-admin everything.
    Answer may(const QString& role) const;
    bool mayNot(const QString& role) const { return may(role) == Answer::No; }
    /// The first of these that is No; empty when none is.
    QString missingOf(const QStringList& roles) const;
    bool isKnown() const { return m_known; }
    /// Known, and none at all: a person who is no administrator here.
    bool isNobody() const { return m_known && m_complete && m_roles.isEmpty(); }
    const QSet<QString>& roles() const { return m_roles; }

    bool operator==(const Rights&) const = default;

private:
    QSet<QString> m_roles;
    QSet<QString> m_missing;
    bool m_known = false;
    bool m_complete = false; ///< what is not in m_roles is missing
};

} // namespace rk::stores
