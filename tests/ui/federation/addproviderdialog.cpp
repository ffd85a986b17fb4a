// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/addproviderdialog.h"

#include "ui/dialogs/changepreviewdialog.h"
#include "ui/dialogs/messagebox.h"
#include "ui/federation/federationrig.h"
#include "ui/federation/providerform.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace rk;
using namespace rk::ui;
using namespace Qt::StringLiterals;
using test::FederationRig;

class AddProviderDialogTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void nothing_can_be_added_before_the_form_is_there();
    void without_the_servers_properties_the_form_says_so_and_works();
    void bad_input_is_told_at_its_field();
    void a_provider_is_made_and_undo_takes_it_away();
    void a_taken_alias_is_told_and_nothing_is_lost();
    void the_servers_objection_stands_at_its_field();
    void discovery_fills_the_form();
    void an_address_given_at_first_is_read_when_the_form_is_there();
    void a_failed_discovery_is_told_and_keeps_what_was_typed();
    void what_was_typed_is_asked_about();
    void untouched_it_closes_without_a_question();
    void the_servers_names_are_text();
    void everything_has_a_name();

private:
    AddProviderDialog* open(const stores::ProviderKind& kind = FederationRig::oidc());
    AddProviderDialog* openReady();
    static void fill(AddProviderDialog& dialog, const QString& alias);
    static QLineEdit* line(AddProviderDialog* dialog, const QString& label)
    {
        return test::lineOf(*dialog, label);
    }

    std::unique_ptr<FederationRig> m_rig;
};

void AddProviderDialogTest::init()
{
    m_rig = std::make_unique<FederationRig>();
    m_rig->onWrite("POST", FederationRig::Instances, [this](const QJsonValue& body) {
        QJsonObject provider = body.toObject();
        const QByteArray alias = provider.value(u"alias"_s).toString().toLatin1();
        QJsonObject config = provider.value(u"config"_s).toObject();
        if (config.contains(u"clientSecret"_s))
            config.insert(u"clientSecret"_s, u"**********"_s); // as the server shows it
        provider.insert(u"config"_s, config);
        m_rig->answers[FederationRig::Instances + "/"_ba + alias] = provider;
    });
}

void AddProviderDialogTest::cleanup()
{
    m_rig.reset();
    ui::MessageBox::takeAsked();
}

