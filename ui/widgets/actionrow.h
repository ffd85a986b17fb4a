// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/styleprops.h"

#include <QList>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace rk::ui {

/// Buttons in a row that fold into a "…" menu, last but one first, when there is not enough width.
/// Never sets the window's minimum width.
class ActionRow : public QWidget {
    Q_OBJECT
public:
    explicit ActionRow(QWidget* parent = nullptr);

    QPushButton* addButton(
        const QString& text, ButtonKind kind = ButtonKind::Secondary, QStringView icon = {});
    /// Adds a widget that never folds.
    void addFixed(QWidget* widget);
    /// Buttons that are folded now.
    QList<QWidget*> folded() const { return m_folded; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool wanted(const QWidget* widget) const;
    void arrange();
    void place(const QList<QWidget*>& shown);
    void fillMenu();

    QList<QWidget*> m_items;
    QList<QWidget*> m_folded;
    QToolButton* m_more;
    bool m_arranging = false;
};

} // namespace rk::ui
