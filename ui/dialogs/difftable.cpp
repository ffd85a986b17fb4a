// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/difftable.h"

#include "ui/theme/draw.h"
#include "ui/theme/fonts.h"
#include "ui/theme/styleprops.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plaintext.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace rk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettingWidth = 190;
constexpr int TextLeft = 36;
constexpr int ValueInset = 4;
constexpr int ValueText = 24;
constexpr qsizetype MostLines = 6; ///< of one value; the JSON tab and the tooltip have the rest
constexpr int LongestLine = 500;
constexpr int HighestTable = 320;

QStringList shownLines(const QString& value)
{
    QStringList lines = value.left(MostLines * LongestLine).split(u'\n').mid(0, MostLines);
    for (QString& line : lines)
        line = oneLine(line, LongestLine);
    if (value.count(u'\n') >= MostLines)
        lines.last() = QChar(0x2026);
    return lines;
}

} // namespace

DiffModel::DiffModel(const QList<PreviewRow>& rows, QObject* parent) : QAbstractTableModel(parent)
{
    QString object;
    for (const PreviewRow& row : rows) {
        if (!row.object.isEmpty() && row.object != object) {
            m_lines.append({ row, true });
            object = row.object;
        }
        m_lines.append({ row, false });
    }
}

int DiffModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}
int DiffModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DiffModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(index.row());
    const PreviewRow& row = line.row;
    if (line.heading)
        return headingData(row.object, index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Setting ? row.setting
            : index.column() == Now      ? row.now
                                         : row.after;
    case Qt::AccessibleTextRole:
        return accessibleText(row, index.column());
    case KindRole:
        return int(row.kind);
    case PlaceholderRole:
        return row.emptyText.isEmpty() ? tr("not set") : row.emptyText;
    default:
        return {};
    }
}

QVariant DiffModel::headingData(const QString& object, int column, int role) const
{
    if (role == HeadingRole)
        return true;
    if ((role == Qt::DisplayRole || role == Qt::AccessibleTextRole) && column == Setting)
        return object;
    return {};
}

QString DiffModel::accessibleText(const PreviewRow& row, int column) const
{
    const QString empty = row.emptyText.isEmpty() ? tr("not set") : row.emptyText;
    const auto value = [&](const QString& text) { return text.isEmpty() ? empty : text; };
    if (column == Now)
        return tr("Now: %1").arg(value(row.now));
    if (column == After)
        return tr("After: %1").arg(value(row.after));
    switch (row.kind) {
    case PreviewRow::Kind::Added:
        return tr("Added: %1").arg(row.setting);
    case PreviewRow::Kind::Removed:
        return tr("Removed: %1").arg(row.setting);
    case PreviewRow::Kind::Changed:
        break;
    }
    return tr("Changed: %1").arg(row.setting);
}

QVariant DiffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Setting:
        return tr("Setting");
    case Now:
        return tr("Now");
    default:
        return tr("After");
    }
}

void DiffDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens& t = Theme::current();
    const QRect cell = option.rect;
    painter->save();
    painter->setClipRect(cell);
    if (index.data(DiffModel::HeadingRole).toBool())
        painter->fillRect(cell, t.sunken);
    if (index.row() + 1 < index.model()->rowCount())
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.border);
    if (index.column() == DiffModel::Setting)
        paintSetting(painter, cell, index);
    else if (!index.data(DiffModel::HeadingRole).toBool())
        paintValue(painter, cell, index);
    painter->restore();
    const bool keyboard = option.widget && option.widget->hasFocus()
        && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (keyboard && (option.state & QStyle::State_HasFocus))
        draw::focusRing(painter, QRectF(cell).adjusted(2, 2, -2, -3), 4);
}

void DiffDelegate::paintSetting(
    QPainter* painter, const QRect& cell, const QModelIndex& index) const
{
    const Tokens& t = Theme::current();
    const bool heading = index.data(DiffModel::HeadingRole).toBool();
    if (!heading) {
        static constexpr std::pair<QStringView, Token> marks[] = { { u"edit", &Tokens::accentInk },
            { u"plus", &Tokens::ok }, { u"minus", &Tokens::danger } };
        const auto& [icon, ink] = marks[index.data(DiffModel::KindRole).toInt()];
        draw::icon(painter, icon, QRectF(cell.left() + 12, cell.center().y() - 7, 16, 16), t.*ink);
    }
    const QFont font = heading ? Fonts::small(QFont::DemiBold) : Fonts::body(QFont::Medium);
    const QRect text = cell.adjusted(heading ? 12 : TextLeft, 0, -8, -1);
    painter->setFont(font);
    painter->setPen(t.text);
    painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(
            oneLine(index.data().toString()), Qt::ElideRight, text.width()));
}

