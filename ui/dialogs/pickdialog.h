// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogframe.h"

#include <QHash>
#include <QList>

#include <functional>

class QAbstractItemModel;

namespace rk::ui {

class DataTable;
class PickModel;
class PlainLabel;
class SearchField;
class StatePane;

/// One thing that can be picked: a role, a group, a user.
struct PickItem {
    QString id;
    QString text;
    QString secondary; ///< owning client, path, e-mail
    QString icon; ///< icon name; empty = none
    QString chip; ///< short fact ("composite"); empty = none
    items::Tone chipTone = items::Tone::Neutral;
    bool locked = false; ///< shown, but already there: can't be picked
};

/// One answer of a source.
struct PickPage {
    QList<PickItem> items;
    bool complete = true; ///< false: the server has more; the dialog says so and offers "Load more"
    QString error; ///< what went wrong; items are then ignored
};

/// Finds and picks several things: search, list with check boxes, count, verb ("Assign"). What was
/// checked stays checked while the search text changes.
class PickDialog : public DialogFrame {
    Q_OBJECT
public:
    using Answer = std::function<void(const PickPage& page)>;
    /// Asked for the page starting at `first` of what matches `search`. Answers later, at most
    /// once. Answers to an older search are ignored.
    using Source = std::function<void(const QString& search, int first, Answer answer)>;

    PickDialog(const QString& iconName, const QString& title, const QString& line,
        const QString& verb, QWidget* parent);

    void setSource(Source source);
    /// Everything at once, filtered here.
    void setItems(const QList<PickItem>& items);
    /// Rows of a model, filtered here. Needs ObjectIdRole; DisplayRole, SecondaryTextRole,
    /// IconRole, ChipTextRole, ChipToneRole and LockedRole are shown.
    void setModel(QAbstractItemModel* model);
    /// At most one may be picked ("Move to group").
    void setSingle(bool single);

    QList<PickItem> picked() const;
    SearchField* searchField() const { return m_search; }
    DataTable* list() const { return m_list; }

Q_SIGNALS:
    void pickedChanged();

private:
    void ask(bool more);
    void receive(int generation, bool more, const PickPage& page);
    void refilter();
    void fill(const QList<PickItem>& items, bool complete);
    /// Rows that were picked before are checked again, from this row on.
    void checkPicked(int firstRow);
    void onChecked();
    void updateCount();

    SearchField* m_search;
    DataTable* m_list;
    StatePane* m_pane;
    QPushButton* m_more;
    PlainLabel* m_count;
    PickModel* m_model;
    QList<PickItem> m_all; ///< without a source
    QHash<QString, PickItem> m_picked;
    Source m_source;
    int m_generation = 0;
    bool m_single = false;
    bool m_filling = false;
};

} // namespace rk::ui
