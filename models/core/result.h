// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apierror.h"

#include <tl/expected.hpp>

namespace rk {

/// A value or the reason why there is none. Swap for std::expected when the floor allows it.
template <class T>
using Result = tl::expected<T, ApiError>;

using Unexpected = tl::unexpected<ApiError>;

/// For answers that carry nothing (204).
struct Nothing {
    bool operator==(const Nothing&) const = default;
};

} // namespace rk
