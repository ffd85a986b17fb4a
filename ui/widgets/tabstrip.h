// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QTabBar;
class QToolButton;

namespace rk::ui {

/// A tab bar that scrolls instead of setting a minimum width, with a "…" menu of all tabs when some
/// are out of sight. Every tab stays in the accessibility tree.
class TabStrip : public QWidget {
    Q_OBJECT
public:
    explicit TabStrip(const QString& name, QWidget* parent = nullptr);

    /// The tab's name is `text`; a count goes into setCount() so that the name stays.
    int addTab(const QString& text);
    void setCount(int index, const QString& count);
    QTabBar* bar() const { return m_bar; }
    int currentIndex() const;
    void setCurrentIndex(int index);
    bool overflows() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void updateOverflow();
    void fillMenu();

    QTabBar* m_bar;
    QToolButton* m_more;
    QStringList m_texts;
};

} // namespace rk::ui
