// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace rk::ui {

/// One of a few views, as joined buttons (radio buttons for a screen reader). One Tab stop; arrows
/// move.
class Segmented : public QWidget {
    Q_OBJECT
public:
    /// `name` is the accessible name of the group.
    explicit Segmented(const QString& name, QWidget* parent = nullptr);

    /// Replaces all segments; the first becomes current.
    void setSegments(const QStringList& texts);
    /// Changes one text in place, for example to bring its count up to date.
    void setSegmentText(int index, const QString& text);
    int count() const;
    int currentIndex() const;
    void setCurrentIndex(int index);
    QAbstractButton* button(int index) const;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QHBoxLayout* m_layout;
};

} // namespace rk::ui
