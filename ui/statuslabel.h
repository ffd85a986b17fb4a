// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/plainlabel.h"

namespace rk::ui {

class IconLabel;

/// A value in the status bar with a name that is not on screen ("Connection": "Connected").
///
/// For assistive technology it is one label whose text is the value and that is labelled by its
/// name, the way a combo box is: the accessible name is the value, the relation "labelled by" leads
/// to the name, the text interface gives the value, and the description has both in one sentence.
/// So a reader says "Connection Connected", and a script finds the label by either.
class StatusLabel : public QWidget {
    Q_OBJECT
public:
    StatusLabel(const QString& name, const QString& iconName, QWidget* parent = nullptr);

    QString name() const { return m_name; }
    QString text() const;
    void setText(const QString& text);
    void setIconName(const QString& iconName);
    /// The colour of icon and text.
    void setColor(Token color);
    PlainLabel* label() const { return m_label; }

private:
    QString m_name;
    IconLabel* m_icon;
    PlainLabel* m_label;
};

} // namespace rk::ui
