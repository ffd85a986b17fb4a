// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/fieldbinder.h"

#include "ui/binding/listeditors.h"
#include "ui/binding/servertext.h"
#include "ui/widgets/keyvalueeditor.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/toggle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::ui {

/// One widget at one member. The functions are empty where a widget can't do it.
struct FieldBinder::Binding {
    QStringList path;
    QPointer<QWidget> widget;
    bool guarded = false; ///< dead once its widget has gone
    std::function<void(const QJsonValue&)> show;
    std::function<void(const QJsonValue* before)> mark; ///< null: unchanged
    std::function<bool(const FieldError&)> error; ///< true: this is the place for it
    std::function<void()> clearError;
    bool covers = false; ///< the whole object below path

    bool isDead() const { return guarded && !widget; }
    bool concerns(const QStringList& changed) const
    {
        if (path == changed)
            return true;
        const qsizetype common = std::min(path.size(), changed.size());
        // A change above or (for whole objects) below this member.
        return std::equal(path.cbegin(), path.cbegin() + common, changed.cbegin())
            && (changed.size() < path.size() || covers);
    }
};

namespace {

QString textOf(const QJsonValue& value)
{
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& part : array)
            parts.append(textOf(part));
        return parts.join(", "_L1);
    }
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

QStringList listOf(const QJsonValue& value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue& part : array)
        list.append(textOf(part));
    return list;
}

bool isOn(const QJsonValue& value)
{
    return value.isString() ? value.toString() == "true"_L1 : value.toBool();
}

QJsonValue switchValue(FieldBinder::Switch as, bool on, const QJsonValue& base)
{
    if (!on && base.isUndefined())
        return base;
    if (as == FieldBinder::Switch::Text)
        return on ? u"true"_s : u"false"_s;
    return on;
}

QJsonValue textValue(FieldBinder::Form form, const QString& text, const QJsonValue& base)
{
    switch (form) {
    case FieldBinder::Form::FirstOfList:
        if (text.isEmpty())
            return QJsonValue::Undefined;
        return QJsonArray { text };
    case FieldBinder::Form::Number: {
        bool ok = false;
        const qlonglong number = text.trimmed().toLongLong(&ok);
        if (ok)
            return number;
        return text.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text);
    }
    case FieldBinder::Form::Text:
        break;
    }
    // Absent and "" mean the same to the server: typing and deleting again is no change.
    if (text.isEmpty() && !base.isString())
        return base;
    return text;
}

QList<KeyValues> entriesOf(
    const QJsonObject& object, const std::function<bool(const QString&)>& mine)
{
    QList<KeyValues> entries;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (mine(it.key())) {
            const QJsonValue value = it.value();
            entries.append(
                { it.key(), value.isArray() ? listOf(value) : QStringList(textOf(value)) });
        }
    }
    return entries;
}

} // namespace

FieldBinder::FieldBinder(change::EditSession& session, QObject* parent)
    : QObject(parent), m_session(session)
{
    connect(&session, &change::EditSession::restarted, this, &FieldBinder::showAll);
    connect(&session, &change::EditSession::valueChanged, this, &FieldBinder::showPath);
}

FieldBinder::~FieldBinder() = default;

FieldBinder::Binding& FieldBinder::add(const QStringList& path, QWidget* guard)
{
    m_bindings.push_back(std::make_unique<Binding>());
    Binding& binding = *m_bindings.back();
    binding.path = path;
    binding.widget = guard;
    binding.guarded = guard != nullptr;
    return binding;
}

void FieldBinder::bindField(const QStringList& path, LabeledField* field, Form form,
    std::function<void(const QString&)> show)
{
    Binding& binding = add(path, field);
    binding.show = [show = std::move(show), form](const QJsonValue& value) {
        show(form == Form::FirstOfList && value.isArray() ? listOf(value).value(0) : textOf(value));
    };
    binding.mark = [field](const QJsonValue* before) {
        if (before)
            field->setChangedFrom(textOf(*before));
        else
            field->clearChanged();
    };
    binding.error = [field](const FieldError& error) {
        field->setError(fieldErrorText(error));
        return true;
    };
    binding.clearError = [field] { field->setError({}); };
}

QString FieldBinder::textShown(const Binding& binding, Form form) const
{
    const QJsonValue now = m_session.value(binding.path);
    return form == Form::FirstOfList ? listOf(now).value(0) : textOf(now);
}

