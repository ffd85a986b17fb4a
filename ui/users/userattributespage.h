// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rep/reps.h"
#include "ui/binding/fieldbinder.h"
#include "ui/users/realmprofile.h"

#include <QWidget>

namespace rk::ui {

class KeyValueEditor;
class MessageArea;
class PlainLabel;

/// A user's attributes that the profile doesn't declare: the page "Attributes". Says what the realm
/// does with them before anything is typed.
class UserAttributesPage : public QWidget {
    Q_OBJECT
public:
    UserAttributesPage(FieldBinder& binder, const RealmProfile& profile, QWidget* parent = nullptr);

    void setSchema(const ProfileSchema& schema);
    void setReadOnly(const QString& reason);

private:
    void updateState();

    FieldBinder& m_binder;
    const RealmProfile& m_profile;
    ProfileSchema m_schema;
    QString m_reason;
    QString m_shown; ///< the message that stands above the rows
    MessageArea* m_messages;
    KeyValueEditor* m_editor;
    PlainLabel* m_empty;
};

} // namespace rk::ui
