// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/application.h"
#include "app/paths.h"
#include "app/processsafety.h"
#include "app/tour.h"
#include "app/translations.h"
#include "app/userslist.h"
#include "core/logging.h"
#include "core/privatefile.h"

#include <QApplication>
#include <QFileInfo>
#include <QTextStream>

#include <optional>

using namespace Qt::StringLiterals;
using rk::app::CommandLine;

namespace {

enum ExitCode { Success = 0, Incomplete = 1, CouldNotRun = 2 };

void print(FILE* stream, const QString& text)
{
    QTextStream(stream) << text << Qt::endl;
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

/// Facts that both kinds of application object need, and that paths are made of.
void nameApplication()
{
    QCoreApplication::setApplicationName(u"realmkeeper"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RK_VERSION));
    QGuiApplication::setApplicationDisplayName({});
    QGuiApplication::setDesktopFileName(QStringLiteral(RK_APPLICATION_ID));
}

/// Help and refusals, which end the program. nullopt: go on.
std::optional<int> settledByText(const CommandLine& line)
{
    if (line.action == CommandLine::Action::PrintText) {
        print(stdout, line.text.trimmed());
        return Success;
    }
    if (line.action == CommandLine::Action::Invalid) {
        print(stderr, line.text.trimmed());
        return CouldNotRun;
    }
    return std::nullopt;
}

/// Without a display: help, errors and the commands.
int runCommand(int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    rk::app::Translations translations;
    translations.use({});
    const CommandLine line = CommandLine::parse(QCoreApplication::arguments());
    if (const auto settled = settledByText(line))
        return *settled;
    rk::app::makeProcessSafe();
    rk::installLogging({});
    return rk::app::runUsersList(line);
}

int runWindow(int& argc, char** argv)
{
    QApplication qt(argc, argv);
    const CommandLine line = CommandLine::parse(QCoreApplication::arguments());
    if (const auto settled = settledByText(line))
        return *settled;
    rk::app::makeProcessSafe();
    // At the first start there is no folder yet; without one there would be no log of that day.
    const QString log = rk::app::Paths::log();
    rk::installLogging(rk::makePrivateDirectory(QFileInfo(log).path()) ? log : QString());
    QApplication::setQuitOnLastWindowClosed(false);
    rk::app::Application application(line, qt);
    if (!application.start())
        return Success;
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    nameApplication();
    // Qt's own options are still among these, so a refusal here is not the last word.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const CommandLine first = CommandLine::parse(arguments);
    using Action = CommandLine::Action;
    if (first.action == Action::PrintText || first.action == Action::UsersList)
        return runCommand(argc, argv);
    const bool windowless = qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && !hasDisplay()
        && !arguments.contains(u"-platform"_s);
    if (windowless && first.action == Action::Invalid)
        return runCommand(argc, argv);
    if (windowless && first.action == Action::Window) {
        print(stderr,
            QCoreApplication::translate("CommandLine",
                "There is no display to open a window on. Use --tour FOLDER for pictures of every "
                "area, or --help for the commands that need none."));
        return CouldNotRun;
    }
    if (first.action == Action::Tour && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return runWindow(argc, argv);
}
