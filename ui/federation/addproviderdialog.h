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
/// Closes when the server has it.
class AddProviderDialog : public DialogFrame {
    Q_OBJECT
public:
    /// flow: the area's.
    AddProviderDialog(
        AreaContext& context, ChangeFlow& flow, const stores::ProviderKind& kind, QWidget* parent);

    /// Starts with an address already imported ("Import metadata").
    void discover(const QString& url);
    ProviderForm* form() const { return m_form; }

    void reject() override;

Q_SIGNALS:
    void providerAdded(const QString& alias);

private:
    void loadProperties(const stores::ProviderKind& kind);
    void start(const ProviderLayout& layout);
    void submit();
    void finish(const change::Intent& intent, const change::Outcome& outcome);
    void setBusy(bool busy);
    void showError(const QString& what, const ApiError& error);

    AreaContext& m_context;
    change::EditSession m_session;
    ChangeFlow& m_flow;
    ProviderForm* m_form;
    api::CallHandle m_properties;
    api::CallHandle m_discovery;
    QString m_pendingUrl;
    bool m_ready = false;
    bool m_busy = false;
};

/// ".../realms/x/broker/" of the managed realm.
QString redirectBase(const AreaContext& context);

} // namespace rk::ui
