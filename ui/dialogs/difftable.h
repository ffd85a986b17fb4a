// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/changepreviewdialog.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <QTableView>

namespace rk::ui {

/// Settings before and after, one per row.
class DiffModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Setting, Now, After, ColumnCount };
    enum DiffRole { KindRole = Qt::UserRole + 1, PlaceholderRole, HeadingRole };

    explicit DiffModel(const QList<PreviewRow>& rows, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant headingData(const QString& object, int column, int role) const;
    QString accessibleText(const PreviewRow& row, int column) const;

    /// A row of the table: a change, or the heading of the object that follows.
    struct Line {
        PreviewRow row;
        bool heading = false;
    };
    QList<Line> m_lines;
};

/// Signs and tints; no strike-through, which made "*" and addresses unreadable.
class DiffDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

private:
    void paintSetting(QPainter* painter, const QRect& cell, const QModelIndex& index) const;
    void paintValue(QPainter* painter, const QRect& cell, const QModelIndex& index) const;
};

/// The table of the preview; asks for the height it needs, up to a limit.
class DiffTable : public QTableView {
    Q_OBJECT
public:
    explicit DiffTable(const QList<PreviewRow>& rows, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return { 320, 104 }; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
};

} // namespace rk::ui
