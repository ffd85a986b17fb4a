// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/gate.h"

#include "ui/widgets/plaintext.h"

#include <QAction>
#include <QCoreApplication>
#include <QVariant>
#include <QWidget>

namespace rk::ui {

namespace {

/// Where the control's own tooltip waits while a reason stands in its place.
constexpr char OwnToolTip[] = "rkOwnToolTip";

QString words(const char* text)
{
    return QCoreApplication::translate("rk::ui::Gate", text);
}

template <class Control>
void showReason(Control* control, const QString& whyNot)
{
    const QVariant own = control->property(OwnToolTip);
    if (whyNot.isEmpty()) {
        if (own.isValid()) {
            control->setToolTip(own.toString());
            control->setProperty(OwnToolTip, QVariant());
        }
        return;
    }
    if (!own.isValid())
        control->setProperty(OwnToolTip, control->toolTip());
    control->setToolTip(plainToolTip(whyNot));
}

} // namespace

void gate(QWidget* widget, const QString& whyNot)
{
    showReason(widget, whyNot);
    widget->setAccessibleDescription(whyNot);
    widget->setEnabled(whyNot.isEmpty());
}

void gate(QAction* action, const QString& whyNot)
{
    showReason(action, whyNot);
    action->setEnabled(whyNot.isEmpty());
}

QString missingRight(const stores::Rights& rights, const QString& role)
{
    return rights.mayNot(role) ? needsRole(role) : QString();
}

QString needsRole(const QString& role)
{
    return words("You need the role %1 for this. Ask a realm administrator for it.").arg(role);
}

QString whyUnreadable(const ApiError& error, const QString& role)
{
    return error.kind == ApiError::Kind::Forbidden ? needsRole(role) : describe(error);
}

bool disableWithoutRight(QWidget* widget, const stores::Rights& rights, const QString& role)
{
    const QString reason = missingRight(rights, role);
    gate(widget, reason);
    return !reason.isEmpty();
}

QString offlineReason(bool online)
{
    return online ? QString()
                  : words("The server can't be reached. Your edits are kept until it can.");
}

QString firstReason(std::initializer_list<QString> reasons)
{
    for (const QString& reason : reasons) {
        if (!reason.isEmpty())
            return reason;
    }
    return {};
}

} // namespace rk::ui
