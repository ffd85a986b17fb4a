// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace rk {

/// A password, token or key. Wiped when it ends, comparable, and deliberately without any way into
/// a stream, QDebug or QVariant. reveal() hands out a copy for the moment of use only.
/// Not shared between copies: each copy owns and wipes its own bytes.
class Secret {
public:
    Secret() = default;
    explicit Secret(const QByteArray& bytes);
    explicit Secret(const QString& text);
    Secret(const Secret&) = default;
    Secret(Secret&& other) noexcept;
    Secret& operator=(const Secret& other);
    Secret& operator=(Secret&& other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.empty(); }
    qsizetype size() const { return qsizetype(m_bytes.size()); }
    QByteArray reveal() const;
    QString revealText() const;
    void wipe();

    /// Takes the same time wherever the two differ.
    friend bool operator==(const Secret& a, const Secret& b);

private:
    std::vector<char> m_bytes;
};

} // namespace rk
