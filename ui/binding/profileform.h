// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/binding/fieldbinder.h"
#include "ui/binding/profileschema.h"

#include <QHash>
#include <QWidget>

namespace rk::ui {

class FormColumn;
class LabeledField;

/// A user's profile fields in a column, bound to an EditSession that holds a UserRep. Used to
/// create and to edit. Rebuilds itself only when the schema differs.
class ProfileForm : public QWidget {
    Q_OBJECT
public:
    explicit ProfileForm(FieldBinder& binder, QWidget* parent = nullptr);

    void setSchema(const ProfileSchema& schema);
    const ProfileSchema& schema() const { return m_schema; }
    /// Nothing can be edited, for this reason (a missing right, a directory); empty: the schema
    /// alone decides.
    void setReadOnly(const QString& reason);
    /// The field of an attribute, or null.
    LabeledField* field(const QString& attribute) const { return m_fields.value(attribute); }
    /// What an administrator must fill in and hasn't: marks the fields, focuses the first. True
    /// when nothing is missing.
    bool check();

Q_SIGNALS:
    /// The fields were made anew; field() gives others now.
    void rebuilt();

private:
    void build();
    QWidget* makeInput(const ProfileAttribute& attribute);
    void bind(const ProfileAttribute& attribute, LabeledField* field);
    void applyReadOnly();

    FieldBinder& m_binder;
    ProfileSchema m_schema;
    QString m_readOnlyReason;
    FormColumn* m_form = nullptr;
    QHash<QString, LabeledField*> m_fields;
};

} // namespace rk::ui
