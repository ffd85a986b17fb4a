// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/providerform.h"

#include "support/widgetwalker.h"
#include "ui/federation/providerchooser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::ui;
using Rep = rep::IdentityProviderRep;

/// The form of an identity provider, and the dialog that asks for its kind.
class TestProviderForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::instance()->install(*qobject_cast<QApplication*>(qApp)); }
    void typing_goesIntoTheDraftOnly();
    void emptiedSetting_isSentAsRemoved();
    void untouchedSecret_staysTheMask();
    void secretTypedAndEmptied_staysTheMask();
    void secretTyped_replacesTheMask();
    void switchOfConfig_isAText();
    void unknownListValue_isKept();
    void missingAndWrongValues_areNamedAtTheirFields_data();
    void missingAndWrongValues_areNamedAtTheirFields();
    void serverErrors_standAtTheirFields();
    void discovered_fillsTheFormAndKeepsTheRest();
    void discovery_refusesWhatIsNoAddress();
    void redirectUri_followsTheAlias();
    void readOnly_saysWhy();
    void alias_isFixedAfterCreation();
    void everyControl_hasAName_data();
    void everyControl_hasAName();
    void chooser_filtersByCategoryAndText();
    void chooser_offersEveryKindTheServerHas();

private:
    static QJsonObject stored();
    static LabeledField* fieldNamed(const QWidget& form, const QString& label);
    static QLineEdit* line(const QWidget& form, const QString& label);
};

QJsonObject TestProviderForm::stored()
{
    return { { u"alias"_s, u"corp"_s }, { u"providerId"_s, u"oidc"_s }, { u"enabled"_s, true },
        { u"unknownMember"_s, 7 },
        { u"config"_s,
            QJsonObject { { u"clientId"_s, u"rk"_s }, { u"clientSecret"_s, u"**********"_s },
                { u"authorizationUrl"_s, u"https://idp.example/a"_s },
                { u"tokenUrl"_s, u"https://idp.example/t"_s }, { u"issuer"_s, u"corp"_s },
                { u"clientAuthMethod"_s, u"brand_new_method"_s } } } };
}

LabeledField* TestProviderForm::fieldNamed(const QWidget& form, const QString& label)
{
    const auto fields = form.findChildren<LabeledField*>();
    for (LabeledField* field : fields) {
        if (field->label() == label)
            return field;
    }
    return nullptr;
}

QLineEdit* TestProviderForm::line(const QWidget& form, const QString& label)
{
    LabeledField* field = fieldNamed(form, label);
    return field ? qobject_cast<QLineEdit*>(field->field()) : nullptr;
}

namespace {

struct Fixture {
    explicit Fixture(const QJsonObject& base, ProviderForm::Mode mode = ProviderForm::Mode::Edit,
        const QString& kind = u"oidc"_s)
        : form(session, mode)
    {
        session.start(base);
        form.setLayoutOf(providerLayout(kind, {}, QLocale(QLocale::English)),
            u"https://kc/realms/r/broker/"_s, base.value("config"_L1).toObject());
    }
    change::EditSession session;
    ProviderForm form;
};

QString configOf(const Rep& provider, QLatin1StringView key)
{
    return provider.get(Rep::Config).value(key).toString();
}

} // namespace

void TestProviderForm::typing_goesIntoTheDraftOnly()
{
    Fixture f(stored());
    line(f.form, u"Client ID"_s)->setText(u"other"_s);
    QVERIFY(f.session.isDirty());
    QCOMPARE(f.session.changes().size(), 1);
    QCOMPARE(configOf(f.form.provider(), "clientId"_L1), u"other"_s);
    QCOMPARE(
        f.session.base().value("config"_L1).toObject().value("clientId"_L1).toString(), u"rk"_s);
    QVERIFY(fieldNamed(f.form, u"Client ID"_s)->isChanged());
    line(f.form, u"Client ID"_s)->setText(u"rk"_s);
    QVERIFY(!f.session.isDirty());
    QCOMPARE(f.form.provider().json(), stored());
}

