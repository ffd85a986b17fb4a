// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QVBoxLayout;
class QGridLayout;

namespace rk::ui {

class LabeledField;
class ToggleRow;

/// A column of labelled fields with section headings: inspectors and dialogs. Put it into a
/// FormScroll where it may grow higher than its place.
class FormColumn : public QWidget {
    Q_OBJECT
public:
    explicit FormColumn(QWidget* parent = nullptr);

    LabeledField* addField(const QString& label, QWidget* field, const QString& hint = {});
    /// Two short fields beside each other.
    QList<LabeledField*> addPair(
        const QString& leftLabel, QWidget* left, const QString& rightLabel, QWidget* right);
    ToggleRow* addToggle(const QString& name, const QString& hint = {});
    void addSection(const QString& title);
    void addWidget(QWidget* widget);
    void addStretch();
    QList<LabeledField*> fields() const { return m_fields; }
    /// The first field with an error, or null.
    LabeledField* firstError() const;

private:
    QVBoxLayout* m_layout;
    QList<LabeledField*> m_fields;
};

/// Heading with a hairline after it.
class SectionHeading : public QWidget {
    Q_OBJECT
public:
    explicit SectionHeading(const QString& title, QWidget* parent = nullptr);
};

/// Vertical scrolling only; never grows sideways. Not a Tab stop of its own.
class FormScroll : public QWidget {
    Q_OBJECT
public:
    explicit FormScroll(QWidget* content, QWidget* parent = nullptr);
    QWidget* content() const { return m_content; }
    void setMargins(int horizontal, int vertical);
    /// As large as the content, up to a height that fits any screen.
    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_content;
    QVBoxLayout* m_inner = nullptr;
};

} // namespace rk::ui
