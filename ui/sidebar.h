// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/panel.h"
#include "ui/windowidentity.h"

class QToolButton;

namespace rk::ui {

class Avatar;
class NavigationList;
class PlainLabel;
class RealmCard;

/// The window's left side: realm card, the list "Navigation", and who is signed in.
class Sidebar : public Panel {
    Q_OBJECT
public:
    static constexpr int FullWidth = 240;
    static constexpr int GermanWidth = 256; ///< longer words
    static constexpr int IconWidth = 56;

    explicit Sidebar(QWidget* parent = nullptr);

    RealmCard* card() const { return m_card; }
    NavigationList* navigation() const { return m_navigation; }
    QToolButton* accountButton() const { return m_accountButton; }
    void setIdentity(const WindowIdentity& identity);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

private:
    RealmCard* m_card;
    NavigationList* m_navigation;
    QWidget* m_accountRow;
    Avatar* m_avatar;
    PlainLabel* m_account;
    PlainLabel* m_accountNote;
    QToolButton* m_accountButton;
    bool m_collapsed = false;
};

} // namespace rk::ui
