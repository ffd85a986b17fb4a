// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QObject>
#include <QRegularExpression>
#include <QUrlQuery>

namespace rk::test {

/// Browsers take this computer for a secure place even without TLS, and keep Keycloak's cookies,
/// which are all marked "Secure". Qt's jar would not send them back.
class LoopbackCookies final : public QNetworkCookieJar {
public:
    using QNetworkCookieJar::QNetworkCookieJar;
    bool setCookiesFromUrl(const QList<QNetworkCookie>& cookies, const QUrl& url) override
    {
        QList<QNetworkCookie> kept = cookies;
        for (QNetworkCookie& cookie : kept)
            cookie.setSecure(false);
        return QNetworkCookieJar::setCookiesFromUrl(kept, url);
    }
};

/// Plays the browser and the person in front of it: loads Keycloak's log-in page with cookies,
/// fills in its form, and follows every redirect, the last one to the program.
class PlayedBrowser : public QObject {
    Q_OBJECT
public:
    PlayedBrowser(QString username, QString password)
        : m_username(std::move(username)), m_password(std::move(password))
    {
        m_network.setCookieJar(new LoopbackCookies(this));
    }
    void open(const QUrl& url) { follow(m_network.get(request(url))); }
    QByteArray lastPage() const { return m_page; }
    int lastStatus() const { return m_status; }
    int formsSent() const { return m_forms; }

private:
    static QNetworkRequest request(const QUrl& url)
    {
        QNetworkRequest request(url);
        request.setAttribute(
            QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        return request;
    }
    void follow(QNetworkReply* reply)
    {
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            m_page = reply->readAll();
            m_status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            if (!next.isEmpty())
                open(reply->url().resolved(next));
            else
                fillIn();
        });
    }
    void fillIn()
    {
        static const QRegularExpression form(QStringLiteral("<form[^>]* action=\"([^\"]+)\""));
        const QRegularExpressionMatch match = form.match(QString::fromUtf8(m_page));
        if (!match.hasMatch() || m_forms > 0)
            return; // the end, or the same page again because the password was wrong
        ++m_forms;
        QUrlQuery fields;
        const auto add = [&](const QString& name, const QString& value) {
            fields.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        };
        add(QStringLiteral("username"), m_username);
        add(QStringLiteral("password"), m_password);
        QNetworkRequest post = request(
            QUrl(match.captured(1).replace(QStringLiteral("&amp;"), QStringLiteral("&"))));
        post.setHeader(QNetworkRequest::ContentTypeHeader,
            QStringLiteral("application/x-www-form-urlencoded"));
        follow(m_network.post(post, fields.toString(QUrl::FullyEncoded).toUtf8()));
    }

    QNetworkAccessManager m_network;
    QString m_username;
    QString m_password;
    QByteArray m_page;
    int m_status = 0;
    int m_forms = 0;
};

} // namespace rk::test
