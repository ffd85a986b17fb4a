// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userdetailspage.h"

#include "ui/binding/listeditors.h"
#include "ui/binding/profileform.h"
#include "ui/binding/servertext.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toggle.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

QString createdText(const rep::UserRep& user)
{
    const qint64 created = user.get(rep::UserRep::CreatedTimestamp);
    if (created <= 0)
        return {};
    return UserDetailsPage::tr("Created %1")
        .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(created), QLocale::LongFormat));
}

QString sourceText(const rep::UserRep& user)
{
    if (!user.get(rep::UserRep::ServiceAccountClientId).isEmpty())
        return UserDetailsPage::tr("Service account of a client");
    if (!user.get(rep::UserRep::FederationLink).isEmpty())
        return UserDetailsPage::tr("Comes from a user federation provider");
    return {};
}

} // namespace

UserDetailsPage::UserDetailsPage(FieldBinder& binder, QWidget* parent)
    : QWidget(parent), m_binder(binder), m_profile(new ProfileForm(binder))
{
    auto* column = new FormColumn;
    column->addWidget(m_profile);
    column->addSection(tr("Account"));
    m_enabled = column->addToggle(tr("Enabled"), tr("Off: nobody can sign in with this account."));
    m_emailVerified = column->addToggle(tr("Email verified"));
    column->addSection(tr("At the next sign-in"));
    m_actions = new ChipListEditor(tr("Required actions"), tr("Add required action"));
    QList<OptionListEditor::Option> options;
    for (const QString& alias : knownRequiredActions())
        options.append({ alias, requiredActionText(alias) });
    m_actions->setOptions(options);
    LabeledField* actions = column->addField(tr("Required actions"), m_actions);
    m_created = new PlainLabel({}, TextStyle::Small, &Tokens::faint);
    m_source = new PlainLabel({}, TextStyle::Small, &Tokens::faint);
    column->addWidget(m_created);
    column->addWidget(m_source);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FormScroll(column));
    binder.bindToggle({ u"enabled"_s }, m_enabled);
    binder.bindToggle({ u"emailVerified"_s }, m_emailVerified);
    binder.bindList({ u"requiredActions"_s }, actions);
}

void UserDetailsPage::setUser(const rep::UserRep& user)
{
    m_profile->setSchema(ProfileSchema::ofUser(user));
    m_created->setText(createdText(user));
    m_created->setVisible(!m_created->text().isEmpty());
    m_source->setText(sourceText(user));
    m_source->setVisible(!m_source->text().isEmpty());
}

void UserDetailsPage::setReadOnly(const QString& reason)
{
    m_profile->setReadOnly(reason);
    // The reason stands at the profile's fields; once more at each switch would be noise.
    m_enabled->setReadOnly(!reason.isEmpty(), reason);
    m_emailVerified->setReadOnly(!reason.isEmpty());
    m_actions->setReadOnly(!reason.isEmpty());
}

} // namespace rk::ui
