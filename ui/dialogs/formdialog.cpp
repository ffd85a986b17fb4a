// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/formdialog.h"

#include "ui/dialogs/messagebox.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>

namespace rk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ErrorKey = "form"_L1;

/// The text of an input as a person sees it.
QString textOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field))
        return line->text();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(field))
        return text->toPlainText();
    if (const auto* combo = qobject_cast<const QComboBox*>(field))
        return combo->currentText();
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(field))
        return spin->text();
    return {};
}

/// Everything entered into `form`, as one string to compare.
QString snapshot(const QWidget* form)
{
    QString all;
    const QList<QWidget*> fields = form->findChildren<QWidget*>();
    for (const QWidget* field : fields) {
        if (const auto* button = qobject_cast<const QAbstractButton*>(field);
            button && button->isCheckable())
            all += button->isChecked() ? u'1' : u'0';
        else
            all += textOf(field) + u'\x1f';
    }
    return all;
}

} // namespace

FormDialog::FormDialog(const QString& iconName, const QString& title, const QString& line,
    const QString& verb, QWidget* parent)
    : DialogFrame(iconName, title, line, parent),
      m_form(new FormColumn),
      m_scroll(new FormScroll(m_form)),
      m_busyText(new PlainLabel({}, TextStyle::Small, &Tokens::muted))
{
    m_scroll->setMargins(24, 16);
    setBody(m_scroll, false);
    m_busyText->setElideMode(Qt::ElideRight);
    addToFoot(m_busyText);
    setMinimumWidth(480);
    setVerb(verb);
    connect(this, &DialogFrame::verbTriggered, this, [this] {
        if (!m_busy && runChecks())
            Q_EMIT submitted();
    });
}

void FormDialog::addCheck(LabeledField* field, std::function<QString()> check)
{
    m_checks.append({ field, std::move(check) });
}

void FormDialog::require(LabeledField* field)
{
    field->setRequired(true);
    addCheck(field, [field] {
        return textOf(field->field()).trimmed().isEmpty()
            ? tr("Enter a value for “%1”.").arg(field->label())
            : QString();
    });
}

bool FormDialog::runChecks()
{
    messages()->remove(ErrorKey);
    for (LabeledField* field : m_form->fields())
        field->setError({});
    for (const Check& check : std::as_const(m_checks)) {
        const QString error = check.run();
        if (!error.isEmpty() && check.field->error().isEmpty())
            check.field->setError(error);
    }
    LabeledField* wrong = m_form->firstError();
    growToFit();
    if (wrong)
        wrong->focusField();
    return !wrong;
}

void FormDialog::setBusy(bool busy, const QString& text)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    verbButton()->setEnabled(!busy);
    m_busyText->setText(!busy ? QString() : text.isEmpty() ? tr("Sending…") : text);
}

void FormDialog::showError(const Message& message)
{
    setBusy(false);
    Message shown = message;
    shown.key = ErrorKey;
    messages()->show(shown);
    growToFit();
}

void FormDialog::setFieldError(LabeledField* field, const QString& error)
{
    setBusy(false);
    field->setError(error);
    growToFit();
    if (LabeledField* first = m_form->firstError())
        first->focusField();
}

void FormDialog::showEvent(QShowEvent* event)
{
    DialogFrame::showEvent(event);
    m_untouched = snapshot(m_form);
}

bool FormDialog::touched() const
{
    return snapshot(m_form) != m_untouched;
}

QSize FormDialog::sizeHint() const
{
    // Fields may have been added since the layouts were measured.
    m_scroll->updateGeometry();
    const QSize size = DialogFrame::sizeHint().expandedTo(minimumSize());
    return { size.width(), qMax(size.height(), layout()->totalHeightForWidth(size.width())) };
}

void FormDialog::growToFit()
{
    if (!isVisible())
        return;
    m_scroll->updateGeometry();
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    const int most = screen()->availableGeometry().height() * 9 / 10;
    resize(width(), qMin(most, qMax(height(), wanted)));
}

void FormDialog::reject()
{
    if (m_busy)
        Q_EMIT cancelledWhileBusy();
    else if (m_confirmDiscard && touched()
        && !MessageBox::confirmDestructive(this, tr("Discard what you entered?"),
            tr("What you entered in “%1” has not been sent.").arg(windowTitle()), tr("Discard")))
        return;
    DialogFrame::reject();
}

} // namespace rk::ui
