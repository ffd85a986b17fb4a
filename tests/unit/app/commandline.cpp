// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/commandline.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::app::CommandLine;

class TestCommandLine : public QObject {
    Q_OBJECT

    static CommandLine parse(const QStringList& arguments)
    {
        return CommandLine::parse(QStringList { u"realmkeeper"_s } + arguments);
    }

private Q_SLOTS:
    void opensTheWindowWithoutArguments()
    {
        const CommandLine line = parse({});
        QCOMPARE(line.action, CommandLine::Action::Window);
        QVERIFY(line.needsDisplay());
        QCOMPARE(line.realm, u"master"_s);
        QCOMPARE(line.credentials, CommandLine::Credentials::None);
    }

    void readsWhereToSignIn()
    {
        const CommandLine line = parse({ u"--server"_s, u"https://sso.example/auth"_s, u"--realm"_s,
            u"a b"_s, u"--managed=other"_s, u"--ca"_s, u"ca.pem"_s });
        QCOMPARE(line.server, u"https://sso.example/auth"_s);
        QCOMPARE(line.realm, u"a b"_s);
        QCOMPARE(line.managed, u"other"_s);
        QCOMPARE(line.authorityFile, QDir().absoluteFilePath(u"ca.pem"_s));
    }

    void readsHowToSignIn()
    {
        const QStringList server { u"--server"_s, u"sso.example"_s };
        CommandLine line
            = parse(server + QStringList { u"--username"_s, u"amina"_s, u"--password-stdin"_s });
        QCOMPARE(line.credentials, CommandLine::Credentials::Password);
        QCOMPARE(line.username, u"amina"_s);
        line = parse(
            server + QStringList { u"--client-id"_s, u"robot"_s, u"--client-secret-stdin"_s });
        QCOMPARE(line.credentials, CommandLine::Credentials::ClientSecret);
        QCOMPARE(line.clientId, u"robot"_s);
    }

    void makesATour()
    {
        const CommandLine line = parse({ u"--tour"_s, u"pictures"_s });
        QCOMPARE(line.action, CommandLine::Action::Tour);
        QCOMPARE(line.tourFolder, QDir().absoluteFilePath(u"pictures"_s));
    }

    void listsUsersWithoutADisplay()
    {
        const CommandLine line
            = parse({ u"--profile"_s, u"home"_s, u"users"_s, u"list"_s, u"--search"_s, u"=cmd"_s,
                u"--columns"_s, u"username,,mobile"_s, u"--out"_s, u"/x/users.csv"_s });
        QCOMPARE(line.action, CommandLine::Action::UsersList);
        QVERIFY(!line.needsDisplay());
        QCOMPARE(line.search, u"=cmd"_s);
        QCOMPARE(line.columns, QStringList({ u"username"_s, u"mobile"_s }));
        QCOMPARE(line.output, u"/x/users.csv"_s);
    }

    void helpNamesEveryOptionAndNoSecretOne()
    {
        const CommandLine line = parse({ u"--help"_s });
        QCOMPARE(line.action, CommandLine::Action::PrintText);
        for (const auto* option : { "--profile", "--server", "--realm", "--managed", "--ca",
                 "--username", "--password-stdin", "--client-id", "--client-secret-stdin", "--tour",
                 "--language", "--theme", "--search", "--columns", "--out" })
            QVERIFY2(line.text.contains(QLatin1StringView(option)), option);
        QVERIFY(!line.text.contains("--password "_L1));
    }

    void printsTheVersion()
    {
        QCoreApplication::setApplicationVersion(u"9.8.7"_s);
        QVERIFY(parse({ u"--version"_s }).text.contains("9.8.7"_L1));
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* arguments, const char* named) {
            QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ')
                                << QString::fromLatin1(named);
        };
        row("password in argv", "--server s --username u --password hunter2", "--password-stdin");
        row("password in argv with =", "--server s --username u --password=hunter2",
            "--password-stdin");
        row("secret in argv", "--server s --client-id c --client-secret=x",
            "--client-secret-stdin");
        row("profile and server", "--profile p --server s", "--profile");
        row("user without password", "--server s --username u", "--password-stdin");
        row("password without user", "--server s --password-stdin", "--username");
        row("client without secret", "--server s --client-id c", "--client-secret-stdin");
        row("both secrets",
            "--server s --username u --client-id c --password-stdin --client-secret-stdin",
            "not both");
        row("credentials for nowhere", "--username u --password-stdin", "--server");
        row("unknown language", "--language fr", "--language");
        row("unknown theme", "--theme pink", "--theme");
        row("unknown option", "--nonsense", "nonsense");
        row("unknown command", "groups list", "groups list");
        row("half a command", "users", "users");
        row("list without file", "--profile p users list", "--out");
        row("list into another format", "--profile p users list --out users.xlsx", "--out");
        row("list from nowhere", "users list --out users.csv", "--server");
    }

    void refusesWhatDoesNotFit()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, named);
        const CommandLine line = parse(arguments);
        QCOMPARE(line.action, CommandLine::Action::Invalid);
        QVERIFY2(line.text.contains(named), qUtf8Printable(line.text));
        QVERIFY(!line.text.contains("hunter2"_L1));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "commandline.moc"
