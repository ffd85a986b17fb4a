// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/panel.h"
#include "ui/windowidentity.h"

namespace rk::ui {

class PlainLabel;
class StatusLabel;

/// Whether the server can be reached, as the status bar says it.
enum class Connection { Connected, Offline, SigningIn };

/// The line at the window's bottom: connection, latency, token, account, rows, environment.
class WindowStatus : public Panel {
    Q_OBJECT
public:
    explicit WindowStatus(QWidget* parent = nullptr);

    void setIdentity(const WindowIdentity& identity);
    void setConnection(Connection connection);
    /// Time of the last exchange; shown rounded, and not at all while offline.
    void setLatency(int milliseconds);
    /// Seconds that the token is still good for; negative hides it.
    void setTokenLife(int seconds);
    void setRows(const QString& text);

    /// "4:12", and "1:02:03" above an hour.
    static QString lifeText(int seconds);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fold();
    StatusLabel* m_connection;
    StatusLabel* m_latency;
    StatusLabel* m_token;
    StatusLabel* m_account;
    StatusLabel* m_rows;
    StatusLabel* m_environment;
    int m_tokenSeconds = -1;
};

} // namespace rk::ui
