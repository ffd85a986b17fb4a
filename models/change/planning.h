// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/realmsource.h"
#include "change/plandata.h"

namespace rk::change {

/// Answers needs by GETs until nothing is missing. `more` is asked again with everything known so
/// far; an empty list ends it. An error that a need doesn't tolerate ends it too.
[[nodiscard]] api::CallHandle readNeeds(api::RealmSource& source, QObject* context,
    std::function<QList<Need>(const Readings&)> more, std::function<void(Result<Readings>)> done);

/// Makes a plan: reads what the recipe needs, lets it make the draft, then reads what the guard
/// needs and lets it speak. Sends nothing but GETs.
[[nodiscard]] api::CallHandle makeDraft(api::RealmSource& source, const Scene& scene,
    const std::shared_ptr<const Recipe>& recipe, QObject* context,
    std::function<void(Result<Draft>)> done);

} // namespace rk::change
