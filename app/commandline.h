// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace rk::app {

/// What the command line asks for. A value; parse() has no side effect and reads no input.
struct CommandLine {
    enum class Action {
        Window,
        Tour, ///< off screen: pictures of every area
        UsersList, ///< without a display
        PrintText, ///< help or version: text to stdout, exit 0
        Invalid, ///< text says what is wrong: to stderr, exit 2
    };
    enum class Credentials { None, Password, ClientSecret };

    Action action = Action::Window;
    QString text;

    QString profile; ///< name of a profile
    QString server;
    QString realm = QStringLiteral("master"); ///< signed in to
    QString managed; ///< empty: the last one, or the one signed in to
    QString authorityFile; ///< absolute
    Credentials credentials = Credentials::None; ///< the secret itself comes from standard input
    QString username;
    QString clientId;

    QString tourFolder; ///< absolute
    QString language; ///< "de", "en"; empty: setting or system
    QString theme; ///< "light", "dark", "system"; empty: setting

    QString search; ///< users list
    QStringList columns;
    QString output; ///< absolute

    /// arguments: with the program's name, without Qt's own options.
    static CommandLine parse(const QStringList& arguments);
    /// For the choice of application object: does this run without a display?
    bool needsDisplay() const { return action == Action::Window || action == Action::Tour; }
};

} // namespace rk::app
