// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"
#include "ui/widgets/panel.h"

class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace rk::ui {

class ActionRow;
class Chip;
class MessageArea;
class PlainLabel;
class TabStrip;

/// Right-hand pane of one object: head (picture, title, chip, id with copy), tabs, body, and a foot
/// that appears only while there are unsaved changes.
class Inspector : public Panel {
    Q_OBJECT
public:
    explicit Inspector(QWidget* parent = nullptr);

    /// A person: initials before the title.
    void setPerson(const QString& name);
    /// Anything else: an icon tile before the title.
    void setTile(const QString& iconOrLetters, items::Tone tone = items::Tone::Accent);
    void setTitle(const QString& title);
    /// Id in fixed width with a copy button; empty hides the line.
    void setIdentifier(const QString& id);
    /// State beside the title; empty text hides it.
    void setState(const QString& text, items::Tone tone, const QString& iconName);
    /// Buttons under the title ("Reset password", "Log out", "Delete").
    ActionRow* actions() const { return m_actions; }

    int addTab(const QString& text, QWidget* page);
    void setTabCount(int index, const QString& count);
    TabStrip* tabs() const { return m_tabs; }
    QWidget* page(int index) const;
    int currentTab() const;
    void setCurrentTab(int index);

    /// 0 hides the foot.
    void setUnsavedCount(int count);
    int unsavedCount() const { return m_unsaved; }
    /// While saving: both foot buttons are off and the text says so.
    void setSaving(bool saving);
    MessageArea* messages() const { return m_messages; }
    QPushButton* saveButton() const { return m_save; }
    QPushButton* revertButton() const { return m_revert; }
    /// A further button between Revert and Save. Enabling it is the caller's.
    QPushButton* addFootButton(const QString& text);

Q_SIGNALS:
    void saveRequested();
    void revertRequested();
    void closeRequested();
    void currentTabChanged(int index);

private:
    void buildHead();
    void buildFoot();
    void setPicture(QWidget* picture);
    void updateFoot();

    QWidget* m_head = nullptr;
    QWidget* m_picture = nullptr;
    PlainLabel* m_title = nullptr;
    Chip* m_state = nullptr;
    QWidget* m_idRow = nullptr;
    PlainLabel* m_id = nullptr;
    ActionRow* m_actions = nullptr;
    TabStrip* m_tabs = nullptr;
    MessageArea* m_messages = nullptr;
    QStackedWidget* m_stack = nullptr;
    Panel* m_foot = nullptr;
    QHBoxLayout* m_footRow = nullptr;
    PlainLabel* m_footText = nullptr;
    QPushButton* m_revert = nullptr;
    QPushButton* m_save = nullptr;
    int m_unsaved = 0;
    bool m_saving = false;
};

} // namespace rk::ui
