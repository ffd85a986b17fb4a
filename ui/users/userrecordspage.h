// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "core/ids.h"
#include "core/result.h"
#include "ui/binding/areacontext.h"

#include <QJsonArray>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QStandardItemModel;
QT_END_NAMESPACE

namespace rk::ui {

class DataTable;
class StatePane;

/// What the server keeps about a user beside its representation, to be read: the pages
/// "Credentials", "Identity provider links", "Consents" and "Sessions". Read when the page is first
/// looked at, not before.
class UserRecordsPage : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Credentials, IdentityProviderLinks, Consents, Sessions };

    UserRecordsPage(AreaContext& context, Kind kind, QWidget* parent = nullptr);

    /// The page's words: the tab's and the table's name.
    static QString title(Kind kind);
    void setUser(const UserId& user);
    /// Now if the page is on screen, else when it comes there.
    void reload();
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void countChanged(const QString& count); ///< empty while it isn't known
    void settled(); ///< rows, or the reason why there are none, are on screen

protected:
    void showEvent(QShowEvent* event) override;

private:
    void read();
    void receive(const Result<QJsonArray>& answer);
    void showEmpty();

    AreaContext& m_context;
    const Kind m_kind;
    UserId m_user;
    bool m_stale = false;
    DataTable* m_table;
    StatePane* m_pane;
    QStandardItemModel* m_model;
    api::CallHandle m_call;
};

} // namespace rk::ui
