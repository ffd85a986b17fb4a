// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/commandpalette.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/roundedframe.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

/// Below the menus of the menu bar's kind, names need the menu they stand in: "Theme: Dark".
constexpr int NamedBelow = 2;

/// "&Save" becomes "Save".
QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

bool holdsAllWords(const QString& text, const QStringList& words)
{
    return std::ranges::all_of(
        words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandPalette::CommandPalette(const QMenu& menu, QWidget* window)
    : QDialog(window),
      m_field(new QLineEdit(this)),
      m_table(new DataTable(tr("Commands"), this)),
      m_model(new QStandardItemModel(this))
{
    setWindowTitle(tr("Commands"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    m_field->setAccessibleName(tr("Command"));
    m_field->setPlaceholderText(tr("Type a command or an area"));
    m_field->installEventFilter(this);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    // The field keeps the focus, so one Tab stop is enough.
    m_table->setFocusPolicy(Qt::ClickFocus);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(m_field);
    layout->addWidget(new RoundedFrame(m_table), 1);
    resize(520, 440);

    collect(menu, {}, 0);
    fill();
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_table, &DataTable::rowActivated, this, &CommandPalette::runCurrent);
    connect(m_table, &DataTable::clicked, this, &CommandPalette::runCurrent);
}

void CommandPalette::collect(const QMenu& menu, const QString& above, int depth)
{
    for (QAction* action : menu.actions()) {
        const QString text = withoutMnemonic(action->text());
        if (action->menu()) {
            collect(*action->menu(), text, depth + 1);
        } else if (!action->isSeparator() && action->isEnabled()) {
            m_commands.append({ depth < NamedBelow ? text : tr("%1: %2").arg(above, text),
                action->shortcut().toString(QKeySequence::NativeText), action });
        }
    }
}

void CommandPalette::fill()
{
    const QStringList words = m_field->text().split(u' ', Qt::SkipEmptyParts);
    m_model->clear();
    m_shown.clear();
    for (qsizetype i = 0; i < m_commands.size(); ++i) {
        if (!holdsAllWords(m_commands.at(i).text, words))
            continue;
        auto* keys = new QStandardItem(m_commands.at(i).keys);
        keys->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_model->appendRow({ new QStandardItem(m_commands.at(i).text), keys });
        m_shown.append(i);
    }
    if (m_shown.isEmpty())
        return;
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_table->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::runCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_shown.size())
        return;
    const QPointer<QAction> action = m_commands.at(m_shown.at(row)).action;
    accept();
    // Later: what it opens must not stand on a dialog that is just going away.
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_table, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    m_field->setFocus(Qt::PopupFocusReason);
}

} // namespace rk::ui
