// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secretlineedit.h"

#include "ui/theme/iconset.h"
#include "ui/widgets/accessibility.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace rk::ui {

SecretLineEdit::SecretLineEdit(QWidget* parent)
    : QLineEdit(parent),
      m_reveal(addAction(IconSet::icon(u"eye"), QLineEdit::TrailingPosition)),
      m_timer(new QTimer(this))
{
    installAccessibility();
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setText(tr("Show"));
    m_reveal->setToolTip(tr("Show for 30 seconds"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(RevealMs);
    connect(m_timer, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(m_reveal, &QAction::triggered, this, [this] { setRevealed(!m_revealed); });
}

void SecretLineEdit::setRevealed(bool revealed)
{
    if (revealed == m_revealed || (revealed && !m_reveal->isVisible()))
        return;
    m_revealed = revealed;
    if (revealed) {
        // Read only meanwhile: typing into a visible field would send the characters to screen
        // readers.
        m_wasReadOnly = isReadOnly();
        setReadOnly(true);
        setEchoMode(QLineEdit::Normal);
        m_timer->start();
    } else {
        m_timer->stop();
        setEchoMode(QLineEdit::Password);
        setReadOnly(m_wasReadOnly);
    }
    m_reveal->setIcon(IconSet::icon(revealed ? u"eye-off" : u"eye"));
    m_reveal->setText(revealed ? tr("Hide") : tr("Show"));
    m_reveal->setToolTip(revealed ? tr("Hide") : tr("Show for 30 seconds"));
    Q_EMIT revealedChanged(revealed);
}

void SecretLineEdit::setRevealAllowed(bool allowed)
{
    if (!allowed)
        setRevealed(false);
    m_reveal->setVisible(allowed);
}

void SecretLineEdit::setRevealTime(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void SecretLineEdit::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason)
        setRevealed(false);
    QLineEdit::focusOutEvent(event);
}

void SecretLineEdit::inputMethodEvent(QInputMethodEvent* event)
{
    setRevealed(false);
    QLineEdit::inputMethodEvent(event);
}

void SecretLineEdit::keyPressEvent(QKeyEvent* event)
{
    const bool changes = !event->text().isEmpty() || event->matches(QKeySequence::Paste)
        || event->matches(QKeySequence::Cut);
    if (m_revealed && changes && !event->matches(QKeySequence::Copy)) {
        setRevealed(false);
        if (event->key() == Qt::Key_Escape)
            return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace rk::ui