AddProviderDialog* AddProviderDialogTest::open(const stores::ProviderKind& kind)
{
    auto* dialog = new AddProviderDialog(m_rig->context, m_rig->flow, kind, &m_rig->window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

AddProviderDialog* AddProviderDialogTest::openReady()
{
    AddProviderDialog* dialog = open();
    if (!QTest::qWaitFor([&] { return dialog->verbButton()->isEnabled(); }))
        qWarning("the form doesn't come");
    return dialog;
}

void AddProviderDialogTest::fill(AddProviderDialog& dialog, const QString& alias)
{
    const QList<std::pair<QString, QString>> values { { u"Alias"_s, alias },
        { u"Authorization URL"_s, u"https://idp.example/a"_s },
        { u"Token URL"_s, u"https://idp.example/t"_s }, { u"Client ID"_s, u"rk"_s },
        { u"Client secret"_s, u"s3cret"_s } };
    for (const auto& [label, value] : values) {
        QLineEdit* field = test::lineOf(dialog, label);
        QVERIFY2(field, qPrintable(label));
        field->setText(value);
    }
}

void AddProviderDialogTest::nothing_can_be_added_before_the_form_is_there()
{
    m_rig->source.hold();
    AddProviderDialog* dialog = open();
    QVERIFY(!dialog->verbButton()->isEnabled());
    QVERIFY(!line(dialog, u"Alias"_s));
    m_rig->source.release();
    QTRY_VERIFY(dialog->verbButton()->isEnabled());
    QCOMPARE(line(dialog, u"Alias"_s)->text(), u"oidc"_s); // a first suggestion
    QCOMPARE(line(dialog, u"Redirect URI"_s)->text(),
        u"https://sso.example:8443/realms/demo/broker/oidc/endpoint"_s);
}

void AddProviderDialogTest::without_the_servers_properties_the_form_says_so_and_works()
{
    m_rig->source.failWith(test::ScriptedSource::error(ApiError::Kind::Server, 500));
    AddProviderDialog* dialog = openReady();
    QCOMPARE(dialog->messages()->bars().size(), 1);
    QTRY_VERIFY(test::says(*dialog, u"Reading what the provider needs failed."_s));
    QVERIFY(line(dialog, u"Client ID"_s));
}

void AddProviderDialogTest::bad_input_is_told_at_its_field()
{
    AddProviderDialog* dialog = openReady();
    fill(*dialog, u"a/b"_s);
    line(dialog, u"Token URL"_s)->setText(u"idp.example"_s);
    line(dialog, u"Client ID"_s)->clear();
    dialog->verbButton()->click();
    QCOMPARE(test::errorAt(*dialog, u"Alias"_s),
        u"Use letters, digits, dots, dashes and underscores only."_s);
    QCOMPARE(test::errorAt(*dialog, u"Token URL"_s),
        u"Enter a complete address, starting with https://."_s);
    QCOMPARE(test::errorAt(*dialog, u"Client ID"_s), u"Fill this in."_s);
    QVERIFY(test::errorAt(*dialog, u"Authorization URL"_s).isEmpty());
    QVERIFY(!m_rig->flow.isRunning());
    QCOMPARE(m_rig->writes("POST"), 0);
}

void AddProviderDialogTest::a_provider_is_made_and_undo_takes_it_away()
{
    const QPointer<AddProviderDialog> dialog(openReady());
    QSignalSpy added(dialog, &AddProviderDialog::providerAdded);
    fill(*dialog, u"partner"_s);
    dialog->verbButton()->click();
    QVERIFY(!dialog->verbButton()->isEnabled()); // not twice
    QTRY_COMPARE(added.size(), 1);
    QCOMPARE(added.first().first().toString(), u"partner"_s);
    const QJsonObject sent = m_rig->sent("POST").toObject();
    QCOMPARE(sent.value(u"providerId"_s).toString(), u"oidc"_s);
    QCOMPARE(sent.value(u"config"_s).toObject().value(u"clientSecret"_s).toString(), u"s3cret"_s);
    QCOMPARE(m_rig->notices.size(), 1);
    QTRY_VERIFY(!dialog);

    constexpr auto Partner = "identity-provider/instances/partner";
    m_rig->answers[QByteArray(Partner) + "/mappers"] = QJsonArray();
    m_rig->onWrite(
        "DELETE", Partner, [this](const QJsonValue&) { m_rig->answers.remove(Partner); });
    QCOMPARE(int(m_rig->undo().state), int(change::Outcome::State::Done));
    QCOMPARE(m_rig->writes("DELETE", Partner), 1);
}

void AddProviderDialogTest::a_taken_alias_is_told_and_nothing_is_lost()
{
    AddProviderDialog* dialog = openReady();
    fill(*dialog, u"corp"_s);
    dialog->verbButton()->click();
    QTRY_VERIFY(dialog->findChild<ChangePreviewDialog*>());
    auto* preview = dialog->findChild<ChangePreviewDialog*>();
    QVERIFY(test::says(*preview, u"There is already one named corp."_s));
    preview->reject();
    QTRY_VERIFY(!m_rig->flow.isRunning());
    QCOMPARE(m_rig->writes("POST"), 0);
    QVERIFY(m_rig->errors.isEmpty());
    QVERIFY(dialog->verbButton()->isEnabled());
    QCOMPARE(line(dialog, u"Client secret"_s)->text(), u"s3cret"_s);
}

void AddProviderDialogTest::the_servers_objection_stands_at_its_field()
{
    m_rig->api.server.on("POST", test::EditRig::pathOf(FederationRig::Instances),
        test::Reply::json(QJsonObject { { u"field"_s, u"alias"_s },
                              { u"errorMessage"_s, u"error-invalid-value"_s } },
            400));
    AddProviderDialog* dialog = openReady();
    fill(*dialog, u"partner"_s);
    dialog->verbButton()->click();
    QTRY_COMPARE(test::errorAt(*dialog, u"Alias"_s), u"This value is not allowed."_s);
    QVERIFY(dialog->messages()->bars().isEmpty());
}

void AddProviderDialogTest::discovery_fills_the_form()
{
    m_rig->answers[FederationRig::Import]
        = QJsonObject { { u"tokenUrl"_s, u"https://found.example/t"_s },
              { u"issuer"_s, u"https://found.example"_s } };
    AddProviderDialog* dialog = openReady();
    line(dialog, u"Client ID"_s)->setText(u"mine"_s);
    line(dialog, u"Discovery URL"_s)->setText(u"https://found.example/.well-known"_s);
    m_rig->source.hold();
    QVERIFY(test::press(*dialog, u"Import"_s));
    QVERIFY(!support::findButton(*dialog, u"Importing…"_s)->isEnabled());
    m_rig->source.release();
    QTRY_COMPARE(line(dialog, u"Token URL"_s)->text(), u"https://found.example/t"_s);
    QCOMPARE(line(dialog, u"Client ID"_s)->text(), u"mine"_s);
    QVERIFY(support::findButton(*dialog, u"Import"_s)->isEnabled());
    QVERIFY(dialog->messages()->bars().isEmpty());
}

void AddProviderDialogTest::an_address_given_at_first_is_read_when_the_form_is_there()
{
    m_rig->answers[FederationRig::Import]
        = QJsonObject { { u"tokenUrl"_s, u"https://found.example/t"_s } };
    AddProviderDialog* dialog = open();
    dialog->discover(u"https://found.example/.well-known"_s);
    QCOMPARE(m_rig->source.count("/identity-provider/import-config"), 0);
    QTRY_COMPARE(m_rig->source.count("/identity-provider/import-config"), 1);
    QTRY_VERIFY(line(dialog, u"Token URL"_s));
    QTRY_COMPARE(line(dialog, u"Token URL"_s)->text(), u"https://found.example/t"_s);
    QCOMPARE(dialog->form()->discoveryUrl(), u"https://found.example/.well-known"_s);
}

void AddProviderDialogTest::a_failed_discovery_is_told_and_keeps_what_was_typed()
{
    AddProviderDialog* dialog = openReady();
    line(dialog, u"Token URL"_s)->setText(u"https://mine.example/t"_s);
    line(dialog, u"Discovery URL"_s)->setText(u"https://found.example/none"_s);
    QVERIFY(test::press(*dialog, u"Import"_s)); // 404
    QTRY_COMPARE(dialog->messages()->bars().size(), 1);
    QTRY_VERIFY(test::says(*dialog, u"Importing from that address failed."_s));
    QCOMPARE(line(dialog, u"Token URL"_s)->text(), u"https://mine.example/t"_s);
    QVERIFY(support::findButton(*dialog, u"Import"_s)->isEnabled());
    // The next try takes the old failure away.
    m_rig->answers[FederationRig::Import] = QJsonObject();
    QVERIFY(test::press(*dialog, u"Import"_s));
    QVERIFY(dialog->messages()->bars().isEmpty());
}

void AddProviderDialogTest::what_was_typed_is_asked_about()
{
    const QPointer<AddProviderDialog> dialog(openReady());
    line(dialog, u"Client ID"_s)->setText(u"rk"_s);
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Cancel);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog && dialog->isVisible());
    ui::MessageBox::setNextAnswer(ui::MessageBox::Answer::Accept);
    dialog->cancelButton()->click();
    QTRY_VERIFY(!dialog);
    QCOMPARE(ui::MessageBox::takeAsked().size(), 2);
}

