// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/secret.h"

#include <utility>

namespace rk {

Secret::Secret(const QByteArray& bytes) : m_bytes(bytes.cbegin(), bytes.cend()) { }

Secret::Secret(const QString& text) : Secret(text.toUtf8()) { }

Secret::Secret(Secret&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }

Secret& Secret::operator=(const Secret& other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

QByteArray Secret::reveal() const
{
    return { m_bytes.data(), qsizetype(m_bytes.size()) };
}

QString Secret::revealText() const
{
    return QString::fromUtf8(m_bytes.data(), qsizetype(m_bytes.size()));
}

void Secret::wipe()
{
    // volatile, so that the compiler can't drop the writes to memory that is about to go
    volatile char* bytes = m_bytes.data();
    for (size_t i = 0; i < m_bytes.size(); ++i)
        bytes[i] = 0;
    m_bytes.clear();
}

bool operator==(const Secret& a, const Secret& b)
{
    if (a.m_bytes.size() != b.m_bytes.size())
        return false;
    unsigned char differing = 0;
    for (size_t i = 0; i < a.m_bytes.size(); ++i)
        differing = static_cast<unsigned char>(differing | (a.m_bytes[i] ^ b.m_bytes[i]));
    return differing == 0;
}

} // namespace rk
