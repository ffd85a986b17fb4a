// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rowdelegate.h"

#include "items/roles.h"
#include "ui/theme/draw.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace rk::ui {

using namespace items;

namespace {

constexpr int AvatarSide = 24;
constexpr int AvatarStep = 30; ///< what an avatar takes from the text
constexpr int IconSide = 16;
constexpr int IconStep = 22;
constexpr int TrailingGap = 8;
/// More than a cell can ever show; measuring and painting stay fast whatever the server sends.
constexpr int LongestText = 500;
constexpr int LongestTip = 2000;

Tone toneAt(const QModelIndex& index, int role)
{
    return static_cast<Tone>(index.data(role).toInt());
}

draw::ChipSpec chipOf(const QModelIndex& index)
{
    return { oneLine(index.data(ChipTextRole).toString()), toneAt(index, ChipToneRole),
        index.data(ChipIconRole).toString(), false };
}

QFont textFont(const QModelIndex& index)
{
    if (index.data(MonospaceRole).toBool())
        return Fonts::mono();
    return Fonts::body(index.data(EmphasisRole).toBool() ? QFont::Medium : QFont::Normal);
}

Qt::TextElideMode elideMode(const QModelIndex& index)
{
    return index.data(ElideMiddleRole).toBool() ? Qt::ElideMiddle : Qt::ElideRight;
}

int trailingWidth(const QModelIndex& index)
{
    const QString text = index.data(TrailingTextRole).toString();
    if (text.isEmpty())
        return 0;
    return QFontMetrics(Fonts::caption(QFont::Medium)).horizontalAdvance(text) + 14 + TrailingGap;
}

/// What stands before the text: avatar or icon.
int leadingWidth(const QModelIndex& index)
{
    if (!index.data(AvatarNameRole).toString().isEmpty())
        return AvatarStep;
    return index.data(IconRole).toString().isEmpty() ? 0 : IconStep;
}

/// A chip beside a text keeps to the right; a chip alone takes the text's place.
int chipWidthBesideText(const QModelIndex& index, int room)
{
    const draw::ChipSpec chip = chipOf(index);
    if (chip.text.isEmpty() || index.data(Qt::DisplayRole).toString().isEmpty())
        return 0;
    return qMin(draw::chipWidth(chip), room / 2);
}

void paintLeading(QPainter* painter, const QRect& content, const QModelIndex& index)
{
    const QString person = index.data(AvatarNameRole).toString();
    if (!person.isEmpty()) {
        draw::avatar(painter,
            QRect(content.left() - 2, content.center().y() - AvatarSide / 2 + 1, AvatarSide,
                AvatarSide),
            person);
        return;
    }
    const QString icon = index.data(IconRole).toString();
    if (icon.isEmpty())
        return;
    const QRect square(content.left(), content.center().y() - IconSide / 2 + 1, IconSide, IconSide);
    const Tone tone = toneAt(index, IconToneRole);
    if (icon.startsWith(QLatin1Char('#')))
        draw::tile(painter, square.adjusted(-2, -4, 6, 4), icon, tone);
    else
        draw::icon(painter, icon, square, Theme::color(inkOf(tone)));
}

void paintLine(QPainter* painter, const QRect& rect, const QString& text, const QFont& font,
    const QColor& color, int alignment, Qt::TextElideMode elide)
{
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, alignment | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(oneLine(text, LongestText), elide, rect.width()));
}

void paintPlaceholder(QPainter* painter, const QRect& content, const QModelIndex& index)
{
    // Widths differ by row, so that the bars look like text, and stay the same at every repaint.
    const int width = content.width() * (45 + (index.row() * 17 + index.column() * 29) % 40) / 100;
    draw::box(painter, QRectF(content.left(), content.center().y() - 5, width, 12), 6,
        Theme::color(&Tokens::skeleton));
}

void paintSection(QPainter* painter, const QRect& content, const QModelIndex& index)
{
    paintLine(painter, content, index.data().toString(), Fonts::small(QFont::DemiBold),
        Theme::color(&Tokens::text), Qt::AlignLeft | Qt::AlignVCenter, Qt::ElideRight);
}

} // namespace

