// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace rk::ui {

/// The button of the top bar that opens the commands, drawn like the field that it opens: what it
/// is for at the left, its shortcut at the right. Gives way when the bar is short of room.
class JumpBox : public QPushButton {
    Q_OBJECT
public:
    static constexpr int Width = 340;

    explicit JumpBox(QWidget* parent = nullptr);

    void setShortcutShown(const QKeySequence& keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_keys;
};

} // namespace rk::ui
