// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/canary.h"
#include "ui/signin/fakesigninservice.h"
#include "ui/signin/said.h"
#include "ui/signin/signinwindow.h"
#include "ui/theme/theme.h"

#include <QTest>

#include <memory>

namespace rk::test {

/// What the tests of the sign-in window share: a service that answers as they say, and a window
/// over it, new for every test.
class SignInRig : public QObject {
    Q_OBJECT

protected:
    void open(const QList<ui::ProfileCard>& cards = {})
    {
        m_service.cards = cards;
        m_window = std::make_unique<ui::SignInWindow>(m_service);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void fillInPassword()
    {
        field(*m_window, QStringLiteral("Server URL"))
            ->setText(QStringLiteral("https://sso.example"));
        choose(*m_window, QStringLiteral("Sign-in method"), QStringLiteral("Password"));
        field(*m_window, QStringLiteral("Username"))->setText(QStringLiteral("miriam"));
        field(*m_window, QStringLiteral("Password"))->setText(QString::fromLatin1(m_secret));
    }

    FakeSignInService m_service;
    std::unique_ptr<ui::SignInWindow> m_window;
    const QByteArray m_secret = newCanary("signinwindow");

private Q_SLOTS:
    void initTestCase()
    {
        ui::Theme::instance()->install(*qApp);
        ui::Theme::instance()->setReducedMotion(true);
    }
    void init()
    {
        m_service.forms.clear();
        m_service.trusted.clear();
        m_service.authorities.clear();
        m_service.removed.clear();
        m_service.cancels = 0;
    }
    void cleanup() { m_window.reset(); }
};

} // namespace rk::test
