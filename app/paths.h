// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rk::app::Paths {

/// Where the program keeps what; all private to the user. Folders are made when first written to.
QString settings(); ///< settings.json
QString profiles(); ///< profiles.json
QString journal(); ///< journal.sqlite
QString log(); ///< realmkeeper.log
QString instanceSocket(); ///< of the running program

} // namespace rk::app::Paths
