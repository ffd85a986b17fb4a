// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace rk::ui {

/// What a view knows about its rows and the delegate needs to paint them.
class RowHost {
public:
    virtual ~RowHost() = default;
    /// The object shown in the inspector.
    virtual bool isCurrentRow(const QModelIndex& index) const = 0;
    /// Chosen for a bulk action.
    virtual bool isCheckedRow(const QModelIndex& index) const = 0;
    virtual bool isHoverRow(const QModelIndex& index) const = 0;
    /// Leading cell of its row as painted: carries the bar and the check box.
    virtual bool isFirstCell(const QModelIndex& index) const = 0;
    virtual bool hasCheckBoxes() const = 0;
    /// Draw the keyboard ring in the current cell.
    virtual bool showsFocus() const = 0;
};

/// Paints a cell from the model's roles (models/items/roles.h): background and lines of the row,
/// check box, avatar or icon, one or two lines of text, chip, count. Tooltips show the whole text,
/// and only if it was cut.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RowDelegate(const RowHost* host, QObject* parent = nullptr);

    /// Distance from a cell's edge to its text; the header starts its text at the same place.
    static constexpr int TextMargin = 10;
    /// Width of the check box gutter in the first cell.
    static constexpr int CheckGutter = 44;

    void setTwoLines(bool twoLines);
    bool isTwoLines() const { return m_twoLines; }
    /// Where the check box of a row is clickable, for the first cell's rectangle.
    static QRect checkArea(const QRect& cell);

    /// Background and lines of a row; `bar` draws the current row's mark at the left end.
    void paintRow(QPainter* painter, const QRect& rect, const QModelIndex& index, bool bar) const;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;
    /// Whether the text of this cell does not fit into `cell`.
    bool isElided(const QRect& cell, const QModelIndex& index) const;

private:
    void paintCheckBox(QPainter* painter, const QRect& cell, const QModelIndex& index,
        const QStyleOptionViewItem& option) const;
    void paintText(QPainter* painter, QRect content, const QModelIndex& index) const;
    QRect contentRect(const QRect& cell, const QModelIndex& index) const;

    const RowHost* m_host;
    bool m_twoLines = false;
};

} // namespace rk::ui
