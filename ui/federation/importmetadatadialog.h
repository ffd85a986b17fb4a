// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stores/identityproviderstore.h"
#include "ui/dialogs/formdialog.h"

class QComboBox;
class QLineEdit;

namespace rk::ui {

/// Asks where a provider publishes what it is (a discovery document or a SAML descriptor), and
/// which protocol that is. Reading it is the next dialog's.
class ImportMetadataDialog : public FormDialog {
    Q_OBJECT
public:
    /// Of the kinds, those that publish metadata are offered.
    ImportMetadataDialog(const QList<stores::ProviderKind>& kinds, QWidget* parent);

    stores::ProviderKind kind() const;
    QString url() const;
    /// Whether any of the kinds publishes metadata.
    static bool isPossible(const QList<stores::ProviderKind>& kinds);

private:
    QList<stores::ProviderKind> m_kinds;
    QComboBox* m_kind;
    QLineEdit* m_url;
};

} // namespace rk::ui
