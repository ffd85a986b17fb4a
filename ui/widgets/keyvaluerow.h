// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/keyvalueeditor.h"

#include <QPointer>
#include <QWidget>

class QAction;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace rk::ui {

class PlainLabel;

/// One key of a KeyValueEditor with its values.
class KeyValueRow : public QWidget {
    Q_OBJECT
public:
    explicit KeyValueRow(const KeyValues& entry, QWidget* parent = nullptr);

    KeyValues entry() const;
    QString key() const;
    /// Place in the editor from 1, for accessible names.
    void setNumber(int number);
    void setLocked(bool locked);
    void setError(const QString& error);
    void focusKey();

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    struct ValueLine {
        QWidget* line;
        QLineEdit* edit;
        QToolButton* remove;
    };
    void addValue(const QString& value);
    void removeValue(QWidget* holder);
    void updateNames();

    QLineEdit* m_key;
    QVBoxLayout* m_values;
    QToolButton* m_add;
    PlainLabel* m_error;
    QList<ValueLine> m_lines;
    QPointer<QAction> m_lock;
    int m_number = 1;
    bool m_locked = false;
};

} // namespace rk::ui
