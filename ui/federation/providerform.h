// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/editsession.h"
#include "core/apierror.h"
#include "ui/binding/fieldbinder.h"
#include "ui/federation/providerlayout.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rk::ui {

class FormColumn;
class LabeledField;
class ToggleRow;

/// The settings of one identity provider, drawn from its layout, over an EditSession. Marks what is
/// changed, keeps masked secrets untouched until something is typed over them.
class ProviderForm : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Create, Edit };

    ProviderForm(change::EditSession& session, Mode mode, QWidget* parent = nullptr);

    /// Rebuilds the form. redirectBase ends before the alias: ".../realms/x/broker/". Settings of
    /// `config` that the layout doesn't know get plain fields.
    void setLayoutOf(
        const ProviderLayout& layout, const QString& redirectBase, const QJsonObject& config = {});
    /// Not allowed to change anything; reason is shown at each field.
    void setReadOnly(bool readOnly, const QString& reason);
    /// What is wrong with the values, found without the server; marks the fields. True when
    /// nothing.
    bool check();
    /// Shows the server's objections at their fields; those that have none come back.
    QList<FieldError> showErrors(const ApiError& error);
    void clearErrors() { m_binder.clearErrors(); }
    /// The draft as it is sent. Keycloak drops empty configuration values (26.7), so an emptied
    /// setting is a removed one.
    rep::IdentityProviderRep provider() const;
    /// Puts imported configuration into the draft; members it doesn't have stay.
    void applyDiscovered(const QJsonObject& config);
    void setDiscovering(bool discovering);
    QString discoveryUrl() const;
    void setDiscoveryUrl(const QString& url);

Q_SIGNALS:
    void discoverRequested(const QString& url);

private:
    struct Row {
        LayoutField field;
        LabeledField* labeled = nullptr; ///< null for switches
        ToggleRow* toggle = nullptr;
    };

    void addHead(const QString& redirectBase);
    void addDiscovery();
    void addSection(const LayoutSection& section, FormColumn* column);
    void addField(const LayoutField& field, FormColumn* column);
    QWidget* makeList(const LayoutField& field) const;
    QWidget* makeSecret() const;
    void bindSecret(const LayoutField& field, LabeledField* labeled);
    QWidget* makeMultiLine() const;
    QString valueText(const QStringList& path, bool ofBase) const;
    void updateRedirect();
    void dropEmptied(const QStringList& path);
    QString problemOf(const LayoutField& field) const;

    change::EditSession& m_session;
    Mode m_mode;
    ProviderLayout m_layout;
    FieldBinder m_binder;
    QList<Row> m_rows;
    QVBoxLayout* m_outer;
    QWidget* m_content = nullptr;
    QWidget* m_advanced = nullptr;
    QPushButton* m_showAdvanced = nullptr;
    QLineEdit* m_redirect = nullptr;
    QLineEdit* m_discovery = nullptr;
    QPushButton* m_import = nullptr;
    QString m_redirectBase;
    QString m_readOnlyReason;
    bool m_readOnly = false;
};

} // namespace rk::ui
