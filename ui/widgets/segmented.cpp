// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/segmented.h"

#include "ui/theme/draw.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/accessibility.h"
#include "ui/widgets/segmentbutton.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace rk::ui {

SegmentButton::SegmentButton(const QString& text, QWidget* parent) : QAbstractButton(parent)
{
    installAccessibility();
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

QSize SegmentButton::sizeHint() const
{
    // Measured semibold, so that nothing moves when another one is chosen.
    const QFontMetrics metrics(Fonts::small(QFont::DemiBold));
    return { metrics.size(Qt::TextShowMnemonic, text()).width() + 20,
        qMax(28, metrics.height() + 8) };
}

void SegmentButton::paintEvent(QPaintEvent*)
{
    const Tokens& t = Theme::current();
    QPainter painter(this);
    if (isChecked())
        draw::box(&painter, rect(), 5, t.isDark ? t.raised : t.surface, t.control);
    painter.setFont(Fonts::small(isChecked() ? QFont::DemiBold : QFont::Medium));
    painter.setPen(!isEnabled() ? t.faint : isChecked() || underMouse() ? t.text : t.muted);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, text());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        draw::focusRing(&painter, rect(), 5);
}

Segmented::Segmented(const QString& name, QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_layout(new QHBoxLayout(this))
{
    installAccessibility();
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_layout->setContentsMargins(2, 2, 2, 2);
    m_layout->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        // One Tab stop: the chosen segment. Arrows reach the others.
        m_group->button(index)->setFocusPolicy(checked ? Qt::StrongFocus : Qt::ClickFocus);
        if (checked)
            Q_EMIT currentChanged(index);
    });
}

void Segmented::setSegments(const QStringList& texts)
{
    const QList<QAbstractButton*> old = m_group->buttons();
    for (QAbstractButton* button : old) {
        m_group->removeButton(button);
        delete button;
    }
    for (const QString& text : texts) {
        auto* button = new SegmentButton(text, this);
        button->setFocusPolicy(Qt::ClickFocus);
        button->installEventFilter(this);
        m_group->addButton(button, int(m_group->buttons().size()));
        m_layout->addWidget(button);
    }
    if (!texts.isEmpty())
        m_group->button(0)->setChecked(true);
}

void Segmented::setSegmentText(int index, const QString& text)
{
    if (QAbstractButton* segment = button(index)) {
        segment->setText(text);
        segment->updateGeometry();
    }
}

int Segmented::count() const
{
    return int(m_group->buttons().size());
}
int Segmented::currentIndex() const
{
    return m_group->checkedId();
}
QAbstractButton* Segmented::button(int index) const
{
    return m_group->button(index);
}

void Segmented::setCurrentIndex(int index)
{
    if (QAbstractButton* segment = button(index))
        segment->setChecked(true);
}

bool Segmented::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    const bool forward = key == Qt::Key_Right || key == Qt::Key_Down;
    if (!back && !forward)
        return QWidget::eventFilter(watched, event);
    const bool mirrored = isRightToLeft() && (key == Qt::Key_Left || key == Qt::Key_Right);
    const int step = back == mirrored ? 1 : -1;
    const int next = qBound(0, currentIndex() + step, count() - 1);
    setCurrentIndex(next);
    button(next)->setFocus(Qt::TabFocusReason);
    return true;
}

void Segmented::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    draw::box(&painter, rect(), 7, Theme::color(&Tokens::neutralSoft));
}

} // namespace rk::ui
