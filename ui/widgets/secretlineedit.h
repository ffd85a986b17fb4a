// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QAction;
class QTimer;

namespace rk::ui {

/// A password field with a reveal button. Revealed text hides again after 30 s, on the first key
/// that would change it, and when the focus leaves. Assistive technology gets bullets even while it
/// is revealed.
class SecretLineEdit : public QLineEdit {
    Q_OBJECT
public:
    static constexpr int RevealMs = 30'000;

    explicit SecretLineEdit(QWidget* parent = nullptr);

    bool isRevealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    /// False takes the reveal button away (for values that may be set but never read).
    void setRevealAllowed(bool allowed);
    /// Hides after this many milliseconds instead of 30 s (tests).
    void setRevealTime(int milliseconds);

Q_SIGNALS:
    void revealedChanged(bool revealed);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QAction* m_reveal;
    QTimer* m_timer;
    bool m_revealed = false;
    bool m_wasReadOnly = false;
};

} // namespace rk::ui
