// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/architecture/sources.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using rk::test::Sources;
using rk::test::verifyNone;

namespace {

struct Limits {
    qsizetype file;
    qsizetype function;
};

/// In tests, tables of cases may be longer than code.
Limits limitsOf(const QString& path)
{
    return path.startsWith("tests/"_L1) ? Limits { 700, 120 } : Limits { 500, 80 };
}

struct Function {
    qsizetype line; ///< of its opening brace, counted from 1
    qsizetype lines; ///< between the braces
};

/// clang-format sets the braces of functions, and only those, on lines of their own at the same
/// column; lambdas, classes and namespaces open theirs at the end of a line.
QList<Function> functionsOf(const QStringList& lines)
{
    QList<Function> found;
    for (qsizetype open = 0; open < lines.size(); ++open) {
        if (lines.at(open).trimmed() != "{"_L1)
            continue;
        const QString closing = QString(lines.at(open)).replace(u'{', u'}');
        const qsizetype close = lines.indexOf(closing, open);
        if (close > open)
            found.append({ open + 1, close - open - 1 });
    }
    return found;
}

QStringList hits(const Sources& sources, const QString& pattern)
{
    const QRegularExpression wanted(pattern, QRegularExpression::CaseInsensitiveOption);
    QStringList list;
    for (const auto& [path, lines] : sources) {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (wanted.match(lines.at(i)).hasMatch())
                list.append(u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(lines.at(i).trimmed()));
        }
    }
    return list;
}

} // namespace

/// Sizes, licences, words: what a reader of any file may rely on.
class TestShape : public QObject {
    Q_OBJECT

    Sources m_code;
    Sources m_all;

private Q_SLOTS:
    void initTestCase()
    {
        m_code = rk::test::readSources(
            { u"models"_s, u"ui"_s, u"app"_s, u"tests"_s }, { u"*.h"_s, u"*.cpp"_s });
        m_all = rk::test::readSources({ u"models"_s, u"ui"_s, u"app"_s, u"tests"_s, u"packaging"_s,
                                          u"resources/demo"_s, u".ci"_s },
            { u"*"_s });
        m_all.merge(rk::test::readSources({ u"."_s }, { u"CMake*"_s }));
        // A wrong path would make every test below pass.
        QVERIFY(m_code.size() > 200);
        QVERIFY(m_all.size() > m_code.size());
    }

    void bracesAreUnderstood()
    {
        const QList<Function> found = functionsOf({ u"namespace a {"_s, u"int f()"_s, u"{"_s,
            u"    if (x) {"_s, u"    }"_s, u"}"_s, u"struct S {"_s, u"    void g()"_s, u"    {"_s,
            u"    }"_s, u"};"_s, u"} // namespace a"_s });
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).line, 3);
        QCOMPARE(found.at(0).lines, 2);
        QCOMPARE(found.at(1).lines, 0);
    }

    void filesStaySmall()
    {
        QStringList wrong;
        for (const auto& [path, lines] : m_code) {
            if (lines.size() > limitsOf(path).file)
                wrong.append(u"%1: %2 lines"_s.arg(path).arg(lines.size()));
        }
        verifyNone(wrong);
    }

    void functionsStayShort()
    {
        QStringList wrong;
        qsizetype seen = 0;
        for (const auto& [path, lines] : m_code) {
            const QList<Function> functions = functionsOf(lines);
            seen += functions.size();
            for (const Function& function : functions) {
                if (function.lines > limitsOf(path).function)
                    wrong.append(u"%1:%2: a function of %3 lines"_s.arg(path)
                                     .arg(function.line)
                                     .arg(function.lines));
            }
        }
        QVERIFY(seen > 1000);
        verifyNone(wrong);
    }

    void everyFileIsLicensedAndGuarded()
    {
        QStringList wrong;
        for (const auto& [path, lines] : m_code) {
            if (!lines.value(0).contains("SPDX-FileCopyrightText"_L1)
                || !lines.value(1).contains("SPDX-License-Identifier: Apache-2.0"_L1))
                wrong.append(path + u": no licence lines"_s);
            if (path.endsWith(".h"_L1) && !lines.contains(u"#pragma once"_s))
                wrong.append(path + u": no #pragma once"_s);
        }
        verifyNone(wrong);
    }

    /// So the compiler itself proves that the header needs nothing before it. Headers without a
    /// source file are compiled alone, see the CMake file.
    void ownHeaderComesFirst()
    {
        QStringList wrong;
        for (const auto& [path, lines] : m_code) {
            const QString header = QString(path).replace(u".cpp"_s, u".h"_s);
            if (!path.endsWith(".cpp"_L1) || path.startsWith("tests/"_L1)
                || !m_code.contains(header))
                continue;
            const QString own = header.startsWith("models/"_L1) ? header.mid(7) : header;
            const auto first = std::find_if(lines.begin(), lines.end(),
                [](const QString& line) { return line.startsWith("#include"_L1); });
            if (first == lines.end() || *first != u"#include \"%1\""_s.arg(own))
                wrong.append(u"%1: the first include is not \"%2\""_s.arg(path, own));
        }
        verifyNone(wrong);
    }

    void nothingIsLeftToDoInComments()
    {
        verifyNone(hits(m_code,
            u"\\b(TO"
            u"DO|FIX"
            u"ME|HA"
            u"CK)\\b"_s));
    }

    void noPackageRegistryIsNamed()
    {
        verifyNone(hits(m_all,
            u"deb\\.debian\\."
            u"org|registry\\.npmjs|repo1\\.maven|repo\\.maven|pypi\\."
            u"org|crates\\."
            u"io"_s));
    }
};

QTEST_GUILESS_MAIN(TestShape)
#include "shape.moc"
