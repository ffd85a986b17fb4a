// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/providerinspector.h"

#include "ui/dialogs/changepreviewdialog.h"
#include "ui/federation/federationrig.h"
#include "ui/federation/providerform.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;
using test::FederationRig;

class ProviderInspectorTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_rig.reset(); }
    void while_it_loads_no_empty_form_is_shown();
    void a_failure_is_said_and_can_be_tried_again();
    void an_edit_is_saved_with_the_secret_untouched();
    void another_token_address_is_shown_before_it_is_sent();
    void undo_brings_the_earlier_setting_back();
    void bad_input_is_not_sent();
    void the_servers_objection_stands_at_its_field();
    void a_missing_right_is_named();
    void discovery_is_an_edit_until_it_is_saved();
    void a_failed_discovery_is_told();
    void settings_no_field_knows_are_shown();
    void the_state_is_said();
    void huge_names_are_cut_text();

private:
    void open(const QJsonObject& provider = FederationRig::corp());
    QLineEdit* line(const QString& label) const { return test::lineOf(*m_inspector, label); }

    std::unique_ptr<FederationRig> m_rig;
    ProviderInspector* m_inspector = nullptr; ///< the window's
};

void ProviderInspectorTest::init()
{
    m_rig = std::make_unique<FederationRig>();
    m_rig->keepProvider();
    m_inspector = new ProviderInspector(m_rig->context, m_rig->flow, &m_rig->window);
    m_inspector->resize(m_rig->window.size());
    m_inspector->QWidget::show();
}

void ProviderInspectorTest::open(const QJsonObject& provider)
{
    m_rig->setProvider(provider);
    m_inspector->open(rep::IdentityProviderRep(provider));
    QTRY_VERIFY(m_inspector->isLoaded());
}

void ProviderInspectorTest::while_it_loads_no_empty_form_is_shown()
{
    m_rig->source.hold();
    m_inspector->open(rep::IdentityProviderRep(FederationRig::corp()));
    QVERIFY(test::says(*m_inspector, u"Corp"_s)); // what the list knew
    QTRY_VERIFY(!m_inspector->form()->isVisible());
    m_rig->source.release();
    QTRY_VERIFY(m_inspector->form()->isVisible());
    QCOMPARE(line(u"Token URL"_s)->text(), u"https://idp.example/t"_s);
    QVERIFY(line(u"Alias"_s)->isReadOnly());
}

void ProviderInspectorTest::a_failure_is_said_and_can_be_tried_again()
{
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Forbidden, 403));
    m_inspector->open(rep::IdentityProviderRep(FederationRig::corp()));
    QTRY_VERIFY(test::says(*m_inspector, u"This could not be read"_s));
    QVERIFY(!m_inspector->form()->isVisible());
    m_rig->source.failWith({});
    QVERIFY(test::press(*m_inspector, u"Try again"_s));
    QTRY_VERIFY(m_inspector->form()->isVisible());
}

void ProviderInspectorTest::an_edit_is_saved_with_the_secret_untouched()
{
    open();
    line(u"Authorization URL"_s)->setText(u"https://idp.example/new"_s);
    QVERIFY(m_inspector->hasUnsavedChanges());
    QVERIFY(test::press(*m_inspector, u"Save"_s));
    QTRY_VERIFY(!m_inspector->hasUnsavedChanges());
    QJsonObject expected = FederationRig::corp();
    QJsonObject config = expected.value(u"config"_s).toObject();
    config.insert(u"authorizationUrl"_s, u"https://idp.example/new"_s);
    expected.insert(u"config"_s, config);
    QCOMPARE(m_rig->sent("PUT").toObject(), expected);
    QCOMPARE(m_rig->notices.first().first().toString(), u"Identity provider corp was saved."_s);
}

void ProviderInspectorTest::another_token_address_is_shown_before_it_is_sent()
{
    open();
    line(u"Token URL"_s)->setText(u"https://idp.example/new"_s);
    QVERIFY(test::press(*m_inspector, u"Save"_s));
    QTRY_VERIFY(m_rig->window.findChild<ChangePreviewDialog*>());
    auto* preview = m_rig->window.findChild<ChangePreviewDialog*>();
    QTRY_VERIFY(
        test::says(*preview, u"The stored client secret will be sent to the new token URL."_s));
    preview->reject();
    QTRY_VERIFY(!m_rig->flow.isRunning());
    QCOMPARE(m_rig->writes("PUT"), 0);
    QVERIFY(m_inspector->hasUnsavedChanges());
}

void ProviderInspectorTest::undo_brings_the_earlier_setting_back()
{
    open();
    line(u"Client ID"_s)->setText(u"other"_s);
    m_inspector->save();
    QTRY_VERIFY(!m_inspector->hasUnsavedChanges());
    QCOMPARE(int(m_rig->undo().state), int(change::Outcome::State::Done));
    m_inspector->reload();
    QTRY_COMPARE(line(u"Client ID"_s)->text(), u"rk"_s);
}