void TestProviderForm::emptiedSetting_isSentAsRemoved()
{
    Fixture f(stored());
    line(f.form, u"Issuer"_s)->clear();
    QVERIFY(f.session.isDirty());
    QVERIFY(!f.form.provider().get(Rep::Config).contains("issuer"_L1));
}

void TestProviderForm::untouchedSecret_staysTheMask()
{
    Fixture f(stored());
    QVERIFY(line(f.form, u"Client secret"_s)->text().isEmpty());
    line(f.form, u"Client ID"_s)->setText(u"other"_s);
    QCOMPARE(configOf(f.form.provider(), "clientSecret"_L1), u"**********"_s);
}

void TestProviderForm::secretTypedAndEmptied_staysTheMask()
{
    Fixture f(stored());
    line(f.form, u"Client secret"_s)->setText(u"n"_s);
    line(f.form, u"Client secret"_s)->clear();
    QVERIFY(!f.session.isDirty());
    QCOMPARE(configOf(f.form.provider(), "clientSecret"_L1), u"**********"_s);
}

void TestProviderForm::secretTyped_replacesTheMask()
{
    Fixture f(stored());
    line(f.form, u"Client secret"_s)->setText(u"new one"_s);
    QCOMPARE(configOf(f.form.provider(), "clientSecret"_L1), u"new one"_s);
}

void TestProviderForm::switchOfConfig_isAText()
{
    Fixture f(stored());
    f.session.setValue({ u"config"_s, u"validateSignature"_s }, u"true"_s);
    const Rep provider = f.form.provider();
    QVERIFY(provider.get(Rep::Config).value("validateSignature"_L1).isString());
    QVERIFY(provider.json().value("enabled"_L1).isBool());
}

void TestProviderForm::unknownListValue_isKept()
{
    Fixture f(stored());
    line(f.form, u"Client ID"_s)->setText(u"other"_s);
    QCOMPARE(configOf(f.form.provider(), "clientAuthMethod"_L1), u"brand_new_method"_s);
}

void TestProviderForm::missingAndWrongValues_areNamedAtTheirFields_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("no client") << u"Client ID"_s << u""_s << false;
    QTest::newRow("no address") << u"Token URL"_s << u""_s << false;
    QTest::newRow("half an address") << u"Token URL"_s << u"idp.example/token"_s << false;
    QTest::newRow("alias with space") << u"Alias"_s << u"a b"_s << false;
    QTest::newRow("alias with slash") << u"Alias"_s << u"a/b"_s << false;
    QTest::newRow("placeholder") << u"Token URL"_s << u"${env.TOKEN_URL}"_s << true;
    QTest::newRow("all well") << u"Alias"_s << u"corp-2.x_y"_s << true;
}

void TestProviderForm::missingAndWrongValues_areNamedAtTheirFields()
{
    QFETCH(QString, label);
    QFETCH(QString, text);
    QFETCH(bool, good);
    Fixture f(stored(), ProviderForm::Mode::Create);
    line(f.form, label)->setText(text);
    QCOMPARE(f.form.check(), good);
    QCOMPARE(fieldNamed(f.form, label)->error().isEmpty(), good);
}

void TestProviderForm::serverErrors_standAtTheirFields()
{
    Fixture f(stored());
    ApiError error;
    error.fieldErrors = { { u"tokenUrl"_s, u"not reachable"_s, {} } };
    f.form.showErrors(error);
    QCOMPARE(fieldNamed(f.form, u"Token URL"_s)->error(), u"not reachable"_s);
    f.form.clearErrors();
    QVERIFY(fieldNamed(f.form, u"Token URL"_s)->error().isEmpty());
}

void TestProviderForm::discovered_fillsTheFormAndKeepsTheRest()
{
    Fixture f(stored());
    f.form.applyDiscovered({ { u"tokenUrl"_s, u"https://new.example/t"_s },
        { u"jwksUrl"_s, u"https://new.example/k"_s } });
    QCOMPARE(line(f.form, u"Token URL"_s)->text(), u"https://new.example/t"_s);
    QCOMPARE(line(f.form, u"JWKS URL"_s)->text(), u"https://new.example/k"_s);
    QCOMPARE(configOf(f.form.provider(), "clientId"_L1), u"rk"_s);
    QCOMPARE(configOf(f.form.provider(), "clientSecret"_L1), u"**********"_s);
}

