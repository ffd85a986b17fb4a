// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>
#include <QPointer>

class QAction;
class QLineEdit;
class QMenu;
class QStandardItemModel;

namespace rk::ui {

class DataTable;

/// Every command that can be used now, found by typing. The field "Command" keeps the focus: arrows
/// move in the table "Commands", Enter runs the current one after the palette has closed, Esc
/// leaves.
class CommandPalette : public QDialog {
    Q_OBJECT
public:
    /// menu: the commands, in sub-menus of any depth. Those that are disabled now are left out.
    CommandPalette(const QMenu& menu, QWidget* window);

    QLineEdit* field() const { return m_field; }
    DataTable* table() const { return m_table; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Command {
        QString text;
        QString keys;
        QPointer<QAction> action;
    };
    void collect(const QMenu& menu, const QString& above, int depth);
    void fill();
    void runCurrent();

    QList<Command> m_commands;
    QList<qsizetype> m_shown; ///< per row: which command
    QLineEdit* m_field;
    DataTable* m_table;
    QStandardItemModel* m_model;
};

} // namespace rk::ui
