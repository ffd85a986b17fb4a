// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/accessibility.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/secretaccessible.h"
#include "ui/widgets/secretlineedit.h"
#include "ui/widgets/segmentbutton.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/spantext.h"
#include "ui/widgets/toggle.h"

#include <QAccessibleWidget>

namespace rk::ui {

using namespace Qt::StringLiterals;

namespace {

/// A button of ours under the role a person knows it by.
class ButtonInterface : public QAccessibleWidget {
public:
    ButtonInterface(QAbstractButton* button, QAccessible::Role role)
        : QAccessibleWidget(button, role)
    {
    }

    QAccessible::Role role() const override
    {
        // A chip becomes a button only once it can be closed.
        const auto* chip = qobject_cast<Chip*>(button());
        return chip && !chip->isClosable() ? QAccessible::StaticText : QAccessibleWidget::role();
    }

    QString text(QAccessible::Text kind) const override
    {
        const QString set = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && set.isEmpty() ? button()->text() : set;
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = button()->isCheckable();
        state.checked = button()->isChecked();
        state.pressed = button()->isDown();
        return state;
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (role() != QAccessible::StaticText && button()->isEnabled())
            names.prepend(button()->isCheckable() ? toggleAction() : pressAction());
        return names;
    }

    void doAction(const QString& name) override
    {
        if (name == pressAction() || name == toggleAction()) {
            if (auto* chip = qobject_cast<Chip*>(button()); chip && chip->isClosable())
                Q_EMIT chip->closeRequested();
            else
                button()->click();
            return;
        }
        QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
};

QAccessibleInterface* create(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    if (auto* toggle = qobject_cast<Toggle*>(object))
        return new ButtonInterface(toggle, QAccessible::CheckBox);
    if (auto* segment = qobject_cast<SegmentButton*>(object))
        return new ButtonInterface(segment, QAccessible::RadioButton);
    if (auto* chip = qobject_cast<Chip*>(object))
        return new ButtonInterface(chip, QAccessible::PushButton);
    if (auto* secret = qobject_cast<SecretLineEdit*>(object))
        return makeSecretInterface(secret);
    if (auto* group = qobject_cast<Segmented*>(object))
        return new QAccessibleWidget(group, QAccessible::Grouping);
    if (auto* text = qobject_cast<SpanText*>(object))
        return new QAccessibleWidget(text, QAccessible::StaticText);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(create);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace rk::ui
