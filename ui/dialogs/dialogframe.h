// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"
#include "ui/theme/styleprops.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QElapsedTimer>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace rk::ui {

class IconTile;
class MessageArea;
class PlainLabel;

/// Frame of every dialog: head (icon tile, title, one line), body, foot with Cancel and a verb in
/// the platform's order. Window-modal. Esc cancels. Enter is ignored for the first 50 ms, so that a
/// key still held down from before can't answer, and never triggers a red button.
class DialogFrame : public QDialog {
    Q_OBJECT
public:
    static constexpr int EnterGuardMs = 50;

    DialogFrame(
        const QString& iconName, const QString& title, const QString& line, QWidget* parent);

    void setHead(
        const QString& iconName, items::Tone tone, const QString& title, const QString& line);
    /// A widget at the head's right end (environment chip, search field).
    void addToHead(QWidget* widget);
    /// Fills the place between head and foot.
    void setBody(QWidget* body, bool margins = true);
    MessageArea* messages() const { return m_messages; }
    QDialogButtonBox* buttonBox() const { return m_buttons; }
    /// Names the button that does it. Enter triggers it unless it is red.
    QPushButton* setVerb(const QString& text, ButtonKind kind = ButtonKind::Primary);
    QPushButton* verbButton() const { return m_verb; }
    QPushButton* cancelButton() const { return m_cancel; }
    /// A further button of the foot ("Discard").
    QPushButton* addButton(const QString& text, ButtonKind kind, QDialogButtonBox::ButtonRole role);
    /// A widget at the foot's left end (check box, note).
    void addToFoot(QWidget* widget);

Q_SIGNALS:
    /// The verb was pressed. The dialog stays open until accept().
    void verbTriggered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    /// The key may still be held down from before the dialog opened.
    bool isGuarded(const QKeyEvent* event) const;

private:
    void buildHead();
    void buildFoot();

    QVBoxLayout* m_layout;
    QHBoxLayout* m_headLayout = nullptr;
    QHBoxLayout* m_footLayout = nullptr;
    IconTile* m_tile = nullptr;
    PlainLabel* m_title = nullptr;
    PlainLabel* m_line = nullptr;
    MessageArea* m_messages = nullptr;
    QWidget* m_body = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QPushButton* m_verb = nullptr;
    QPushButton* m_cancel = nullptr;
    QElapsedTimer m_opened;
};

} // namespace rk::ui
