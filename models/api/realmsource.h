// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "core/ids.h"

namespace rk::api {

/// The one way in for reads: everything a screen knows of a realm comes through here, live from
/// the server or, one day, from a snapshot. Refuses every verb but GET, with two exceptions that
/// change nothing on the server (identity-provider/import-config, policy/evaluate).
class RealmSource {
public:
    virtual ~RealmSource() = default;
    virtual RealmName realm() const = 0;
    virtual bool isLive() const = 0;
    [[nodiscard]] virtual CallHandle readRaw(
        const RequestSpec& spec, QObject* context, std::function<void(Result<Response>)> done)
        = 0;

    template <class T>
    [[nodiscard]] CallHandle read(
        Request<T> request, QObject* context, std::function<void(Result<T>)> done)
    {
        return readRaw(request.spec, context,
            [decode = std::move(request.decode), done = std::move(done)](Result<Response> answer) {
                if (!answer)
                    done(Unexpected(std::move(answer.error())));
                else
                    done(decode(*answer));
            });
    }
};

/// For implementations: the refusal of a spec that is not a read, under way; else a handle that is
/// not active.
CallHandle refuseUnlessReading(
    const RequestSpec& spec, QObject* context, const std::function<void(Result<Response>)>& done);

class LiveRealmSource final : public RealmSource {
public:
    LiveRealmSource(Client& client, RealmName realm);
    RealmName realm() const override { return m_realm; }
    bool isLive() const override { return true; }
    CallHandle readRaw(const RequestSpec& spec, QObject* context,
        std::function<void(Result<Response>)> done) override;

private:
    Client& m_client;
    RealmName m_realm;
};

} // namespace rk::api
