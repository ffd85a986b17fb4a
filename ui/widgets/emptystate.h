// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"
#include "ui/theme/styleprops.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace rk::ui {

class IconTile;
class PlainLabel;

/// Says why there is nothing to see and what to do about it: tile, title, sentence, buttons and,
/// for errors, the request in fixed width.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    /// Replaces everything, buttons included.
    void setContent(
        const QString& iconName, items::Tone tone, const QString& title, const QString& sentence);
    /// Adds a button after those already there. Primary first, one alternative after it.
    QPushButton* addButton(const QString& text, ButtonKind kind, QStringView icon = {});
    /// "GET /admin/realms/…" under the buttons; empty hides it.
    void setRequestLine(const QString& line);
    QString title() const;

private:
    IconTile* m_tile;
    PlainLabel* m_title;
    PlainLabel* m_sentence;
    PlainLabel* m_request;
    QHBoxLayout* m_buttons;
};

} // namespace rk::ui
