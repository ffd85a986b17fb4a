// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keyvalueeditor.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/keyvaluerow.h"

#include <QVBoxLayout>

#include <algorithm>

namespace rk::ui {

KeyValueEditor::KeyValueEditor(QWidget* parent)
    : QWidget(parent),
      m_rowLayout(new QVBoxLayout),
      m_add(makeButton(tr("Add attribute"), ButtonKind::Secondary, u"plus"))
{
    m_rowLayout->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(m_rowLayout);
    column->addWidget(m_add);
    column->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addEntry();
        Q_EMIT edited();
    });
}

void KeyValueEditor::setEntries(const QList<KeyValues>& entries)
{
    for (KeyValueRow* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const KeyValues& entry : entries)
        appendRow(entry);
    renumber();
}

QList<KeyValues> KeyValueEditor::entries() const
{
    QList<KeyValues> result;
    for (const KeyValueRow* row : m_rows) {
        const KeyValues entry = row->entry();
        if (entry.key.isEmpty())
            continue;
        const auto same = std::find_if(result.begin(), result.end(),
            [&](const KeyValues& known) { return known.key == entry.key; });
        if (same == result.end())
            result.append(entry);
        else
            same->values += entry.values;
    }
    for (KeyValues& entry : result) {
        if (std::any_of(entry.values.cbegin(), entry.values.cend(),
                [](const QString& value) { return !value.isEmpty(); }))
            entry.values.removeAll(QString());
        else
            entry.values = { QString() };
    }
    return result;
}

void KeyValueEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    renumber();
}

void KeyValueEditor::setLockedKeys(const QSet<QString>& keys)
{
    m_locked = keys;
    renumber();
}

void KeyValueEditor::setError(const QString& key, const QString& error)
{
    for (KeyValueRow* row : std::as_const(m_rows)) {
        if (row->key() == key)
            row->setError(error);
    }
}

void KeyValueEditor::addEntry()
{
    KeyValueRow* row = appendRow({});
    renumber();
    row->focusKey();
}

KeyValueRow* KeyValueEditor::appendRow(const KeyValues& entry)
{
    auto* row = new KeyValueRow(entry);
    m_rows.append(row);
    m_rowLayout->addWidget(row);
    connect(row, &KeyValueRow::edited, this, &KeyValueEditor::edited);
    connect(row, &KeyValueRow::removeRequested, this, [this, row] { removeRow(row); });
    return row;
}

void KeyValueEditor::removeRow(KeyValueRow* row)
{
    const auto index = m_rows.indexOf(row);
    m_rows.removeAt(index);
    row->hide();
    row->deleteLater();
    renumber();
    // The focus stays near what was removed.
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::TabFocusReason);
    else
        m_rows.at(qMin(index, m_rows.size() - 1))->focusKey();
    Q_EMIT edited();
}

void KeyValueEditor::renumber()
{
    int number = 1;
    for (KeyValueRow* row : std::as_const(m_rows)) {
        row->setNumber(number++);
        row->setLocked(m_readOnly || m_locked.contains(row->key()));
    }
}

} // namespace rk::ui
