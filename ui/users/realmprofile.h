// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "core/result.h"
#include "ui/binding/areacontext.h"
#include "ui/binding/profileschema.h"

#include <QObject>

namespace rk::ui {

/// What the area has to know of the realm before it draws a user's form: the declared profile, what
/// happens to attributes it doesn't declare, and whether the e-mail address is the username. Read
/// once and again on refresh; whoever may not read it gets the basic form.
class RealmProfile : public QObject {
    Q_OBJECT
public:
    enum class Unmanaged {
        Unknown, ///< not read, or a server without user profiles: whatever is there can be edited
        Dropped, ///< silently, with a 204 (the default of new realms since Keycloak 24)
        ViewOnly, ///< ADMIN_VIEW
        Editable, ///< ADMIN_EDIT, ENABLED
    };

    explicit RealmProfile(AreaContext& context, QObject* parent = nullptr);

    void load();
    /// For a user to be created.
    ProfileSchema newUserSchema() const;
    Unmanaged unmanaged() const { return m_unmanaged; }

Q_SIGNALS:
    void changed();

private:
    void takeProfile(const Result<rep::UserProfileRep>& answer);
    void takeRealm(const Result<rep::RealmRep>& answer);

    AreaContext& m_context;
    ProfileSchema m_schema = ProfileSchema::basic();
    Unmanaged m_unmanaged = Unmanaged::Unknown;
    bool m_emailAsUsername = false;
    api::CallHandle m_profileCall;
    api::CallHandle m_realmCall;
};

} // namespace rk::ui
