// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "items/tablemodelbase.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace rk::items {

TableModelBase::TableModelBase(const QStringList& columns, QObject* parent)
    : QAbstractTableModel(parent), m_columns(columns)
{
}

QString TableModelBase::idAt(int row) const
{
    return index(row, 0).data(ObjectIdRole).toString();
}

int TableModelBase::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TableModelBase::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (orientation != Qt::Horizontal || !isText || section < 0 || section >= m_columns.size())
        return {};
    return m_columns.at(section);
}

QVariant TableModelBase::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QVariant value = cell(index.row(), index.column(), role);
    if (role == Qt::AccessibleTextRole && !value.isValid())
        return cell(index.row(), index.column(), Qt::DisplayRole).toString();
    return value;
}

QVariant yesOrChip(bool yes, const QString& chip, Tone tone, const QString& icon, int role)
{
    const auto word
        = [](const char* text) { return QCoreApplication::translate("rk::items", text); };
    switch (role) {
    case Qt::DisplayRole: // a chip stands in for the text
        return yes ? word(QT_TRANSLATE_NOOP("rk::items", "Yes")) : QString();
    case Qt::AccessibleTextRole:
        return yes ? word("Yes") : word(QT_TRANSLATE_NOOP("rk::items", "No"));
    case ChipTextRole:
        return yes ? QString() : chip;
    case ChipToneRole:
        return int(tone);
    case ChipIconRole:
        return icon;
    case MutedRole:
        return true;
    default:
        return {};
    }
}

} // namespace rk::items
