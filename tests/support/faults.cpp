// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/faults.h"

#include <QTest>

namespace rk::test {

const QList<FaultRow>& faults()
{
    using Kind = ApiError::Kind;
    static const QList<FaultRow> rows {
        { "refuse", Fault::Refuse, Kind::Network, Kind::Network, false, 0 },
        { "hang", Fault::Hang, Kind::Timeout, Kind::Timeout, true, 1 },
        { "drip", Fault::Drip, Kind::Timeout, Kind::Timeout, true, 1 },
        { "cut within the length", Fault::TruncateLength, Kind::Decode, Kind::Decode, true, 1 },
        { "cut without a length", Fault::TruncateSilently, Kind::Decode, Kind::Decode, true, 1 },
        { "cut in a chunk", Fault::BreakChunk, Kind::Decode, Kind::Decode, true, 1 },
        { "close after reading", Fault::CloseAfterReading, Kind::Network, Kind::Network, true, 1 },
        { "not HTTP", Fault::Garbage, Kind::Network, Kind::Network, true, 1 },
        { "401 for ever", Fault::Unauthorized, Kind::Unauthorized, Kind::Unauthorized, false, 2 },
        { "403", Fault::Forbidden, Kind::Forbidden, Kind::Forbidden, false, 1 },
        { "404", Fault::NotFound, Kind::NotFound, Kind::NotFound, false, 1 },
        { "409", Fault::Conflict, Kind::Conflict, Kind::Conflict, false, 1 },
        { "400 with a field", Fault::Invalid, Kind::Validation, Kind::Validation, false, 1 },
        { "429 with Retry-After", Fault::TooMany, Kind::RateLimited, Kind::RateLimited, false, 1 },
        { "500", Fault::InternalError, Kind::Server, Kind::Server, false, 1 },
        { "502", Fault::BadGateway, Kind::Server, Kind::Server, true, 1 },
        { "503", Fault::Unavailable, Kind::Server, Kind::Server, false, 1 },
        { "HTML with 200", Fault::HtmlOk, Kind::Decode, Kind::Decode, true, 1 },
        { "empty 200", Fault::EmptyOk, Kind::Decode, Kind::Decode, true, 1 },
        { "wrong content type", Fault::WrongType, Kind::Decode, Kind::Decode, true, 1 },
        { "body without end", Fault::HugeBody, Kind::Decode, Kind::Decode, true, 1 },
        { "redirect to another origin", Fault::RedirectAway, Kind::Redirect, Kind::Redirect, false,
            1 },
        { "redirect on this origin", Fault::RedirectHere, Kind::Redirect, Kind::Redirect, false,
            1 },
    };
    return rows;
}

void addFaultRows()
{
    QTest::addColumn<int>("fault");
    for (int i = 0; i < faults().size(); ++i)
        QTest::newRow(faults().at(i).name) << i;
}

} // namespace rk::test
