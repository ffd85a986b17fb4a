// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rep/reps.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rk::ui {

/// One attribute of the realm's user profile, as an administrator meets it.
struct ProfileAttribute {
    enum class Input {
        Line, ///< one value on one line
        Text, ///< one value on several lines
        Choice, ///< one of the options
        Choices, ///< any of the options
        Values, ///< any number of free values
    };
    struct Option {
        QString value;
        QString label;
        bool operator==(const Option&) const = default;
    };

    QString name;
    QStringList path; ///< in a UserRep: {"email"}, {"attributes","department"}
    QString label;
    QString hint; ///< help texts, and what the validators ask for
    QString placeholder;
    QString group; ///< name of its ProfileGroup; empty for none
    Input input = Input::Line;
    QList<Option> options;
    std::optional<int> maxLength;
    int rows = 3; ///< of Input::Text
    bool required = false;
    bool readOnly = false;

    bool operator==(const ProfileAttribute&) const = default;
};

struct ProfileGroup {
    QString name;
    QString title;
    QString description;
    bool operator==(const ProfileGroup&) const = default;
};

/// The form of a user, read from metadata. Pure data; ProfileForm draws it.
struct ProfileSchema {
    QList<ProfileAttribute> attributes;
    QList<ProfileGroup> groups;

    /// Of an existing user (userProfileMetadata, Keycloak 24 and later): the server has already
    /// worked out what this caller may edit. basic() when it isn't there.
    static ProfileSchema ofUser(const rep::UserRep& user);
    /// Of a user to be created, from GET users/profile (UPConfig): permissions and "required" for
    /// admin are worked out here as Keycloak's UserProfile does. basic() when it is empty.
    static ProfileSchema ofRealm(const rep::UserProfileRep& profile);
    /// Username, e-mail and names: servers before 24, and people without the right to read more.
    static ProfileSchema basic();

    bool declares(const QString& attribute) const;
    bool operator==(const ProfileSchema&) const = default;
};

} // namespace rk::ui
