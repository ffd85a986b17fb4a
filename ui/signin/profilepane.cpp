// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/profilepane.h"

#include "ui/signin/profiledelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

constexpr int PaneWidth = 300;

QStandardItem* makeItem(const ProfileCard& card)
{
    auto* item = new QStandardItem(card.name);
    const QString place = ProfileDelegate::placeOf(card);
    item->setEditable(false);
    item->setData(card.id, items::ObjectIdRole);
    item->setData(place, items::SecondaryTextRole);
    item->setData(card.environment, ProfileDelegate::EnvironmentRole);
    item->setData(card.color, ProfileDelegate::ColorRole);
    item->setData(u"%1, %2, %3"_s.arg(card.name, place, environmentName(card.environment)),
        Qt::AccessibleTextRole);
    item->setToolTip(
        plainToolTip(u"%1\n%2\n%3"_s.arg(card.name, place, environmentName(card.environment))));
    return item;
}

} // namespace

ProfilePane::ProfilePane(QWidget* parent)
    : Panel(&Tokens::sidebar, parent),
      m_list(new QListView),
      m_model(new QStandardItemModel(this)),
      m_search(new SearchField),
      m_empty(new PlainLabel(tr("No profiles yet. Each server that you sign in to is kept here, "
                                "without your password."),
          TextStyle::Small, &Tokens::muted))
{
    setEdges(Qt::RightEdge);
    setFixedWidth(PaneWidth);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ProfileDelegate(m_list));
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_search->setPlaceholderText(tr("Find a profile"));
    m_search->setAccessibleName(tr("Find a profile"));
    m_search->setDelay(0);
    m_empty->setWordWrap(true);
    build();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &ProfilePane::announce);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT activated(index.data(items::ObjectIdRole).toString());
    });
    connect(m_search, &SearchField::searchChanged, this, &ProfilePane::filter);
    connect(m_search, &SearchField::resultsRequested, this,
        [this] { m_list->setFocus(Qt::TabFocusReason); });
}

void ProfilePane::build()
{
    auto* heading = new PlainLabel(tr("Profiles"));
    heading->setTextStyle(TextStyle::PanelTitle, QFont::DemiBold);
    QToolButton* add = makeToolButton(u"plus", tr("New profile"));
    connect(add, &QToolButton::clicked, this, &ProfilePane::newRequested);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 10, 0);
    head->addWidget(heading, 1);
    head->addWidget(add);
    auto* search = new QHBoxLayout;
    search->setContentsMargins(12, 0, 12, 0);
    search->addWidget(m_search);
    auto* empty = new QHBoxLayout;
    empty->setContentsMargins(20, 0, 20, 0);
    empty->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 1, 10);
    column->setSpacing(8);
    column->addLayout(head);
    column->addLayout(search);
    column->addLayout(empty);
    column->addWidget(m_list, 1);
}

void ProfilePane::setProfiles(const QList<ProfileCard>& profiles)
{
    const QString current = currentId();
    m_quiet = true;
    m_model->clear();
    for (const ProfileCard& card : profiles)
        m_model->appendRow(makeItem(card));
    m_quiet = false;
    m_empty->setVisible(profiles.isEmpty());
    m_search->setVisible(profiles.size() >= SearchFrom);
    if (profiles.size() < SearchFrom)
        m_search->clear();
    filter(m_search->text());
    setCurrent(current);
}

void ProfilePane::setCurrent(const QString& id)
{
    m_quiet = true;
    m_list->setCurrentIndex({});
    m_list->clearSelection();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!id.isEmpty() && m_model->item(row)->data(items::ObjectIdRole).toString() == id)
            m_list->setCurrentIndex(m_model->index(row, 0));
    }
    m_quiet = false;
}

QString ProfilePane::currentId() const
{
    return m_list->currentIndex().data(items::ObjectIdRole).toString();
}

void ProfilePane::filter(const QString& text)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const QString all
            = index.data().toString() + u'\n' + index.data(items::SecondaryTextRole).toString();
        m_list->setRowHidden(row, !all.contains(text, Qt::CaseInsensitive));
    }
}

void ProfilePane::announce(const QModelIndex& index)
{
    if (!m_quiet && index.isValid())
        Q_EMIT chosen(index.data(items::ObjectIdRole).toString());
}

bool ProfilePane::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Delete && !currentId().isEmpty()) {
            Q_EMIT removeRequested(currentId());
            return true;
        }
        // The platform may want a double click or nothing at all for "activated".
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
            && !currentId().isEmpty()) {
            Q_EMIT activated(currentId());
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace rk::ui
