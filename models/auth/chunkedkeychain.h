// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "auth/keychain.h"

#include <memory>

namespace rk::auth {

/// Cuts values over 2,000 bytes into chunks, since Windows holds no more than 2,560 in one entry.
/// The entry itself then names generation, number of chunks and SHA-256; a value with a chunk that
/// is missing or of another generation counts as absent, and its entries are removed.
class ChunkedKeychain final : public Keychain {
public:
    static constexpr int ChunkBytes = 2'000;
    static constexpr int MaxChunks = 64;

    explicit ChunkedKeychain(std::unique_ptr<Keychain> inner);
    ~ChunkedKeychain() override;

    void read(const QString& key, QObject* context, Read done) override;
    void write(const QString& key, const Secret& value, QObject* context, Done done) override;
    void remove(const QString& key, QObject* context, Done done) override;

private:
    std::shared_ptr<Keychain> m_inner;
};

} // namespace rk::auth
