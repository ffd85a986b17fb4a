// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/styleprops.h"

#include <QVariant>

namespace rk::ui {

namespace {

constexpr char KindProperty[] = "rkKind";
constexpr char SmallProperty[] = "rkSmall";
constexpr char ErrorProperty[] = "rkError";
constexpr char DirtyProperty[] = "rkDirty";
constexpr char FlatProperty[] = "rkFlat";
constexpr char GutterProperty[] = "rkGutter";

void setFlag(QWidget* widget, const char* name, bool on)
{
    if (widget->property(name).toBool() == on)
        return;
    widget->setProperty(name, on);
    widget->updateGeometry();
    widget->update();
}

bool flag(const QWidget* widget, const char* name)
{
    return widget && widget->property(name).toBool();
}

} // namespace

void setKind(QWidget* button, ButtonKind kind)
{
    button->setProperty(KindProperty, static_cast<int>(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind kindOf(const QWidget* button)
{
    return button ? static_cast<ButtonKind>(button->property(KindProperty).toInt())
                  : ButtonKind::Secondary;
}

void setSmall(QWidget* button, bool small)
{
    setFlag(button, SmallProperty, small);
}
bool isSmall(const QWidget* button)
{
    return flag(button, SmallProperty);
}
void setError(QWidget* input, bool error)
{
    setFlag(input, ErrorProperty, error);
}
bool hasError(const QWidget* input)
{
    return flag(input, ErrorProperty);
}
void setDirty(QWidget* input, bool dirty)
{
    setFlag(input, DirtyProperty, dirty);
}
bool isDirty(const QWidget* input)
{
    return flag(input, DirtyProperty);
}
void setFlat(QWidget* input, bool flat)
{
    setFlag(input, FlatProperty, flat);
}
bool isFlat(const QWidget* input)
{
    return flag(input, FlatProperty);
}

void setLeadingGutter(QWidget* header, int width)
{
    header->setProperty(GutterProperty, width);
    header->update();
}

int leadingGutter(const QWidget* header)
{
    return header ? header->property(GutterProperty).toInt() : 0;
}

void showFocusRing(QWidget* window)
{
    window->window()->setAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace rk::ui