void ProviderInspectorTest::bad_input_is_not_sent()
{
    open();
    line(u"Token URL"_s)->setText(u"idp.example"_s);
    line(u"Client ID"_s)->clear();
    QVERIFY(test::press(*m_inspector, u"Save"_s));
    QCOMPARE(test::errorAt(*m_inspector, u"Token URL"_s),
        u"Enter a complete address, starting with https://."_s);
    QCOMPARE(test::errorAt(*m_inspector, u"Client ID"_s), u"Fill this in."_s);
    QVERIFY(!m_rig->flow.isRunning());
    QVERIFY(test::press(*m_inspector, u"Revert"_s));
    QCOMPARE(line(u"Client ID"_s)->text(), u"rk"_s);
    QVERIFY(!m_inspector->hasUnsavedChanges());
}

void ProviderInspectorTest::the_servers_objection_stands_at_its_field()
{
    m_rig->api.server.on("PUT", test::EditRig::pathOf(FederationRig::Corp),
        test::Reply::json(QJsonObject { { u"field"_s, u"userInfoUrl"_s },
                              { u"errorMessage"_s, u"error-invalid-uri"_s } },
            400));
    open();
    line(u"User Info URL"_s)->setText(u"https://idp.example/new"_s);
    m_inspector->save();
    QTRY_COMPARE(
        test::errorAt(*m_inspector, u"User Info URL"_s), u"This is not an address (URI)."_s);
    QVERIFY(m_inspector->hasUnsavedChanges());
}

void ProviderInspectorTest::a_missing_right_is_named()
{
    m_rig->allowOnly({ u"view-identity-providers"_s });
    open();
    const QString reason = u"You need the role manage-identity-providers for this."_s;
    QTRY_VERIFY(test::says(*m_inspector, reason));
    QVERIFY(line(u"Client ID"_s)->isReadOnly());
    QVERIFY(test::whyNot(*m_inspector, u"Delete"_s).contains(reason));
    QVERIFY(!support::findButton(*m_inspector, u"Import"_s)->isEnabled());
}

void ProviderInspectorTest::discovery_is_an_edit_until_it_is_saved()
{
    m_rig->answers[FederationRig::Import]
        = QJsonObject { { u"tokenUrl"_s, u"https://found.example/t"_s } };
    open();
    line(u"Discovery URL"_s)->setText(u"https://found.example/.well-known"_s);
    QVERIFY(test::press(*m_inspector, u"Import"_s));
    QTRY_COMPARE(line(u"Token URL"_s)->text(), u"https://found.example/t"_s);
    QVERIFY(m_inspector->hasUnsavedChanges());
    QCOMPARE(line(u"Client ID"_s)->text(), u"rk"_s);
    QCOMPARE(m_rig->writes("PUT"), 0);
    m_inspector->revert();
    QCOMPARE(line(u"Token URL"_s)->text(), u"https://idp.example/t"_s);
}

void ProviderInspectorTest::a_failed_discovery_is_told()
{
    open();
    line(u"Discovery URL"_s)->setText(u"https://found.example/none"_s);
    QVERIFY(test::press(*m_inspector, u"Import"_s)); // 404
    QTRY_COMPARE(m_inspector->messages()->bars().size(), 1);
    QTRY_VERIFY(test::says(*m_inspector, u"Importing from that address failed."_s));
    QVERIFY(!m_inspector->hasUnsavedChanges());
    QVERIFY(support::findButton(*m_inspector, u"Import"_s)->isEnabled());
}

void ProviderInspectorTest::settings_no_field_knows_are_shown()
{
    QJsonObject provider = FederationRig::corp();
    QJsonObject config = provider.value(u"config"_s).toObject();
    config.insert(u"vendorSwitch"_s, u"<i>on</i>"_s);
    provider.insert(u"config"_s, config);
    open(provider);
    QVERIFY(line(u"vendorSwitch"_s));
    QCOMPARE(line(u"vendorSwitch"_s)->text(), u"<i>on</i>"_s);
}

void ProviderInspectorTest::the_state_is_said()
{
    open();
    QVERIFY(support::visibleTexts(*m_inspector).contains(u"Enabled"_s));
    QVERIFY(!support::visibleTexts(*m_inspector).contains(u"Disabled"_s));
    QJsonObject provider = FederationRig::corp(QString());
    provider.insert(u"enabled"_s, false);
    m_rig->setProvider(provider);
    m_inspector->reload();
    QTRY_VERIFY(support::visibleTexts(*m_inspector).contains(u"Disabled"_s));
    QVERIFY(test::says(*m_inspector, u"corp"_s)); // the alias stands in for a name
}

void ProviderInspectorTest::huge_names_are_cut_text()
{
    open(FederationRig::corp(test::hugeName()));
    QVERIFY(test::says(*m_inspector, u"<b>W</b>WWW"_s));
    QVERIFY(test::showsPlainTextOnly(*m_inspector));
    const int width = m_inspector->minimumSizeHint().width();
    QVERIFY2(width < 760, QByteArray::number(width).constData());
    QCOMPARE(support::unnamedControls(*m_inspector), QStringList());
}

QTEST_MAIN(ProviderInspectorTest)
#include "providerinspector.moc"
