// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/panel.h"

class QToolButton;

namespace rk::ui {

class PlainLabel;

/// Back, forward, where I am, and the window's menu.
class TopBar : public Panel {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    void setPlace(const QString& realm, const QString& area);
    QToolButton* backButton() const { return m_back; }
    QToolButton* forwardButton() const { return m_forward; }
    QToolButton* menuButton() const { return m_menu; }

private:
    QToolButton* m_back;
    QToolButton* m_forward;
    PlainLabel* m_realm;
    PlainLabel* m_area;
    QToolButton* m_menu;
};

} // namespace rk::ui
