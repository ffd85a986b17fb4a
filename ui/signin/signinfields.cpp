// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinfields.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/secretlineedit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

QString textOf(const LabeledField* field)
{
    return static_cast<QLineEdit*>(field->field())->text();
}

void setTextOf(const LabeledField* field, const QString& text)
{
    static_cast<QLineEdit*>(field->field())->setText(text);
}

/// The client that the program takes when none is named.
QString usualClient(const QString& method)
{
    if (method == "browser"_L1)
        return u"realmkeeper"_s;
    return method == "password"_L1 ? u"admin-cli"_s : QString();
}

QIcon swatch(const QColor& color)
{
    QPixmap pixmap(28, 28);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0, 0, 14, 14), 4, 4);
    return QIcon(pixmap);
}

} // namespace

SignInFields::SignInFields(QWidget* parent)
    : QWidget(parent),
      m_server(new LabeledField(tr("Server URL"), new QLineEdit)),
      m_realm(new LabeledField(tr("Realm"), new QLineEdit)),
      m_methodField(new LabeledField(tr("Sign-in method"), new QComboBox)),
      m_environmentField(new LabeledField(tr("Environment"), new QComboBox)),
      m_username(new LabeledField(tr("Username"), new QLineEdit)),
      m_password(new LabeledField(tr("Password"), new SecretLineEdit)),
      m_code(new LabeledField(tr("One-time code"), new QLineEdit,
          tr("The six digits that your authenticator shows now."))),
      m_clientId(new LabeledField(tr("Client ID"), new QLineEdit)),
      m_clientSecret(new LabeledField(tr("Client secret"), new SecretLineEdit,
          tr("Or a private key in PEM form, for a client with a signed JWT."))),
      m_name(new LabeledField(tr("Profile name"), new QLineEdit)),
      m_colorField(new LabeledField(tr("Colour"), new QComboBox)),
      m_method(static_cast<QComboBox*>(m_methodField->field())),
      m_environment(static_cast<QComboBox*>(m_environmentField->field())),
      m_color(static_cast<QComboBox*>(m_colorField->field())),
      m_remember(new QCheckBox(tr("Remember me"))),
      m_register(new QCheckBox(tr("Register Realmkeeper in this realm"))),
      m_moreButton(makeButton(tr("More options"), ButtonKind::Link, u"chevron-right"))
{
    auto* server = static_cast<QLineEdit*>(m_server->field());
    server->setPlaceholderText(u"https://sso.example.com"_s);
    server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
    static_cast<QLineEdit*>(m_code->field())
        ->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData);
    fillCombos();
    build();
    for (const LabeledField* field : { m_server, m_realm, m_name }) {
        connect(static_cast<QLineEdit*>(field->field()), &QLineEdit::textEdited, this,
            &SignInFields::edited);
    }
    connect(m_method, &QComboBox::currentIndexChanged, this, [this] {
        // A client serves one method only.
        setTextOf(m_clientId, method() == m_profileMethod ? m_profileClient : QString());
        showMethod();
    });
    for (const QComboBox* combo : { m_method, m_environment, m_color })
        connect(combo, &QComboBox::currentIndexChanged, this, &SignInFields::edited);
    connect(m_moreButton, &QPushButton::clicked, this,
        [this] { showMore(!m_more->isVisibleTo(this)); });
    setProfile({});
}

void SignInFields::fillCombos()
{
    m_method->addItem(tr("Browser"), u"browser"_s);
    m_method->addItem(tr("Password"), u"password"_s);
    m_method->addItem(tr("Service account"), u"service-account"_s);
    m_environment->addItem(tr("Development"), u"development"_s);
    m_environment->addItem(tr("Test"), u"test"_s);
    m_environment->addItem(tr("Production"), u"production"_s);
    const Tokens& light = Tokens::light();
    m_color->addItem(tr("By environment"), QString());
    const std::initializer_list<std::pair<QString, QColor>> colors
        = { { tr("Blue"), light.accent }, { tr("Green"), light.ok }, { tr("Violet"), light.violet },
              { tr("Teal"), light.info }, { tr("Amber"), light.warn } };
    for (const auto& [name, color] : colors)
        m_color->addItem(swatch(color), name, color.name());
}

QWidget* SignInFields::row(const QList<LabeledField*>& fields, const QList<int>& stretches)
{
    auto* holder = new QWidget;
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (int i = 0; i < fields.size(); ++i)
        layout->addWidget(fields.at(i), stretches.at(i), Qt::AlignTop);
    return holder;
}

