// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/messagebar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/spantext.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

namespace rk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LeaveMs = 6'000;
constexpr int MostActions = 2;
/// A sentence from a server can be a whole page of HTML; the rest is in the details.
constexpr int LongestSentence = 400;

QString iconOf(items::Tone tone)
{
    switch (tone) {
    case items::Tone::Ok:
        return u"ok"_s;
    case items::Tone::Warn:
        return u"warning"_s;
    case items::Tone::Danger:
        return u"critical"_s;
    default:
        return u"info"_s;
    }
}

QString shortened(const QString& text)
{
    return text.size() <= LongestSentence ? text : text.left(LongestSentence) + QChar(0x2026);
}

} // namespace

MessageBar::MessageBar(const Message& message, QWidget* parent)
    : Panel(softOf(message.tone), parent), m_message(message)
{
    setBox(8, nullptr);
    setAccessibleName(text());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 8, 8);
    row->addWidget(
        new IconLabel(message.iconName.isEmpty() ? iconOf(message.tone) : message.iconName, 20,
            inkOf(message.tone)));
    const QString gap = message.sentence.isEmpty() ? QString() : u"  "_s;
    auto* sentence = new SpanText(
        { { shortened(message.fact) + gap, true }, { shortened(message.sentence), false } });
    sentence->setMinimumHeight(28);
    row->addWidget(sentence, 1);
    addButtons(row);
    if (message.transient) {
        m_leave = new QTimer(this);
        m_leave->setSingleShot(true);
        m_leave->setInterval(LeaveMs);
        connect(m_leave, &QTimer::timeout, this, &MessageBar::leaveIfAlone);
        m_leave->start();
    }
}

void MessageBar::addButtons(QHBoxLayout* row)
{
    const auto add = [&](const QString& text) {
        QPushButton* button = makeButton(text);
        setSmall(button);
        row->addWidget(button);
        return button;
    };
    for (const Message::Action& action : m_message.actions.mid(0, MostActions)) {
        QPushButton* button = add(action.text);
        if (action.run)
            connect(button, &QPushButton::clicked, this, action.run);
    }
    if (!m_message.details.isEmpty())
        connect(add(tr("Copy details")), &QPushButton::clicked, this, &MessageBar::copyDetails);
    if (m_message.closable) {
        QToolButton* close = makeToolButton(u"close", tr("Dismiss"));
        close->setFixedSize(28, 28);
        close->setIconSize({ 16, 16 });
        row->addWidget(close);
        connect(close, &QToolButton::clicked, this, &MessageBar::closed);
    }
}

QString MessageBar::text() const
{
    return m_message.sentence.isEmpty() ? m_message.fact
                                        : m_message.fact + u' ' + m_message.sentence;
}

QString MessageBar::detailsText() const
{
    return text() + u'\n' + m_message.details;
}

void MessageBar::copyDetails()
{
    QApplication::clipboard()->setText(detailsText());
}

void MessageBar::leaveIfAlone()
{
    const QWidget* focus = QApplication::focusWidget();
    if (underMouse() || (focus && isAncestorOf(focus)))
        m_leave->start();
    else
        Q_EMIT closed();
}

MessageArea::MessageArea(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setVisible(false);
}

MessageBar* MessageArea::show(const Message& message)
{
    if (!message.key.isEmpty())
        remove(message.key);
    if (m_bars.size() >= MaxBars) {
        const auto closable = std::find_if(m_bars.cbegin(), m_bars.cend(),
            [](const MessageBar* bar) { return bar->message().closable; });
        drop(closable == m_bars.cend() ? m_bars.constFirst() : *closable);
    }
    auto* bar = new MessageBar(message, this);
    m_bars.append(bar);
    layout()->addWidget(bar);
    connect(bar, &MessageBar::closed, this, [this, bar] { drop(bar); });
    setVisible(true);
    return bar;
}

void MessageArea::remove(const QString& key)
{
    const QList<MessageBar*> bars = m_bars;
    for (MessageBar* bar : bars) {
        if (bar->message().key == key)
            drop(bar);
    }
}

void MessageArea::clear()
{
    while (!m_bars.isEmpty())
        drop(m_bars.constFirst());
}

void MessageArea::drop(MessageBar* bar)
{
    if (m_bars.removeOne(bar)) {
        layout()->removeWidget(bar);
        bar->hide();
        // The bar may be in the middle of its own button's signal.
        bar->deleteLater();
    }
    setVisible(!m_bars.isEmpty());
}

} // namespace rk::ui
