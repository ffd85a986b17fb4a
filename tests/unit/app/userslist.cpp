// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/userslist.h"

#include "core/json.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class TestUsersList : public QObject {
    Q_OBJECT

    static QList<QJsonObject> users()
    {
        return {
            QJsonObject { { u"username"_s, u"zoe"_s }, { u"enabled"_s, false },
                { u"email"_s, u"z@x.example"_s } },
            QJsonObject { { u"username"_s, u"amina"_s }, { u"enabled"_s, true },
                { u"createdTimestamp"_s, 1700000000123.0 },
                { u"attributes"_s,
                    QJsonObject { { u"phone"_s, QJsonArray { u"1"_s, u"2"_s } } } } },
        };
    }

private Q_SLOTS:
    void csvHasTheUsualColumnsInOrder()
    {
        const QByteArray csv = rk::app::usersAsCsv(users(), {});
        QVERIFY(csv.contains("username,email,firstName,lastName,enabled\r\n"));
        QVERIFY(csv.contains("zoe,z@x.example,,,false\r\n"));
        QVERIFY(csv.contains("amina,,,,true\r\n"));
    }

    void csvTakesMembersAndAttributes()
    {
        const QByteArray csv
            = rk::app::usersAsCsv(users(), { u"phone"_s, u"createdTimestamp"_s, u"username"_s });
        QVERIFY(csv.contains("1; 2,1700000000123,amina\r\n"));
        QVERIFY(csv.contains(",,zoe\r\n"));
    }

    void jsonIsCanonicalSortedAndSaysThatItIsComplete()
    {
        const QByteArray json
            = rk::app::usersAsJson(u"r"_s, users(), { u"username"_s, u"phone"_s });
        QCOMPARE(json,
            QByteArray(
                R"({"complete":true,"realm":"r","users":[{"phone":["1","2"],"username":"amina"},)"
                R"({"phone":null,"username":"zoe"}]})"
                "\n"));
        QVERIFY(rk::parseJson(json.trimmed()));
    }
};

QTEST_GUILESS_MAIN(TestUsersList)
#include "userslist.moc"