void FieldBinder::bindLine(const QStringList& path, LabeledField* field, Form form)
{
    auto* edit = qobject_cast<QLineEdit*>(field->field());
    Q_ASSERT(edit);
    bindField(path, field, form, [edit](const QString& text) {
        if (edit->text() != text)
            edit->setText(text);
    });
    const Binding* binding = m_bindings.back().get();
    // Assistive technology sets texts without typing (no textEdited): an equal text is no edit.
    connect(edit, &QLineEdit::textChanged, this, [this, binding, form](const QString& text) {
        if (text != textShown(*binding, form))
            editText(*binding, form, text);
    });
    show(*binding);
}

void FieldBinder::bindText(const QStringList& path, LabeledField* field, Form form)
{
    auto* edit = qobject_cast<QPlainTextEdit*>(field->field());
    Q_ASSERT(edit);
    bindField(path, field, form, [edit](const QString& text) {
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
    });
    const Binding* binding = m_bindings.back().get();
    // QPlainTextEdit can't tell typing from setPlainText(): an equal text is no edit.
    connect(edit, &QPlainTextEdit::textChanged, this, [this, binding, edit, form] {
        if (edit->toPlainText() != textShown(*binding, form))
            editText(*binding, form, edit->toPlainText());
    });
    show(*binding);
}

void FieldBinder::bindChoice(const QStringList& path, LabeledField* field, Form form)
{
    auto* combo = qobject_cast<QComboBox*>(field->field());
    Q_ASSERT(combo);
    bindField(path, field, form, [combo](const QString& text) {
        int index = combo->findData(text);
        // A value that is no option (any more) must not turn into another one.
        if (index < 0) {
            combo->addItem(text, text);
            index = combo->count() - 1;
        }
        combo->setCurrentIndex(index);
    });
    const Binding* binding = m_bindings.back().get();
    m_bindings.back()->mark = [field, combo](const QJsonValue* before) {
        if (!before) {
            field->clearChanged();
            return;
        }
        const QString value = before->isArray() ? listOf(*before).value(0) : textOf(*before);
        const int index = combo->findData(value);
        field->setChangedFrom(index < 0 ? value : combo->itemText(index));
    };
    connect(combo, &QComboBox::activated, this, [this, binding, combo, form](int index) {
        editText(*binding, form, combo->itemData(index).toString());
    });
    show(*binding);
}

void FieldBinder::bindList(const QStringList& path, LabeledField* field)
{
    auto* editor = qobject_cast<ListEditor*>(field->field());
    Q_ASSERT(editor);
    bindField(path, field, Form::Text, {});
    Binding& binding = *m_bindings.back();
    binding.show = [editor](const QJsonValue& value) { editor->setValues(listOf(value)); };
    connect(editor, &ListEditor::edited, this, [this, editor, &binding] {
        const QStringList values = editor->values();
        if (values.isEmpty() && m_session.baseValue(binding.path).toArray().isEmpty())
            edit(binding, m_session.baseValue(binding.path));
        else
            edit(binding, QJsonArray::fromStringList(values));
    });
    show(binding);
}

void FieldBinder::bindToggle(const QStringList& path, ToggleRow* row, Switch as)
{
    Binding& binding = add(path, row);
    binding.show = [row](const QJsonValue& value) { row->setChecked(isOn(value)); };
    binding.mark = [row](const QJsonValue* before) {
        row->setChangedFrom(!before ? QString() : isOn(*before) ? tr("was on") : tr("was off"));
    };
    connect(row->toggle(), &QAbstractButton::clicked, this, [this, as, &binding](bool on) {
        edit(binding, switchValue(as, on, m_session.baseValue(binding.path)));
    });
    show(binding);
}

void FieldBinder::bindCheck(const QStringList& path, QCheckBox* box, Switch as)
{
    Binding& binding = add(path, box);
    binding.show = [box](const QJsonValue& value) { box->setChecked(isOn(value)); };
    connect(box, &QCheckBox::clicked, this, [this, as, &binding](bool on) {
        edit(binding, switchValue(as, on, m_session.baseValue(binding.path)));
    });
    show(binding);
}

