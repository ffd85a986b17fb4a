// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apierror.h"

#include <QObject>

#include <optional>

namespace rk::items {

/// What there is to see of a list.
enum class ListState {
    Idle, ///< nothing asked for yet
    Loading, ///< asked, and no rows to show meanwhile
    Ready, ///< rows
    Empty, ///< the server has none that match
    CutByRight, ///< no rows, because a right is missing: missingRole() names it
    Failed, ///< no rows, because of error()
};

/// How a list came about: its state, whether it is whole, why not. One per model.
class ListStatus : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    ListState state() const { return m_state; }
    /// Rows are shown, and newer ones are on their way.
    bool isReloading() const { return m_reloading; }
    const std::optional<ApiError>& error() const { return m_error; }
    /// The admin role whose lack cuts the list; may be set although there are rows.
    QString missingRole() const { return m_missingRole; }
    /// "1–100 of 100,000", with a word when the list is incomplete. For the status bar.
    QString rowsText() const { return m_rowsText; }

    // For models:
    void started(bool keepsRows);
    void arrived(int rows, const QString& missingRole = {});
    /// keepsRows: the rows shown are still those asked for; the error is told by failed() alone.
    void fail(const ApiError& error, bool keepsRows);
    void idle();
    /// first and last count from 1; total negative: not known, more: there are more than last.
    void setRows(int first, int last, qint64 total, bool more);

Q_SIGNALS:
    void changed(); ///< state, reloading, missing role or error
    void failed(const rk::ApiError& error);
    void rowsTextChanged(const QString& text);

private:
    void become(ListState state, bool reloading);
    void setText(const QString& text);
    ListState m_state = ListState::Idle;
    bool m_reloading = false;
    std::optional<ApiError> m_error;
    QString m_missingRole;
    QString m_rowsText;
};

} // namespace rk::items
