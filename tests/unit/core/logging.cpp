// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/logging.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

/// The one place of the program that several threads use: Qt's own threads log as well.
class TestLogging : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QtMessageHandler m_before = nullptr;

    QString path() const { return m_folder.filePath(u"log"_s); }

    QStringList lines() const
    {
        QFile file(path());
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

private Q_SLOTS:
    void init()
    {
        QFile::remove(path());
        m_before = qInstallMessageHandler(nullptr);
        rk::installLogging(path());
    }

    void cleanup() { qInstallMessageHandler(m_before); }

    void onlyTheOwnerMayReadTheFile()
    {
        qCInfo(rk::lcUi) << "one";
        QCOMPARE(QFile::permissions(path())
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
    }

    void linesOfSeveralThreadsStayWhole()
    {
        constexpr int Threads = 4;
        constexpr int Lines = 200;
        std::vector<std::thread> threads;
        for (int t = 0; t < Threads; ++t) {
            threads.emplace_back([t] {
                for (int i = 0; i < Lines; ++i)
                    qCInfo(rk::lcHttp).noquote() << "thread" << t << "line" << i << "ends";
            });
        }
        for (std::thread& thread : threads)
            thread.join();

        static const QRegularExpression whole(
            u"^\\S+ info realmkeeper\\.http thread ([0-3]) line (\\d+) ends$"_s);
        QList<int> next(Threads, 0);
        const QStringList written = lines();
        for (const QString& line : written) {
            const auto match = whole.match(line);
            QVERIFY2(match.hasMatch(), qPrintable(line));
            // the lines of a thread are in its order
            QCOMPARE(match.captured(2).toInt(), next[match.captured(1).toInt()]++);
        }
        QCOMPARE(next, QList<int>(Threads, Lines));
    }

    void aMessageIsOneLine()
    {
        qCWarning(rk::lcAuth).noquote() << "first\nsecond";
        const QStringList written = lines();
        QCOMPARE(written.size(), 1);
        QVERIFY2(written.first().endsWith("warning realmkeeper.auth first\\nsecond"_L1),
            qPrintable(written.first()));
    }
};

QTEST_GUILESS_MAIN(TestLogging)
#include "logging.moc"
