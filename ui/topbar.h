// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/panel.h"

class QToolButton;

namespace rk::ui {

class JumpBox;
class PlainLabel;

/// Back, forward, where I am, the way to all commands, and the window's menu.
class TopBar : public Panel {
    Q_OBJECT
public:
    explicit TopBar(QWidget* parent = nullptr);

    void setPlace(const QString& realm, const QString& area);
    QToolButton* backButton() const { return m_back; }
    QToolButton* forwardButton() const { return m_forward; }
    JumpBox* jumpBox() const { return m_jump; }
    QToolButton* menuButton() const { return m_menu; }

private:
    QToolButton* m_back;
    QToolButton* m_forward;
    PlainLabel* m_realm;
    PlainLabel* m_area;
    JumpBox* m_jump;
    QToolButton* m_menu;
};

} // namespace rk::ui
