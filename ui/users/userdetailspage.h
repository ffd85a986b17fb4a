// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rep/reps.h"
#include "ui/binding/fieldbinder.h"

#include <QWidget>

namespace rk::ui {

class ChipListEditor;
class PlainLabel;
class ProfileForm;
class ToggleRow;

/// A user's profile and account: the page "Details". Everything is bound to the inspector's
/// EditSession.
class UserDetailsPage : public QWidget {
    Q_OBJECT
public:
    explicit UserDetailsPage(FieldBinder& binder, QWidget* parent = nullptr);

    /// Draws the form of this user, as the server described it.
    void setUser(const rep::UserRep& user);
    void setReadOnly(const QString& reason);
    ProfileForm* profile() const { return m_profile; }

private:
    FieldBinder& m_binder;
    ProfileForm* m_profile;
    ToggleRow* m_enabled;
    ToggleRow* m_emailVerified;
    ChipListEditor* m_actions;
    PlainLabel* m_created;
    PlainLabel* m_source;
};

} // namespace rk::ui
