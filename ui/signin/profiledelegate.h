// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/profilelook.h"

#include <QStyledItemDelegate>

namespace rk::ui {

/// Paints a profile: tile, name, server and realm below it, environment at the right.
class ProfileDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum Role { EnvironmentRole = Qt::UserRole + 300, ColorRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    /// The second line: the host, with the realm where that isn't the name already.
    static QString placeOf(const ProfileCard& card);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};

} // namespace rk::ui
