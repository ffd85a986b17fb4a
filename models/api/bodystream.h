// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace rk::api {

/// A request's body that can be read once only. When a server closes the connection without an
/// answer, Qt sends the request again by itself, writes too (seen with 6.4.2); it can't when the
/// body won't go back to its start, and reports ContentReSendError instead.
class BodyStream final : public QIODevice {
    Q_OBJECT
public:
    explicit BodyStream(QByteArray body, QObject* parent = nullptr);
    ~BodyStream() override;

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    /// Nothing is left: a server may have all of it. Always true for an empty body.
    bool isTaken() const { return m_at == m_body.size(); }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    QByteArray m_body;
    qsizetype m_at = 0;
};

} // namespace rk::api
