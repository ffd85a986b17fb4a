// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace rk::ui {

/// Lets the window's Ctrl+Z through to the window while there is nothing unsaved in it: text fields
/// would keep the key for their typing, which is on the server by then. Dialogs keep theirs.
class UndoKey : public QObject {
    Q_OBJECT
public:
    UndoKey(QWidget* window, std::function<bool()> hasUnsaved);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_window;
    std::function<bool()> m_hasUnsaved;
};

} // namespace rk::ui
