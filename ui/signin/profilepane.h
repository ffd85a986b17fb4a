// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinservice.h"
#include "ui/widgets/panel.h"

class QListView;
class QModelIndex;
class QStandardItemModel;

namespace rk::ui {

class PlainLabel;
class SearchField;

/// The list of profiles on the left of the sign-in window. Arrows choose, Enter signs in, Delete
/// asks to remove.
class ProfilePane : public Panel {
    Q_OBJECT
public:
    /// From this many profiles on there is a field to find one.
    static constexpr int SearchFrom = 7;

    explicit ProfilePane(QWidget* parent = nullptr);

    /// Replaces the list; the current profile stays current where it is still there.
    void setProfiles(const QList<ProfileCard>& profiles);
    /// Empty: none is current (a new one is being made).
    void setCurrent(const QString& id);
    QString currentId() const;

Q_SIGNALS:
    /// The person chose a profile.
    void chosen(const QString& id);
    /// Enter or a double click on it.
    void activated(const QString& id);
    void newRequested();
    void removeRequested(const QString& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void filter(const QString& text);
    void announce(const QModelIndex& index);

    QListView* m_list;
    QStandardItemModel* m_model;
    SearchField* m_search;
    PlainLabel* m_empty;
    bool m_quiet = false;
};

} // namespace rk::ui
