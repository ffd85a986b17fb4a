// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
// Pictures of the sign-in windows for the developer's eye: signin_pictures OUTPUT-DIR [de].
#include "ui/signin/fakesigninservice.h"
#include "ui/signin/reauthorizedialog.h"
#include "ui/signin/signinpane.h"
#include "ui/signin/signinwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>

using namespace rk;
using namespace Qt::StringLiterals;

namespace {

/// Stands in for a language whose words are a third longer.
class LongWords final : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const qsizetype more = text.contains(u'%') ? 0 : text.size() / 3;
        return text + QString(more, u'n');
    }
};

QDir folder;
QString suffix;

void save(QWidget& window, const QString& name)
{
    window.show();
    QApplication::processEvents();
    QApplication::processEvents();
    const QString path = folder.filePath(u"signin-%1-%2.png"_s.arg(name, suffix));
    if (!window.grab().save(path))
        qWarning("can't write %ls", qUtf16Printable(path));
}

ui::SignInPane& paneOf(QWidget& window)
{
    return *window.findChild<ui::SignInPane*>();
}

QList<ui::ProfileCard> longProfiles()
{
    QList<ui::ProfileCard> cards = test::someProfiles();
    for (int i = 0; i < 6; ++i) {
        ui::ProfileCard card = cards.at(i % 3);
        card.id = u"long%1"_s.arg(i);
        card.name = u"Bundesanstalt für Immobilienaufgaben und Grundstücksverwaltung %1"_s.arg(i);
        card.serverUrl = u"https://anmeldung.bundesanstalt-fuer-immobilienaufgaben.example:8443"_s;
        cards.append(card);
    }
    return cards;
}

void takePictures()
{
    test::FakeSignInService service;
    {
        ui::SignInWindow window(service);
        save(window, u"empty"_s);
    }
    service.cards = test::someProfiles();
    ui::SignInWindow window(service);
    save(window, u"browser"_s);
    paneOf(window).proceed();
    Q_EMIT service.progress(u"Sign in in the browser window that has opened. Waiting for it…"_s);
    save(window, u"busy"_s);
    Q_EMIT service.certificateUntrusted(test::someCertificate());
    save(window, u"certificate"_s);
    window.selectProfile(u"p2"_s);
    window.findChildren<QLineEdit*>().last()->clear();
    save(window, u"password"_s);
    paneOf(window).proceed();
    save(window, u"missing"_s);
    const QList<QLineEdit*> edits = window.findChildren<QLineEdit*>();
    for (QLineEdit* edit : edits) {
        if (edit->accessibleName() == "Password"_L1)
            edit->setText(u"something"_s);
    }
    paneOf(window).proceed();
    Q_EMIT service.failed(u"The server did not accept user name and password. Check both, and the "
                          "one-time code if this account needs one."_s,
        u"kind: unauthorized"_s);
    Q_EMIT service.oneTimeCodeNeeded();
    for (QPushButton* button : window.findChildren<QPushButton*>()) {
        if (button->text().startsWith("More options"_L1))
            button->click();
    }
    save(window, u"failed"_s);
    window.selectProfile(u"p3"_s);
    save(window, u"service"_s);
    ui::ReauthorizeDialog dialog(
        service, service.cards.at(1), u"Your session has ended on the server."_s, nullptr);
    save(dialog, u"again"_s);
    service.cards = longProfiles();
    ui::SignInWindow crowded(service);
    crowded.selectProfile(u"long0"_s);
    save(crowded, u"long"_s);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    if (app.arguments().size() < 2) {
        qWarning("usage: signin_pictures OUTPUT-DIR [long]");
        return 2;
    }
    folder = QDir(app.arguments().at(1));
    folder.mkpath(u"."_s);
    ui::Theme* theme = ui::Theme::instance();
    theme->install(app);
    theme->setReducedMotion(true);
    LongWords words;
    if (app.arguments().contains(u"long"_s))
        QCoreApplication::installTranslator(&words);
    const QString scale = u"@%1x"_s.arg(app.devicePixelRatio());
    for (const auto mode : { ui::Theme::Mode::Light, ui::Theme::Mode::Dark }) {
        theme->setMode(mode);
        suffix = (mode == ui::Theme::Mode::Dark ? u"dark"_s : u"light"_s) + scale;
        takePictures();
    }
    return 0;
}
