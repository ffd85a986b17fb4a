// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rep/merge3.h"
#include "rep/representation.h"

#include <QObject>

namespace rk::change {

/// What one open form edits: base as it was read, and a draft. The only place where a widget's
/// representation lives. Knows what differs, and takes a fresh base without losing the edit.
class EditSession : public QObject {
    Q_OBJECT
public:
    explicit EditSession(QObject* parent = nullptr);

    void start(const QJsonObject& base); ///< drops the draft
    void clear();
    bool isOpen() const { return m_open; }
    const QJsonObject& base() const { return m_base; }
    const QJsonObject& draft() const { return m_draft; }

    QJsonValue value(const QStringList& path) const;
    QJsonValue baseValue(const QStringList& path) const;
    /// Undefined removes the member. Setting what base has makes the member unchanged again.
    void setValue(const QStringList& path, const QJsonValue& value);
    void revert();

    bool isDirty() const { return m_draft != m_base; }
    bool isDirty(const QStringList& path) const;
    QList<rep::MemberChange> changes() const { return rep::difference(m_base, m_draft); }

    /// The object was read again: edits are kept on top of it. Returns what both changed.
    QList<rep::MergeConflict> rebase(const QJsonObject& fresh);

Q_SIGNALS:
    void valueChanged(const QStringList& path);
    void dirtyChanged(bool dirty);
    void restarted(); ///< base was replaced: read all values again

private:
    QJsonObject m_base;
    QJsonObject m_draft;
    bool m_open = false;
};

} // namespace rk::change
