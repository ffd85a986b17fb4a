// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace rk::ui {

class Area;
class AreaHost;

/// Stands before every way out (other area, other realm, closing, quitting): asks what to do with
/// an unsaved edit. "Save" saves first and goes on only if that worked.
class LeaveGuard : public QObject {
    Q_OBJECT
public:
    LeaveGuard(AreaHost& host, QWidget* window);

    bool hasUnsaved() const;
    /// Runs go at once when nothing is unsaved, or after Discard, or once Save has succeeded.
    /// refused runs when the person stays, or when saving did not work.
    void leave(std::function<void()> go, std::function<void()> refused = {});

private:
    QList<Area*> unsaved() const;
    void saved();
    void giveUp();

    AreaHost& m_host;
    QWidget* m_window;
    std::function<void()> m_go;
    std::function<void()> m_refused;
};

} // namespace rk::ui