void SignInFields::build()
{
    m_rest = new QWidget;
    auto* rest = new QVBoxLayout(m_rest);
    m_restColumn = rest;
    rest->setContentsMargins(0, 0, 0, 0);
    rest->setSpacing(14);
    rest->addWidget(row({ m_methodField, m_environmentField }, { 3, 2 }));
    m_person = row({ m_username, m_password }, { 1, 1 });
    m_client = row({ m_clientId, m_clientSecret }, { 1, 1 });
    rest->addWidget(m_person);
    rest->addWidget(m_code);
    rest->addWidget(m_client);
    rest->addWidget(m_remember, 0, Qt::AlignLeft);
    m_registerRow = new QWidget;
    auto* registration = new QVBoxLayout(m_registerRow);
    registration->setContentsMargins(0, 0, 0, 0);
    registration->setSpacing(2);
    registration->addWidget(m_register, 0, Qt::AlignLeft);
    auto* note = new PlainLabel(tr("Makes the public client “realmkeeper” there, so that from then "
                                   "on you can sign in with your browser. Needs the role "
                                   "manage-clients."),
        TextStyle::Small, &Tokens::faint);
    note->setWordWrap(true);
    note->setContentsMargins(24, 0, 0, 0);
    m_register->setAccessibleDescription(note->text());
    registration->addWidget(note);
    rest->addWidget(m_registerRow);
    buildMore(rest);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    column->addWidget(row({ m_server, m_realm }, { 3, 2 }));
    column->addWidget(m_rest);
}

void SignInFields::buildMore(QVBoxLayout* column)
{
    m_more = new QWidget;
    m_moreColumn = new QVBoxLayout(m_more);
    m_moreColumn->setContentsMargins(0, 0, 0, 0);
    m_moreColumn->setSpacing(14);
    m_moreColumn->addWidget(row({ m_name, m_colorField }, { 3, 2 }));
    m_more->hide();
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    column->addWidget(m_more);
}

void SignInFields::setProfile(const ProfileCard& profile)
{
    {
        const QSignalBlocker quietMethod(m_method);
        const QSignalBlocker quietEnvironment(m_environment);
        const QSignalBlocker quietColor(m_color);
        m_method->setCurrentIndex(qMax(0, m_method->findData(profile.method)));
        m_environment->setCurrentIndex(qMax(0, m_environment->findData(profile.environment)));
        int color = m_color->findData(profile.color);
        if (color < 0) {
            m_color->addItem(swatch(QColor(profile.color)), profile.color, profile.color);
            color = m_color->count() - 1;
        }
        m_color->setCurrentIndex(color);
    }
    m_profileId = profile.id;
    setAddress(profile.serverUrl, profile.realm.isEmpty() ? u"master"_s : profile.realm);
    setTextOf(m_username, profile.username);
    m_profileMethod = method();
    m_profileClient
        = profile.clientId == usualClient(m_profileMethod) ? QString() : profile.clientId;
    setTextOf(m_clientId, m_profileClient);
    setTextOf(m_name, profile.name);
    m_remember->setChecked(profile.remember);
    m_register->setChecked(false);
    m_code->hide();
    forgetSecrets();
    for (LabeledField* field : findChildren<LabeledField*>())
        field->setError({});
    showMore(false);
    showMethod();
    Q_EMIT edited();
}

void SignInFields::setAddress(const QString& serverUrl, const QString& realm)
{
    setTextOf(m_server, serverUrl);
    if (!realm.isEmpty())
        setTextOf(m_realm, realm);
    Q_EMIT edited();
}

void SignInFields::setInPlace()
{
    m_inPlace = true;
    m_server->setReadOnly(true);
    m_realm->setReadOnly(true);
    m_username->setReadOnly(!textOf(m_username).isEmpty());
    m_environmentField->hide();
    m_moreButton->hide();
    m_remember->hide();
    showMethod();
}

QString SignInFields::method() const
{
    return m_method->currentData().toString();
}

QString SignInFields::environment() const
{
    return m_environment->currentData().toString();
}

QString SignInFields::color() const
{
    return m_color->currentData().toString();
}

