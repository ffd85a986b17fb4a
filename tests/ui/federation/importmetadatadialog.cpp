// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/importmetadatadialog.h"

#include "ui/editrig.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;

namespace {

const stores::ProviderKind Saml { u"saml"_s, u"SAML v2.0"_s, u"User-defined"_s };
const stores::ProviderKind Oidc { u"oidc"_s, u"OpenID Connect v1.0"_s, u"User-defined"_s };
const stores::ProviderKind Google { u"google"_s, u"Google"_s, u"Social"_s };

QComboBox* kinds(QWidget& dialog)
{
    return support::findControl<QComboBox>(dialog, u"Provider"_s);
}

} // namespace

class ImportMetadataDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void only_kinds_that_publish_metadata_are_offered();
    void without_such_a_kind_it_is_not_possible_data();
    void without_such_a_kind_it_is_not_possible();
    void a_wrong_address_is_told_in_one_sentence_data();
    void a_wrong_address_is_told_in_one_sentence();
    void kind_and_address_are_handed_over();
    void markup_in_a_kind_is_text();
    void everything_has_a_name();
};

void ImportMetadataDialogTest::only_kinds_that_publish_metadata_are_offered()
{
    ImportMetadataDialog dialog({ Google, Saml, Oidc }, nullptr);
    dialog.show();
    QCOMPARE(kinds(dialog)->count(), 2);
    QCOMPARE(dialog.kind().id, u"oidc"_s); // what most people come for
    kinds(dialog)->setCurrentIndex(0);
    QCOMPARE(dialog.kind().id, u"saml"_s);
}

void ImportMetadataDialogTest::without_such_a_kind_it_is_not_possible_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<bool>("possible");
    QTest::newRow("none at all") << QStringList() << false;
    QTest::newRow("social only") << QStringList { u"google"_s } << false;
    QTest::newRow("another Keycloak") << QStringList { u"google"_s, u"keycloak-oidc"_s } << true;
    QTest::newRow("SAML") << QStringList { u"saml"_s } << true;
}

void ImportMetadataDialogTest::without_such_a_kind_it_is_not_possible()
{
    QFETCH(QStringList, ids);
    QList<stores::ProviderKind> offered;
    for (const QString& id : ids)
        offered.append({ id, id, {} });
    QTEST(ImportMetadataDialog::isPossible(offered), "possible");
}

void ImportMetadataDialogTest::a_wrong_address_is_told_in_one_sentence_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << u" "_s << u"Enter a value for “Metadata URL”."_s;
    QTest::newRow("half") << u"login.example.com"_s
                          << u"Enter a complete address, starting with https://."_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s
                            << u"Enter a complete address, starting with https://."_s;
}

void ImportMetadataDialogTest::a_wrong_address_is_told_in_one_sentence()
{
    QFETCH(QString, text);
    ImportMetadataDialog dialog({ Oidc }, nullptr);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    test::lineOf(dialog, u"Metadata URL"_s)->setText(text);
    dialog.verbButton()->click();
    QTEST(test::errorAt(dialog, u"Metadata URL"_s), "sentence");
    QVERIFY(accepted.isEmpty());
    QVERIFY(dialog.isVisible());
}

void ImportMetadataDialogTest::kind_and_address_are_handed_over()
{
    ImportMetadataDialog dialog({ Oidc, Saml }, nullptr);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    kinds(dialog)->setCurrentIndex(1);
    test::lineOf(dialog, u"Metadata URL"_s)->setText(u" https://idp.example/saml "_s);
    dialog.verbButton()->click();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.kind().id, u"saml"_s);
    QCOMPARE(dialog.url(), u"https://idp.example/saml"_s);
}

void ImportMetadataDialogTest::markup_in_a_kind_is_text()
{
    ImportMetadataDialog dialog({ { u"oidc"_s, test::hugeName(), {} } }, nullptr);
    dialog.show();
    QCOMPARE(kinds(dialog)->itemText(0), test::hugeName());
    QVERIFY(test::showsPlainTextOnly(dialog));
    QVERIFY2(dialog.width() < 1000, QByteArray::number(dialog.width()).constData());
}

void ImportMetadataDialogTest::everything_has_a_name()
{
    ImportMetadataDialog dialog({ Oidc, Saml }, nullptr);
    dialog.show();
    QCOMPARE(support::unnamedControls(dialog), QStringList());
}

QTEST_MAIN(ImportMetadataDialogTest)
#include "importmetadatadialog.moc"
