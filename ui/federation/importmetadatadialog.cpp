// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/importmetadatadialog.h"

#include "ui/federation/webaddress.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

bool publishesMetadata(const stores::ProviderKind& kind)
{
    return kind.id == "oidc"_L1 || kind.id == "keycloak-oidc"_L1 || kind.id == "saml"_L1;
}

} // namespace

ImportMetadataDialog::ImportMetadataDialog(
    const QList<stores::ProviderKind>& kinds, QWidget* parent)
    : FormDialog(u"download"_s, tr("Import metadata"),
        tr("Keycloak reads the address itself, so it has to be reachable from the server."),
        tr("Continue"), parent),
      m_kind(new QComboBox),
      m_url(new QLineEdit)
{
    for (const stores::ProviderKind& kind : kinds) {
        if (!publishesMetadata(kind))
            continue;
        m_kinds.append(kind);
        m_kind->addItem(kind.name, kind.id);
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(u"oidc"_s)));
    m_url->setPlaceholderText(u"https://login.example.com/.well-known/openid-configuration"_s);
    form()->addField(tr("Provider"), m_kind);
    LabeledField* url = form()->addField(tr("Metadata URL"), m_url,
        tr("The discovery document of OpenID Connect, or the descriptor of SAML."));
    require(url);
    addCheck(url, [this] { return webAddressProblem(m_url->text()); });
    connect(this, &FormDialog::submitted, this, &QDialog::accept);
}

stores::ProviderKind ImportMetadataDialog::kind() const
{
    return m_kinds.value(m_kind->currentIndex());
}

QString ImportMetadataDialog::url() const
{
    return m_url->text().trimmed();
}

bool ImportMetadataDialog::isPossible(const QList<stores::ProviderKind>& kinds)
{
    return std::any_of(kinds.begin(), kinds.end(), publishesMetadata);
}

} // namespace rk::ui
