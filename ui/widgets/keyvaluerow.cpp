// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/keyvaluerow.h"

#include "ui/theme/iconset.h"
#include "ui/theme/styleprops.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

namespace rk::ui {

namespace {
/// A key in an accessible name; the rest is in the key's own field.
constexpr int LongestKeyInName = 60;
} // namespace

KeyValueRow::KeyValueRow(const KeyValues& entry, QWidget* parent)
    : QWidget(parent),
      m_key(new QLineEdit(entry.key)),
      m_values(new QVBoxLayout),
      m_add(makeToolButton(u"plus", tr("Add value"))),
      m_error(new PlainLabel({}, TextStyle::Small, &Tokens::danger))
{
    m_key->setPlaceholderText(tr("Key"));
    m_key->setMinimumWidth(80);
    m_values->setSpacing(6);
    m_error->setWordWrap(true);
    m_error->hide();
    // Locked rows keep the buttons' place, so that all fields stand in columns.
    QSizePolicy keepPlace = m_add->sizePolicy();
    keepPlace.setRetainSizeWhenHidden(true);
    m_add->setSizePolicy(keepPlace);

    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_key, 2, Qt::AlignTop);
    row->addLayout(m_values, 3);
    row->addWidget(m_add, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_error);

    for (const QString& value : entry.values.isEmpty() ? QStringList { QString() } : entry.values)
        addValue(value);
    connect(m_key, &QLineEdit::textEdited, this, [this] {
        setError({});
        updateNames();
        Q_EMIT edited();
    });
    connect(m_add, &QToolButton::clicked, this, [this] {
        addValue({});
        m_lines.constLast().edit->setFocus(Qt::TabFocusReason);
        Q_EMIT edited();
    });
}

KeyValues KeyValueRow::entry() const
{
    KeyValues entry { key(), {} };
    for (const ValueLine& line : m_lines)
        entry.values.append(line.edit->text());
    return entry;
}

QString KeyValueRow::key() const
{
    return m_key->text().trimmed();
}

void KeyValueRow::setNumber(int number)
{
    m_number = number;
    updateNames();
}

void KeyValueRow::setLocked(bool locked)
{
    if (locked == m_locked)
        return;
    m_locked = locked;
    m_key->setReadOnly(locked);
    if (locked) {
        m_lock = m_key->addAction(IconSet::icon(u"lock"), QLineEdit::TrailingPosition);
        m_lock->setText(tr("Read only"));
    } else {
        delete m_lock;
    }
    m_add->setVisible(!locked);
    for (const ValueLine& line : m_lines) {
        line.edit->setReadOnly(locked);
        line.remove->setVisible(!locked);
    }
}

void KeyValueRow::setError(const QString& error)
{
    ui::setError(m_key, !error.isEmpty());
    m_key->setAccessibleDescription(error);
    m_error->setText(oneLine(error));
    m_error->setVisible(!error.isEmpty());
}

void KeyValueRow::focusKey()
{
    m_key->setFocus(Qt::TabFocusReason);
}

void KeyValueRow::addValue(const QString& value)
{
    auto* holder = new QWidget;
    auto* edit = new QLineEdit(value);
    edit->setPlaceholderText(tr("Value"));
    edit->setMinimumWidth(80);
    QToolButton* remove = makeToolButton(u"close", tr("Remove value"));
    remove->setSizePolicy(m_add->sizePolicy());
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(edit, 1);
    layout->addWidget(remove);
    m_values->addWidget(holder);
    m_lines.append({ holder, edit, remove });
    edit->setReadOnly(m_locked);
    remove->setVisible(!m_locked);
    connect(edit, &QLineEdit::textEdited, this, &KeyValueRow::edited);
    connect(remove, &QToolButton::clicked, this, [this, holder] { removeValue(holder); });
    updateNames();
}

void KeyValueRow::removeValue(QWidget* holder)
{
    if (m_lines.size() == 1) { // the last value takes the key with it
        Q_EMIT removeRequested();
        return;
    }
    const auto found = std::find_if(
        m_lines.begin(), m_lines.end(), [&](const ValueLine& line) { return line.line == holder; });
    const auto index = std::distance(m_lines.begin(), found);
    m_lines.erase(found);
    holder->hide();
    holder->deleteLater();
    m_lines.at(qMin(index, m_lines.size() - 1)).edit->setFocus(Qt::TabFocusReason);
    updateNames();
    Q_EMIT edited();
}

void KeyValueRow::updateNames()
{
    m_key->setAccessibleName(tr("Key %1").arg(m_number));
    const QString name
        = key().isEmpty() ? m_key->accessibleName() : oneLine(key(), LongestKeyInName);
    m_add->setAccessibleName(tr("Add value to %1").arg(name));
    int number = 1;
    for (const ValueLine& line : m_lines) {
        line.edit->setAccessibleName(tr("Value %1 of %2").arg(QString::number(number), name));
        line.remove->setAccessibleName(
            tr("Remove value %1 of %2").arg(QString::number(number), name));
        ++number;
    }
}

} // namespace rk::ui
