// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/areas.h"

#include "ui/federation/identityprovidersarea.h"
#include "ui/groups/groupsarea.h"
#include "ui/roles/rolesarea.h"
#include "ui/users/usersarea.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(rk::ui::Areas)
};

template <class T>
Area* make(AreaContext& context, QWidget* parent)
{
    return new T(context, parent);
}

} // namespace

QList<AreaEntry> builtAreas()
{
    const QString manage = Words::tr("Manage");
    const QString signIn = Words::tr("Sign-in");
    return {
        { u"users"_s, manage, Words::tr("Users"), u"users"_s,
            { u"view-users"_s, u"query-users"_s, u"manage-users"_s }, make<UsersArea> },
        { u"groups"_s, manage, Words::tr("Groups"), u"group"_s,
            { u"query-groups"_s, u"view-users"_s, u"manage-users"_s }, make<GroupsArea> },
        { u"roles"_s, manage, Words::tr("Roles"), u"role"_s,
            { u"view-realm"_s, u"view-clients"_s, u"query-clients"_s }, make<RolesArea> },
        { u"identity-providers"_s, signIn, Words::tr("Identity providers"), u"identity-provider"_s,
            { u"view-identity-providers"_s }, make<IdentityProvidersArea> },
    };
}

} // namespace rk::ui
