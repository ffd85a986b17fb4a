// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/dialogframe.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace rk::ui {

namespace {

constexpr int Margin = 24;

bool isEnter(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

DialogFrame::DialogFrame(
    const QString& iconName, const QString& title, const QString& line, QWidget* parent)
    : QDialog(parent), m_layout(new QVBoxLayout(this))
{
    setWindowModality(parent ? Qt::WindowModal : Qt::ApplicationModal);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    buildHead();
    m_messages = new MessageArea;
    m_messages->setContentsMargins(Margin, 12, Margin, 0);
    m_layout->addWidget(m_messages);
    m_layout->addStretch(0);
    buildFoot();
    setHead(iconName, items::Tone::Accent, title, line);
}

void DialogFrame::buildHead()
{
    auto* head = new Panel(&Tokens::surface);
    head->setEdges(Qt::BottomEdge);
    m_tile = new IconTile({}, items::Tone::Accent, 40);
    m_title = new PlainLabel;
    m_title->setTextStyle(TextStyle::DialogTitle, QFont::DemiBold);
    m_title->setWordWrap(true);
    m_line = new PlainLabel({}, TextStyle::Body, &Tokens::muted);
    m_line->setWordWrap(true);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch();
    texts->addWidget(m_title);
    texts->addWidget(m_line);
    texts->addStretch();
    m_headLayout = new QHBoxLayout(head);
    m_headLayout->setContentsMargins(Margin, 16, Margin, 14);
    m_headLayout->setSpacing(12);
    m_headLayout->addWidget(m_tile, 0, Qt::AlignTop);
    m_headLayout->addLayout(texts, 1);
    m_layout->addWidget(head);
}

void DialogFrame::buildFoot()
{
    auto* foot = new Panel(&Tokens::surface);
    foot->setEdges(Qt::TopEdge);
    foot->setMinimumHeight(60);
    m_buttons = new QDialogButtonBox;
    m_cancel = addButton(tr("Cancel"), ButtonKind::Secondary, QDialogButtonBox::RejectRole);
    m_cancel->setAutoDefault(true);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &DialogFrame::reject);
    m_footLayout = new QHBoxLayout(foot);
    m_footLayout->setContentsMargins(Margin, 14, Margin, 14);
    m_footLayout->addStretch(1);
    m_footLayout->addWidget(m_buttons);
    m_layout->addWidget(foot);
}

void DialogFrame::setHead(
    const QString& iconName, items::Tone tone, const QString& title, const QString& line)
{
    m_tile->setContent(iconName, tone);
    m_title->setText(oneLine(title));
    m_line->setText(oneLine(line, 400));
    m_line->setVisible(!line.isEmpty());
    setWindowTitle(oneLine(title, 120));
    setAccessibleDescription(m_line->text());
}

void DialogFrame::addToHead(QWidget* widget)
{
    m_headLayout->addWidget(widget, 0, Qt::AlignVCenter);
}

void DialogFrame::setBody(QWidget* body, bool margins)
{
    delete m_body;
    m_body = new QWidget;
    auto* column = new QVBoxLayout(m_body);
    if (margins)
        column->setContentsMargins(Margin, 16, Margin, 16);
    else
        column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(body);
    // Head, messages, body, then the stretch that an empty dialog needs.
    m_layout->insertWidget(2, m_body, 1);
}

QPushButton* DialogFrame::setVerb(const QString& text, ButtonKind kind)
{
    if (!m_verb) {
        m_verb = addButton(text, kind, QDialogButtonBox::AcceptRole);
        connect(m_verb, &QPushButton::clicked, this, &DialogFrame::verbTriggered);
    }
    m_verb->setText(text);
    applyKind(m_verb, kind);
    const bool red = kind == ButtonKind::Danger;
    m_verb->setAutoDefault(!red);
    m_verb->setDefault(!red);
    m_cancel->setDefault(red);
    return m_verb;
}

QPushButton* DialogFrame::addButton(
    const QString& text, ButtonKind kind, QDialogButtonBox::ButtonRole role)
{
    QPushButton* button = makeButton(text, kind);
    m_buttons->addButton(button, role);
    button->installEventFilter(this);
    return button;
}

void DialogFrame::addToFoot(QWidget* widget)
{
    m_footLayout->insertWidget(m_footLayout->count() - 2, widget);
}

bool DialogFrame::isGuarded(const QKeyEvent* event) const
{
    return (isEnter(event) || event->key() == Qt::Key_Space) && m_opened.isValid()
        && m_opened.elapsed() < EnterGuardMs;
}

bool DialogFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const auto* button = qobject_cast<QPushButton*>(watched);
        // Red takes a click or Space, never Enter.
        if (isGuarded(key) || (button && isEnter(key) && kindOf(button) == ButtonKind::Danger))
            return true;
    }
    return QDialog::eventFilter(watched, event);
}

void DialogFrame::keyPressEvent(QKeyEvent* event)
{
    if (isGuarded(event)) {
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

void DialogFrame::showEvent(QShowEvent* event)
{
    m_opened.start();
    if (parentWidget() && parentWidget()->window()->testAttribute(Qt::WA_KeyboardFocusChange))
        showFocusRing(this);
    QDialog::showEvent(event);
}

} // namespace rk::ui
