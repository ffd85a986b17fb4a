// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"
#include "change/editsession.h"
#include "core/result.h"
#include "ui/binding/areacontext.h"
#include "ui/binding/changeflow.h"
#include "ui/binding/fieldbinder.h"
#include "ui/widgets/inspector.h"

#include <QJsonObject>

namespace rk::ui {

class StatePane;

/// One object of an area: reads, shows, edits and saves it. Edits live in an EditSession until they
/// are saved, reverted or discarded; a fresh reading goes under them. A subclass says how the
/// object is read, what its form is, and which intent saves it.
class EditInspector : public Inspector {
    Q_OBJECT
public:
    EditInspector(AreaContext& context, ChangeFlow& flow, QWidget* parent = nullptr);

    /// Empty when nothing is open.
    QString objectId() const { return m_id; }
    void close();
    /// Reads again; edits stay on top of what comes.
    void reload();
    /// Whether the object was read and can be edited. False while it is still loading.
    bool isLoaded() const { return m_session.isOpen(); }
    bool hasUnsavedChanges() const { return m_session.isDirty(); }
    change::EditSession& session() { return m_session; }
    const change::EditSession& session() const { return m_session; }

    /// saved: true once nothing is unsaved any more.
    void save(std::function<void(bool saved)> done = {});
    /// Like save(), after showing what will be sent.
    void review();
    void revert();
    void setOnline(bool online);
    bool isOnline() const { return m_online; }
    /// After the rights are known or have changed.
    void updateRights();
    /// Moves the focus to the tabs.
    void focusTabs();

Q_SIGNALS:
    void unsavedChanged(bool unsaved);
    void loaded();
    /// The server doesn't have this object any more.
    void objectGone(const QString& id);

protected:
    AreaContext& context() const { return m_context; }
    ChangeFlow& flow() const { return m_flow; }
    FieldBinder& binder() { return m_binder; }

    /// Adds the page whose place shows loading and failure of the object as a whole.
    int addFormTab(const QString& text, QWidget* page);
    /// Another object: an edit of the one before is dropped (ask first). Sets the head to what is
    /// known before the reading.
    void start(const QString& id, const QString& name);

    using Read = std::function<void(const Result<QJsonObject>&)>;
    virtual api::CallHandle read(const QString& id, Read done) = 0;
    /// The form's fields, before the session fills them.
    virtual void prepareForm(const QJsonObject& /*object*/) { }
    virtual void showHead(const QJsonObject& object) = 0;
    virtual change::Intent saving() const = 0;
    /// Looks for mistakes without the server, and marks them.
    virtual bool checkForm() { return true; }
    /// Shows the server's objections; those that found no field come back.
    virtual void showFieldErrors(const ApiError& error);
    /// Why this object can't be changed; empty when it can.
    virtual QString whyReadOnly() const = 0;
    /// blocked: also set while offline, for pages whose changes are sent at once.
    virtual void setReadOnly(const QString& readOnly, const QString& blocked) = 0;
    /// The connection came back: pages of their own read again.
    virtual void reloadPages() { }

private:
    void receive(const Result<QJsonObject>& answer);
    void showStale(const ApiError& error);
    void show(const QJsonObject& object);
    void showRebased(const QList<rep::MergeConflict>& conflicts);
    void run(ChangeFlow::Preview preview, std::function<void(bool)> done);
    void saved(const QJsonObject& sent, const change::Outcome& outcome);
    void updateFoot();

    AreaContext& m_context;
    ChangeFlow& m_flow;
    change::EditSession m_session;
    FieldBinder m_binder;
    StatePane* m_pane = nullptr;
    QPushButton* m_review;
    api::CallHandle m_call;
    QString m_id;
    bool m_online = true;
};

} // namespace rk::ui
