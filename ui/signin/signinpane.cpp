// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinpane.h"

#include "ui/signin/certificatepanel.h"
#include "ui/signin/profilelook.h"
#include "ui/signin/signinfields.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/loading.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

constexpr auto ErrorKey = "sign-in"_L1;
constexpr int Margin = 40;

QString lastSignIn(const ProfileCard& profile)
{
    if (!profile.lastSignIn.isValid())
        return {};
    const QString when = QLocale().toString(profile.lastSignIn.date(), QLocale::LongFormat);
    return profile.username.isEmpty()
        ? SignInPane::tr("Last signed in on %1").arg(when)
        : SignInPane::tr("Last signed in on %1 as %2").arg(when, profile.username);
}

} // namespace

SignInPane::SignInPane(SignInService& service, QWidget* parent)
    : QWidget(parent),
      m_service(service),
      m_tile(new ProfileTile(48)),
      m_title(new PlainLabel),
      m_chip(new Chip({})),
      m_last(new PlainLabel({}, TextStyle::Body, &Tokens::muted)),
      m_messages(new MessageArea),
      m_fields(new SignInFields),
      m_certificate(new CertificatePanel),
      m_line(new LoadingLine),
      m_statusIcon(new IconLabel(u"globe"_s, 18)),
      m_status(new PlainLabel({}, TextStyle::Body, &Tokens::muted))
{
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(14);
    inner->addWidget(m_messages);
    inner->addWidget(m_fields);
    inner->addWidget(m_certificate);
    m_certificate->hide();
    m_scroll = new FormScroll(content);
    m_scroll->setMargins(Margin, 12);
    m_head = buildHead();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_line);
    m_statusRow = buildStatus();
    column->addWidget(m_statusRow);
    connect(m_fields, &SignInFields::edited, this, &SignInPane::showHead);
    connect(m_certificate, &CertificatePanel::mayTrustChanged, this, &SignInPane::stateChanged);
    connect(m_certificate, &CertificatePanel::authorityChosen, this, [this](const QString& file) {
        begin([&](const SignInForm& form) { m_service.trustAuthority(form, file); });
    });
    listen();
    setState(State::Editing);
    showHead();
}

QWidget* SignInPane::buildHead()
{
    m_title->setTextStyle(TextStyle::PageTitle, QFont::DemiBold);
    m_title->setElideMode(Qt::ElideRight);
    m_last->setElideMode(Qt::ElideRight);
    QToolButton* actions = makeToolButton(u"more", tr("Profile actions"));
    auto* menu = new QMenu(actions);
    QAction* remove = menu->addAction(tr("Remove profile…"));
    connect(remove, &QAction::triggered, this, [this] { Q_EMIT removeRequested(m_profile.id); });
    actions->setMenu(menu);
    actions->setPopupMode(QToolButton::InstantPopup);
    m_actions = actions;

    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(m_chip);
    second->addWidget(m_last, 1);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(6);
    texts->addWidget(m_title);
    texts->addLayout(second);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Margin, 28, Margin, 8);
    row->setSpacing(14);
    row->addWidget(m_tile, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_actions, 0, Qt::AlignTop);
    return head;
}

QWidget* SignInPane::buildStatus()
{
    m_status->setWordWrap(true);
    m_status->setMinimumHeight(QFontMetrics(Fonts::body()).height() + 4);
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(Margin, 10, Margin, 10);
    row->setSpacing(8);
    row->addWidget(m_statusIcon, 0, Qt::AlignTop);
    row->addWidget(m_status, 1);
    return holder;
}

void SignInPane::listen()
{
    connect(&m_service, &SignInService::progress, this, [this](const QString& sentence) {
        if (m_state == State::Busy)
            m_status->setText(oneLine(sentence, 300));
    });
    connect(&m_service, &SignInService::failed, this, &SignInPane::onFailed);
    connect(&m_service, &SignInService::certificateUntrusted, this, &SignInPane::onUntrusted);
    connect(&m_service, &SignInService::oneTimeCodeNeeded, this, [this] {
        if (std::exchange(m_mayAskForCode, false))
            m_fields->askForOneTimeCode();
    });
    connect(&m_service, &SignInService::signedIn, this, [this] {
        if (m_state != State::Busy)
            return;
        m_fields->forgetSecrets();
        setState(State::Editing);
    });
}

