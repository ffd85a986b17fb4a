// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/actionrow.h"

#include "ui/widgets/buttons.h"

#include <QEvent>
#include <QMenu>
#include <QResizeEvent>

namespace rk::ui {

namespace {
constexpr int Gap = 8;
}

ActionRow::ActionRow(QWidget* parent)
    : QWidget(parent), m_more(makeToolButton(u"more", tr("More actions"), this))
{
    // Maximum, not Fixed: the row gives way before its window does.
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_more->hide();
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ActionRow::fillMenu);
}

QPushButton* ActionRow::addButton(const QString& text, ButtonKind kind, QStringView icon)
{
    QPushButton* button = makeButton(text, kind, icon, this);
    addFixed(button);
    return button;
}

void ActionRow::addFixed(QWidget* widget)
{
    widget->setParent(this);
    widget->show();
    widget->installEventFilter(this);
    m_items.append(widget);
    updateGeometry();
    arrange();
}

bool ActionRow::wanted(const QWidget* widget) const
{
    // A folded button is hidden by us, another one by the page.
    return m_folded.contains(widget) || !widget->isHidden();
}

QSize ActionRow::sizeHint() const
{
    QSize size(0, 0);
    for (const QWidget* item : m_items) {
        if (!wanted(item))
            continue;
        const QSize hint = item->sizeHint();
        size = QSize(size.width() + (size.width() > 0 ? Gap : 0) + hint.width(),
            qMax(size.height(), hint.height()));
    }
    return size;
}

QSize ActionRow::minimumSizeHint() const
{
    // One button and the menu; with a single button just that.
    int widest = 0;
    int shown = 0;
    for (const QWidget* item : m_items) {
        if (wanted(item)) {
            ++shown;
            widest = item->sizeHint().width();
        }
    }
    return { widest + (shown > 1 ? Gap + m_more->width() : 0), sizeHint().height() };
}

bool ActionRow::eventFilter(QObject* watched, QEvent* event)
{
    const bool visibility
        = event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent;
    if (!m_arranging && (visibility || event->type() == QEvent::LayoutRequest)) {
        updateGeometry();
        arrange();
    }
    return QWidget::eventFilter(watched, event);
}

void ActionRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ActionRow::arrange()
{
    if (m_arranging)
        return;
    m_arranging = true;
    QList<QWidget*> shown;
    int needed = -Gap;
    for (QWidget* item : std::as_const(m_items)) {
        if (wanted(item)) {
            shown.append(item);
            needed += item->sizeHint().width() + Gap;
        }
    }
    QList<QWidget*> folded;
    if (needed > width()) {
        needed += Gap + m_more->width();
        // The last button is the page's main one and folds last, which is never.
        for (qsizetype i = shown.size() - 2; i >= 0 && needed > width(); --i) {
            if (!qobject_cast<QPushButton*>(shown.at(i)))
                continue;
            needed -= shown.at(i)->sizeHint().width() + Gap;
            folded.append(shown.at(i));
        }
    }
    m_folded = folded;
    place(shown);
    m_arranging = false;
}

void ActionRow::place(const QList<QWidget*>& shown)
{
    int x = width();
    bool moreDone = m_folded.isEmpty();
    const auto put = [&](QWidget* widget, const QSize& size) {
        x -= size.width();
        const int left = isRightToLeft() ? width() - x - size.width() : x;
        widget->setGeometry(left, (height() - size.height()) / 2, size.width(), size.height());
        x -= Gap;
    };
    for (auto item = shown.crbegin(); item != shown.crend(); ++item) {
        const bool fold = m_folded.contains(*item);
        (*item)->setVisible(!fold);
        if (!fold)
            put(*item, (*item)->sizeHint());
        if (!moreDone) { // the menu stands left of the main button
            put(m_more, m_more->size());
            moreDone = true;
        }
    }
    m_more->setVisible(!m_folded.isEmpty());
}

void ActionRow::fillMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    for (QWidget* item : std::as_const(m_items)) {
        auto* button = qobject_cast<QPushButton*>(item);
        if (!button || !m_folded.contains(item))
            continue;
        QAction* action = menu->addAction(button->icon(), button->text());
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
}

} // namespace rk::ui
