// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "core/ids.h"
#include "stores/userstore.h"
#include "ui/dialogs/pickdialog.h"

#include <QSet>

namespace rk::ui {

/// Picks users, searched on the server page by page. Deletes itself when it closes.
class UserPickDialog : public PickDialog {
    Q_OBJECT
public:
    /// taken: ids to show without offering them.
    UserPickDialog(stores::UserStore& store, const QSet<QString>& taken, const QString& title,
        const QString& line, const QString& verb, QWidget* parent);

    struct Picked {
        UserId id;
        QString username;
    };

Q_SIGNALS:
    /// The verb was pressed; the dialog has closed. Never an empty list.
    void usersPicked(const QList<rk::ui::UserPickDialog::Picked>& users);

private:
    void ask(const QString& search, int first, const Answer& answer);
    void explainNone(const stores::UserQuery& query, const Answer& answer);
    PickPage pageOf(const QList<stores::UserRow>& users) const;

    stores::UserStore& m_store;
    QSet<QString> m_taken;
    api::CallHandle m_call;
};

} // namespace rk::ui
