// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace rk::app {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("CommandLine", text);
}

struct Options {
    QCommandLineOption profile { u"profile"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "Sign in with this profile.")), u"name"_s };
    QCommandLineOption server { u"server"_s,
        words(
            QT_TRANSLATE_NOOP("CommandLine", "Keycloak's address, with or without its base path.")),
        u"url"_s };
    QCommandLineOption realm { u"realm"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "The realm to sign in to (master).")), u"realm"_s };
    QCommandLineOption managed { u"managed"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "The realm to manage.")), u"realm"_s };
    QCommandLineOption authority { u"ca"_s,
        words(QT_TRANSLATE_NOOP(
            "CommandLine", "PEM file of the certificate authority to trust for this server.")),
        u"file"_s };
    QCommandLineOption username { u"username"_s,
        words(QT_TRANSLATE_NOOP(
            "CommandLine", "Sign in with this user name; needs --password-stdin.")),
        u"name"_s };
    QCommandLineOption passwordStdin { u"password-stdin"_s,
        words(QT_TRANSLATE_NOOP(
            "CommandLine", "Read the password from the first line of standard input.")) };
    QCommandLineOption clientId { u"client-id"_s,
        words(QT_TRANSLATE_NOOP(
            "CommandLine", "Sign in as this service account; needs --client-secret-stdin.")),
        u"id"_s };
    QCommandLineOption secretStdin { u"client-secret-stdin"_s,
        words(QT_TRANSLATE_NOOP(
            "CommandLine", "Read the client secret from the first line of standard input.")) };
    QCommandLineOption tour { u"tour"_s,
        words(QT_TRANSLATE_NOOP(
            "CommandLine", "Visit every area, save a picture of each in this folder, and quit.")),
        u"folder"_s };
    QCommandLineOption language { u"language"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "Language of the window: en or de.")), u"code"_s };
    QCommandLineOption theme { u"theme"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "light, dark or system.")), u"theme"_s };
    QCommandLineOption search { u"search"_s,
        words(QT_TRANSLATE_NOOP(
            "CommandLine", "users list: only users that match, as in Keycloak's search.")),
        u"text"_s };
    QCommandLineOption columns { u"columns"_s,
        words(QT_TRANSLATE_NOOP("CommandLine",
            "users list: columns, separated by commas "
            "(username,email,firstName,lastName,enabled).")),
        u"names"_s };
    QCommandLineOption out { u"out"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "users list: file to write, .csv or .json.")),
        u"file"_s };

    void addTo(QCommandLineParser& parser)
    {
        parser.addOptions({ profile, server, realm, managed, authority, username, passwordStdin,
            clientId, secretStdin, tour, language, theme, search, columns, out });
    }
};

CommandLine invalid(const QString& sentence)
{
    CommandLine line;
    line.action = CommandLine::Action::Invalid;
    line.text = sentence;
    return line;
}

QString absolute(const QString& path)
{
    return path.isEmpty() ? path : QDir().absoluteFilePath(path);
}

/// A secret in the arguments is readable by every user of the computer, so it is refused even when
/// the rest would be right.
bool hasSecretArgument(const QStringList& arguments)
{
    for (const QString& argument : arguments) {
        const QString name = argument.section(u'=', 0, 0);
        if (name == "--password"_L1 || name == "--client-secret"_L1 || name == "--token"_L1)
            return true;
    }
    return false;
}

void readCommon(CommandLine& line, const QCommandLineParser& parser, const Options& options)
{
    line.profile = parser.value(options.profile);
    line.server = parser.value(options.server);
    if (parser.isSet(options.realm))
        line.realm = parser.value(options.realm);
    line.managed = parser.value(options.managed);
    line.authorityFile = absolute(parser.value(options.authority));
    line.username = parser.value(options.username);
    line.clientId = parser.value(options.clientId);
    line.tourFolder = absolute(parser.value(options.tour));
    line.language = parser.value(options.language);
    line.theme = parser.value(options.theme);
    line.search = parser.value(options.search);
    line.columns = parser.value(options.columns).split(u',', Qt::SkipEmptyParts);
    line.output = absolute(parser.value(options.out));
    if (parser.isSet(options.passwordStdin))
        line.credentials = CommandLine::Credentials::Password;
    else if (parser.isSet(options.secretStdin))
        line.credentials = CommandLine::Credentials::ClientSecret;
    if (!line.tourFolder.isEmpty())
        line.action = CommandLine::Action::Tour;
}