SignInForm SignInFields::form() const
{
    SignInForm form;
    form.profileId = m_profileId;
    form.profileName = textOf(m_name).trimmed();
    form.serverUrl = textOf(m_server).trimmed();
    form.realm = textOf(m_realm).trimmed();
    form.method = method();
    form.environment = environment();
    form.color = color();
    form.remember = m_remember->isChecked();
    form.clientId = textOf(m_clientId).trimmed();
    form.keepProfile = !m_inPlace || !m_profileId.isEmpty();
    if (form.method != "service-account"_L1)
        form.username = textOf(m_username).trimmed();
    if (form.method == "password"_L1) {
        form.password = Secret(textOf(m_password));
        if (!m_code->isHidden())
            form.oneTimeCode = Secret(textOf(m_code).simplified().remove(u' '));
        form.registerClient = !m_inPlace && m_register->isChecked();
    }
    if (form.method == "service-account"_L1)
        form.clientSecret = Secret(textOf(m_clientSecret));
    return form;
}

QList<LabeledField*> SignInFields::neededFields() const
{
    QList<LabeledField*> needed { m_server, m_realm };
    if (method() == "password"_L1)
        needed << m_username << m_password;
    if (method() == "service-account"_L1)
        needed << m_clientId << m_clientSecret;
    return needed;
}

bool SignInFields::check()
{
    for (LabeledField* field : findChildren<LabeledField*>())
        field->setError({});
    LabeledField* first = nullptr;
    for (LabeledField* field : neededFields()) {
        if (!textOf(field).trimmed().isEmpty())
            continue;
        field->setError(tr("Enter a value for “%1”.").arg(field->label()));
        first = first ? first : field;
    }
    if (first)
        first->focusField();
    return !first;
}

void SignInFields::askForOneTimeCode()
{
    m_code->show();
    setTextOf(m_code, {});
    m_code->focusField();
}

void SignInFields::forgetSecrets()
{
    for (const LabeledField* field : { m_password, m_code, m_clientSecret })
        setTextOf(field, {});
}

void SignInFields::setAddressOnly(bool only)
{
    m_addressOnly = only;
    m_rest->setVisible(!only);
}

bool SignInFields::focusFirst()
{
    const QList<LabeledField*> needed = neededFields();
    for (const LabeledField* field : needed) {
        if (textOf(field).isEmpty()) {
            field->field()->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    const LabeledField* secret = method() == "password"_L1 ? m_password
        : method() == "service-account"_L1                 ? m_clientSecret
                                                           : nullptr;
    if (!secret)
        return false;
    secret->field()->setFocus(Qt::OtherFocusReason);
    static_cast<QLineEdit*>(secret->field())->selectAll();
    return true;
}

void SignInFields::showMethod()
{
    const QString chosen = method();
    const bool password = chosen == "password"_L1;
    const bool service = chosen == "service-account"_L1;
    m_person->setVisible(password);
    if (password)
        m_moreColumn->insertWidget(0, m_client);
    else
        m_restColumn->insertWidget(m_restColumn->indexOf(m_code) + 1, m_client);
    m_client->setVisible(service || !m_inPlace);
    m_clientSecret->setVisible(service);
    m_registerRow->setVisible(password && !m_inPlace);
    if (!password)
        m_code->hide();
    auto* client = static_cast<QLineEdit*>(m_clientId->field());
    client->setPlaceholderText(usualClient(chosen));
    m_clientId->setHint(chosen != "browser"_L1
            ? QString()
            : tr("If the browser does not know this client: sign in by password once and let "
                 "Realmkeeper register itself."));
    m_remember->setToolTip(tr("Keeps you signed in, in this computer's keychain. Your password is "
                              "never kept."));
    m_remember->setAccessibleDescription(m_remember->toolTip());
}

void SignInFields::showMore(bool more)
{
    m_more->setVisible(more);
    applyKind(m_moreButton, ButtonKind::Link, more ? u"chevron-down" : u"chevron-right");
}

QString SignInFields::methodNote() const
{
    if (method() == "browser"_L1)
        return tr("Sign-in opens in your browser. Realmkeeper never sees your password.");
    if (method() == "password"_L1)
        return tr("Your password is sent to this server only and never kept.");
    return tr("For programs and jobs: what you do is recorded as the client's service account.");
}

QString SignInFields::methodIcon() const
{
    if (method() == "browser"_L1)
        return u"globe"_s;
    return method() == "password"_L1 ? u"lock"_s : u"robot"_s;
}

} // namespace rk::ui
