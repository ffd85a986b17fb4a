// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/client.h"
#include "stores/realmstores.h"

#include <functional>
#include <optional>

namespace rk::test {

/// How a call ended.
struct Outcome {
    std::optional<ApiError> error;
    /// No error, and the value says that a right is missing.
    bool admitsCut = false;
};
using Ended = std::function<void(Outcome)>;

/// A function of models/api/endpoints, ready to be called.
struct EndpointRow {
    const char* name; ///< "users::list"
    api::RequestSpec spec;
    std::function<api::CallHandle(api::Client&, QObject* context, Ended)> call;
};
/// All of them; a test compares the names with the headers.
const QList<EndpointRow>& endpoints();

/// A function of a store, ready to be called.
struct StoreRow {
    const char* name; ///< "UserStore::list"
    std::function<api::CallHandle(stores::RealmStores&, QObject* context, Ended)> call;
};
const QList<StoreRow>& storeCalls();

} // namespace rk::test
