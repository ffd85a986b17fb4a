// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apierror.h"
#include "support/testserver.h"

#include <QList>

namespace rk::test {

/// What a fault that strikes every request must end as.
struct FaultRow {
    const char* name;
    Fault fault;
    ApiError::Kind onRead;
    ApiError::Kind onWrite;
    /// Of the write's error. The read's is always false.
    bool mayHaveBeenApplied;
    /// Copies of one write on the wire. Always 1 or 0, whatever the fault; with 401 the replay.
    int writesSeen;
};

/// The table that every endpoint, store and the change engine run through. Use with ApiRig, whose
/// deadlines are short and whose retries take no time.
const QList<FaultRow>& faults();

/// Adds a row per fault to a QTest data function, with the column "fault" (index into faults()).
void addFaultRows();

} // namespace rk::test

Q_DECLARE_METATYPE(rk::test::Fault)
