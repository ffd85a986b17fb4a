// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace rk::ui {

class Inspector;

/// A list and its inspector beside each other. In a window under 1200 px the inspector becomes a
/// drawer over the list's right side, so that neither gets too narrow. Hidden until setOpen().
class DetailSplit : public QWidget {
    Q_OBJECT
public:
    static constexpr int DrawerBelow = 1200; ///< width of the window
    static constexpr int DetailWidth = 384; ///< more where the tabs' words are longer

    DetailSplit(QWidget* list, Inspector* detail, QWidget* parent = nullptr);

    void setOpen(bool open);
    bool isOpen() const { return m_open; }
    bool isDrawer() const { return m_drawer; }

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrange();
    int detailWidth() const;

    QWidget* m_list;
    Inspector* m_detail;
    bool m_open = false;
    bool m_drawer = false;
};

} // namespace rk::ui
