// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/focuscycle.h"

#include "ui/theme/styleprops.h"

namespace rk::ui {

QWidget* FocusCycle::firstIn(QWidget* pane)
{
    const auto takes = [](const QWidget* widget) {
        return widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    };
    if (takes(pane))
        return pane;
    for (QWidget* child : pane->findChildren<QWidget*>()) {
        if (takes(child))
            return child;
    }
    return nullptr;
}

QWidget* FocusCycle::step(const QList<QWidget*>& panes, QWidget* focus, int direction)
{
    QList<QWidget*> usable;
    for (QWidget* pane : panes) {
        if (pane && pane->isVisible() && firstIn(pane))
            usable.append(pane);
    }
    if (usable.isEmpty())
        return nullptr;
    const qsizetype count = usable.size();
    qsizetype at = direction > 0 ? -1 : count;
    for (qsizetype i = 0; i < count; ++i) {
        if (focus && (usable.at(i) == focus || usable.at(i)->isAncestorOf(focus)))
            at = i;
    }
    QWidget* target = firstIn(usable.at((at + direction + count) % count));
    showFocusRing(target->window());
    target->setFocus(Qt::TabFocusReason);
    return target;
}

} // namespace rk::ui
