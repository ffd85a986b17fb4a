// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/identityprovidersarea.h"

#include "ui/dialogs/messagebox.h"
#include "ui/federation/addproviderdialog.h"
#include "ui/federation/federationrig.h"
#include "ui/federation/importmetadatadialog.h"
#include "ui/federation/providerchooser.h"
#include "ui/federation/providerform.h"
#include "ui/federation/providerinspector.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/searchfield.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;
using test::FederationRig;

class IdentityProvidersAreaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void while_it_loads_nothing_is_claimed();
    void an_empty_realm_offers_the_first_provider();
    void a_failure_never_looks_like_an_empty_realm();
    void missing_rights_are_named_data();
    void missing_rights_are_named();
    void offline_nothing_can_be_added();
    void an_edit_is_asked_about_before_another_row_opens();
    void the_search_finds_by_name_and_no_match_says_so();
    void a_new_provider_is_opened_when_it_is_there();
    void metadata_goes_on_into_the_form();
    void a_server_without_metadata_says_so();
    void kinds_that_cannot_be_read_are_told();
    void deleting_asks_first();
    void what_undo_brings_back_is_shown();
    void huge_names_are_cut_text();
    void everything_has_a_name();

private:
    void show();
    void showRows(int count = 1);
    void open(int row);
    template <class Dialog>
    Dialog* opened() const
    {
        const auto isThere = [this] { return m_area->findChild<Dialog*>() != nullptr; };
        return QTest::qWaitFor(isThere) ? m_area->findChild<Dialog*>() : nullptr;
    }
    QAbstractItemModel* rows() const { return m_area->table()->model(); }
    /// Questions come after the planning.
    bool wasAsked()
    {
        m_asked += ui::MessageBox::takeAsked();
        return !m_asked.isEmpty();
    }

    QList<ui::MessageBox::Asked> m_asked;
    std::unique_ptr<FederationRig> m_rig;
    std::unique_ptr<IdentityProvidersArea> m_area;
};

void IdentityProvidersAreaTest::init()
{
    m_asked.clear();
    m_rig = std::make_unique<FederationRig>();
    m_area = std::make_unique<IdentityProvidersArea>(m_rig->context);
    m_area->resize(1440, 900);
}

void IdentityProvidersAreaTest::cleanup()
{
    m_area.reset();
    m_rig.reset();
    ui::MessageBox::takeAsked();
}

void IdentityProvidersAreaTest::show()
{
    m_area->show();
    m_area->refresh();
}

void IdentityProvidersAreaTest::showRows(int count)
{
    show();
    QTRY_COMPARE(rows()->rowCount(), count);
}

void IdentityProvidersAreaTest::open(int row)
{
    m_area->table()->setCurrentIndex(rows()->index(row, 0));
    QTRY_VERIFY(m_area->inspector()->isLoaded());
}

void IdentityProvidersAreaTest::while_it_loads_nothing_is_claimed()
{
    m_rig->source.hold();
    show();
    QVERIFY(!test::says(*m_area, u"No identity providers yet"_s));
    QVERIFY(!m_area->showSample());
    m_rig->source.release();
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void IdentityProvidersAreaTest::an_empty_realm_offers_the_first_provider()
{
    m_rig->answers[FederationRig::Instances] = QJsonArray();
    show();
    QTRY_VERIFY(test::says(*m_area, u"No identity providers yet"_s));
    QVERIFY(test::whyNot(*m_area, u"Add provider"_s) == "can be pressed"_L1);
}

void IdentityProvidersAreaTest::a_failure_never_looks_like_an_empty_realm()
{
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Server, 502));
    show();
    QTRY_VERIFY(test::says(*m_area, u"Loading the identity providers failed"_s));
    QVERIFY(!test::says(*m_area, u"No identity providers yet"_s));
    m_rig->source.failWith({});
    QVERIFY(test::press(*m_area, u"Try again"_s));
    QTRY_COMPARE(rows()->rowCount(), 1);
    // A later failure leaves the rows and is told aside.
    QSignalSpy errors(m_area.get(), &Area::errorRaised);
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Server, 502));
    m_area->refresh();
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(rows()->rowCount(), 1);
}

void IdentityProvidersAreaTest::missing_rights_are_named_data()
{
    QTest::addColumn<QStringList>("roles");
    QTest::addColumn<bool>("seesList");
    QTest::newRow("may look") << QStringList { u"view-identity-providers"_s } << true;
    QTest::newRow("may not even look") << QStringList { u"view-users"_s } << false;
}

