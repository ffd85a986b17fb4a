// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/labeledfield.h"

#include "ui/theme/iconset.h"
#include "ui/theme/styleprops.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace rk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto LockAction = "rkLock"_L1;
constexpr int NarrowestField = 60;
/// A label from the server's own metadata may be of any length, and a form can't be scrolled
/// sideways.
constexpr int WidestLabel = 320;

/// Inputs that can be shown but not changed; others are disabled instead.
bool makeReadOnly(QWidget* field, bool readOnly)
{
    if (auto* line = qobject_cast<QLineEdit*>(field))
        line->setReadOnly(readOnly);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(field))
        text->setReadOnly(readOnly);
    else if (auto* spin = qobject_cast<QAbstractSpinBox*>(field))
        spin->setReadOnly(readOnly);
    else
        return false;
    return true;
}

} // namespace

LabeledField::LabeledField(
    const QString& label, QWidget* field, const QString& hint, QWidget* parent)
    : QWidget(parent),
      m_text(label),
      m_field(field),
      m_label(new PlainLabel({}, TextStyle::Small, &Tokens::muted)),
      m_below(new PlainLabel({}, TextStyle::Small, &Tokens::faint)),
      m_errorRow(new QWidget),
      m_errorLabel(new PlainLabel({}, TextStyle::Small, &Tokens::danger)),
      m_head(new QHBoxLayout),
      m_hint(hint)
{
    m_label->setTextStyle(TextStyle::Small, QFont::Medium);
    m_label->setBuddy(field);
    m_below->setWordWrap(true);
    m_errorLabel->setWordWrap(true);
    if (field->minimumWidth() < NarrowestField)
        field->setMinimumWidth(NarrowestField);

    auto* errorLayout = new QHBoxLayout(m_errorRow);
    errorLayout->setContentsMargins(0, 0, 0, 0);
    errorLayout->setSpacing(6);
    errorLayout->addWidget(new IconLabel(u"critical"_s, 16, &Tokens::danger), 0, Qt::AlignTop);
    errorLayout->addWidget(m_errorLabel, 1);

    m_head->setSpacing(8);
    m_head->addWidget(m_label);
    m_head->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_head);
    column->addWidget(field);
    column->addWidget(m_errorRow);
    column->addWidget(m_below);
    updateLabel();
    updateBelow();
}

void LabeledField::setLabel(const QString& label)
{
    m_text = label;
    updateLabel();
}

void LabeledField::setHint(const QString& hint)
{
    m_hint = hint;
    updateBelow();
}

void LabeledField::setRequired(bool required)
{
    m_required = required;
    updateLabel();
    updateBelow();
}

void LabeledField::setError(const QString& error)
{
    m_error = error;
    ui::setError(m_field, !error.isEmpty());
    updateBelow();
}

void LabeledField::setChangedFrom(const QString& before)
{
    m_changed = true;
    m_before = before;
    setDirty(m_field, true);
    updateBelow();
}

void LabeledField::clearChanged()
{
    m_changed = false;
    m_before.clear();
    setDirty(m_field, false);
    updateBelow();
}

void LabeledField::setReadOnly(bool readOnly, const QString& reason)
{
    m_reason = readOnly ? reason : QString();
    if (!makeReadOnly(m_field, readOnly))
        m_field->setEnabled(!readOnly);
    if (auto* line = qobject_cast<QLineEdit*>(m_field)) {
        auto* lock = line->findChild<QAction*>(LockAction);
        if (readOnly && !lock) {
            lock = line->addAction(IconSet::icon(u"lock"), QLineEdit::TrailingPosition);
            lock->setObjectName(LockAction);
            lock->setText(tr("Read only"));
        } else if (!readOnly) {
            delete lock;
        }
    }
    updateBelow();
}

void LabeledField::addBeside(QWidget* widget)
{
    m_head->addWidget(widget);
}

void LabeledField::focusField()
{
    showFocusRing(window());
    focusTarget()->setFocus(Qt::TabFocusReason);
}

QWidget* LabeledField::focusTarget() const
{
    return m_field->focusProxy() ? m_field->focusProxy() : m_field;
}

void LabeledField::updateLabel()
{
    // A buddy's ampersand would become a mnemonic; labels may come from the server's own metadata.
    QString shown = m_label->fontMetrics().elidedText(m_text, Qt::ElideRight, WidestLabel);
    m_label->setToolTip(shown == m_text ? QString() : plainToolTip(m_text));
    shown.replace(u'&', u"&&"_s);
    m_label->setText(m_required ? shown + u" *"_s : shown);
    m_field->setAccessibleName(m_text);
}

void LabeledField::updateBelow()
{
    QString below = m_reason.isEmpty() ? m_hint : m_reason;
    if (m_changed) {
        const QString was
            = m_before.isEmpty() ? tr("was empty") : tr("was “%1”").arg(oneLine(m_before, 120));
        below = below.isEmpty() ? was : tr("%1 · %2", "changed mark, hint").arg(was, below);
    }
    m_below->setText(below);
    m_below->setVisible(!below.isEmpty());
    m_errorLabel->setText(oneLine(m_error, 400));
    m_errorRow->setVisible(!m_error.isEmpty());

    QStringList description;
    if (m_required)
        description.append(tr("required"));
    if (!m_error.isEmpty())
        description.append(m_error);
    if (!below.isEmpty())
        description.append(below);
    m_field->setAccessibleDescription(description.join(u". "_s));
}

} // namespace rk::ui
