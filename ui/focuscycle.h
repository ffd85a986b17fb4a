// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rk::ui {

/// F6: from pane to pane in reading order. A pane is a widget given here; its first control that
/// can take the focus gets it. Hidden panes, and panes without such a control, are passed over.
class FocusCycle {
public:
    /// direction 1 forward, -1 back. Returns the control that got the focus, or null.
    static QWidget* step(const QList<QWidget*>& panes, QWidget* focus, int direction);
    /// The first control in a pane, itself included, that Tab would reach.
    static QWidget* firstIn(QWidget* pane);
};

} // namespace rk::ui
