// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

class QLabel;

namespace rk::ui {

class PlainLabel;

/// An on/off switch; a check box for a screen reader. It paints only the switch: give it a buddy
/// label or a ToggleRow, and the same words as setText(). On carries a tick, so that colour is not
/// the only cue.
class Toggle : public QAbstractButton {
    Q_OBJECT
public:
    explicit Toggle(const QString& name, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint& position) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

/// Name and explanation on the left, switch on the right. A click on the text switches too.
class ToggleRow : public QWidget {
    Q_OBJECT
public:
    explicit ToggleRow(const QString& name, const QString& hint = {}, QWidget* parent = nullptr);

    Toggle* toggle() const { return m_toggle; }
    bool isChecked() const;
    void setChecked(bool checked);
    void setHint(const QString& hint);
    /// Marks an unsaved change: "was on" / "was off". nullopt-like: empty text removes it.
    void setChangedFrom(const QString& before);
    /// Read only with the reason in the hint's place.
    void setReadOnly(bool readOnly, const QString& reason = {});

Q_SIGNALS:
    void toggled(bool checked);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void updateHint();

    PlainLabel* m_label;
    PlainLabel* m_hintLabel;
    Toggle* m_toggle;
    QString m_hint;
    QString m_before;
    QString m_reason;
};

} // namespace rk::ui
