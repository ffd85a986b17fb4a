// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "api/realmsource.h"
#include "change/plandata.h"

#include <QHash>

#include <memory>

namespace rk::change {

/// What reading back has found.
struct Finding {
    enum class State { AsPlanned, AsBefore, Undecided, Different, Unreadable };
    State state = State::Unreadable;
    QList<rep::MemberChange> differences;
    QJsonValue object; ///< what the first fact's object is now; null: not there
    std::optional<ApiError> error; ///< for Unreadable
};

/// Reads facts and judges them together. `ids`: what placeholders stand for; facts that name one
/// which isn't known follow the object of the first fact, or count as not begun.
[[nodiscard]] api::CallHandle readBack(api::RealmSource& source, const QList<Fact>& facts,
    const QHash<QString, QString>& ids, QObject* context, std::function<void(Finding)> done);

/// Sends the steps of a plan, each once, and reads back. The first step that fails ends it.
class ApplyRun : public std::enable_shared_from_this<ApplyRun> {
public:
    struct Result {
        Finding::State state = Finding::State::Unreadable;
        QString createdId;
        QList<rep::MemberChange> differences;
        QJsonValue found; ///< the object of the first fact
        std::optional<ApiError> error; ///< of the step that failed
        bool sent = false; ///< at least one write may have reached the server
        bool complete = false; ///< no step is left: the last one was sent, whatever its answer
        bool answered = false; ///< every step was answered with success
    };

    ApplyRun(api::Client& client, api::RealmSource& source, const PlanData& data,
        std::chrono::milliseconds secondLook, QObject* context,
        std::function<void(const Result&)> done);

    void start() { sendNext(); }

private:
    void sendNext();
    api::RequestSpec sealed(const Step& step) const;
    void take(const Step& step, const rk::Result<api::Response>& answer);
    void failed(const ApiError& error);
    void look(bool again);
    void judge(const Finding& finding, bool again);
    void finish(const Finding& finding);

    api::Client& m_client;
    api::RealmSource& m_source;
    QList<Step> m_steps;
    QList<Fact> m_facts;
    std::chrono::milliseconds m_secondLook;
    QObject* m_context;
    std::function<void(const Result&)> m_done;
    QHash<QString, QString> m_ids;
    Result m_result;
    qsizetype m_next = 0;
    api::CallHandle m_call;
};

} // namespace rk::change
