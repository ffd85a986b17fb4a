// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0

// The inputs of a provider's form that need more than a plain line.
#include "rep/reps.h"
#include "ui/federation/providerform.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/secretlineedit.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rk::ui {

QWidget* ProviderForm::makeList(const LayoutField& field) const
{
    auto* box = new QComboBox;
    const bool hasEmpty = field.options.first().value.isEmpty();
    const bool mayBeAbsent = field.defaultValue.isEmpty() || m_mode == Mode::Edit;
    if (mayBeAbsent && !hasEmpty)
        box->addItem(tr("Not set"), QString());
    for (const LayoutOption& option : field.options)
        box->addItem(option.label, option.value);
    return box;
}

QWidget* ProviderForm::makeMultiLine() const
{
    auto* box = new QPlainTextEdit;
    box->setTabChangesFocus(true);
    box->setFixedHeight(96);
    return box;
}

QWidget* ProviderForm::makeSecret() const
{
    return new SecretLineEdit;
}

void ProviderForm::bindSecret(const LayoutField& field, LabeledField* labeled)
{
    auto* line = qobject_cast<QLineEdit*>(labeled->field());
    m_binder.bindCustom(field.path, [this, field, line, labeled](const QJsonValue& value) {
        const bool stored = valueText(field.path, true) == rep::SecretMask;
        const QString text = value.toString();
        const QSignalBlocker quiet(line);
        line->setText(text == rep::SecretMask ? QString() : text);
        line->setPlaceholderText(stored ? tr("Stored. Type to replace it.") : QString());
        if (m_mode == Mode::Edit && m_session.isDirty(field.path))
            labeled->setHint(tr("Replaces the stored value when saved."));
        else
            labeled->setHint(field.help);
    });
    // textChanged, since assistive technology sets texts without typing
    connect(line, &QLineEdit::textChanged, this, [this, field](const QString& text) {
        const QJsonValue stored = m_session.baseValue(field.path);
        // emptied again: what the server has stored stays
        const bool keep
            = text.isEmpty() && (stored.isUndefined() || stored.toString() == rep::SecretMask);
        m_binder.changedByWidget(field.path, keep ? stored : QJsonValue(text));
    });
}

} // namespace rk::ui
