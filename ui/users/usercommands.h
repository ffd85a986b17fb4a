// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "core/ids.h"
#include "ui/binding/areacontext.h"

#include <QObject>

#include <functional>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace rk::ui {

class ChangeFlow;

/// What can be done to one user beside editing its form. Each command asks first where something is
/// lost, and reports through the flow.
class UserCommands : public QObject {
    Q_OBJECT
public:
    struct Target {
        UserId id;
        QString username;
    };

    /// window: parent of the dialogs, and owner of this.
    UserCommands(AreaContext& context, ChangeFlow& flow, QWidget* window);

    void resetPassword(const Target& target);
    /// Ends all sessions.
    void logOut(const Target& target);
    void setEnabled(const Target& target, bool enabled);
    void remove(const Target& target);

Q_SIGNALS:
    /// Something of this user is different now.
    void userChanged(const rk::UserId& user);
    void userRemoved(const rk::UserId& user);
    void errorRaised(const QString& what, const rk::ApiError& error);

private:
    AreaContext& m_context;
    ChangeFlow& m_flow;
    QWidget* m_window;
    api::CallHandle m_call;
};

} // namespace rk::ui
