// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0

// The inputs of a provider's form, one maker per kind of setting. Each takes what is typed into the
// edit session and can show the session's value again.
#include "rep/reps.h"
#include "ui/federation/providerform.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/toggle.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace rk::ui {

ProviderForm::Bound ProviderForm::makeToggle(const LayoutField& field, FormColumn* column)
{
    ToggleRow* row = column->addToggle(field.label, field.help);
    connect(row, &ToggleRow::toggled, this,
        [this, field](bool on) { edit(field, on ? u"true"_s : u"false"_s); });
    return { field, nullptr, row,
        [this, row, field] { row->setChecked(valueText(field.path, false) == "true"_L1); } };
}

ProviderForm::Bound ProviderForm::makeList(const LayoutField& field, FormColumn* column)
{
    auto* box = new QComboBox;
    if (field.defaultValue.isEmpty() && !field.options.first().value.isEmpty())
        box->addItem(tr("Not set"), QString());
    for (const LayoutOption& option : field.options)
        box->addItem(option.label, option.value);
    LabeledField* labeled = column->addField(field.label, box, field.help);
    connect(box, &QComboBox::currentIndexChanged, this,
        [this, box, field] { edit(field, box->currentData().toString()); });
    return { field, labeled, nullptr, [this, box, field] {
                const QString value = valueText(field.path, false);
                // a value this program has no words for is shown as it is, and kept
                if (box->findData(value) < 0)
                    box->addItem(value.isEmpty() ? tr("Not set") : value, value);
                box->setCurrentIndex(box->findData(value));
            } };
}

ProviderForm::Bound ProviderForm::makeSecret(const LayoutField& field, FormColumn* column)
{
    auto* line = new SecretLineEdit;
    LabeledField* labeled = column->addField(field.label, line, field.help);
    connect(line, &QLineEdit::textChanged, this, [this, field](const QString& text) {
        // emptied again: what the server has stored stays
        const bool stored = valueText(field.path, true) == rep::SecretMask;
        edit(field, text.isEmpty() && stored ? QString(rep::SecretMask) : text);
    });
    return { field, labeled, nullptr, [this, line, field] {
                const bool stored = valueText(field.path, true) == rep::SecretMask;
                const QString value = valueText(field.path, false);
                line->setText(value == rep::SecretMask ? QString() : value);
                line->setPlaceholderText(stored ? tr("Stored. Type to replace it.") : QString());
            } };
}

ProviderForm::Bound ProviderForm::makeMultiLine(const LayoutField& field, FormColumn* column)
{
    auto* box = new QPlainTextEdit;
    box->setTabChangesFocus(true);
    box->setFixedHeight(96);
    LabeledField* labeled = column->addField(field.label, box, field.help);
    connect(box, &QPlainTextEdit::textChanged, this,
        [this, box, field] { edit(field, box->toPlainText()); });
    return { field, labeled, nullptr,
        [this, box, field] { box->setPlainText(valueText(field.path, false)); } };
}

ProviderForm::Bound ProviderForm::makeText(const LayoutField& field, FormColumn* column)
{
    auto* line = new QLineEdit;
    LabeledField* labeled = column->addField(field.label, line, field.help);
    // not textEdited(): assistive technology sets texts without typing
    connect(line, &QLineEdit::textChanged, this,
        [this, field](const QString& text) { edit(field, text); });
    return { field, labeled, nullptr, [this, line, field] {
                line->setText(valueText(field.path, false));
                line->setCursorPosition(0);
            } };
}

} // namespace rk::ui
