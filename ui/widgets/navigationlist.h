// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"

#include <QListView>

class QStandardItem;
class QStandardItemModel;

namespace rk::ui {

/// The list of areas, named "Navigation". Headings can't be reached; areas without the needed right
/// stay visible, disabled, with the reason as tooltip. Collapsed it shows icons only.
class NavigationList : public QListView {
    Q_OBJECT
public:
    explicit NavigationList(QWidget* parent = nullptr);

    void addSection(const QString& title);
    /// `id` names the area in code; `text` is what people read.
    void addItem(const QString& id, const QString& text, const QString& iconName);
    void setCount(const QString& id, const QString& count, items::Tone tone = items::Tone::Neutral);
    /// `reason` is the tooltip and the accessible description of a disabled item ("Needs the role
    /// view-events").
    void setItemEnabled(const QString& id, bool enabled, const QString& reason = {});
    QString currentId() const;
    /// Selects without emitting areaChanged().
    void setCurrentId(const QString& id);
    /// 56 px of icons instead of names.
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person chose an area.
    void areaChanged(const QString& id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    QStandardItem* find(const QString& id) const;
    /// The first item from `row` on, going up or down by `step`, that can be opened.
    QModelIndex openable(int row, int step) const;
    /// Tooltip and accessible description of the item as it is now.
    void describe(QStandardItem* item);

    QStandardItemModel* m_model;
    bool m_collapsed = false;
    bool m_quiet = false;
};

} // namespace rk::ui
