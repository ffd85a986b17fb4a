// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/liststatus.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rk::items {

void ListStatus::started(bool keepsRows)
{
    m_error.reset();
    become(keepsRows ? m_state : ListState::Loading, keepsRows);
}

void ListStatus::arrived(int rows, const QString& missingRole)
{
    m_error.reset();
    m_missingRole = missingRole;
    if (rows > 0)
        become(ListState::Ready, false);
    else
        become(missingRole.isEmpty() ? ListState::Empty : ListState::CutByRight, false);
}

void ListStatus::fail(const ApiError& error, bool keepsRows)
{
    m_error = error;
    become(keepsRows ? m_state : ListState::Failed, false);
    Q_EMIT failed(error);
}

void ListStatus::idle()
{
    m_error.reset();
    m_missingRole.clear();
    become(ListState::Idle, false);
    setText({});
}

void ListStatus::setRows(int first, int last, qint64 total, bool more)
{
    if (last < first) {
        setText(total == 0 ? tr("None") : QString());
        return;
    }
    const QLocale locale;
    const QString from = locale.toString(first);
    const QString to = locale.toString(last);
    QString text;
    if (total >= 0)
        text = tr("%1–%2 of %3", "rows").arg(from, to, locale.toString(total));
    else if (more)
        text = tr("%1–%2 and more", "rows").arg(from, to);
    else
        text = tr("%1–%2 of %3", "rows").arg(from, to, to);
    if (!m_missingRole.isEmpty())
        text = tr("%1, incomplete: needs %2").arg(text, m_missingRole);
    setText(text);
}

void ListStatus::become(ListState state, bool reloading)
{
    m_state = state;
    m_reloading = reloading;
    Q_EMIT changed();
}

void ListStatus::setText(const QString& text)
{
    if (m_rowsText == text)
        return;
    m_rowsText = text;
    Q_EMIT rowsTextChanged(text);
}

} // namespace rk::items
