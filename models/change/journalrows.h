// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/fact.h"
#include "change/plan.h"

/// The journal's columns that hold more than one value, as canonical JSON text.
namespace rk::change {

QByteArray textOfRows(const QList<PreviewRow>& rows); ///< values of secret rows are left out
QList<PreviewRow> rowsFromText(const QByteArray& text);
QByteArray textOfFacts(const QList<Fact>& facts);
QList<Fact> factsFromText(const QByteArray& text);
QByteArray textOfObject(const QJsonObject& object);
QJsonObject objectFromText(const QByteArray& text);

} // namespace rk::change
