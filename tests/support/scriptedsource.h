// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/realmsource.h"

#include <QJsonValue>

#include <vector>

namespace rk::test {

/// A realm whose answers a test makes up, and whose time of answering it decides. Keeps the
/// contract of CallHandle. Until hold() answers come by themselves from the event loop.
class ScriptedSource final : public api::RealmSource {
public:
    using Script = std::function<Result<api::Response>(const api::RequestSpec& spec)>;
    explicit ScriptedSource(Script script) : m_script(std::move(script)) { }

    RealmName realm() const override { return RealmName(QStringLiteral("demo")); }
    bool isLive() const override { return false; }
    api::CallHandle readRaw(const api::RequestSpec& spec, QObject* context,
        std::function<void(Result<api::Response>)> done) override;

    /// Overrides the script until it is taken back by {}.
    void failWith(std::optional<ApiError> error) { m_error = std::move(error); }
    /// From now on questions wait for answer() or release().
    void hold() { m_held = true; }
    /// Answers what waits, in order; later questions are answered by themselves again.
    void release();
    /// Questions that wait and that somebody still wants the answer to, oldest first.
    QList<api::RequestSpec> waiting() const;
    /// Answers the waiting question with this index now.
    void answer(int index);
    /// All questions ever asked.
    const QList<api::RequestSpec>& asked() const { return m_asked; }
    int count(const QByteArray& path) const; ///< of questions with this path below the realm's
    void forgetAsked() { m_asked.clear(); }

    static api::Response json(const QJsonValue& value);
    static ApiError error(ApiError::Kind kind, int status = 0);
    /// A parameter of the question; null when absent.
    static QString parameter(const api::RequestSpec& spec, const QString& name);
    /// Below /admin/realms/demo, percent-encoded.
    static QByteArray pathOf(const api::RequestSpec& spec);

private:
    class Question;
    std::vector<std::shared_ptr<Question>> live() const;
    void deliver(const std::shared_ptr<Question>& question);

    Script m_script;
    std::optional<ApiError> m_error;
    std::vector<std::weak_ptr<Question>> m_waiting;
    QList<api::RequestSpec> m_asked;
    bool m_held = false;
};

} // namespace rk::test
