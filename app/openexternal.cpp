// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/openexternal.h"

#include "auth/serveraddress.h"

#include <QDesktopServices>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rk::app {

bool mayOpenExternal(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && auth::isLoopback(url));
}

bool openExternal(const QUrl& url)
{
    return mayOpenExternal(url) && QDesktopServices::openUrl(url);
}

} // namespace rk::app
