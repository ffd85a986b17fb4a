// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "api/endpoints/serverinfo.h"

using namespace Qt::StringLiterals;

namespace rk::api::serverinfo {

Request<rep::ServerInfoRep> get()
{
    return one<rep::ServerInfoRep>(api::get({ u"admin"_s, u"serverinfo"_s }));
}

} // namespace rk::api::serverinfo
