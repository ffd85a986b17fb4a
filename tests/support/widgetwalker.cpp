// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/widgetwalker.h"

#include "ui/widgets/spantext.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace rk::support {

namespace {

/// Hidden itself, or by something between it and the root; the root itself need not be shown.
bool isHiddenIn(const QWidget* widget, const QWidget& root)
{
    for (; widget && widget != &root; widget = widget->parentWidget()) {
        if (widget->isHidden())
            return true;
        if (widget->isWindow())
            return false;
    }
    return false;
}

/// Scroll bars, a view's own viewport and headers, the editor inside a combo or spin box: reached
/// through the control that owns them.
bool isInnerPart(const QWidget* widget)
{
    const QWidget* parent = widget->parentWidget();
    return qobject_cast<const QScrollBar*>(widget) || qobject_cast<const QHeaderView*>(widget)
        || (parent
            && (parent->inherits("QComboBox") || parent->inherits("QAbstractSpinBox")
                || parent->inherits("QLineEdit") || parent->inherits("QTabBar")
                || parent->inherits("QAbstractScrollArea")
                || parent->inherits("QComboBoxPrivateContainer")));
}

QString roleName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::EditableText:
        return u"text"_s;
    case QAccessible::CheckBox:
        return u"check box"_s;
    case QAccessible::RadioButton:
        return u"radio button"_s;
    case QAccessible::ComboBox:
        return u"combo box"_s;
    case QAccessible::SpinBox:
        return u"spin box"_s;
    case QAccessible::Table:
        return u"table"_s;
    case QAccessible::Tree:
        return u"tree"_s;
    case QAccessible::List:
        return u"list"_s;
    case QAccessible::PageTab:
        return u"tab"_s;
    case QAccessible::PushButton:
    case QAccessible::ButtonMenu:
        return u"button"_s;
    default:
        return {};
    }
}

bool isOperable(QAccessible::Role role)
{
    return !roleName(role).isEmpty();
}

bool isView(QAccessibleInterface* part)
{
    return qobject_cast<QAbstractItemView*>(part->object()) != nullptr;
}

void collect(QAccessibleInterface* part, QList<QAccessibleInterface*>& parts)
{
    if (!part || !part->isValid())
        return;
    parts.append(part);
    if (isView(part))
        return;
    for (int i = 0; i < part->childCount(); ++i)
        collect(part->child(i), parts);
}

/// Qt's accessible tree leaves out what was never shown, so widgets are walked themselves.
void collectWidgets(QWidget* widget, QList<QAccessibleInterface*>& parts)
{
    collect(QAccessible::queryAccessibleInterface(widget), parts);
    if (qobject_cast<QAbstractItemView*>(widget))
        return;
    const auto children = widget->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* child : children)
        collectWidgets(child, parts);
}

} // namespace

QList<QAccessibleInterface*> accessibleParts(QWidget& root)
{
    QList<QAccessibleInterface*> all;
    collectWidgets(&root, all);
    QList<QAccessibleInterface*> parts;
    QSet<QAccessibleInterface*> seen;
    for (QAccessibleInterface* part : std::as_const(all)) {
        if (seen.contains(part))
            continue;
        seen.insert(part);
        const auto* widget = qobject_cast<QWidget*>(part->object());
        if (widget && (isHiddenIn(widget, root) || isInnerPart(widget)))
            continue;
        if (part->state().invisible && !part->object())
            continue;
        parts.append(part);
    }
    return parts;
}

QString nameOf(QAccessibleInterface* part)
{
    const auto relations = part->relations(QAccessible::Label);
    for (const auto& [other, relation] : relations) {
        if (other && relation & QAccessible::Label)
            return other->text(QAccessible::Name).remove(u'&');
    }
    return part->text(QAccessible::Name);
}

bool isNamed(QAccessibleInterface* part, const QString& name)
{
    return part->text(QAccessible::Name) == name || nameOf(part) == name;
}

QStringList unnamedControls(QWidget& root)
{
    QStringList unnamed;
    const QList<QAccessibleInterface*> parts = accessibleParts(root);
    for (QAccessibleInterface* part : parts) {
        if (!isOperable(part->role()) || !nameOf(part).trimmed().isEmpty())
            continue;
        const QObject* object = part->object();
        const QString what = object ? QString::fromLatin1(object->metaObject()->className())
                                    : u"part of its parent"_s;
        unnamed.append(u"%1 (%2)"_s.arg(roleName(part->role()), what));
    }
    return unnamed;
}

QStringList unnamedControls(QWidget* root)
{
    return unnamedControls(*root);
}

QWidget* findControl(QWidget& root, QAccessible::Role role, const QString& name)
{
    const QList<QAccessibleInterface*> parts = accessibleParts(root);
    for (QAccessibleInterface* part : parts) {
        auto* widget = qobject_cast<QWidget*>(part->object());
        if (widget && part->role() == role && isNamed(part, name))
            return widget;
    }
    return nullptr;
}

QAbstractButton* findButton(QWidget& root, const QString& name)
{
    return findControl<QAbstractButton>(root, name);
}

QStringList visibleTexts(QWidget& root)
{
    QStringList texts;
    const auto widgets = root.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (isHiddenIn(widget, root))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts.append(label->text());
        else if (const auto* paragraph = qobject_cast<const ui::SpanText*>(widget))
            texts.append(paragraph->text()); // what message bars say
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts.append(button->text());
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace rk::support