void IdentityProvidersAreaTest::missing_rights_are_named()
{
    QFETCH(QStringList, roles);
    QFETCH(bool, seesList);
    m_rig->allowOnly(roles);
    if (!seesList)
        m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Forbidden, 403));
    show();
    if (seesList)
        QTRY_COMPARE(rows()->rowCount(), 1);
    else
        QTRY_VERIFY(test::says(*m_area, u"It needs the role view-identity-providers."_s));
    for (const QString& button : { u"Add provider"_s, u"Import metadata"_s })
        QVERIFY(test::whyNot(*m_area, button).contains(u"manage-identity-providers"_s));
    QVERIFY(!test::says(*m_area, u"No identity providers yet"_s));
}

void IdentityProvidersAreaTest::offline_nothing_can_be_added()
{
    showRows();
    open(0);
    m_area->setOnline(false);
    for (const QString& button : { u"Add provider"_s, u"Import metadata"_s, u"Delete"_s })
        QVERIFY2(test::whyNot(*m_area, button).contains(u"can't be reached"_s), qPrintable(button));
    QCOMPARE(rows()->rowCount(), 1);
    m_area->setOnline(true);
    QTRY_COMPARE(test::whyNot(*m_area, u"Add provider"_s), u"can be pressed"_s);
}

void IdentityProvidersAreaTest::an_edit_is_asked_about_before_another_row_opens()
{
    QJsonObject second = FederationRig::corp(u"Second"_s);
    second.insert(u"alias"_s, u"second"_s);
    m_rig->answers[FederationRig::Instances] = QJsonArray { FederationRig::corp(), second };
    m_rig->answers["identity-provider/instances/second"] = second;
    showRows(2);
    open(0);
    test::lineOf(*m_area, u"Client ID"_s)->setText(u"other"_s);
    QVERIFY(m_area->hasUnsavedChanges());
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
    m_area->table()->setCurrentIndex(rows()->index(1, 0));
    QCOMPARE(m_area->inspector()->alias().value, u"corp"_s);
    QCOMPARE(m_area->table()->currentRow(), 0);
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Discard);
    m_area->table()->setCurrentIndex(rows()->index(1, 0));
    QCOMPARE(m_area->inspector()->alias().value, u"second"_s);
    const auto asked = ui::MessageBox::takeAsked();
    QCOMPARE(asked.size(), 2);
    QVERIFY(asked.first().text.contains(u"The identity provider corp"_s));
}

void IdentityProvidersAreaTest::the_search_finds_by_name_and_no_match_says_so()
{
    showRows();
    m_area->searchField()->setDelay(0);
    m_area->searchField()->setText(u"<nothing>"_s);
    QTRY_VERIFY(test::says(*m_area, u"Nothing here matches “<nothing>”."_s));
    QVERIFY(!test::says(*m_area, u"No identity providers yet"_s));
    QVERIFY(test::press(*m_area, u"Clear search"_s));
    QTRY_COMPARE(rows()->rowCount(), 1);
    m_area->searchField()->setText(u"COR"_s);
    QTRY_VERIFY(m_rig->source.count("/identity-provider/instances") > 2);
    QTRY_COMPARE(rows()->rowCount(), 1);
}

void IdentityProvidersAreaTest::a_new_provider_is_opened_when_it_is_there()
{
    showRows();
    QVERIFY(test::press(*m_area, u"Add provider"_s));
    auto* chooser = opened<ProviderChooser>();
    QVERIFY(chooser);
    QCOMPARE(chooser->cards()->model()->rowCount(), 4);
    QCOMPARE(chooser->cards()->model()->index(0, 0).data().toString(), u"OpenID Connect v1.0"_s);
    QCOMPARE(chooser->cards()->model()->index(3, 0).data().toString(), u"<b>Acme</b>"_s);
    chooser->cards()->setCurrentIndex(chooser->cards()->model()->index(0, 0));
    chooser->verbButton()->click();
    auto* dialog = opened<AddProviderDialog>();
    QVERIFY(dialog);
    QJsonObject second = FederationRig::corp(u"Second"_s);
    second.insert(u"alias"_s, u"second"_s);
    m_rig->answers[FederationRig::Instances] = QJsonArray { FederationRig::corp(), second };
    m_rig->answers["identity-provider/instances/second"] = second;
    Q_EMIT dialog->providerAdded(u"second"_s);
    QTRY_COMPARE(m_area->inspector()->alias().value, u"second"_s);
    QCOMPARE(m_area->table()->currentRow(), 1);
}

