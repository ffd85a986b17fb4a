// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"

#include <QAbstractButton>

namespace rk::ui {

/// Icon and word in a tint. Read only by default (static text for a screen reader); a closable chip
/// is a button: Space, Enter, Delete or a click on its cross ask to close it.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    explicit Chip(const QString& text, items::Tone tone = items::Tone::Neutral,
        const QString& iconName = {}, QWidget* parent = nullptr);

    items::Tone tone() const { return m_tone; }
    void setTone(items::Tone tone);
    QString iconName() const { return m_iconName; }
    void setIconName(const QString& name);
    bool isClosable() const { return m_closable; }
    void setClosable(bool closable);
    void setOutlined(bool outlined);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect closeRect() const;
    /// With all of the text, without the cross.
    int fullWidth() const;

    items::Tone m_tone;
    QString m_iconName;
    bool m_closable = false;
    bool m_outlined = false;
};

} // namespace rk::ui
