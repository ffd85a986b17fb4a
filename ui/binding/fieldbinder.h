// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/editsession.h"
#include "core/apierror.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
QT_END_NAMESPACE

namespace rk::ui {

class KeyValueEditor;
class LabeledField;
class ListEditor;
class ToggleRow;

/// Ties widgets to members of an EditSession, both ways: what is typed goes into the draft, a fresh
/// base comes back into the widgets, changed fields are marked and say what they were, and the
/// server's field errors stand at their fields. Bound widgets may go before the binder.
///
///   binder.bindLine({"firstName"}, form->addField(tr("First name"), new QLineEdit));
///
/// A member that was absent stays absent while its widget is empty, so nothing is sent for it.
class FieldBinder : public QObject {
    Q_OBJECT
public:
    /// How a text stands in the JSON.
    enum class Form {
        Text, ///< "x"
        FirstOfList, ///< ["x"], as user and role attributes do; empty removes the member
        Number, ///< 5; empty removes the member
    };
    /// How a switch stands in the JSON.
    enum class Switch {
        Bool, ///< true
        Text, ///< "true", as in the configuration of identity providers
    };

    explicit FieldBinder(change::EditSession& session, QObject* parent = nullptr);
    ~FieldBinder() override;
    change::EditSession& session() const { return m_session; }

    /// field->field() is the QLineEdit (a SecretLineEdit too), QPlainTextEdit, QComboBox (its
    /// items' data are the values; with an editable one the text is) or ListEditor.
    void bindLine(const QStringList& path, LabeledField* field, Form form = Form::Text);
    void bindText(const QStringList& path, LabeledField* field, Form form = Form::Text);
    void bindChoice(const QStringList& path, LabeledField* field, Form form = Form::Text);
    /// An array of texts; empty removes a member that base doesn't have.
    void bindList(const QStringList& path, LabeledField* field);
    void bindToggle(const QStringList& path, ToggleRow* row, Switch as = Switch::Bool);
    void bindCheck(const QStringList& path, QCheckBox* box, Switch as = Switch::Bool);
    /// The object at `path` as keys with values ({"k":["a","b"]}). Keys for which `mine` says false
    /// are another widget's and aren't touched.
    void bindKeyValues(const QStringList& path, KeyValueEditor* editor,
        const std::function<bool(const QString& key)>& mine);
    /// Anything else. show: value from the session to the widget. Call changedByWidget() when the
    /// person edited it.
    void bindCustom(const QStringList& path, std::function<void(const QJsonValue&)> show);
    void changedByWidget(const QStringList& path, const QJsonValue& value);

    void unbindAll();
    /// False: nothing is marked as changed. For forms that create, where everything is new.
    void setMarking(bool marking) { m_marking = marking; }

    /// Shows the errors at their fields, focuses the first one, and returns those that have none.
    /// A field is found by the last element of its path: "email", or an attribute's name.
    QList<FieldError> showErrors(const QList<FieldError>& errors);
    void clearErrors();
    QList<QStringList> paths() const;

Q_SIGNALS:
    /// An error is shown in this widget: bring its page to the front.
    void errorShown(QWidget* field);

private:
    struct Binding;
    Binding& add(const QStringList& path, QWidget* guard);
    void bindField(const QStringList& path, LabeledField* field, Form form,
        std::function<void(const QString&)> show);
    QString textShown(const Binding& binding, Form form) const;
    void edit(const Binding& binding, const QJsonValue& value);
    void editText(const Binding& binding, Form form, const QString& text);
    void showAll();
    void showPath(const QStringList& path);
    void show(const Binding& binding);

    change::EditSession& m_session;
    std::vector<std::unique_ptr<Binding>> m_bindings;
    const Binding* m_editing = nullptr;
    bool m_marking = true;
};

} // namespace rk::ui
