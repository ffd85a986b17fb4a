// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/liststatus.h"

#include <QObject>
#include <QString>

namespace rk::ui {

class StatePane;

/// Shows what there is to see of a list: rows, skeleton, nothing there, no match, cut by a missing
/// right, failed. Listens to the model's status; the area says the words.
class ListPresenter : public QObject {
    Q_OBJECT
public:
    struct Words {
        QString icon;
        QString emptyTitle; ///< "No roles yet"
        QString emptySentence; ///< what one is for
        QString addText; ///< "Add role"; empty: no button
        QString loading; ///< "Loading the roles": the clause errors start with
        QString role {}; ///< the admin role that seeing the list needs, for the server's refusal
    };

    ListPresenter(StatePane* pane, items::ListStatus* status, Words words, QObject* parent);

    /// The search the rows are for; empty for all.
    void setSearch(const QString& search);
    /// Nothing may be added now.
    void setAddAllowed(bool allowed);

Q_SIGNALS:
    void retryRequested();
    void clearSearchRequested();
    void addRequested();
    /// Rows, or the reason why there are none, are on screen.
    void settled();
    /// A reload failed while older rows stay on screen.
    void errorRaised(const QString& what, const rk::ApiError& error);

private:
    void show();
    void showEmpty();
    void showCut(const QString& role);
    void showError();

    StatePane* m_pane;
    items::ListStatus* m_status;
    Words m_words;
    QString m_search;
    bool m_addAllowed = true;
};

} // namespace rk::ui
