// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/singleinstance.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using rk::app::SingleInstance;

class TestSingleInstance : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;
    QString m_path;

    /// As a second process would: it waits while the first one's event loop answers.
    bool secondStart(const QString& server)
    {
        bool taken = false;
        const std::unique_ptr<QThread> thread(
            QThread::create([&] { taken = SingleInstance(m_path).handOver(server); }));
        QSignalSpy finished(thread.get(), &QThread::finished);
        thread->start();
        if (finished.isEmpty())
            finished.wait();
        thread->wait();
        return taken;
    }

private Q_SLOTS:
    void init() { m_path = m_folder.filePath(u"s%1"_s.arg(++m_count)); }

    void startsWhenNobodyRuns() { QVERIFY(!SingleInstance(m_path).handOver({})); }

    void secondStartRaisesTheFirst()
    {
        SingleInstance first(m_path);
        QVERIFY(first.listen());
        first.setServer(u"https://sso.example/auth"_s);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QVERIFY(secondStart({}));
        QCOMPARE(raised.count(), 1);
    }

    void comparesServers_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<bool>("same");
        const auto sso = u"https://sso.example/auth"_s;
        QTest::newRow("same address") << sso << sso << true;
        QTest::newRow("without base path") << sso << u"https://sso.example"_s << true;
        QTest::newRow("bare host") << sso << u"sso.example"_s << true;
        QTest::newRow("port written out") << sso << u"https://sso.example:443/"_s << true;
        QTest::newRow("other host") << sso << u"https://other.example"_s << false;
        QTest::newRow("other port") << sso << u"https://sso.example:8443"_s << false;
        QTest::newRow("nobody signed in yet") << QString() << sso << false;
    }

    void comparesServers()
    {
        QFETCH(QString, shown);
        QFETCH(QString, asked);
        QFETCH(bool, same);
        SingleInstance first(m_path);
        QVERIFY(first.listen());
        first.setServer(shown);
        QSignalSpy raised(&first, &SingleInstance::raiseRequested);
        QCOMPARE(secondStart(asked), same);
        QCOMPARE(raised.count(), same ? 1 : 0);
    }

    void takesTheSocketOfACrashedOne()
    {
        QFile left(m_path);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.close();
        QVERIFY(!SingleInstance(m_path).handOver({}));
        SingleInstance first(m_path);
        QVERIFY(first.listen());
        QVERIFY(secondStart({}));
    }

    void leavesALivingOneItsPlace()
    {
        SingleInstance first(m_path);
        QVERIFY(first.listen());
        SingleInstance second(m_path);
        QVERIFY(!second.listen());
        QVERIFY(secondStart({}));
    }

    void socketIsForItsOwnerOnly()
    {
        SingleInstance first(m_path);
        QVERIFY(first.listen());
        QVERIFY(!(QFile::permissions(m_path)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "singleinstance.moc"