/// The first thing that does not fit together, as a sentence; empty when all is well.
QString contradiction(
    const CommandLine& line, const QCommandLineParser& parser, const Options& options)
{
    using Credentials = CommandLine::Credentials;
    if (!line.profile.isEmpty() && !line.server.isEmpty())
        return words(
            QT_TRANSLATE_NOOP("CommandLine", "Give either --profile or --server, not both."));
    if (parser.isSet(options.passwordStdin) && parser.isSet(options.secretStdin))
        return words(QT_TRANSLATE_NOOP(
            "CommandLine", "Give either --password-stdin or --client-secret-stdin, not both."));
    if ((line.credentials == Credentials::Password) == line.username.isEmpty())
        return words(
            QT_TRANSLATE_NOOP("CommandLine", "--username and --password-stdin go together."));
    if ((line.credentials == Credentials::ClientSecret) == line.clientId.isEmpty())
        return words(
            QT_TRANSLATE_NOOP("CommandLine", "--client-id and --client-secret-stdin go together."));
    if (line.credentials != Credentials::None && line.server.isEmpty())
        return words(QT_TRANSLATE_NOOP("CommandLine", "Say with --server where to sign in."));
    if (!QStringList { QString(), u"en"_s, u"de"_s }.contains(line.language))
        return words(QT_TRANSLATE_NOOP("CommandLine", "--language takes en or de."));
    if (!QStringList { QString(), u"light"_s, u"dark"_s, u"system"_s }.contains(line.theme))
        return words(QT_TRANSLATE_NOOP("CommandLine", "--theme takes light, dark or system."));
    return {};
}

QString readCommand(CommandLine& line, const QStringList& command)
{
    if (command.isEmpty())
        return {};
    if (command != QStringList { u"users"_s, u"list"_s })
        return words(QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”. Try --help."))
            .arg(command.join(u' '));
    line.action = CommandLine::Action::UsersList;
    if (!line.output.endsWith(".csv"_L1) && !line.output.endsWith(".json"_L1))
        return words(QT_TRANSLATE_NOOP("CommandLine",
            "Say with --out which file to write; its name ends with .csv or .json."));
    if (line.server.isEmpty() && line.profile.isEmpty())
        return words(
            QT_TRANSLATE_NOOP("CommandLine", "Say with --server or --profile where to sign in."));
    return {};
}

} // namespace

CommandLine CommandLine::parse(const QStringList& arguments)
{
    if (hasSecretArgument(arguments)) {
        return invalid(words(QT_TRANSLATE_NOOP("CommandLine",
            "Secrets are not taken from the command line, where everybody can read them. Use "
            "--password-stdin or --client-secret-stdin.")));
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(words(QT_TRANSLATE_NOOP(
        "CommandLine", "Desktop console for Keycloak. Without a command it opens the window.")));
    Options options;
    options.addTo(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    parser.addPositionalArgument(u"command"_s,
        words(QT_TRANSLATE_NOOP("CommandLine", "users list: writes the users to a file.")),
        u"[users list]"_s);
    if (!parser.parse(arguments))
        return invalid(parser.errorText());

    CommandLine line;
    if (parser.isSet(help) || parser.isSet(version)) {
        line.action = Action::PrintText;
        line.text = parser.isSet(help) ? parser.helpText()
                                       : QCoreApplication::applicationName() + u' '
                + QCoreApplication::applicationVersion() + u'\n';
        return line;
    }
    readCommon(line, parser, options);
    QString problem = contradiction(line, parser, options);
    if (problem.isEmpty())
        problem = readCommand(line, parser.positionalArguments());
    return problem.isEmpty() ? line : invalid(problem);
}

} // namespace rk::app
