// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinservice.h"

namespace rk::test {

/// Writes down what the window asks for; the test answers by emitting the signals.
class FakeSignInService final : public ui::SignInService {
public:
    QList<ui::ProfileCard> profiles() const override { return cards; }
    void removeProfile(const QString& id) override
    {
        removed.append(id);
        cards.removeIf([&](const ui::ProfileCard& card) { return card.id == id; });
        Q_EMIT profilesChanged();
    }
    void signIn(const ui::SignInForm& form) override { forms.append(form); }
    void cancel() override { ++cancels; }
    void trust(const ui::SignInForm& form, const QString& sha256) override
    {
        forms.append(form);
        trusted.append(sha256);
    }
    void trustAuthority(const ui::SignInForm& form, const QString& pemFile) override
    {
        forms.append(form);
        authorities.append(pemFile);
    }

    QList<ui::ProfileCard> cards;
    QList<ui::SignInForm> forms; ///< of every attempt, oldest first
    QStringList removed;
    QStringList trusted;
    QStringList authorities;
    int cancels = 0;
};

/// Three profiles: production by browser (used last), a test server by password, a job's account.
inline QList<ui::ProfileCard> someProfiles()
{
    ui::ProfileCard production;
    production.id = QStringLiteral("p1");
    production.name = QStringLiteral("acme-workforce");
    production.serverUrl = QStringLiteral("https://sso.acme.example/auth");
    production.realm = QStringLiteral("acme-workforce");
    production.method = QStringLiteral("browser");
    production.username = QStringLiteral("miriam.vogel");
    production.clientId = QStringLiteral("realmkeeper");
    production.environment = QStringLiteral("production");
    production.remember = true;
    production.lastSignIn = QDateTime(QDate(2026, 11, 23), QTime(16, 20), Qt::UTC);
    ui::ProfileCard test = production;
    test.id = QStringLiteral("p2");
    test.name = QStringLiteral("city-portal");
    test.serverUrl = QStringLiteral("https://login.stadt.example:8443");
    test.realm = QStringLiteral("master");
    test.method = QStringLiteral("password");
    test.username = QStringLiteral("admin");
    test.clientId = QStringLiteral("admin-cli");
    test.environment = QStringLiteral("test");
    test.remember = false;
    test.lastSignIn = QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    ui::ProfileCard job = test;
    job.id = QStringLiteral("p3");
    job.name = QStringLiteral("sandbox");
    job.serverUrl = QStringLiteral("http://localhost:8080");
    job.realm = QStringLiteral("lab");
    job.method = QStringLiteral("service-account");
    job.username.clear();
    job.clientId = QStringLiteral("nightly-report");
    job.environment = QStringLiteral("development");
    job.color = QStringLiteral("#0f766e");
    job.lastSignIn = {};
    return { production, test, job };
}

inline ui::UntrustedCertificate someCertificate()
{
    ui::UntrustedCertificate certificate;
    certificate.subject = QStringLiteral("sso.acme.example");
    certificate.issuer = QStringLiteral("Acme Internal CA 2");
    certificate.validFrom = QDateTime(QDate(2026, 9, 3), QTime(0, 0), Qt::UTC);
    certificate.validUntil = QDateTime(QDate(2027, 9, 3), QTime(0, 0), Qt::UTC);
    certificate.sha256 = QStringLiteral("9F:3A:61:C4:0B:77:E2:18:5D:A0:4C:93:FE:26:B1:88:"
                                        "37:D5:10:6E:42:9B:C8:F1:03:7A:EE:54:69:2D:80:BC");
    certificate.reasons
        = { QStringLiteral("The issuer certificate of a locally looked up certificate could not be "
                           "found.") };
    return certificate;
}

} // namespace rk::test
