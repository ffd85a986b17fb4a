// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLabel>

namespace rk::ui {

/// A label that never interprets its text. Use it for every text, above all for text from the
/// server.
class PlainLabel : public QLabel {
    Q_OBJECT
public:
    explicit PlainLabel(QWidget* parent = nullptr);
    explicit PlainLabel(const QString& text, TextStyle style = TextStyle::Body,
        Token color = &Tokens::text, QWidget* parent = nullptr);

    void setTextStyle(TextStyle style, QFont::Weight weight = QFont::Normal);
    /// A colour that follows the theme.
    void setColor(Token color);
    /// Cuts instead of widening the window; the whole text is then in the tooltip.
    /// Needs a single line; setElideMode(Qt::ElideNone) turns it off.
    void setElideMode(Qt::TextElideMode mode);
    Qt::TextElideMode elideMode() const { return m_elide; }
    bool isElided() const;
    /// Lets mouse and keyboard select and copy. Wraps instead of eliding.
    void setSelectable(bool selectable);

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyColor();
    void applyFont();

    TextStyle m_style = TextStyle::Body;
    QFont::Weight m_weight = QFont::Normal;
    Token m_color = &Tokens::text;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_styled = false;
};

} // namespace rk::ui
