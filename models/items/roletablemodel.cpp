// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/roletablemodel.h"

using namespace Qt::StringLiterals;

namespace rk::items {

using rep::RoleRep;

RoleTableModel::RoleTableModel(stores::RoleStore& store, QObject* parent)
    : ListingModel({ tr("Role name"), tr("Composite"), tr("Description") }, parent), m_store(store)
{
    m_refreshSoon.setSingleShot(true);
    m_refreshSoon.setInterval(50);
    connect(&m_refreshSoon, &QTimer::timeout, this, &RoleTableModel::refresh);
    const auto soon = [this] {
        if (status()->state() != ListState::Idle)
            m_refreshSoon.start();
    };
    connect(&store, &stores::Store::changed, this, soon);
    connect(&store, &stores::Store::added, this, soon);
    connect(&store, &stores::Store::removed, this, soon);
    connect(&store, &stores::Store::reset, this, soon);
}

RoleTableModel::Read RoleTableModel::reader() const
{
    return [&store = m_store, container = m_container, search = m_search](QObject* context,
               auto done) { return store.list(container, search, context, std::move(done)); };
}

void RoleTableModel::setContainer(const stores::RoleContainer& container)
{
    m_container = container;
    show(reader());
}

void RoleTableModel::setSearch(const QString& search)
{
    if (m_search == search)
        return;
    m_search = search;
    if (status()->state() != ListState::Idle)
        ask(reader());
}

QVariant RoleTableModel::cell(int row, int column, int role) const
{
    const RoleRep& shown = roleAt(row);
    const bool composite = shown.get(RoleRep::Composite);
    switch (role) {
    case Qt::DisplayRole:
        return column == Name       ? QVariant(shown.get(RoleRep::Name))
            : column == Description ? QVariant(shown.get(RoleRep::Description))
            : composite             ? QVariant() // the chip stands in for the text
                                    : QVariant(tr("No"));
    case Qt::AccessibleTextRole:
        return column == Composite ? QVariant(composite ? tr("Yes") : tr("No")) : QVariant();
    case ChipTextRole:
        return column == Composite && composite ? QVariant(tr("Yes")) : QVariant();
    case ChipToneRole:
        return int(Tone::Violet);
    case ChipIconRole:
        return column == Composite ? QVariant(u"role"_s) : QVariant();
    case ObjectIdRole:
        return shown.id().value;
    case IconRole:
        return column == Name ? QVariant(u"role"_s) : QVariant();
    case EmphasisRole:
        return column == Name;
    case MutedRole:
        return column != Name;
    default:
        return {};
    }
}

} // namespace rk::items
