// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/processsafety.h"

#include <QDir>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace rk::app {

void makeProcessSafe()
{
#ifdef Q_OS_UNIX
    ::umask(077);
#ifdef NDEBUG
    const rlimit none { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
#endif
#endif
    QDir::setCurrent(QDir::homePath());
}

} // namespace rk::app
