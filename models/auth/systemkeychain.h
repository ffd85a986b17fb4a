// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/keychain.h"

#include <chrono>

namespace rk::auth {

/// The operating system's keychain through QtKeychain, without its plain-text fallback. Each call
/// has 5 s: a keychain that asks the person for its password or hangs never holds the program up.
class SystemKeychain final : public Keychain {
public:
    static constexpr auto Limit = std::chrono::seconds(5);

    void read(const QString& key, QObject* context, Read done) override;
    void write(const QString& key, const Secret& value, QObject* context, Done done) override;
    void remove(const QString& key, QObject* context, Done done) override;
};

} // namespace rk::auth