void TestProviderForm::discovery_refusesWhatIsNoAddress()
{
    Fixture f(stored());
    QSignalSpy asked(&f.form, &ProviderForm::discoverRequested);
    QLineEdit* url = line(f.form, u"Discovery URL"_s);
    url->setText(u"file:///etc/passwd"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QCOMPARE(asked.size(), 0);
    QVERIFY(!fieldNamed(f.form, u"Discovery URL"_s)->error().isEmpty());
    url->setText(u"https://idp.example/.well-known/openid-configuration"_s);
    QTest::keyClick(url, Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
}

void TestProviderForm::redirectUri_followsTheAlias()
{
    Fixture f(stored(), ProviderForm::Mode::Create);
    QCOMPARE(
        line(f.form, u"Redirect URI"_s)->text(), u"https://kc/realms/r/broker/corp/endpoint"_s);
    line(f.form, u"Alias"_s)->setText(u"neu"_s);
    QCOMPARE(line(f.form, u"Redirect URI"_s)->text(), u"https://kc/realms/r/broker/neu/endpoint"_s);
}

void TestProviderForm::readOnly_saysWhy()
{
    Fixture f(stored());
    f.form.setReadOnly(true, u"Needs the role manage-identity-providers."_s);
    QVERIFY(line(f.form, u"Client ID"_s)->isReadOnly());
    f.form.setReadOnly(false, {});
    QVERIFY(!line(f.form, u"Client ID"_s)->isReadOnly());
}

void TestProviderForm::alias_isFixedAfterCreation()
{
    Fixture f(stored());
    QVERIFY(line(f.form, u"Alias"_s)->isReadOnly());
    Fixture created(stored(), ProviderForm::Mode::Create);
    QVERIFY(!line(created.form, u"Alias"_s)->isReadOnly());
}

void TestProviderForm::everyControl_hasAName_data()
{
    QTest::addColumn<QString>("kind");
    for (const char* kind : { "oidc", "saml", "oauth2", "google", "kubernetes", "unheard-of" })
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestProviderForm::everyControl_hasAName()
{
    QFETCH(QString, kind);
    Fixture f(stored(), ProviderForm::Mode::Create, kind);
    f.form.resize(600, 3000);
    f.form.show();
    QCOMPARE(support::unnamedControls(f.form), QStringList {});
}

void TestProviderForm::chooser_filtersByCategoryAndText()
{
    ProviderChooser chooser(
        { { u"oidc"_s, u"OpenID Connect v1.0"_s, u"User-defined"_s },
            { u"github"_s, u"GitHub"_s, u"Social"_s }, { u"google"_s, u"Google"_s, u"Social"_s } },
        nullptr);
    QAbstractItemModel* cards = chooser.cards()->model();
    QCOMPARE(cards->rowCount(), 3);
    QVERIFY(!chooser.verbButton()->isEnabled());
    chooser.categories()->setCurrentIndex(chooser.categories()->model()->index(2, 0));
    QCOMPARE(cards->rowCount(), 2);
    auto* search = chooser.findChild<SearchField*>();
    search->setText(u"goo"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(cards->rowCount(), 1);
    chooser.cards()->setCurrentIndex(cards->index(0, 0));
    QCOMPARE(chooser.chosen().id, u"google"_s);
    QVERIFY(chooser.verbButton()->isEnabled());
}

void TestProviderForm::chooser_offersEveryKindTheServerHas()
{
    ProviderChooser chooser({ { u"never-seen"_s, u"Never seen"_s, u"Vendor"_s } }, nullptr);
    QCOMPARE(chooser.cards()->model()->rowCount(), 1);
    QCOMPARE(chooser.categories()->model()->rowCount(), 2);
    chooser.show();
    QCOMPARE(support::unnamedControls(chooser), QStringList {});
}

QTEST_MAIN(TestProviderForm)
#include "providerform.moc"
