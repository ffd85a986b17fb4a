// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pageheader.h"

#include "ui/widgets/actionrow.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>

namespace rk::ui {

namespace {
constexpr int SideMargin = 20;
constexpr int Padding = 12; ///< above and below
constexpr int Gap = 12;
constexpr int BaseLineShift = 5; ///< puts the count's base line on the title's
constexpr int NarrowestCount = 40; ///< below this the count is left out
} // namespace

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent),
      m_title(new PlainLabel(title)),
      m_count(new PlainLabel({}, TextStyle::Body, &Tokens::muted)),
      m_actions(new ActionRow)
{
    m_title->setTextStyle(TextStyle::PageTitle, QFont::DemiBold);
    m_title->setElideMode(Qt::ElideRight);
    m_count->setElideMode(Qt::ElideRight);
    for (QWidget* part : { static_cast<QWidget*>(m_title), static_cast<QWidget*>(m_count),
             static_cast<QWidget*>(m_actions) })
        part->setParent(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHeader::setTitle(const QString& title)
{
    m_title->setText(title);
    arrange();
}

void PageHeader::setCount(const QString& text)
{
    m_count->setText(text);
    arrange();
}

QPushButton* PageHeader::addButton(const QString& text, ButtonKind kind, QStringView icon)
{
    return m_actions->addButton(text, kind, icon);
}

QSize PageHeader::sizeHint() const
{
    const int width = m_title->sizeHint().width() + m_count->sizeHint().width()
        + m_actions->sizeHint().width() + 2 * Gap + 2 * SideMargin;
    return { width, minimumSizeHint().height() };
}

QSize PageHeader::minimumSizeHint() const
{
    const int height = qMax(m_title->sizeHint().height(), m_actions->sizeHint().height());
    return { m_title->minimumSizeHint().width() + Gap + m_actions->minimumSizeHint().width()
            + 2 * SideMargin,
        qMax(32, height) + 2 * Padding };
}

bool PageHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        arrange();
    }
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// By hand, because a box layout would shrink all three at once: first the actions fold, then the
/// count goes, then the title is cut.
void PageHeader::arrange()
{
    const int room = width() - 2 * SideMargin;
    const int wantedTitle = m_title->sizeHint().width();
    const int wantedCount = m_count->text().isEmpty() ? 0 : m_count->sizeHint().width() + Gap;
    const int least = m_actions->minimumSizeHint().width();
    const int actions = qBound(
        least, room - wantedTitle - wantedCount - Gap, qMax(least, m_actions->sizeHint().width()));
    const int title = qBound(0, room - actions - Gap, wantedTitle);
    const int count = qMin(wantedCount - Gap, room - actions - title - 2 * Gap);
    const auto place = [this](QWidget* widget, int x, int y, int width, int height) {
        widget->setGeometry(isRightToLeft() ? this->width() - x - width : x, y, width, height);
    };
    const int inner = height() - 2 * Padding;
    place(m_title, SideMargin, Padding, title, inner);
    m_count->setVisible(count >= qMin(NarrowestCount, wantedCount - Gap) && wantedCount > 0);
    place(m_count, SideMargin + title + Gap, Padding + BaseLineShift, qMax(0, count),
        inner - BaseLineShift);
    place(m_actions, width() - SideMargin - actions, Padding, actions, inner);
}

} // namespace rk::ui
