// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/searchfield.h"

#include "ui/theme/fonts.h"
#include "ui/theme/iconset.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace rk::ui {

namespace {
constexpr int DelayMs = 250;
}

SearchField::SearchField(QWidget* parent) : QLineEdit(parent), m_timer(new QTimer(this))
{
    setAccessibleName(tr("Search"));
    setPlaceholderText(tr("Search"));
    setFont(Fonts::body());
    setMinimumWidth(120);
    setMaxLength(255);
    QAction* now = addAction(IconSet::icon(u"search", &Tokens::faint), QLineEdit::LeadingPosition);
    now->setText(tr("Search now"));
    connect(now, &QAction::triggered, this, &SearchField::announce);
    setClearButtonEnabled(true);
    // Qt gives its own button no name (6.4).
    if (auto* clear = findChild<QAction*>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear search"));
    m_timer->setSingleShot(true);
    m_timer->setInterval(DelayMs);
    connect(m_timer, &QTimer::timeout, this, &SearchField::announce);
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            announce();
        else
            m_timer->start();
    });
    connect(this, &QLineEdit::returnPressed, this, &SearchField::announce);
}

void SearchField::setDelay(int milliseconds)
{
    m_timer->setInterval(milliseconds);
}

void SearchField::startWith(const QString& text)
{
    setFocus(Qt::OtherFocusReason);
    setText(text);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    if (event->key() == Qt::Key_Down) {
        Q_EMIT resultsRequested();
        return;
    }
    QLineEdit::keyPressEvent(event);
    // In a dialog Enter searches; it must not press the default button.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
}

void SearchField::announce()
{
    m_timer->stop();
    const QString wanted = text().trimmed();
    if (wanted == m_announced)
        return;
    m_announced = wanted;
    Q_EMIT searchChanged(wanted);
}

} // namespace rk::ui
