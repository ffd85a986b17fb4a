// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/windowstatus.h"

#include "ui/environmentline.h"
#include "ui/statuslabel.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rk::ui {

WindowStatus::WindowStatus(QWidget* parent)
    : Panel(&Tokens::sidebar, parent),
      m_connection(new StatusLabel(tr("Connection"), u"online"_s, this)),
      m_latency(new StatusLabel(tr("Latency"), {}, this)),
      m_token(new StatusLabel(tr("Token"), u"key"_s, this)),
      m_account(new StatusLabel(tr("Signed in as"), u"user"_s, this)),
      m_rows(new StatusLabel(tr("Rows"), {}, this)),
      m_environment(new StatusLabel(tr("Environment"), {}, this))
{
    setEdges(Qt::TopEdge);
    setMinimumHeight(qMax(28, fontMetrics().height() + 10));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 1, 12, 0);
    layout->setSpacing(16);
    layout->addWidget(m_connection);
    layout->addWidget(m_latency);
    layout->addWidget(m_token);
    layout->addWidget(m_account);
    layout->addStretch(1);
    layout->addWidget(m_rows);
    layout->addWidget(m_environment);
    m_account->label()->setElideMode(Qt::ElideRight);
    m_rows->label()->setElideMode(Qt::ElideRight);
}

void WindowStatus::setIdentity(const WindowIdentity& identity)
{
    m_account->setText(identity.account);
    using Environment = WindowIdentity::Environment;
    m_environment->setText(
        identity.realm.isEmpty() ? QString() : environmentWord(identity.environment));
    const bool production = identity.environment == Environment::Production;
    m_environment->setIconName(production ? u"warning"_s : QString());
    m_environment->setColor(production                  ? &Tokens::danger
            : identity.environment == Environment::Test ? &Tokens::warn
                                                        : &Tokens::muted);
    m_environment->label()->setTextStyle(
        TextStyle::Small, production ? QFont::Bold : QFont::Medium);
    fold();
}

void WindowStatus::setConnection(Connection connection)
{
    switch (connection) {
    case Connection::Connected:
        m_connection->setText(tr("Connected"));
        m_connection->setIconName(u"online"_s);
        m_connection->setColor(&Tokens::muted);
        break;
    case Connection::Offline:
        m_connection->setText(tr("Offline"));
        m_connection->setIconName(u"offline"_s);
        m_connection->setColor(&Tokens::warn);
        m_latency->setText({});
        break;
    case Connection::SigningIn:
        m_connection->setText(tr("Signing in"));
        m_connection->setIconName(u"key"_s);
        m_connection->setColor(&Tokens::muted);
        m_latency->setText({});
        break;
    }
}

void WindowStatus::setLatency(int milliseconds)
{
    m_latency->setText(tr("%1 ms").arg(QLocale().toString(milliseconds)));
    fold();
}

QString WindowStatus::lifeText(int seconds)
{
    const int hours = seconds / 3600;
    const int minutes = seconds / 60 % 60;
    const QChar zero = u'0';
    if (hours > 0)
        return u"%1:%2:%3"_s.arg(hours).arg(minutes, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    return u"%1:%2"_s.arg(minutes).arg(seconds % 60, 2, 10, zero);
}

void WindowStatus::setTokenLife(int seconds)
{
    m_tokenSeconds = seconds;
    m_token->setText(seconds < 0 ? QString() : tr("%1 left").arg(lifeText(seconds)));
    fold();
}

void WindowStatus::setRows(const QString& text)
{
    m_rows->setText(text);
}

void WindowStatus::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    fold();
}

/// Narrow windows keep what matters: connection, token, rows, environment.
void WindowStatus::fold()
{
    const bool roomy = width() >= 900;
    m_latency->setVisible(roomy && !m_latency->text().isEmpty());
    m_account->setVisible(roomy && !m_account->text().isEmpty());
}

} // namespace rk::ui
