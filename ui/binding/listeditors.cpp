// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/listeditors.h"

#include "ui/theme/iconset.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rk::ui {

// ---- ValueListEditor

ValueListEditor::ValueListEditor(const QString& name, QWidget* parent)
    : ListEditor(parent), m_name(name), m_rows(new QVBoxLayout)
{
    setAccessibleName(name);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
    m_add = makeToolButton(u"plus", tr("Add %1").arg(name), this);
    connect(m_add, &QToolButton::clicked, this, &ValueListEditor::addLine);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_rows);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
}

QStringList ValueListEditor::values() const
{
    QStringList values;
    for (const QLineEdit* line : m_lines) {
        if (!line->text().isEmpty())
            values.append(line->text());
    }
    return values;
}

void ValueListEditor::setValues(const QStringList& values)
{
    while (m_lines.size() > values.size())
        delete m_lines.takeLast()->parentWidget();
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setText(values.at(i));
    for (qsizetype i = m_lines.size(); i < values.size(); ++i)
        appendLine(values.at(i));
    renumber();
}

void ValueListEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setVisible(!readOnly);
    for (QLineEdit* line : std::as_const(m_lines)) {
        line->setReadOnly(readOnly);
        for (QToolButton* remove : line->parentWidget()->findChildren<QToolButton*>())
            remove->setVisible(!readOnly);
    }
}

void ValueListEditor::addLine()
{
    QLineEdit* line = appendLine(QString());
    renumber();
    line->setFocus(Qt::TabFocusReason);
}

QLineEdit* ValueListEditor::appendLine(const QString& value)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* line = new QLineEdit(value, row);
    line->setMinimumWidth(60);
    line->setReadOnly(m_readOnly);
    auto* remove = makeToolButton(u"close", tr("Remove"), row);
    remove->setVisible(!m_readOnly);
    layout->addWidget(line, 1);
    layout->addWidget(remove);
    connect(line, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(); });
    connect(remove, &QToolButton::clicked, this, [this, line] { removeLine(line); });
    m_rows->addWidget(row);
    m_lines.append(line);
    return line;
}

void ValueListEditor::removeLine(QLineEdit* line)
{
    const qsizetype index = m_lines.indexOf(line);
    m_lines.removeAt(index);
    line->parentWidget()->hide();
    line->parentWidget()->deleteLater();
    renumber();
    if (m_lines.isEmpty())
        m_add->setFocus(Qt::TabFocusReason);
    else
        m_lines.at(std::min(index, m_lines.size() - 1))->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

void ValueListEditor::renumber()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString name = tr("%1 %2").arg(m_name).arg(i + 1);
        m_lines.at(i)->setAccessibleName(name);
        auto* remove = m_lines.at(i)->parentWidget()->findChild<QToolButton*>();
        remove->setAccessibleName(tr("Remove %1").arg(name));
    }
}

// ---- OptionListEditor

OptionListEditor::OptionListEditor(
    const QString& name, const QList<Option>& options, QWidget* parent)
    : ListEditor(parent)
{
    setAccessibleName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const Option& option : options) {
        // In a check box "&" makes a mnemonic; the label may come from the server.
        QString text = option.label;
        auto* box = new QCheckBox(text.replace(u'&', QStringLiteral("&&")), this);
        box->setAccessibleName(option.label);
        connect(box, &QCheckBox::clicked, this, [this] { Q_EMIT edited(); });
        layout->addWidget(box);
        m_boxes.append(box);
        m_optionValues.append(option.value);
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.front());
}

QStringList OptionListEditor::values() const
{
    QStringList values = m_foreign;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            values.append(m_optionValues.at(i));
    }
    return values;
}

void OptionListEditor::setValues(const QStringList& values)
{
    m_foreign.clear();
    for (const QString& value : values) {
        if (!m_optionValues.contains(value))
            m_foreign.append(value);
    }
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(values.contains(m_optionValues.at(i)));
}

void OptionListEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QCheckBox* box : std::as_const(m_boxes))
        box->setEnabled(!readOnly);
}

// ---- ChipListEditor

ChipListEditor::ChipListEditor(const QString& name, const QString& addText, QWidget* parent)
    : ListEditor(parent), m_flow(new FlowLayout(this, 8)), m_menu(new QMenu(this))
{
    setAccessibleName(name);
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_add = makeToolButton(u"plus", addText, this);
    m_add->setMenu(m_menu);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_menu->setAccessibleName(addText);
    connect(m_menu, &QMenu::aboutToShow, this, &ChipListEditor::fillMenu);
    m_flow->addWidget(m_add);
    setFocusProxy(m_add);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChipListEditor::setOptions(const QList<OptionListEditor::Option>& options)
{
    m_options = options;
    rebuild();
}

void ChipListEditor::setValues(const QStringList& values)
{
    if (m_values == values)
        return;
    m_values = values;
    rebuild();
}

void ChipListEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    rebuild();
}

QString ChipListEditor::labelOf(const QString& value) const
{
    const auto option = std::find_if(m_options.cbegin(), m_options.cend(),
        [&](const OptionListEditor::Option& known) { return known.value == value; });
    return option == m_options.cend() ? value : option->label;
}

void ChipListEditor::rebuild()
{
    for (Chip* chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    for (const QString& value : std::as_const(m_values)) {
        auto* chip = new Chip(labelOf(value), items::Tone::Neutral, {}, this);
        chip->setClosable(!m_readOnly);
        connect(chip, &Chip::closeRequested, this, [this, value] {
            m_values.removeAll(value);
            rebuild();
            m_add->setFocus(Qt::TabFocusReason);
            Q_EMIT edited();
        });
        m_flow->addWidget(chip);
        chip->show();
        m_chips.append(chip);
    }
    m_flow->addWidget(m_add);
    m_add->setVisible(!m_readOnly);
    updateGeometry();
}

void ChipListEditor::fillMenu()
{
    m_menu->clear();
    for (const OptionListEditor::Option& option : std::as_const(m_options)) {
        if (m_values.contains(option.value))
            continue;
        QString text = option.label;
        QAction* action = m_menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, value = option.value] {
            m_values.append(value);
            rebuild();
            Q_EMIT edited();
        });
    }
    if (m_menu->isEmpty())
        m_menu->addAction(tr("Nothing left to add"))->setEnabled(false);
}

} // namespace rk::ui
