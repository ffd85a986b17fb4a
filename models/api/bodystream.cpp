// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/bodystream.h"

#include <algorithm>
#include <utility>

namespace rk::api {

BodyStream::BodyStream(QByteArray body, QObject* parent)
    : QIODevice(parent), m_body(std::move(body))
{
    // unbuffered, or QIODevice takes everything at once and isTaken() tells nothing
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

BodyStream::~BodyStream() = default;

bool BodyStream::atEnd() const
{
    return isTaken();
}

qint64 BodyStream::bytesAvailable() const
{
    return m_body.size() - m_at + QIODevice::bytesAvailable();
}

qint64 BodyStream::readData(char* data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_body.size() - m_at);
    std::copy_n(m_body.constData() + m_at, size, data);
    m_at += size;
    return size == 0 && maxSize > 0 ? -1 : size;
}

qint64 BodyStream::writeData(const char*, qint64)
{
    return -1;
}

} // namespace rk::api
