// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminationsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using rk::app::TerminationSignals;

class TestTerminationSignals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arriveInTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("TERM") << SIGTERM;
        QTest::newRow("INT") << SIGINT;
        QTest::newRow("HUP") << SIGHUP;
    }

    void arriveInTheEventLoop()
    {
        QFETCH(int, number);
        const TerminationSignals signals_;
        QSignalSpy received(&signals_, &TerminationSignals::received);
        QCOMPARE(std::raise(number), 0);
        QVERIFY(received.isEmpty()); // nothing runs inside the handler
        QTRY_COMPARE(received.size(), 1);
    }

    void everyOneOfSeveralArrives()
    {
        const TerminationSignals signals_;
        QSignalSpy received(&signals_, &TerminationSignals::received);
        std::raise(SIGTERM);
        std::raise(SIGINT);
        QTRY_COMPARE(received.size(), 2);
    }

    void systemsOwnBehaviourComesBack()
    {
        {
            const TerminationSignals signals_;
        }
        struct sigaction now { };
        QCOMPARE(::sigaction(SIGTERM, nullptr, &now), 0);
        QVERIFY(now.sa_handler == SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(TestTerminationSignals)
#include "terminationsignals.moc"
