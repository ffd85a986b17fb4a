// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/providerchooser.h"

#include "ui/federation/providerlayout.h"
#include "ui/theme/draw.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

enum CardRole { KindRole = Qt::UserRole + 1, GroupRole, TileRole, AboutRole };

/// Category and search text at once; both lists are complete, so filtering here is exact.
class CardFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setFilter(const QString& group, const QString& text)
    {
        m_group = group;
        m_text = text;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (!m_group.isEmpty() && index.data(GroupRole).toString() != m_group)
            return false;
        return m_text.isEmpty() || index.data().toString().contains(m_text, Qt::CaseInsensitive)
            || index.data(KindRole).toString().contains(m_text, Qt::CaseInsensitive);
    }

private:
    QString m_group;
    QString m_text;
};

void prepareList(QListView* list, const QString& name)
{
    list->setAccessibleName(name);
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
}

/// Keycloak's own order of groups: what a site defines itself stands first. Those of extensions
/// come last.
int rankOf(const QString& group)
{
    return group == "User-defined"_L1 ? 0 : group == "Social"_L1 ? 1 : 2;
}

void drawTexts(QPainter* painter, const QRect& area, const QModelIndex& index)
{
    const Tokens& tokens = Theme::current();
    const QFont nameFont = Fonts::body(QFont::Medium);
    const QFontMetrics nameMetrics(nameFont);
    painter->setFont(nameFont);
    painter->setPen(tokens.text);
    const QRect nameRect(area.left() + 44, area.top(), area.width() - 44, 32);
    painter->drawText(nameRect, Qt::AlignVCenter | Qt::AlignLeft,
        nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));
    painter->setFont(Fonts::small());
    painter->setPen(tokens.muted);
    painter->drawText(area.adjusted(0, 40, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap,
        index.data(AboutRole).toString());
}

} // namespace

void ProviderCardDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Tokens& tokens = Theme::current();
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(0, 0, -Gap, -Gap);
    draw::box(painter, card, 8,
        chosen        ? tokens.accentSoft
            : hovered ? tokens.hover
                      : tokens.surface,
        chosen ? tokens.accent : tokens.border);
    if (chosen) {
        painter->setPen(QPen(tokens.isDark ? tokens.accentInk : tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), 8, 8);
        draw::icon(
            painter, u"ok", QRectF(card.right() - 24, card.top() + 8, 16, 16), tokens.accentInk);
    }
    const QRect area = card.adjusted(12, 12, chosen ? -28 : -12, -8);
    draw::tile(painter, QRectF(area.left(), area.top(), 32, 32), index.data(TileRole).toString(),
        draw::avatarTone(index.data(KindRole).toString()));
    drawTexts(painter, area, index);
    if (chosen && option.state.testFlag(QStyle::State_HasFocus)
        && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        draw::focusRing(painter, QRectF(card).adjusted(-2, -2, 2, 2), 10);
    painter->restore();
}

QSize ProviderCardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { CardWidth + Gap, CardHeight + Gap };
}

ProviderChooser::ProviderChooser(const QList<stores::ProviderKind>& kinds, QWidget* parent)
    : DialogFrame(u"identity-provider"_s, tr("Add provider"),
        tr("Where do people already have an account?"), parent),
      m_model(new QStandardItemModel(this)),
      m_proxy(new CardFilter(this)),
      m_cards(new QListView),
      m_categories(new QListView),
      m_search(new SearchField)
{
    resize(880, 592);
    fill(kinds);
    addToHead(m_search);
    setBody(buildBody());
    QPushButton* go = setVerb(tr("Continue"));
    go->setEnabled(false);
    connect(m_cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this, go] { go->setEnabled(!chosen().id.isEmpty()); });
    connect(m_cards, &QListView::activated, this, &QDialog::accept);
    connect(this, &DialogFrame::verbTriggered, this, &QDialog::accept);
    connect(m_search, &SearchField::searchChanged, this, [this] { filter(); });
    connect(m_search, &SearchField::resultsRequested, m_cards, [this] {
        m_cards->setFocus();
        m_cards->setCurrentIndex(m_proxy->index(0, 0));
    });
    connect(m_categories->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { filter(); });
    m_search->setFocus();
}

void ProviderChooser::fill(const QList<stores::ProviderKind>& kinds)
{
    m_kinds = kinds;
    std::sort(m_kinds.begin(), m_kinds.end(),
        [](const stores::ProviderKind& a, const stores::ProviderKind& b) {
            if (a.group != b.group)
                return std::pair(rankOf(a.group), a.group) < std::pair(rankOf(b.group), b.group);
            return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        });
    for (const stores::ProviderKind& kind : std::as_const(m_kinds)) {
        const ProviderLayout layout = providerLayout(kind.id, {}, locale());
        auto* item = new QStandardItem(kind.name);
        item->setData(kind.id, KindRole);
        item->setData(kind.group, GroupRole);
        item->setData(QString(u'#' + layout.tile), TileRole);
        item->setData(layout.about, AboutRole);
        item->setData(u"%1. %2"_s.arg(kind.name, layout.about), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
}

QWidget* ProviderChooser::buildBody()
{
    auto* body = new QWidget;
    auto* layout = new QHBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(20);
    auto* groups = new QStandardItemModel(this);
    groups->appendRow(new QStandardItem(tr("All")));
    QStringList seen;
    for (const stores::ProviderKind& kind : std::as_const(m_kinds)) {
        if (seen.contains(kind.group))
            continue;
        seen.append(kind.group);
        auto* item = new QStandardItem(kind.group == "User-defined"_L1 ? tr("Standards")
                : kind.group == "Social"_L1                            ? tr("Social accounts")
                                                                       : kind.group);
        item->setData(kind.group, GroupRole);
        groups->appendRow(item);
    }
    prepareList(m_categories, tr("Categories"));
    m_categories->setModel(groups);
    m_categories->setFixedWidth(180);
    m_categories->setCurrentIndex(groups->index(0, 0));
    m_proxy->setSourceModel(m_model);
    prepareList(m_cards, tr("Providers"));
    m_cards->setItemDelegate(new ProviderCardDelegate(m_cards));
    m_cards->setModel(m_proxy);
    m_cards->setFlow(QListView::LeftToRight);
    m_cards->setWrapping(true);
    m_cards->setResizeMode(QListView::Adjust);
    m_cards->setUniformItemSizes(true);
    m_cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(m_categories);
    layout->addWidget(m_cards, 1);
    return body;
}

void ProviderChooser::filter()
{
    const QString group = m_categories->currentIndex().data(GroupRole).toString();
    static_cast<CardFilter*>(m_proxy)->setFilter(group, m_search->text().trimmed());
}

stores::ProviderKind ProviderChooser::chosen() const
{
    const QModelIndexList rows = m_cards->selectionModel()->selectedIndexes();
    if (rows.isEmpty())
        return {};
    const QString id = rows.first().data(KindRole).toString();
    const auto found = std::find_if(m_kinds.begin(), m_kinds.end(),
        [&id](const stores::ProviderKind& kind) { return kind.id == id; });
    return found == m_kinds.end() ? stores::ProviderKind {} : *found;
}

} // namespace rk::ui
