// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QPersistentModelIndex>
#include <QTreeView>

namespace rk::ui {

/// The tree of every page, with the looks of DataTable. Single selection, current = selected.
class DataTree : public QTreeView, public RowHost {
    Q_OBJECT
public:
    /// `name` is the accessible name ("Groups").
    explicit DataTree(const QString& name, QWidget* parent = nullptr);

    void setTwoLines(bool twoLines);

    bool isCurrentRow(const QModelIndex& index) const override;
    bool isCheckedRow(const QModelIndex& index) const override;
    bool isHoverRow(const QModelIndex& index) const override;
    bool isFirstCell(const QModelIndex& index) const override;
    bool hasCheckBoxes() const override { return false; }
    bool showsFocus() const override;

Q_SIGNALS:
    /// Another row became current; invalid: none.
    void currentRowChanged(const QModelIndex& current);
    /// Enter or double click.
    void rowActivated(const QModelIndex& index);
    /// A character was typed; see DataTable::textTyped().
    void textTyped(const QString& text);

public:
    void keyboardSearch(const QString& text) override;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;
    bool viewportEvent(QEvent* event) override;

private:
    void setHover(const QModelIndex& index);

    RowDelegate* m_delegate;
    QPersistentModelIndex m_hover;
};

} // namespace rk::ui