void FieldBinder::bindKeyValues(const QStringList& path, KeyValueEditor* editor,
    const std::function<bool(const QString& key)>& mine)
{
    Binding& binding = add(path, editor);
    binding.covers = true;
    binding.show = [editor, mine](const QJsonValue& value) {
        // In the order of the keys, as the JSON has them: rows keep theirs while they say the same.
        QList<KeyValues> shown = editor->entries();
        std::sort(shown.begin(), shown.end(),
            [](const KeyValues& a, const KeyValues& b) { return a.key < b.key; });
        const QList<KeyValues> entries = entriesOf(value.toObject(), mine);
        if (shown != entries)
            editor->setEntries(entries);
    };
    binding.error = [this, editor, path, mine](const FieldError& error) {
        if (!mine(error.field) || !m_session.value(path).toObject().contains(error.field))
            return false;
        editor->setError(error.field, fieldErrorText(error));
        return true;
    };
    connect(editor, &KeyValueEditor::edited, this, [this, editor, mine, &binding] {
        QJsonObject object = m_session.value(binding.path).toObject();
        for (const QString& key : object.keys()) {
            if (mine(key))
                object.remove(key);
        }
        const QList<KeyValues> entries = editor->entries();
        for (const KeyValues& entry : entries) {
            if (mine(entry.key))
                object.insert(entry.key, QJsonArray::fromStringList(entry.values));
        }
        const bool absent = m_session.baseValue(binding.path).isUndefined() && object.isEmpty();
        edit(binding, absent ? QJsonValue(QJsonValue::Undefined) : QJsonValue(object));
    });
    show(binding);
}

void FieldBinder::bindCustom(
    const QStringList& path, std::function<void(const QJsonValue&)> showValue)
{
    Binding& binding = add(path, nullptr);
    binding.show = std::move(showValue);
    show(binding);
}

void FieldBinder::changedByWidget(const QStringList& path, const QJsonValue& value)
{
    m_session.setValue(path, value);
}

void FieldBinder::unbindAll()
{
    m_bindings.clear();
}

void FieldBinder::edit(const Binding& binding, const QJsonValue& value)
{
    const QScopedValueRollback editing(m_editing, &binding);
    if (binding.clearError)
        binding.clearError();
    m_session.setValue(binding.path, value);
    show(binding);
}

void FieldBinder::editText(const Binding& binding, Form form, const QString& text)
{
    edit(binding, textValue(form, text, m_session.baseValue(binding.path)));
}

void FieldBinder::showAll()
{
    for (const auto& binding : m_bindings) {
        if (binding->clearError && !binding->isDead())
            binding->clearError();
        show(*binding);
    }
}

void FieldBinder::showPath(const QStringList& path)
{
    for (const auto& binding : m_bindings) {
        if (binding.get() != m_editing && binding->concerns(path))
            show(*binding);
    }
}

void FieldBinder::show(const Binding& binding)
{
    if (binding.isDead())
        return;
    // The widget being edited has the value already; setting it would move its cursor.
    if (&binding != m_editing)
        binding.show(m_session.value(binding.path));
    if (!binding.mark || !m_marking)
        return;
    const QJsonValue before = m_session.baseValue(binding.path);
    binding.mark(m_session.isOpen() && m_session.isDirty(binding.path) ? &before : nullptr);
}

QList<FieldError> FieldBinder::showErrors(const QList<FieldError>& errors)
{
    clearErrors();
    QList<FieldError> homeless;
    QWidget* first = nullptr;
    for (const FieldError& error : errors) {
        const auto place = std::find_if(
            m_bindings.cbegin(), m_bindings.cend(), [&](const std::unique_ptr<Binding>& binding) {
                return binding->error && !binding->isDead()
                    && (binding->covers || binding->path.last() == error.field)
                    && binding->error(error);
            });
        if (place == m_bindings.cend())
            homeless.append(error);
        else if (!first)
            first = (*place)->widget;
    }
    if (first) {
        Q_EMIT errorShown(first);
        if (auto* field = qobject_cast<LabeledField*>(first))
            field->focusField();
    }
    return homeless;
}

void FieldBinder::clearErrors()
{
    for (const auto& binding : m_bindings) {
        if (binding->clearError && !binding->isDead())
            binding->clearError();
    }
}

QList<QStringList> FieldBinder::paths() const
{
    QList<QStringList> paths;
    for (const auto& binding : m_bindings)
        paths.append(binding->path);
    return paths;
}

} // namespace rk::ui
