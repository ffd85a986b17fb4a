// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/profileform.h"

#include "ui/binding/listeditors.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

bool isAttribute(const ProfileAttribute& attribute)
{
    return attribute.path.size() > 1;
}

bool isShort(const ProfileAttribute& attribute, QLatin1StringView name)
{
    return attribute.name == name && attribute.input == ProfileAttribute::Input::Line
        && attribute.hint.isEmpty();
}

bool isEmptyValue(const QJsonValue& value)
{
    if (value.isArray())
        return value.toArray().isEmpty() || value.toArray().first().toString().isEmpty();
    return value.toString().isEmpty();
}

QComboBox* makeChoice(const ProfileAttribute& attribute)
{
    auto* combo = new QComboBox;
    if (!attribute.required)
        combo->addItem(ProfileForm::tr("Not set"), QString());
    for (const ProfileAttribute::Option& option : attribute.options)
        combo->addItem(option.label, option.value);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(8);
    return combo;
}

QList<OptionListEditor::Option> optionsOf(const ProfileAttribute& attribute)
{
    QList<OptionListEditor::Option> options;
    for (const ProfileAttribute::Option& option : attribute.options)
        options.append({ option.value, option.label });
    return options;
}

QString whyReadOnly(const ProfileAttribute& attribute)
{
    if (attribute.name == "username"_L1)
        return ProfileForm::tr("This realm doesn't allow usernames to be changed.");
    return ProfileForm::tr("The realm's user profile doesn't let administrators change it.");
}

} // namespace

ProfileForm::ProfileForm(FieldBinder& binder, QWidget* parent) : QWidget(parent), m_binder(binder)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void ProfileForm::setSchema(const ProfileSchema& schema)
{
    if (m_form && schema == m_schema)
        return;
    m_schema = schema;
    build();
    applyReadOnly();
    Q_EMIT rebuilt();
}

void ProfileForm::setReadOnly(const QString& reason)
{
    m_readOnlyReason = reason;
    applyReadOnly();
}

void ProfileForm::build()
{
    // The old fields' bindings die with them.
    delete m_form;
    m_fields.clear();
    m_form = new FormColumn;
    const auto addOne = [this](const ProfileAttribute& attribute) {
        LabeledField* field
            = m_form->addField(attribute.label, makeInput(attribute), attribute.hint);
        bind(attribute, field);
    };
    const auto addGroup = [&](const QString& group) {
        for (qsizetype i = 0; i < m_schema.attributes.size(); ++i) {
            const ProfileAttribute& attribute = m_schema.attributes.at(i);
            if (attribute.group != group)
                continue;
            const ProfileAttribute next = m_schema.attributes.value(i + 1);
            if (isShort(attribute, "firstName"_L1) && isShort(next, "lastName"_L1)
                && next.group == group) {
                const QList<LabeledField*> pair = m_form->addPair(
                    attribute.label, makeInput(attribute), next.label, makeInput(next));
                bind(attribute, pair.at(0));
                bind(next, pair.at(1));
                ++i;
            } else {
                addOne(attribute);
            }
        }
    };
    addGroup({});
    for (const ProfileGroup& group : std::as_const(m_schema.groups)) {
        const bool used = std::any_of(m_schema.attributes.cbegin(), m_schema.attributes.cend(),
            [&](const ProfileAttribute& attribute) { return attribute.group == group.name; });
        if (!used)
            continue;
        m_form->addSection(group.title);
        if (!group.description.isEmpty()) {
            auto* text = new PlainLabel(group.description, TextStyle::Small, &Tokens::muted);
            text->setWordWrap(true);
            m_form->addWidget(text);
        }
        addGroup(group.name);
    }
    layout()->addWidget(m_form);
}

QWidget* ProfileForm::makeInput(const ProfileAttribute& attribute)
{
    switch (attribute.input) {
    case ProfileAttribute::Input::Choice:
        return makeChoice(attribute);
    case ProfileAttribute::Input::Choices:
        return new OptionListEditor(attribute.label, optionsOf(attribute));
    case ProfileAttribute::Input::Values:
        return new ValueListEditor(attribute.label);
    case ProfileAttribute::Input::Text: {
        auto* edit = new QPlainTextEdit;
        edit->setTabChangesFocus(true);
        edit->setPlaceholderText(attribute.placeholder);
        edit->setFixedHeight(
            edit->fontMetrics().lineSpacing() * std::clamp(attribute.rows, 2, 10) + 16);
        return edit;
    }
    case ProfileAttribute::Input::Line:
        break;
    }
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(attribute.placeholder);
    // The server counts characters too, but a longer old value must stay whole.
    edit->setMaxLength(1 << 20);
    return edit;
}

void ProfileForm::bind(const ProfileAttribute& attribute, LabeledField* field)
{
    m_fields.insert(attribute.name, field);
    field->setRequired(attribute.required);
    const FieldBinder::Form form
        = isAttribute(attribute) ? FieldBinder::Form::FirstOfList : FieldBinder::Form::Text;
    switch (attribute.input) {
    case ProfileAttribute::Input::Choice:
        m_binder.bindChoice(attribute.path, field, form);
        break;
    case ProfileAttribute::Input::Choices:
    case ProfileAttribute::Input::Values:
        m_binder.bindList(attribute.path, field);
        break;
    case ProfileAttribute::Input::Text:
        m_binder.bindText(attribute.path, field, form);
        break;
    case ProfileAttribute::Input::Line:
        m_binder.bindLine(attribute.path, field, form);
        break;
    }
}

void ProfileForm::applyReadOnly()
{
    for (const ProfileAttribute& attribute : std::as_const(m_schema.attributes)) {
        LabeledField* field = m_fields.value(attribute.name);
        if (!field)
            continue;
        const QString reason = !m_readOnlyReason.isEmpty() ? m_readOnlyReason
            : attribute.readOnly                           ? whyReadOnly(attribute)
                                                           : QString();
        if (auto* list = qobject_cast<ListEditor*>(field->field())) {
            list->setReadOnly(!reason.isEmpty());
            field->setHint(reason.isEmpty() ? attribute.hint : reason);
        } else {
            field->setReadOnly(!reason.isEmpty(), reason);
        }
    }
}

bool ProfileForm::check()
{
    LabeledField* first = nullptr;
    for (const ProfileAttribute& attribute : std::as_const(m_schema.attributes)) {
        LabeledField* field = m_fields.value(attribute.name);
        if (!field || !attribute.required || attribute.readOnly
            || !isEmptyValue(m_binder.session().value(attribute.path)))
            continue;
        field->setError(tr("Enter a value."));
        if (!first)
            first = field;
    }
    if (first)
        first->focusField();
    return !first;
}

} // namespace rk::ui
