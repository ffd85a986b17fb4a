// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/rowdelegate.h"

#include <QTableView>

namespace rk::ui {

/// The table of every page. No grid, one line per row, header text flush with the cells, one Tab
/// stop. "Current" (shown in the inspector) and "checked" (for bulk actions) are two things: the
/// current index and the selection. Arrows move current, Space checks, Shift+arrows check ranges,
/// Ctrl+A checks what is loaded, Enter activates, Ctrl+Shift+C copies the cell.
class DataTable : public QTableView, public RowHost {
    Q_OBJECT
public:
    /// `name` is the accessible name ("Users").
    explicit DataTable(const QString& name, QWidget* parent = nullptr);

    /// Shows a check box per row. Off (the default) there is one row at most: the current one.
    void setCheckable(bool checkable);
    bool isCheckable() const { return m_checkable; }
    /// Two-line rows (SecondaryTextRole).
    void setTwoLines(bool twoLines);

    /// First cells of the checked rows, top to bottom.
    QModelIndexList checkedRows() const;
    void clearChecked();
    /// What an action applies to: the checked rows, or the current row when none is checked.
    QModelIndexList targetRows() const;
    int currentRow() const { return currentIndex().row(); }

    bool isCurrentRow(const QModelIndex& index) const override;
    bool isCheckedRow(const QModelIndex& index) const override;
    bool isHoverRow(const QModelIndex& index) const override;
    bool isFirstCell(const QModelIndex& index) const override;
    bool hasCheckBoxes() const override { return m_checkable; }
    bool showsFocus() const override;

Q_SIGNALS:
    /// Another row became current (-1: none).
    void currentRowChanged(int row);
    void checkedRowsChanged();
    /// Enter or double click.
    void rowActivated(const QModelIndex& index);
    /// A character was typed while the table had the focus: a page may pass it to its Search field.
    /// The table itself never searches, because that would read every page of a long list.
    void textTyped(const QString& text);

public:
    void keyboardSearch(const QString& text) override;

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event) const override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;
    bool viewportEvent(QEvent* event) override;

private:
    void applyDensity();
    void setHoverRow(int row);
    void updateRow(int row);
    void toggleRow(const QModelIndex& index);
    void checkRange(int row);

    RowDelegate* m_delegate;
    bool m_checkable = false;
    bool m_ownSelection = false;
    int m_hoverRow = -1;
    int m_rangeAnchor = -1;
};

} // namespace rk::ui