void SignInPane::setProfile(const ProfileCard& profile)
{
    cancel();
    m_messages->clear();
    m_mayAskForCode = false;
    m_profile = profile;
    m_fields->setProfile(profile);
    setState(State::Editing);
    showHead();
}

void SignInPane::setAddress(const QString& serverUrl, const QString& realm)
{
    m_fields->setAddress(serverUrl, realm);
}

void SignInPane::setInPlace()
{
    constexpr int DialogMargin = 24;
    m_head->hide();
    m_scroll->setMargins(DialogMargin, 16);
    m_statusRow->layout()->setContentsMargins(DialogMargin, 8, DialogMargin, 8);
    m_fields->setInPlace();
}

void SignInPane::showHead()
{
    const SignInForm form = m_fields->form();
    const QString name = !form.profileName.isEmpty() ? form.profileName : hostOf(form.serverUrl);
    m_title->setText(
        name.isEmpty() ? tr("Sign in to a server") : tr("Sign in to %1").arg(oneLine(name)));
    m_tile->setProfile(name, form.environment, form.color);
    m_chip->setText(environmentName(form.environment));
    m_chip->setAccessibleName(m_chip->text());
    m_chip->setTone(environmentTone(form.environment));
    m_chip->setIconName(environmentIcon(form.environment));
    const QString last = lastSignIn(m_profile);
    m_last->setText(m_profile.id.isEmpty() ? tr("New profile") : last);
    m_actions->setVisible(!m_profile.id.isEmpty());
    if (m_state == State::Editing) {
        m_status->setText(m_fields->methodNote());
        m_statusIcon->setIconName(m_fields->methodIcon());
    }
    Q_EMIT lookChanged(form.environment, form.color);
}

void SignInPane::showError(const QString& sentence, const QString& details)
{
    Message message;
    message.tone = items::Tone::Danger;
    message.fact = tr("Not signed in.");
    message.sentence = sentence;
    message.details = details;
    message.key = ErrorKey;
    m_messages->show(message);
}

void SignInPane::setState(State state)
{
    m_state = state;
    m_fields->setEnabled(state != State::Busy);
    m_fields->setAddressOnly(state == State::Certificate);
    m_certificate->setVisible(state == State::Certificate);
    if (state == State::Busy)
        m_line->start();
    else
        m_line->stop();
    if (state == State::Editing) {
        m_status->setText(m_fields->methodNote());
        m_statusIcon->setIconName(m_fields->methodIcon());
    }
    if (state == State::Certificate) {
        m_status->setText(
            tr("Trust is given for this profile only, until the certificate changes."));
        m_statusIcon->setIconName(u"shield"_s);
    }
    Q_EMIT stateChanged();
}

void SignInPane::begin(const std::function<void(const SignInForm&)>& how)
{
    m_messages->remove(ErrorKey);
    m_mayAskForCode = false;
    setState(State::Busy);
    how(m_fields->form());
}

void SignInPane::proceed()
{
    if (!mayProceed())
        return;
    if (m_state == State::Certificate) {
        begin([this](const SignInForm& form) { m_service.trust(form, m_certificate->sha256()); });
        return;
    }
    if (m_fields->check())
        begin([this](const SignInForm& form) { m_service.signIn(form); });
}

bool SignInPane::cancel()
{
    if (m_state == State::Editing)
        return false;
    if (m_state == State::Busy)
        m_service.cancel();
    setState(State::Editing);
    return true;
}

bool SignInPane::mayProceed() const
{
    return m_state == State::Editing
        || (m_state == State::Certificate && m_certificate->mayTrust());
}

QString SignInPane::verb() const
{
    return m_state == State::Certificate ? tr("Trust this certificate") : tr("Sign in");
}

bool SignInPane::focusFirst()
{
    return m_fields->focusFirst();
}

void SignInPane::onFailed(const QString& sentence, const QString& details)
{
    if (m_state != State::Busy)
        return;
    setState(State::Editing);
    m_mayAskForCode = true;
    showError(sentence, details);
}

void SignInPane::onUntrusted(const UntrustedCertificate& certificate)
{
    if (m_state != State::Busy)
        return;
    m_certificate->setCertificate(certificate, m_fields->environment() == "production"_L1);
    setState(State::Certificate);
}

} // namespace rk::ui
