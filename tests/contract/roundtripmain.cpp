// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "contract/realmtrip.h"
#include "contract/roundtripsignin.h"

#include "change/journal.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace rk;

namespace {

int complain(const QString& text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stderr);
    return 2;
}

QByteArray line(QFile& input)
{
    QByteArray bytes = input.readLine();
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    return bytes;
}

} // namespace

/// tst_roundtrip URL USER [--every-field]
/// Standard input: the password in the first line, then names of realms, which may hold line
/// breaks, as a JSON list in each line. Standard output: one JSON object for each realm, see
/// RealmTrip::run(). Driven by the script beside this file.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"realmkeeper.*.info=false"_s); // a line per request
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return complain(u"usage: tst_roundtrip URL USER [--every-field] < password and realms"_s);
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return complain(u"standard input or output is closed"_s);
    test::RoundtripSignIn signIn;
    const auto signedIn = signIn.signIn(arguments.at(1), arguments.at(2), Secret(line(input)));
    if (!signedIn)
        return complain(u"sign-in failed: %1"_s.arg(technicalDetails(signedIn.error())));
    api::Pacer pacer(signIn.clock());
    api::Client client(signIn.transport(), signIn.tokens(), pacer, signIn.clock());
    const QTemporaryDir folder;
    change::Journal journal(folder.filePath(u"journal.sqlite"_s));
    if (journal.problem())
        return complain(u"no journal: %1"_s.arg(describe(*journal.problem())));
    while (!input.atEnd()) {
        const QByteArray text = line(input);
        if (text.isEmpty()) // a pipe knows its end only after one more reading
            continue;
        const auto names = parseJson(text);
        if (!names || !names->isArray())
            return complain(u"standard input: a line is no JSON list"_s);
        const QJsonArray realms = names->toArray();
        for (const QJsonValue& name : realms) {
            QElapsedTimer timer;
            timer.start();
            test::RealmTrip trip(client, signIn.transport(), journal, RealmName(name.toString()),
                arguments.contains(u"--every-field"_s));
            QJsonObject report = trip.run();
            report.insert(u"ms"_s, timer.elapsed());
            output.write(canonicalJson(report) + '\n');
            output.flush();
        }
    }
    return 0;
}
