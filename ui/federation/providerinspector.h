// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stores/identityproviderstore.h"
#include "ui/binding/editinspector.h"

namespace rk::ui {

class ProviderForm;

/// One identity provider: its settings, drawn from the layout of its kind, and its actions.
class ProviderInspector final : public EditInspector {
    Q_OBJECT
public:
    ProviderInspector(AreaContext& context, ChangeFlow& flow, QWidget* parent = nullptr);

    void open(const rep::IdentityProviderRep& provider);
    ProviderAlias alias() const { return ProviderAlias(objectId()); }
    rep::IdentityProviderRep provider() const { return rep::IdentityProviderRep(session().base()); }
    ProviderForm* form() const { return m_form; }

Q_SIGNALS:
    void deleteRequested();

protected:
    api::CallHandle read(const QString& id, Read done) override;
    void prepareForm(const QJsonObject& object) override;
    void showHead(const QJsonObject& object) override;
    change::Intent saving() const override;
    bool checkForm() override;
    void showFieldErrors(const ApiError& error) override;
    QString whyReadOnly() const override;
    void setReadOnly(const QString& readOnly, const QString& blocked) override;

private:
    void loadProperties(const QString& kind);
    void discover(const QString& url);

    ProviderForm* m_form;
    QPushButton* m_delete;
    api::CallHandle m_properties;
    api::CallHandle m_discovery;
    QString m_layoutKind; ///< whose form is drawn
    QList<stores::ConfigProperty> m_known; ///< what the server told about that kind
    QStringList m_drawn; ///< configuration members the drawn form has fields for
};

} // namespace rk::ui
