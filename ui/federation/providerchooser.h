// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stores/identityproviderstore.h"
#include "ui/dialogs/dialogframe.h"

#include <QStyledItemDelegate>

class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace rk::ui {

class SearchField;

/// Paints one kind of provider as a card: tile, name, what it is.
class ProviderCardDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int CardWidth = 212;
    static constexpr int CardHeight = 108;
    static constexpr int Gap = 12;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Asks for the kind of a new identity provider. Arrows move between the cards, typing in the
/// search field filters, Enter goes on.
class ProviderChooser : public DialogFrame {
    Q_OBJECT
public:
    ProviderChooser(const QList<stores::ProviderKind>& kinds, QWidget* parent);

    /// The chosen kind; empty while none is.
    stores::ProviderKind chosen() const;
    QListView* cards() const { return m_cards; }
    QListView* categories() const { return m_categories; }

private:
    void fill(const QList<stores::ProviderKind>& kinds);
    QWidget* buildBody();
    void filter();

    QList<stores::ProviderKind> m_kinds;
    QStandardItemModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QListView* m_cards;
    QListView* m_categories;
    SearchField* m_search;
};

} // namespace rk::ui
