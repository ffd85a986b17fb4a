// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/styleprops.h"

#include <QWidget>

class QPushButton;

namespace rk::ui {

class ActionRow;
class PlainLabel;

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

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    PlainLabel* m_title;
    PlainLabel* m_count;
    ActionRow* m_actions;
};

} // namespace rk::ui
