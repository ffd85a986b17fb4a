// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

class QHBoxLayout;

namespace rk::ui {

class PlainLabel;

/// A label above an input, with hint, required mark, error line and "was …" mark below. The label
/// is the input's buddy and its accessible name; hint, error and "required" are its accessible
/// description.
class LabeledField : public QWidget {
    Q_OBJECT
public:
    /// Takes `field` as its child. `label` without colon or star.
    LabeledField(
        const QString& label, QWidget* field, const QString& hint = {}, QWidget* parent = nullptr);

    QString label() const { return m_text; }
    void setLabel(const QString& label);
    QWidget* field() const { return m_field; }
    void setHint(const QString& hint);
    void setRequired(bool required);
    bool isRequired() const { return m_required; }
    /// Shows what is wrong; empty text clears it.
    void setError(const QString& error);
    QString error() const { return m_error; }
    /// Marks an unsaved change and shows the saved value: was "Weber".
    void setChangedFrom(const QString& before);
    void clearChanged();
    bool isChanged() const { return m_changed; }
    /// Read only, with the reason in place of the hint ("Set by Entra ID").
    void setReadOnly(bool readOnly, const QString& reason = {});
    /// A widget on the label's right, for example a chip "verified".
    void addBeside(QWidget* widget);
    /// Puts the focus into the input and shows the ring.
    void focusField();

private:
    void updateLabel();
    void updateBelow();
    QWidget* focusTarget() const;

    QString m_text;
    QWidget* m_field;
    PlainLabel* m_label;
    PlainLabel* m_below;
    QWidget* m_errorRow;
    PlainLabel* m_errorLabel;
    QHBoxLayout* m_head;
    QString m_hint;
    QString m_error;
    QString m_before;
    QString m_reason;
    bool m_required = false;
    bool m_changed = false;
};

} // namespace rk::ui
