// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/providerlayout.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rk;
using namespace rk::ui;

/// The form layouts of identity providers: the files themselves, and how they are read.
class TestProviderLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfServer_hasALayoutThatParses_data();
    void everyKindOfServer_hasALayoutThatParses();
    void unknownKind_getsTheGenericLayoutWithTheServersProperties();
    void serverProperties_areTakenInOnceAndTyped();
    void germanAndEnglish_differInLabelsOnly();
    void extendedFile_keepsTheSectionsOfItsBase();
    void newProvider_hasTheDefaultsAndNoMask();
    void otherSettings_showWhatNoFieldShows();
    void brokenFiles_areNamedWithTheirFault_data();
    void brokenFiles_areNamedWithTheirFault();
};

namespace {

const QLocale English(QLocale::English);
const QLocale German(QLocale::German);

stores::ConfigProperty describedProperty(const QString& name, const QString& type)
{
    stores::ConfigProperty made;
    made.name = name;
    made.label = name.toUpper();
    made.type = type;
    return made;
}

int fieldCount(const ProviderLayout& layout)
{
    int count = 0;
    for (const LayoutSection& section : layout.sections)
        count += int(section.fields.size());
    return count;
}

} // namespace

void TestProviderLayout::everyKindOfServer_hasALayoutThatParses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("mustHave");
    QTest::addColumn<bool>("discovery");
    // serverinfo.identityProviders of Keycloak 26.7.4
    QTest::newRow("oidc") << u"oidc"_s << u"authorizationUrl"_s << true;
    QTest::newRow("keycloak-oidc") << u"keycloak-oidc"_s << u"tokenUrl"_s << true;
    QTest::newRow("oauth2") << u"oauth2"_s << u"userInfoUrl"_s << false;
    QTest::newRow("saml") << u"saml"_s << u"singleSignOnServiceUrl"_s << true;
    QTest::newRow("jwt") << u"jwt-authorization-grant"_s << u"issuer"_s << false;
    QTest::newRow("kubernetes") << u"kubernetes"_s << u"issuer"_s << false;
    for (const char* social :
        { "google", "facebook", "microsoft", "github", "twitter", "linkedin-openid-connect",
            "gitlab", "bitbucket", "stackoverflow", "paypal", "openshift-v4" }) {
        QTest::newRow(social) << QString::fromLatin1(social) << u"clientSecret"_s << false;
    }
}

void TestProviderLayout::everyKindOfServer_hasALayoutThatParses()
{
    QFETCH(QString, kind);
    QFETCH(QString, mustHave);
    QFETCH(bool, discovery);
    const ProviderLayout layout = providerLayout(kind, {}, English);
    QVERIFY(layout.known);
    QCOMPARE(layout.kind, kind);
    QCOMPARE(layout.canDiscover(), discovery);
    QVERIFY(!layout.tile.isEmpty());
    QVERIFY(layout.prepare.endsWith(u'.'));
    QVERIFY(layout.field({ u"config"_s, mustHave }));
    const LayoutField* alias = layout.field({ u"alias"_s });
    QVERIFY(alias && alias->required && alias->onlyOnCreate);
    QSet<QStringList> paths;
    for (const LayoutSection& section : layout.sections) {
        for (const LayoutField& field : section.fields) {
            QVERIFY2(!paths.contains(field.path), qPrintable(field.path.join(u'.')));
            paths.insert(field.path);
        }
    }
}

void TestProviderLayout::unknownKind_getsTheGenericLayoutWithTheServersProperties()
{
    const ProviderLayout layout
        = providerLayout(u"brand-new"_s, { describedProperty(u"special"_s, u"String"_s) }, English);
    QVERIFY(!layout.known);
    QCOMPARE(layout.kind, u"brand-new"_s);
    QVERIFY(layout.field({ u"alias"_s }));
    const LayoutField* special = layout.field({ u"config"_s, u"special"_s });
    QVERIFY(special);
    QCOMPARE(special->label, u"SPECIAL"_s);
}

void TestProviderLayout::serverProperties_areTakenInOnceAndTyped()
{
    stores::ConfigProperty list = describedProperty(u"mode"_s, u"List"_s);
    list.options = { u"a"_s, u"b"_s };
    stores::ConfigProperty secret = describedProperty(u"hush"_s, u"String"_s);
    secret.secret = true;
    const QList<stores::ConfigProperty> properties { describedProperty(u"clientId"_s, u"String"_s),
        list, secret, describedProperty(u"sandbox"_s, u"boolean"_s),
        describedProperty(u"pem"_s, u"Text"_s) };
    const ProviderLayout bare = providerLayout(u"paypal"_s, {}, English);
    const ProviderLayout layout = providerLayout(u"paypal"_s, properties, English);
    QCOMPARE(fieldCount(layout), fieldCount(bare) + 4); // clientId was there
    const auto typeOf = [&layout](const QString& name) {
        const LayoutField* field = layout.field({ u"config"_s, name });
        return field ? int(field->type) : -1;
    };
    QCOMPARE(typeOf(u"mode"_s), int(LayoutField::Type::List));
    QCOMPARE(typeOf(u"hush"_s), int(LayoutField::Type::Password));
    QCOMPARE(typeOf(u"sandbox"_s), int(LayoutField::Type::Boolean));
    QCOMPARE(typeOf(u"pem"_s), int(LayoutField::Type::MultiLine));
}

