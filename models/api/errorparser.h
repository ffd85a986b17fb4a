// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/request.h"
#include "core/result.h"

namespace rk::api {

/// Reads an answer that is not 2xx. One parser for all of Keycloak's body shapes (26.7):
/// {"errorMessage"}, {"field","errorMessage","params"}, {"errors":[…]},
/// {"error","error_description"}, HTML of a proxy, and nothing at all.
ApiError parseError(const Response& response, qint64 nowEpochMs);

} // namespace rk::api
