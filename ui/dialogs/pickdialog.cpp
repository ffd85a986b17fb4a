// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/pickdialog.h"

#include "ui/dialogs/pickmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roundedframe.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepane.h"

#include <QHeaderView>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace rk::ui {

using namespace items;
using namespace Qt::StringLiterals;

PickDialog::PickDialog(const QString& iconName, const QString& title, const QString& line,
    const QString& verb, QWidget* parent)
    : DialogFrame(iconName, title, line, parent),
      m_search(new SearchField),
      m_list(new DataTable(tr("Choices"))),
      m_pane(new StatePane(m_list)),
      m_more(makeButton(tr("Load more"), ButtonKind::Ghost, u"download")),
      m_count(new PlainLabel({}, TextStyle::Body, &Tokens::muted)),
      m_model(new PickModel(this))
{
    m_list->setModel(m_model);
    m_list->setCheckable(true);
    m_list->setTwoLines(true);
    m_list->horizontalHeader()->hide();
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_search);
    column->addWidget(new RoundedFrame(m_pane), 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_more->hide();
    setBody(body);
    addToFoot(m_count);
    setVerb(verb);
    resize(560, 560);

    connect(m_search, &SearchField::searchChanged, this,
        [this] { m_source ? ask(false) : refilter(); });
    connect(m_search, &SearchField::resultsRequested, m_list,
        [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(m_list, &DataTable::checkedRowsChanged, this, &PickDialog::onChecked);
    connect(m_list, &DataTable::currentRowChanged, this, [this] {
        if (m_single)
            onChecked();
    });
    connect(m_list, &DataTable::rowActivated, this, [this] {
        if (verbButton()->isEnabled())
            verbButton()->click();
    });
    connect(m_more, &QPushButton::clicked, this, [this] { ask(true); });
    m_search->setFocus();
    updateCount();
}

void PickDialog::setSource(Source source)
{
    m_source = std::move(source);
    ask(false);
}

void PickDialog::setItems(const QList<PickItem>& items)
{
    m_source = nullptr;
    m_all = items;
    refilter();
}

void PickDialog::setModel(QAbstractItemModel* model)
{
    const auto read = [this, model] {
        QList<PickItem> items;
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            items.append({ index.data(ObjectIdRole).toString(), index.data().toString(),
                index.data(SecondaryTextRole).toString(), index.data(IconRole).toString(),
                index.data(ChipTextRole).toString(),
                static_cast<Tone>(index.data(ChipToneRole).toInt()),
                index.data(LockedRole).toBool() });
        }
        setItems(items);
    };
    connect(model, &QAbstractItemModel::modelReset, this, read);
    connect(model, &QAbstractItemModel::rowsInserted, this, read);
    connect(model, &QAbstractItemModel::rowsRemoved, this, read);
    connect(model, &QAbstractItemModel::dataChanged, this, read);
    read();
}

void PickDialog::setSingle(bool single)
{
    m_single = single;
    m_list->setCheckable(!single);
    onChecked();
}

QList<PickItem> PickDialog::picked() const
{
    QList<PickItem> items = m_picked.values();
    std::sort(items.begin(), items.end(), [](const PickItem& a, const PickItem& b) {
        return std::pair(a.text, a.id) < std::pair(b.text, b.id);
    });
    return items;
}

void PickDialog::ask(bool more)
{
    const int generation = ++m_generation;
    m_pane->showLoading(m_model->rowCount() > 0);
    m_more->setEnabled(false);
    // The answer may come after the dialog is gone.
    m_source(m_search->text().trimmed(), more ? m_model->rowCount() : 0,
        [self = QPointer<PickDialog>(this), generation, more](const PickPage& page) {
            if (self)
                self->receive(generation, more, page);
        });
}

void PickDialog::receive(int generation, bool more, const PickPage& page)
{
    if (generation != m_generation)
        return;
    m_more->setEnabled(true);
    if (!page.error.isEmpty()) {
        EmptyState* state = m_pane->showState(
            u"critical"_s, Tone::Danger, tr("The list could not be read"), page.error);
        QPushButton* again = state->addButton(tr("Try again"), ButtonKind::Secondary, u"refresh");
        connect(again, &QPushButton::clicked, this, [this] { ask(false); });
        m_more->hide();
        return;
    }
    if (more) {
        m_pane->showContent();
        const int first = m_model->rowCount();
        m_model->append(page.items);
        checkPicked(first);
        m_more->setVisible(!page.complete);
        updateCount();
    } else {
        fill(page.items, page.complete);
    }
}

void PickDialog::refilter()
{
    const QString wanted = m_search->text().trimmed();
    QList<PickItem> found;
    for (const PickItem& item : std::as_const(m_all)) {
        if (item.text.contains(wanted, Qt::CaseInsensitive)
            || item.secondary.contains(wanted, Qt::CaseInsensitive))
            found.append(item);
    }
    fill(found, true);
}

void PickDialog::fill(const QList<PickItem>& items, bool complete)
{
    m_filling = true;
    m_model->setItems(items);
    m_filling = false;
    checkPicked(0);
    m_more->setVisible(!complete);
    if (items.isEmpty()) {
        const QString search = m_search->text().trimmed();
        m_pane->showState(u"search"_s, Tone::Neutral, tr("Nothing found"),
            search.isEmpty() ? tr("There is nothing to choose from.")
                             : tr("Nothing matches “%1”.").arg(search));
    } else {
        m_pane->showContent();
    }
    onChecked();
}

void PickDialog::checkPicked(int firstRow)
{
    if (m_single)
        return;
    QItemSelection checked;
    for (int row = firstRow; row < m_model->rowCount(); ++row) {
        if (m_picked.contains(m_model->at(row).id))
            checked.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    m_filling = true;
    m_list->selectionModel()->select(checked, QItemSelectionModel::Select);
    m_filling = false;
}

void PickDialog::onChecked()
{
    if (m_filling)
        return;
    if (m_single) {
        m_picked.clear();
        const int row = m_list->currentRow();
        if (row >= 0 && !m_model->at(row).locked)
            m_picked.insert(m_model->at(row).id, m_model->at(row));
    } else {
        // Only the rows in sight are known; what was checked under another search stays.
        for (int row = 0; row < m_model->rowCount(); ++row)
            m_picked.remove(m_model->at(row).id);
        const QModelIndexList rows = m_list->checkedRows();
        for (const QModelIndex& index : rows) {
            const PickItem& item = m_model->at(index.row());
            if (!item.locked)
                m_picked.insert(item.id, item);
        }
    }
    updateCount();
    Q_EMIT pickedChanged();
}

void PickDialog::updateCount()
{
    const int count = int(m_picked.size());
    m_count->setText(m_single ? QString()
            : count == 0      ? tr("None selected")
                              : tr("%n selected", nullptr, count));
    verbButton()->setEnabled(count > 0);
}

} // namespace rk::ui
