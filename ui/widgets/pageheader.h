// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/styleprops.h"

#include <QList>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace rk::ui {

class PlainLabel;

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
    QList<QPushButton*> folded() const { return m_folded; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool wanted(const QPushButton* button) const;
    void arrange();
    void fillMenu();

    QList<QWidget*> m_items;
    QList<QPushButton*> m_folded;
    QToolButton* m_more;
    bool m_arranging = false;
};

/// Head of a page: title, count beside it, actions on the right.
class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(const QString& title, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// "1–100 of 12,480": always says whether the number is complete.
    void setCount(const QString& text);
    QPushButton* addButton(
        const QString& text, ButtonKind kind = ButtonKind::Secondary, QStringView icon = {});
    ActionRow* actionRow() const { return m_actions; }

private:
    PlainLabel* m_title;
    PlainLabel* m_count;
    ActionRow* m_actions;
};

} // namespace rk::ui
