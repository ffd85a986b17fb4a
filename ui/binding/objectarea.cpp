// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/objectarea.h"

#include "ui/binding/detailsplit.h"
#include "ui/binding/editinspector.h"
#include "ui/binding/gate.h"
#include "ui/dialogs/messagebox.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepane.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace rk::ui {

namespace {

constexpr int SearchWidth = 232;

} // namespace

ObjectArea::ObjectArea(AreaContext& context, QWidget* parent)
    : Area(context, parent), m_flow(context, this)
{
}

ObjectArea::~ObjectArea() = default;

void ObjectArea::build(const Parts& parts)
{
    m_parts = parts;
    auto* list = new QWidget;
    buildList(list);
    m_split = new DetailSplit(list, parts.inspector);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_split);
    setFocusProxy(parts.view);
    connectParts();
    connectInspector();
    updateAll();
}

void ObjectArea::buildList(QWidget* list)
{
    m_header = new PageHeader(m_parts.title);
    if (!m_parts.secondText.isEmpty())
        m_second
            = m_header->addButton(m_parts.secondText, ButtonKind::Secondary, m_parts.secondIcon);
    m_add = m_header->addButton(m_parts.addText, ButtonKind::Primary, u"plus");
    m_search = new SearchField;
    m_search->setFixedWidth(SearchWidth);
    auto* pane = new StatePane(m_parts.view);
    m_presenter = new ListPresenter(pane, m_parts.status, m_parts.words, this);
    QToolButton* reload = makeToolButton(u"refresh", tr("Refresh"));
    connect(reload, &QToolButton::clicked, this, &ObjectArea::refresh);

    auto* filters = new QWidget;
    m_filterRow = new QHBoxLayout(filters);
    m_filterRow->setContentsMargins(20, 0, 20, 8);
    m_filterRow->setSpacing(8);
    m_filterRow->addWidget(m_search);
    m_filterRow->addStretch();
    m_filterRow->addWidget(reload);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(filters);
    column->addWidget(pane, 1);
}

void ObjectArea::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, [this] { add(); });
    connect(m_search, &SearchField::searchChanged, this, [this](const QString& text) {
        m_presenter->setSearch(text);
        search(text);
    });
    connect(m_search, &SearchField::resultsRequested, m_parts.view,
        [this] { m_parts.view->setFocus(Qt::TabFocusReason); });
    connect(m_parts.view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &ObjectArea::openCurrent);
    connect(m_presenter, &ListPresenter::retryRequested, this, [this] { readList(); });
    connect(m_presenter, &ListPresenter::clearSearchRequested, m_search, &QLineEdit::clear);
    connect(m_presenter, &ListPresenter::addRequested, this, [this] { add(); });
    connect(m_presenter, &ListPresenter::errorRaised, this, &Area::errorRaised);
    connect(m_presenter, &ListPresenter::settled, this, [this] {
        restoreCurrent();
        Q_EMIT dataShown();
    });
    connect(m_parts.status, &items::ListStatus::rowsTextChanged, this, [this](const QString& text) {
        m_header->setCount(text);
        Q_EMIT rowsTextChanged(text);
    });
    connect(&m_flow, &ChangeFlow::errorRaised, this, &Area::errorRaised);
    connect(&m_flow, &ChangeFlow::noticeRaised, this, &Area::noticeRaised);
    connect(&context().stores.realm, &stores::RealmStore::rightsChanged, this, [this] {
        updateAll();
        m_parts.inspector->updateRights();
    });
}

void ObjectArea::connectInspector()
{
    EditInspector* inspector = m_parts.inspector;
    connect(inspector, &EditInspector::unsavedChanged, this, &Area::unsavedChanged);
    connect(inspector, &EditInspector::loaded, this, &Area::dataShown);
    connect(inspector, &Inspector::closeRequested, this,
        [this] { leaveEdit([this] { closeInspector(); }); });
    connect(inspector, &EditInspector::objectGone, this, [this] {
        Q_EMIT noticeRaised(tr("%1 is gone: somebody has deleted it.").arg(openedName()));
        closeInspector();
        readList();
    });
}

