// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/editsession.h"

namespace rk::change {

EditSession::EditSession(QObject* parent) : QObject(parent) { }

void EditSession::start(const QJsonObject& base)
{
    const bool wasDirty = isDirty();
    m_base = base;
    m_draft = base;
    m_open = true;
    if (wasDirty)
        Q_EMIT dirtyChanged(false);
    Q_EMIT restarted();
}

void EditSession::clear()
{
    start({});
    m_open = false;
}

QJsonValue EditSession::value(const QStringList& path) const
{
    return rep::valueAt(m_draft, path);
}

QJsonValue EditSession::baseValue(const QStringList& path) const
{
    return rep::valueAt(m_base, path);
}

void EditSession::setValue(const QStringList& path, const QJsonValue& value)
{
    if (!m_open || this->value(path) == value)
        return;
    const bool wasDirty = isDirty();
    m_draft = rep::withValueAt(m_draft, path, value);
    // an object that was made for the value's sake goes with the last value
    for (qsizetype length = path.size() - 1; length > 0; --length) {
        const QStringList parent = path.first(length);
        const QJsonValue rest = rep::valueAt(m_draft, parent);
        if (!rest.isObject() || !rest.toObject().isEmpty() || !baseValue(parent).isUndefined())
            break;
        m_draft = rep::withValueAt(m_draft, parent, QJsonValue(QJsonValue::Undefined));
    }
    Q_EMIT valueChanged(path);
    if (wasDirty != isDirty())
        Q_EMIT dirtyChanged(isDirty());
}

void EditSession::revert()
{
    if (!isDirty())
        return;
    m_draft = m_base;
    Q_EMIT dirtyChanged(false);
    Q_EMIT restarted();
}

bool EditSession::isDirty(const QStringList& path) const
{
    return value(path) != baseValue(path);
}

QList<rep::MergeConflict> EditSession::rebase(const QJsonObject& fresh)
{
    const bool wasDirty = isDirty();
    const rep::MergeResult result = rep::merge3(m_base, m_draft, fresh);
    m_base = fresh;
    m_draft = rep::settle(result, true);
    m_open = true;
    if (wasDirty != isDirty())
        Q_EMIT dirtyChanged(isDirty());
    Q_EMIT restarted();
    return result.conflicts;
}

} // namespace rk::change