void TestProviderLayout::germanAndEnglish_differInLabelsOnly()
{
    const ProviderLayout english = providerLayout(u"saml"_s, {}, English);
    const ProviderLayout german = providerLayout(u"saml"_s, {}, German);
    QCOMPARE(fieldCount(english), fieldCount(german));
    QCOMPARE(english.field({ u"displayName"_s })->label, u"Display name"_s);
    QCOMPARE(german.field({ u"displayName"_s })->label, u"Anzeigename"_s);
    QVERIFY(english.prepare != german.prepare);
}

void TestProviderLayout::extendedFile_keepsTheSectionsOfItsBase()
{
    const ProviderLayout base = providerLayout(u"oidc"_s, {}, English);
    const ProviderLayout extended = providerLayout(u"keycloak-oidc"_s, {}, English);
    QCOMPARE(fieldCount(extended), fieldCount(base));
    QVERIFY(extended.prepare != base.prepare);
}

void TestProviderLayout::newProvider_hasTheDefaultsAndNoMask()
{
    using Rep = rep::IdentityProviderRep;
    const Rep provider = newProvider(providerLayout(u"oidc"_s, {}, English));
    QCOMPARE(provider.get(Rep::ProviderId), u"oidc"_s);
    QVERIFY(provider.get(Rep::Enabled));
    const QJsonObject config = provider.get(Rep::Config);
    QCOMPARE(config.value("validateSignature"_L1).toString(), u"true"_s);
    QVERIFY(!config.contains("clientSecret"_L1));
    for (const QJsonValue& value : config)
        QVERIFY(value.isString() && value.toString() != rep::SecretMask);
}

void TestProviderLayout::otherSettings_showWhatNoFieldShows()
{
    const ProviderLayout layout = providerLayout(u"oidc"_s, {}, English);
    const QJsonObject config { { u"clientId"_s, u"x"_s }, { u"vendorSwitch"_s, u"on"_s },
        { u"vendorHidden"_s, u"**********"_s } };
    const LayoutSection section = otherSettings(layout, config);
    QCOMPARE(section.fields.size(), 2);
    QCOMPARE(section.fields.at(0).path.last(), u"vendorHidden"_s);
    QCOMPARE(int(section.fields.at(0).type), int(LayoutField::Type::Password));
    QCOMPARE(section.fields.at(1).label, u"vendorSwitch"_s);
}

void TestProviderLayout::brokenFiles_areNamedWithTheirFault_data()
{
    QTest::addColumn<QJsonObject>("field");
    QTest::addColumn<QString>("words");
    QTest::newRow("no path") << QJsonObject { { u"label"_s, u"x"_s } } << u"path"_s;
    QTest::newRow("wrong parent") << QJsonObject { { u"path"_s, u"other.x"_s },
        { u"label"_s, u"x"_s }, { u"type"_s, u"text"_s } }
                                  << u"other.x"_s;
    QTest::newRow("no label") << QJsonObject { { u"path"_s, u"alias"_s } } << u"label"_s;
    QTest::newRow("unknown type") << QJsonObject { { u"path"_s, u"alias"_s },
        { u"label"_s, u"x"_s }, { u"type"_s, u"colour"_s } }
                                  << u"colour"_s;
    QTest::newRow("empty list") << QJsonObject { { u"path"_s, u"alias"_s }, { u"label"_s, u"x"_s },
        { u"type"_s, u"list"_s } }
                                << u"options"_s;
}

void TestProviderLayout::brokenFiles_areNamedWithTheirFault()
{
    QFETCH(QJsonObject, field);
    QFETCH(QString, words);
    const QJsonObject file { { u"sections"_s,
        QJsonArray { QJsonObject { { u"fields"_s, QJsonArray { field } } } } } };
    const auto layout = parseProviderLayout(file, u"x"_s, {}, English);
    QVERIFY(!layout);
    QVERIFY2(layout.error().detail.contains(words), qPrintable(layout.error().detail));
    QVERIFY(!parseProviderLayout({}, u"x"_s, {}, English));
}

QTEST_APPLESS_MAIN(TestProviderLayout)
#include "providerlayout.moc"