void ObjectArea::refresh()
{
    readList();
    m_parts.inspector->reload();
}

void ObjectArea::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool ObjectArea::hasUnsavedChanges() const
{
    return m_parts.inspector->hasUnsavedChanges();
}

void ObjectArea::save()
{
    m_parts.inspector->save();
}

void ObjectArea::revert()
{
    m_parts.inspector->revert();
}

void ObjectArea::setOnline(bool online)
{
    const bool back = online && !m_online;
    m_online = online;
    m_parts.inspector->setOnline(online);
    updateAll();
    if (back)
        readList();
}

bool ObjectArea::showSample()
{
    const QModelIndex sample = firstSample();
    if (!sample.isValid())
        return m_parts.status->state() == items::ListState::Empty;
    if (m_parts.inspector->objectId().isEmpty())
        m_parts.view->setCurrentIndex(sample);
    m_parts.inspector->setCurrentTab(0);
    return m_parts.inspector->isLoaded();
}

QString ObjectArea::whyNotWritable() const
{
    return firstReason({ missingRight(context().stores.realm.rights(), m_parts.manageRole),
        offlineReason(m_online) });
}

void ObjectArea::updateAll()
{
    const QString whyNot = whyNotWritable();
    gate(m_add, whyNot);
    if (m_second)
        gate(m_second, whyNot);
    m_presenter->setAddAllowed(whyNot.isEmpty());
    updateControls();
}

void ObjectArea::openCurrent()
{
    const QPersistentModelIndex index = m_parts.view->currentIndex();
    if (m_restoring || !index.isValid() || idAt(index) == m_parts.inspector->objectId())
        return;
    if (!hasUnsavedChanges()) {
        open(index);
        showInspector();
        return;
    }
    leaveEdit([this, index] {
        if (!index.isValid())
            return;
        open(index);
        showInspector();
    });
    // Not left: the row of the edit becomes the current one again.
    restoreCurrent();
}

void ObjectArea::showInspector()
{
    m_split->setOpen(true);
    updateControls();
    restoreCurrent();
}

void ObjectArea::closeInspector()
{
    m_parts.inspector->close();
    m_split->setOpen(false);
    m_parts.view->setCurrentIndex({});
    updateControls();
}

void ObjectArea::restoreCurrent()
{
    if (!m_wanted.isEmpty()) {
        const QModelIndex wanted = indexOf(m_wanted);
        if (wanted.isValid()) {
            m_wanted.clear();
            m_parts.view->setCurrentIndex(wanted);
            return;
        }
    }
    const QScopedValueRollback restoring(m_restoring, true);
    const QModelIndex index = indexOf(m_parts.inspector->objectId());
    if (index.isValid() && index != m_parts.view->currentIndex().siblingAtColumn(0))
        m_parts.view->setCurrentIndex(index);
}

void ObjectArea::want(const QString& id)
{
    m_wanted = id;
    restoreCurrent();
}

void ObjectArea::leaveEdit(std::function<void()> then)
{
    if (!hasUnsavedChanges()) {
        then();
        return;
    }
    switch (MessageBox::askUnsaved(this, tr("%1 has unsaved changes.").arg(openedName()))) {
    case MessageBox::Answer::Save:
        m_parts.inspector->save([then = std::move(then)](bool saved) {
            if (saved)
                then();
        });
        return;
    case MessageBox::Answer::Discard:
        m_parts.inspector->revert();
        then();
        return;
    case MessageBox::Answer::Cancel:
    case MessageBox::Answer::Accept:
        return;
    }
}

void ObjectArea::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_split->isOpen()) {
        leaveEdit([this] { closeInspector(); });
        return;
    }
    if (event->key() == Qt::Key_Delete && m_parts.view->hasFocus()
        && m_parts.view->currentIndex().isValid() && whyNotWritable().isEmpty()) {
        removeCurrent();
        return;
    }
    Area::keyPressEvent(event);
}

} // namespace rk::ui
