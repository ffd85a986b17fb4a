// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/realmprofile.h"

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

RealmProfile::Unmanaged unmanagedOf(const rep::UserProfileRep& profile)
{
    const QString policy = profile.get(rep::UserProfileRep::UnmanagedAttributePolicy);
    if (policy == "ADMIN_EDIT"_L1 || policy == "ENABLED"_L1)
        return RealmProfile::Unmanaged::Editable;
    if (policy == "ADMIN_VIEW"_L1)
        return RealmProfile::Unmanaged::ViewOnly;
    return RealmProfile::Unmanaged::Dropped;
}

} // namespace

RealmProfile::RealmProfile(AreaContext& context, QObject* parent)
    : QObject(parent), m_context(context)
{
}

void RealmProfile::load()
{
    m_profileCall = m_context.stores.users.profile(
        this, [this](const Result<rep::UserProfileRep>& answer) { takeProfile(answer); });
    m_realmCall = m_context.stores.realm.realmRep(
        this, [this](const Result<rep::RealmRep>& answer) { takeRealm(answer); });
}

void RealmProfile::takeProfile(const Result<rep::UserProfileRep>& answer)
{
    // Refused, or a server that has none: what was known, at first the basic form, is kept.
    if (!answer)
        return;
    m_schema = ProfileSchema::ofRealm(*answer);
    m_unmanaged = unmanagedOf(*answer);
    Q_EMIT changed();
}

void RealmProfile::takeRealm(const Result<rep::RealmRep>& answer)
{
    if (!answer)
        return;
    m_emailAsUsername = answer->get(rep::RealmRep::RegistrationEmailAsUsername);
    Q_EMIT changed();
}

ProfileSchema RealmProfile::newUserSchema() const
{
    if (!m_emailAsUsername)
        return m_schema;
    ProfileSchema schema = m_schema;
    schema.attributes.removeIf(
        [](const ProfileAttribute& attribute) { return attribute.name == "username"_L1; });
    for (ProfileAttribute& attribute : schema.attributes) {
        if (attribute.name == "email"_L1)
            attribute.required = true;
    }
    return schema;
}

} // namespace rk::ui
