// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "stores/store.h"

namespace rk::stores {

const Rights& Store::rights() const
{
    static const Rights unknown;
    return m_rights ? *m_rights : unknown;
}

} // namespace rk::stores
