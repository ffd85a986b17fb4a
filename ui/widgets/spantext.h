// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QList>
#include <QTextLayout>
#include <QWidget>

namespace rk::ui {

/// One part of a sentence.
struct Span {
    QString text;
    bool strong = false;
};

/// A wrapped paragraph with semibold parts, made of plain strings: "**svc-import will fail.** Give
/// it…" without any markup that a name from the server could break out of.
class SpanText : public QWidget {
    Q_OBJECT
public:
    explicit SpanText(QWidget* parent = nullptr);
    explicit SpanText(
        const QList<Span>& spans, TextStyle style = TextStyle::Body, QWidget* parent = nullptr);

    void setSpans(const QList<Span>& spans);
    void setTextStyle(TextStyle style);
    void setColor(Token color);
    /// All spans in one plain string, unseen characters spelled out; also the accessible name.
    QString text() const { return m_text; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// Lays the text out for `width`; returns the height.
    int layOut(QTextLayout& layout, int width) const;
    void prepare(QTextLayout& layout) const;

    QString m_text;
    QList<Span> m_spans;
    TextStyle m_style = TextStyle::Body;
    Token m_color = &Tokens::text;
};

} // namespace rk::ui
