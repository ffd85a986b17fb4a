// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QLocalServer;

namespace rk::app {

/// One window per user: a second start asks the first to come forward and ends. A start for another
/// server is let through, and does not take the first one's place.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QString socketPath, QObject* parent = nullptr);
    ~SingleInstance() override;

    /// True when a running program has taken over. server: what this start asks for; may be empty.
    bool handOver(const QString& server);
    /// Listens for later starts; false when it can't, which is no reason not to start.
    bool listen();
    /// The server that is shown now, as its base URL.
    void setServer(const QString& server) { m_server = server; }

Q_SIGNALS:
    void raiseRequested();

private:
    void answer();
    bool isSame(const QString& server) const;

    QString m_path;
    QString m_server;
    std::unique_ptr<QLocalServer> m_listener;
};

} // namespace rk::app
