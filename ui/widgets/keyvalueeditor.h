// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QSet>
#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace rk::ui {

/// A key with one or more values, as Keycloak's attributes are.
struct KeyValues {
    QString key;
    QStringList values;
    bool operator==(const KeyValues&) const = default;
};

class KeyValueRow;

/// Editor for attributes: rows of Key and Value, several values per key, add and remove. Every
/// input has an accessible name of its own ("Key 2", "Value 1 of locale").
class KeyValueEditor : public QWidget {
    Q_OBJECT
public:
    explicit KeyValueEditor(QWidget* parent = nullptr);

    /// Replaces all rows. Order is kept.
    void setEntries(const QList<KeyValues>& entries);
    /// What is in the rows now. Rows without a key are left out; a key written twice is merged;
    /// empty values are kept only when the key has no other.
    QList<KeyValues> entries() const;
    void setReadOnly(bool readOnly);
    /// Keys that are shown but can't be edited or removed (managed by the user profile or a
    /// directory).
    void setLockedKeys(const QSet<QString>& keys);
    /// Red outline and sentence on one key's row, from a server answer; empty text clears it.
    void setError(const QString& key, const QString& error);
    /// Adds an empty row and moves the focus into it.
    void addEntry();

Q_SIGNALS:
    /// Something was typed, added or removed by the person.
    void edited();

private:
    KeyValueRow* appendRow(const KeyValues& entry);
    void removeRow(KeyValueRow* row);
    void renumber();

    QList<KeyValueRow*> m_rows;
    QVBoxLayout* m_rowLayout;
    QPushButton* m_add;
    QSet<QString> m_locked;
    bool m_readOnly = false;
};

} // namespace rk::ui
