// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/editsession.h"
#include "ui/binding/areacontext.h"
#include "ui/binding/changeflow.h"
#include "ui/dialogs/dialogframe.h"
#include "ui/federation/providerlayout.h"

namespace rk::ui {

class ProviderForm;

/// A new identity provider of one kind: form, discovery import, creation through the change engine.
/// Closes when the server has it; alias() then names it.
class AddProviderDialog : public DialogFrame {
    Q_OBJECT
public:
    AddProviderDialog(AreaContext& context, const stores::ProviderKind& kind, QWidget* parent);

    QString alias() const { return m_alias; }
    /// Starts with an address already imported ("Import metadata").
    void discover(const QString& url);
    ProviderForm* form() const { return m_form; }

    void reject() override;

Q_SIGNALS:
    void noticeRaised(const QString& text);

private:
    void loadProperties(const stores::ProviderKind& kind);
    void start(const ProviderLayout& layout);
    void submit();
    void finished(const change::Outcome& outcome);
    void showError(const QString& what, const ApiError& error);

    AreaContext& m_context;
    change::EditSession m_session;
    ChangeFlow m_flow;
    ProviderForm* m_form;
    api::CallHandle m_properties;
    api::CallHandle m_discovery;
    QString m_alias;
    QString m_pendingUrl;
    bool m_ready = false;
};

/// ".../realms/x/broker/" of the managed realm.
QString redirectBase(const AreaContext& context);

} // namespace rk::ui