void DiffDelegate::paintValue(QPainter* painter, const QRect& cell, const QModelIndex& index) const
{
    const Tokens& t = Theme::current();
    const QString value = index.data().toString();
    const bool before = index.column() == DiffModel::Now;
    if (value.isEmpty()) {
        painter->setFont(Fonts::body());
        painter->setPen(t.faint);
        painter->drawText(cell.adjusted(12, 0, -8, -1),
            Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            index.data(DiffModel::PlaceholderRole).toString());
        return;
    }
    const QRect bed = cell.adjusted(ValueInset, 5, -ValueInset, -6);
    draw::box(painter, bed, 4, before ? t.dangerSoft : t.okSoft);
    const QFont font = Fonts::mono();
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(before ? t.danger : t.ok);
    painter->drawText(bed.adjusted(8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
        before ? QString(QChar(0x2212)) : u"+"_s);
    painter->setPen(t.text);
    const QStringList lines = shownLines(value);
    int y = bed.top() + (bed.height() - int(lines.size()) * metrics.lineSpacing()) / 2;
    for (const QString& line : lines) {
        const QRect place(
            bed.left() + ValueText, y, bed.width() - ValueText - 6, metrics.lineSpacing());
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
            metrics.elidedText(line, Qt::ElideMiddle, place.width()));
        y += metrics.lineSpacing();
    }
}

QSize DiffDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    if (index.data(DiffModel::HeadingRole).toBool())
        return { 100, qMax(32, QFontMetrics(Fonts::small()).height() + 10) };
    qsizetype lines = 1;
    for (const int column : { int(DiffModel::Now), int(DiffModel::After) })
        lines = qMax(lines, shownLines(index.siblingAtColumn(column).data().toString()).size());
    const int text = int(lines) * QFontMetrics(Fonts::mono()).lineSpacing();
    return { 100, qMax(36, text + 20) };
}

bool DiffDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (!event || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const bool value = index.column() != DiffModel::Setting;
    const int room = option.rect.width() - (value ? ValueText + 2 * ValueInset + 6 : TextLeft + 8);
    const QFontMetrics metrics(value ? Fonts::mono() : Fonts::body(QFont::Medium));
    bool cut = text.count(u'\n') >= MostLines;
    for (const QString& line : shownLines(text))
        cut = cut || metrics.horizontalAdvance(line) > room;
    if (cut)
        QToolTip::showText(
            event->globalPos(), plainToolTip(text.left(2000)), view->viewport(), option.rect);
    else
        QToolTip::hideText();
    return true;
}

DiffTable::DiffTable(const QList<PreviewRow>& rows, QWidget* parent) : QTableView(parent)
{
    setAccessibleName(tr("What changes"));
    setModel(new DiffModel(rows, this));
    setItemDelegate(new DiffDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    setLeadingGutter(horizontalHeader(), TextLeft - 10);
    auto* rowModel = static_cast<DiffModel*>(model());
    for (int row = 0; row < rowModel->rowCount(); ++row) {
        if (rowModel->index(row, 0).data(DiffModel::HeadingRole).toBool())
            setSpan(row, 0, 1, DiffModel::ColumnCount);
    }
    fitRows();
}

void DiffTable::fitRows()
{
    for (int row = 0; row < model()->rowCount(); ++row)
        setRowHeight(row, itemDelegate()->sizeHint({}, model()->index(row, 0)).height());
}

QSize DiffTable::sizeHint() const
{
    const int height = horizontalHeader()->sizeHint().height() + verticalHeader()->length();
    return { 640, qMin(height, HighestTable) };
}

void DiffTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    const int values = qMax(0, viewport()->width() - SettingWidth);
    setColumnWidth(DiffModel::Setting, SettingWidth);
    setColumnWidth(DiffModel::Now, values * 36 / 100);
}

} // namespace rk::ui
