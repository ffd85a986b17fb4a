// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAccessible>
#include <QAccessibleInterface>
#include <QList>
#include <QString>
#include <QStringList>

class QAbstractButton;
class QWidget;

/// Looks at widgets as assistive technology does: by role and name. A control that isn't found here
/// can't be found by a blind administrator either.
namespace rk::support {

/// Every part of the accessible tree below (and with) `root`, parents first. Rows and cells of
/// views are left out: a view answers for them.
QList<QAccessibleInterface*> accessibleParts(QWidget& root);

/// What a person calls the control: its label where it has one, else its own name.
QString nameOf(QAccessibleInterface* part);
/// By its own name or by its label's text, which may carry a mark ("Username *").
bool isNamed(QAccessibleInterface* part, const QString& name);

/// Controls a person could operate but not name, as "push button (QToolButton)". The root need not
/// be shown: what is hidden on purpose doesn't count, nor do pages of a stack behind the front one.
QStringList unnamedControls(QWidget& root);
QStringList unnamedControls(QWidget* root);

/// The first control of this role and name that isn't hidden; null for none.
QWidget* findControl(QWidget& root, QAccessible::Role role, const QString& name);
/// The same by widget class: findControl<QLineEdit>(page, u"Username"_s).
template <class Widget>
Widget* findControl(QWidget& root, const QString& name)
{
    const QList<QAccessibleInterface*> parts = accessibleParts(root);
    for (QAccessibleInterface* part : parts) {
        auto* widget = qobject_cast<Widget*>(part->object());
        if (widget && !widget->isHidden() && isNamed(part, name))
            return widget;
    }
    return nullptr;
}
/// A push button, tool button, check box or radio button.
QAbstractButton* findButton(QWidget& root, const QString& name);

/// All texts that are shown in labels, chips and buttons, for "is this said somewhere?".
QStringList visibleTexts(QWidget& root);

} // namespace rk::support
