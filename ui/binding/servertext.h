// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apierror.h"

#include <QString>

namespace rk::ui {

/// Keycloak's validation answers as sentences. `message` is a key of its account theme
/// ("error-invalid-length") with parameters, the attribute's name first; 26.7's
/// theme/base/admin/messages has the keys. An unknown key comes back as it is: it may be a realm's
/// own text.
QString fieldErrorText(const FieldError& error);

/// A label from the user profile: "${firstName}" and other keys of Keycloak's own become our words,
/// "${profile.attributes.costCentre}" becomes "Cost centre", anything else stays.
QString profileLabel(const QString& displayName, const QString& attribute);

/// A required action for people: "UPDATE_PASSWORD" is "Update password". Unknown ones keep their
/// alias.
QString requiredActionText(const QString& alias);

/// The required actions that every Keycloak offers, in its own order.
QStringList knownRequiredActions();

} // namespace rk::ui