void IdentityProvidersAreaTest::metadata_goes_on_into_the_form()
{
    m_rig->answers[FederationRig::Import]
        = QJsonObject { { u"tokenUrl"_s, u"https://found.example/t"_s } };
    showRows();
    QVERIFY(test::press(*m_area, u"Import metadata"_s));
    auto* ask = opened<ImportMetadataDialog>();
    QVERIFY(ask);
    test::lineOf(*ask, u"Metadata URL"_s)->setText(u"https://found.example/.well-known"_s);
    ask->verbButton()->click();
    auto* dialog = opened<AddProviderDialog>();
    QVERIFY(dialog);
    QTRY_VERIFY(test::lineOf(*dialog, u"Token URL"_s));
    QTRY_COMPARE(test::lineOf(*dialog, u"Token URL"_s)->text(), u"https://found.example/t"_s);
}

void IdentityProvidersAreaTest::a_server_without_metadata_says_so()
{
    m_rig->answers["admin/serverinfo"] = QJsonObject { { u"identityProviders"_s,
        QJsonArray { QJsonObject { { u"id"_s, u"google"_s }, { u"name"_s, u"Google"_s } } } } };
    showRows();
    QSignalSpy notices(m_area.get(), &Area::noticeRaised);
    QVERIFY(test::press(*m_area, u"Import metadata"_s));
    QTRY_COMPARE(notices.size(), 1);
    QVERIFY(!m_area->findChild<ImportMetadataDialog*>());
}

void IdentityProvidersAreaTest::kinds_that_cannot_be_read_are_told()
{
    showRows();
    m_rig->answers.remove("admin/serverinfo");
    QSignalSpy errors(m_area.get(), &Area::errorRaised);
    QVERIFY(test::press(*m_area, u"Add provider"_s));
    QTRY_COMPARE(errors.size(), 1);
    QCOMPARE(errors.first().first().toString(), u"Asking which providers the server offers"_s);
    QVERIFY(!m_area->findChild<ProviderChooser*>());
}

void IdentityProvidersAreaTest::deleting_asks_first()
{
    m_rig->answers[QByteArray(FederationRig::Corp) + "/mappers"] = QJsonArray();
    m_rig->onWrite("DELETE", FederationRig::Corp, [this](const QJsonValue&) {
        m_rig->answers.remove(FederationRig::Corp);
        m_rig->answers[FederationRig::Instances] = QJsonArray();
    });
    showRows();
    open(0);
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
    QVERIFY(test::press(*m_area, u"Delete"_s));
    QTRY_VERIFY(wasAsked());
    QCOMPARE(m_asked.first().verb, u"Delete provider"_s);
    QVERIFY(m_asked.first().text.contains(u"corp"_s));
    // Its secret can't be read: nobody could bring it back.
    QVERIFY(m_asked.first().text.contains(u"This can't be undone."_s));
    QCOMPARE(m_rig->writes("DELETE"), 0);
    QCOMPARE(m_area->inspector()->alias().value, u"corp"_s);
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Accept);
    QVERIFY(test::press(*m_area, u"Delete"_s));
    QTRY_VERIFY(test::says(*m_area, u"No identity providers yet"_s));
    QCOMPARE(m_rig->writes("DELETE", FederationRig::Corp), 1);
    QVERIFY(m_area->inspector()->objectId().isEmpty());
}

void IdentityProvidersAreaTest::what_undo_brings_back_is_shown()
{
    showRows();
    open(0);
    m_rig->setProvider(FederationRig::corp(u"Earlier"_s));
    Q_EMIT m_rig->stores.identityProviders.changed(u"corp"_s);
    QTRY_COMPARE(test::lineOf(*m_area, u"Display name"_s)->text(), u"Earlier"_s);
}

void IdentityProvidersAreaTest::huge_names_are_cut_text()
{
    const QString alias(10 * 1024, u'W');
    QJsonObject provider = FederationRig::corp(test::hugeName());
    provider.insert(u"alias"_s, alias);
    m_rig->answers[FederationRig::Instances] = QJsonArray { provider };
    m_rig->answers[FederationRig::Instances + "/"_ba + alias.toLatin1()] = provider;
    showRows();
    open(0);
    QVERIFY(test::showsPlainTextOnly(*m_area));
    QVERIFY(m_area->minimumSizeHint().width() < 1440);
    // A question names it in a sentence that can be read.
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
    QVERIFY(test::press(*m_area, u"Delete"_s));
    QTRY_VERIFY(wasAsked());
    const qsizetype length = m_asked.first().text.size();
    QVERIFY2(length < 400, QByteArray::number(length).constData());
}

void IdentityProvidersAreaTest::everything_has_a_name()
{
    showRows();
    open(0);
    QCOMPARE(support::unnamedControls(*m_area), QStringList());
    QCOMPARE(m_area->areaId(), u"identity-providers"_s);
}

QTEST_MAIN(IdentityProvidersAreaTest)
#include "identityprovidersarea.moc"
