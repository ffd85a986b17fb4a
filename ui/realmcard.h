// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/panel.h"
#include "ui/windowidentity.h"

#include <QStringList>

class QComboBox;
class QToolButton;

namespace rk::ui {

class IconLabel;
class IconTile;
class PlainLabel;

/// Where I am: realm, host and, in production and test, a band with the word. The combo box
/// "Managed realm" switches; collapsed, a button with the realm's letter does.
class RealmCard : public Panel {
    Q_OBJECT
public:
    explicit RealmCard(QWidget* parent = nullptr);

    void setIdentity(const WindowIdentity& identity);
    /// What can be switched to. The present realm is added when it is missing.
    void setRealms(const QStringList& realms);
    void setServerVersion(const QString& version);
    void setCollapsed(bool collapsed);
    /// Shows the present realm again after a switch was refused.
    void resetChoice();
    QComboBox* combo() const { return m_combo; }

Q_SIGNALS:
    void realmChosen(const QString& realm);

private:
    void buildBand();
    void showBand();
    void openRealmMenu();

    WindowIdentity m_identity;
    QString m_version;
    bool m_collapsed = false;
    IconTile* m_tile;
    QToolButton* m_button;
    QWidget* m_texts;
    QComboBox* m_combo;
    PlainLabel* m_host;
    Panel* m_band = nullptr;
    IconLabel* m_bandIcon = nullptr;
    PlainLabel* m_word = nullptr;
    PlainLabel* m_bandVersion = nullptr;
};

} // namespace rk::ui
