// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/apierror.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using rk::ApiError;
using Kind = rk::ApiError::Kind;

namespace {

const QList<Kind> AllKinds { Kind::Cancelled, Kind::Timeout, Kind::Network, Kind::Tls,
    Kind::Redirect, Kind::Unauthorized, Kind::Forbidden, Kind::NotFound, Kind::Conflict,
    Kind::Validation, Kind::RateLimited, Kind::Server, Kind::Decode, Kind::SignInNeeded,
    Kind::Refused, Kind::Local };

ApiError errorOf(Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.detail = u"the detail"_s;
    return error;
}

} // namespace

class ApiErrorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsOwnNameAndSentence();
    void showsTheServersOwnWords();
    void showsEachFieldsMessage();
    void saysThatAChangeMayHaveBeenMade();
    void technicalDetailsHoldWhatIsKnownOnly();
};

void ApiErrorTest::everyKindHasItsOwnNameAndSentence()
{
    QSet<QString> names;
    for (const Kind kind : AllKinds) {
        names.insert(rk::kindName(kind));
        QVERIFY(!rk::describe(errorOf(kind)).isEmpty());
    }
    QCOMPARE(names.size(), AllKinds.size());
    QCOMPARE(rk::describe(ApiError::local(u"The disk is full."_s)), u"The disk is full."_s);
    QCOMPARE(rk::describe(ApiError::refused(u"Not now."_s)), u"Not now."_s);
}

void ApiErrorTest::showsTheServersOwnWords()
{
    for (const Kind kind : { Kind::Conflict, Kind::Validation, Kind::NotFound, Kind::Server }) {
        ApiError error = errorOf(kind);
        error.serverText = u"User exists with <b>same</b> username"_s;
        QVERIFY(rk::describe(error).contains(error.serverText));
    }
}

void ApiErrorTest::showsEachFieldsMessage()
{
    ApiError error = errorOf(Kind::Validation);
    error.fieldErrors = { { u"email"_s, u"is no address"_s, {} }, { {}, u"general"_s, {} } };

    const QString sentence = rk::describe(error);

    QVERIFY2(sentence.contains(u"email: is no address; general"_s), qPrintable(sentence));
}

void ApiErrorTest::saysThatAChangeMayHaveBeenMade()
{
    ApiError error = errorOf(Kind::Timeout);
    const QString sure = rk::describe(error);
    error.mayHaveBeenApplied = true;
    const QString unsure = rk::describe(error);

    QVERIFY(unsure.startsWith(sure));
    QVERIFY(unsure.size() > sure.size());
}

void ApiErrorTest::technicalDetailsHoldWhatIsKnownOnly()
{
    ApiError error = errorOf(Kind::Conflict);
    QCOMPARE(rk::technicalDetails(error), u"kind: conflict\ndetail: the detail"_s);

    error.httpStatus = 409;
    error.requestId = u"id-1"_s;
    error.target = u"PUT https://id.example/admin"_s;
    const QStringList lines = rk::technicalDetails(error).split(u'\n');
    QVERIFY(lines.contains(u"status: 409"_s));
    QVERIFY(lines.contains(u"request id: id-1"_s));
    QVERIFY(lines.contains(u"request: PUT https://id.example/admin"_s));
}

QTEST_GUILESS_MAIN(ApiErrorTest)
#include "apierror.moc"
