// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/areas.h"

#include <QWidget>

#include <map>

class QStackedWidget;

namespace rk::ui {

/// Holds the areas of one realm: makes each when it is first shown, shows one at a time, and knows
/// the way back. Passes on what the shown area says.
class AreaHost : public QWidget {
    Q_OBJECT
public:
    explicit AreaHost(QWidget* parent = nullptr);

    /// Drops all areas, and takes these. context null: none, until the next open().
    void open(AreaContext* context, const QList<AreaEntry>& entries);
    /// Shows an area and notes it in the history. Unknown ids are ignored.
    void show(const QString& id);
    Area* current() const;
    QString currentId() const { return m_currentId; }
    /// The areas that were made so far.
    QList<Area*> made() const;

    bool canGoBack() const { return m_position > 0; }
    bool canGoForward() const { return m_position + 1 < m_history.size(); }
    QString backId() const { return canGoBack() ? m_history.at(m_position - 1) : QString(); }
    QString forwardId() const { return canGoForward() ? m_history.at(m_position + 1) : QString(); }
    void goBack();
    void goForward();

    void setOnline(bool online);
    QString rowsText(const QString& id) const { return m_rows.value(id); }

Q_SIGNALS:
    void currentChanged(const QString& id);
    void historyChanged();
    void rowsTextChanged(const QString& text); ///< of the shown area
    void errorRaised(const QString& what, const rk::ApiError& error);
    void noticeRaised(const QString& text);
    void unsavedChanged();
    void dataShown(const QString& id);

private:
    Area* make(const AreaEntry& entry);
    void display(const QString& id);

    AreaContext* m_context = nullptr;
    QList<AreaEntry> m_entries;
    std::map<QString, Area*> m_areas;
    QHash<QString, QString> m_rows;
    QStackedWidget* m_stack;
    QString m_currentId;
    QStringList m_history;
    qsizetype m_position = -1;
    bool m_online = true;
};

} // namespace rk::ui
