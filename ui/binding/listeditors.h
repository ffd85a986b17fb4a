// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QMenu;
class QToolButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace rk::ui {

class Chip;
class FlowLayout;

/// An input that holds several texts. FieldBinder binds any of these to a JSON array.
class ListEditor : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool readOnly READ isReadOnly WRITE setReadOnly)
public:
    using QWidget::QWidget;
    virtual QStringList values() const = 0;
    /// Replaces what is shown; edited() is not emitted.
    virtual void setValues(const QStringList& values) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    virtual bool isReadOnly() const = 0;

Q_SIGNALS:
    void edited(); ///< by the person
};

/// Free values, one line each, with remove and add. `name` is the accessible name's base
/// ("Languages": "Languages 1", "Add Languages").
class ValueListEditor final : public ListEditor {
    Q_OBJECT
public:
    explicit ValueListEditor(const QString& name, QWidget* parent = nullptr);

    QStringList values() const override;
    void setValues(const QStringList& values) override;
    void setReadOnly(bool readOnly) override;
    bool isReadOnly() const override { return m_readOnly; }
    QList<QLineEdit*> lines() const { return m_lines; }
    void addLine();

private:
    QLineEdit* appendLine(const QString& value);
    void removeLine(QLineEdit* line);
    void renumber();

    QString m_name;
    QVBoxLayout* m_rows;
    QList<QLineEdit*> m_lines;
    QToolButton* m_add;
    bool m_readOnly = false;
};

/// Any of some options, as check boxes. Values that are no option (any more) are kept.
class OptionListEditor final : public ListEditor {
    Q_OBJECT
public:
    struct Option {
        QString value;
        QString label;
    };
    OptionListEditor(const QString& name, const QList<Option>& options, QWidget* parent = nullptr);

    QStringList values() const override;
    void setValues(const QStringList& values) override;
    void setReadOnly(bool readOnly) override;
    bool isReadOnly() const override { return m_readOnly; }
    QList<QCheckBox*> boxes() const { return m_boxes; }

private:
    QList<QCheckBox*> m_boxes;
    QStringList m_optionValues;
    QStringList m_foreign;
    bool m_readOnly = false;
};

/// Chosen options as chips that can be closed, and a menu with the others: required actions.
class ChipListEditor final : public ListEditor {
    Q_OBJECT
public:
    /// `name` is the group's accessible name, `addText` the add button's ("Add required action").
    ChipListEditor(const QString& name, const QString& addText, QWidget* parent = nullptr);

    /// What the menu offers, in this order. Values without an option are shown as they are.
    void setOptions(const QList<OptionListEditor::Option>& options);
    QStringList values() const override { return m_values; }
    void setValues(const QStringList& values) override;
    void setReadOnly(bool readOnly) override;
    bool isReadOnly() const override { return m_readOnly; }
    QMenu* menu() const { return m_menu; }

private:
    void rebuild();
    void fillMenu();
    QString labelOf(const QString& value) const;

    QList<OptionListEditor::Option> m_options;
    QStringList m_values;
    QList<Chip*> m_chips;
    FlowLayout* m_flow;
    QToolButton* m_add;
    QMenu* m_menu;
    bool m_readOnly = false;
};

} // namespace rk::ui