RowDelegate::RowDelegate(const RowHost* host, QObject* parent)
    : QStyledItemDelegate(parent), m_host(host)
{
}

void RowDelegate::setTwoLines(bool twoLines)
{
    m_twoLines = twoLines;
}

QRect RowDelegate::checkArea(const QRect& cell)
{
    return QRect(cell.left(), cell.top(), CheckGutter, cell.height());
}

QRect RowDelegate::contentRect(const QRect& cell, const QModelIndex& index) const
{
    const bool gutter = m_host->hasCheckBoxes() && m_host->isFirstCell(index);
    return cell.adjusted(TextMargin + (gutter ? CheckGutter : 0), 0, -TextMargin, -1);
}

void RowDelegate::paintRow(
    QPainter* painter, const QRect& rect, const QModelIndex& index, bool bar) const
{
    const Tokens& t = Theme::current();
    const bool current = m_host->isCurrentRow(index);
    if (current)
        painter->fillRect(rect, t.selected);
    else if (index.data(SectionRole).toBool() || m_host->isCheckedRow(index))
        painter->fillRect(rect, t.sunken);
    else if (m_host->isHoverRow(index))
        painter->fillRect(rect, t.hover);
    // Dark accent on the selected fill has too little contrast for a line.
    const QColor mark = t.isDark ? t.accentInk : t.accent;
    painter->fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), current ? mark : t.border);
    if (current) {
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), mark);
        if (bar)
            painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), mark);
    }
}