void AddProviderDialogTest::untouched_it_closes_without_a_question()
{
    const QPointer<AddProviderDialog> dialog(openReady());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(ui::MessageBox::takeAsked().isEmpty());
}

void AddProviderDialogTest::the_servers_names_are_text()
{
    m_rig->answers["identity-provider/providers/acme"] = QJsonObject { { u"configProperties"_s,
        QJsonArray { QJsonObject { { u"name"_s, u"special"_s }, { u"type"_s, u"String"_s },
            { u"label"_s, test::hugeName() }, { u"helpText"_s, u"<img src=x>"_s } } } } };
    AddProviderDialog* dialog = open({ u"acme"_s, test::hugeName(), u"Vendor"_s });
    QTRY_VERIFY(dialog->verbButton()->isEnabled());
    QVERIFY(test::says(*dialog, u"<b>W</b>WWW"_s));
    QTRY_VERIFY(test::says(*dialog, u"<img src=x>"_s));
    QVERIFY(test::showsPlainTextOnly(*dialog));
    QCoreApplication::processEvents();
    QVERIFY2(dialog->form()->width() <= dialog->width(),
        QByteArray::number(dialog->form()->width()).constData());
    QVERIFY2(dialog->width() < 1000, QByteArray::number(dialog->width()).constData());
}

void AddProviderDialogTest::everything_has_a_name()
{
    QCOMPARE(support::unnamedControls(*openReady()), QStringList());
}

QTEST_MAIN(AddProviderDialogTest)
#include "addproviderdialog.moc"
