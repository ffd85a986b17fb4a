// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/undokey.h"

#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QKeyEvent>

namespace rk::ui {

UndoKey::UndoKey(QWidget* window, std::function<bool()> hasUnsaved)
    : QObject(window), m_window(window), m_hasUnsaved(std::move(hasUnsaved))
{
    qApp->installEventFilter(this);
}

bool UndoKey::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride
        || !static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo))
        return QObject::eventFilter(watched, event);
    const auto* field = qobject_cast<QWidget*>(watched);
    if (!field || field->window() != m_window || qobject_cast<const SearchField*>(field)
        || m_hasUnsaved())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace rk::ui