void RowDelegate::paintCheckBox(QPainter* painter, const QRect& cell, const QModelIndex& index,
    const QStyleOptionViewItem& option) const
{
    QStyleOptionButton box;
    box.rect = QRect(cell.left() + 16, cell.top(), 16, cell.height() - 1);
    box.state = m_host->isCheckedRow(index) ? QStyle::State_On : QStyle::State_Off;
    if (!index.data(LockedRole).toBool())
        box.state |= QStyle::State_Enabled;
    option.widget->style()->drawPrimitive(
        QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

void RowDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect cell = option.rect;
    const bool first = m_host->isFirstCell(index);
    painter->save();
    painter->setClipRect(cell);
    paintRow(painter, cell, index, first);
    if (first && m_host->hasCheckBoxes() && !index.data(SectionRole).toBool())
        paintCheckBox(painter, cell, index, option);

    QRect content = contentRect(cell, index);
    if (index.data(SectionRole).toBool()) {
        paintSection(painter, content, index);
    } else if (index.data(LoadingRole).toBool()) {
        paintPlaceholder(painter, content, index);
    } else {
        paintLeading(painter, content, index);
        content.setLeft(content.left() + leadingWidth(index));
        const QString trailing = index.data(TrailingTextRole).toString();
        if (!trailing.isEmpty()) {
            draw::badge(painter, content, trailing, toneAt(index, TrailingToneRole));
            content.setRight(content.right() - trailingWidth(index));
        }
        paintText(painter, content, index);
    }
    painter->restore();
    if ((option.state & QStyle::State_HasFocus) && m_host->showsFocus())
        draw::focusRing(painter, QRectF(cell).adjusted(2, 2, -2, -3), 4);
}

void RowDelegate::paintText(QPainter* painter, QRect content, const QModelIndex& index) const
{
    const Tokens& t = Theme::current();
    const QString text = index.data(Qt::DisplayRole).toString();
    const draw::ChipSpec chip = chipOf(index);
    if (!chip.text.isEmpty() && text.isEmpty()) {
        draw::chip(painter, content.adjusted(-2, 0, 0, 0), chip);
        return;
    }
    const int chipWidth = chipWidthBesideText(index, content.width());
    if (chipWidth > 0) {
        const QRect place(
            content.right() + 1 - chipWidth, content.top(), chipWidth, content.height());
        draw::chip(painter, place, chip);
        content.setRight(place.left() - TrailingGap);
    }
    const bool enabled = (index.flags() & Qt::ItemIsEnabled) && !index.data(LockedRole).toBool();
    const QColor color = !enabled ? t.faint : index.data(MutedRole).toBool() ? t.muted : t.text;
    const QVariant wanted = index.data(Qt::TextAlignmentRole);
    const int horizontal
        = wanted.isValid() ? wanted.toInt() & Qt::AlignHorizontal_Mask : int(Qt::AlignLeft);
    const QString secondary = index.data(SecondaryTextRole).toString();
    if (!m_twoLines || secondary.isEmpty()) {
        paintLine(painter, content, text, textFont(index), color, horizontal | Qt::AlignVCenter,
            elideMode(index));
        return;
    }
    const QFont font = textFont(index);
    const QFont small = Fonts::caption();
    const int upper = QFontMetrics(font).height();
    const int lower = QFontMetrics(small).height();
    const int top = content.top() + (content.height() - upper - lower) / 2;
    paintLine(painter, QRect(content.left(), top, content.width(), upper), text, font, color,
        horizontal | Qt::AlignVCenter, elideMode(index));
    paintLine(painter, QRect(content.left(), top + upper, content.width(), lower), secondary, small,
        enabled ? t.muted : t.faint, horizontal | Qt::AlignVCenter, Qt::ElideMiddle);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int height
        = m_twoLines ? Theme::instance()->twoLineRowHeight() : Theme::instance()->rowHeight();
    const draw::ChipSpec chip = chipOf(index);
    int width = 2 * TextMargin + leadingWidth(index) + trailingWidth(index);
    if (m_host->hasCheckBoxes() && m_host->isFirstCell(index))
        width += CheckGutter;
    const int text = QFontMetrics(textFont(index))
                         .horizontalAdvance(oneLine(index.data(Qt::DisplayRole).toString(), 80));
    const int second = m_twoLines
        ? QFontMetrics(Fonts::caption())
              .horizontalAdvance(oneLine(index.data(SecondaryTextRole).toString(), 80))
        : 0;
    width += qMax(text, second);
    if (!chip.text.isEmpty())
        width += draw::chipWidth(chip) + (text > 0 ? TrailingGap : 0);
    return { width + 1, height };
}

bool RowDelegate::isElided(const QRect& cell, const QModelIndex& index) const
{
    QRect content = contentRect(cell, index);
    content.setLeft(content.left() + leadingWidth(index));
    content.setRight(content.right() - trailingWidth(index));
    const QString text = index.data(Qt::DisplayRole).toString();
    const draw::ChipSpec chip = chipOf(index);
    if (!chip.text.isEmpty() && text.isEmpty())
        return draw::chipWidth(chip) > content.width() + 2;
    const int chipWidth = chipWidthBesideText(index, content.width());
    if (chipWidth > 0 && chipWidth < draw::chipWidth(chip))
        return true;
    const int room = content.width() - (chipWidth > 0 ? chipWidth + TrailingGap : 0);
    if (text.size() > LongestText || text.contains(QLatin1Char('\n'))
        || QFontMetrics(textFont(index)).horizontalAdvance(oneLine(text, LongestText)) > room)
        return true;
    return m_twoLines
        && QFontMetrics(Fonts::caption())
               .horizontalAdvance(oneLine(index.data(SecondaryTextRole).toString(), LongestText))
        > room;
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!event || !view || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // A model's own tooltip says something else than the cell and is always shown.
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() && index.isValid() && isElided(option.rect, index)) {
        const QStringList lines { index.data(Qt::DisplayRole).toString(),
            m_twoLines ? index.data(SecondaryTextRole).toString() : QString(),
            index.data(ChipTextRole).toString() };
        for (const QString& line : lines) {
            if (!line.isEmpty())
                tip += (tip.isEmpty() ? QString() : QStringLiteral("\n")) + line.left(LongestTip);
        }
    }
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainToolTip(tip), view->viewport(), option.rect);
    return true;
}

} // namespace rk::ui
