// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogframe.h"
#include "ui/widgets/messagebar.h"

#include <functional>

namespace rk::ui {

class FormColumn;
class FormScroll;
class LabeledField;
class PlainLabel;

/// A dialog with a form: checks, sends, shows errors beside the fields, stays open until it worked.
/// Usage: connect submitted() to the command, call setBusy(true); on success accept(), on failure
/// setBusy(false) and showError() or setFieldError().
class FormDialog : public DialogFrame {
    Q_OBJECT
public:
    FormDialog(const QString& iconName, const QString& title, const QString& line,
        const QString& verb, QWidget* parent);

    FormColumn* form() const { return m_form; }
    /// Checked before submitted(): returns what is wrong with the field's value, empty if nothing.
    void addCheck(LabeledField* field, std::function<QString()> check);
    /// The field may not be empty: star, and its own sentence when it is.
    void require(LabeledField* field);
    /// While busy the form and the verb are off, Cancel stays.
    void setBusy(bool busy, const QString& text = {});
    bool isBusy() const { return m_busy; }
    void showError(const Message& message);
    /// Marks a field after the server refused its value and puts the focus there.
    void setFieldError(LabeledField* field, const QString& error);
    /// Asks before Esc or Cancel throws away what was typed.
    void setConfirmDiscard(bool confirm) { m_confirmDiscard = confirm; }

    void reject() override;
    QSize sizeHint() const override;

Q_SIGNALS:
    /// The verb was pressed and all checks passed.
    void submitted();
    /// Cancel was pressed while busy: the caller drops its call.
    void cancelledWhileBusy();

protected:
    void showEvent(QShowEvent* event) override;

private:
    bool runChecks();
    bool touched() const;
    void growToFit();

    struct Check {
        LabeledField* field;
        std::function<QString()> run;
    };

    FormColumn* m_form;
    FormScroll* m_scroll;
    QList<Check> m_checks;
    PlainLabel* m_busyText;
    QString m_untouched;
    bool m_busy = false;
    bool m_confirmDiscard = false;
};

} // namespace rk::ui
