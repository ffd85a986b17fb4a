// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/paths.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rk::app::Paths {

namespace {

QString below(QStandardPaths::StandardLocation location, const QString& name)
{
    return QStandardPaths::writableLocation(location) + u'/' + name;
}

} // namespace

QString settings()
{
    return below(QStandardPaths::AppConfigLocation, u"settings.json"_s);
}
QString profiles()
{
    return below(QStandardPaths::AppConfigLocation, u"profiles.json"_s);
}
QString journal()
{
    return below(QStandardPaths::AppDataLocation, u"journal.sqlite"_s);
}
QString log()
{
    return below(QStandardPaths::AppDataLocation, u"realmkeeper.log"_s);
}

QString instanceSocket()
{
    const auto name = u"realmkeeper.socket"_s;
    // Asking for RuntimeLocation without XDG_RUNTIME_DIR makes Qt warn and fall back to /tmp.
    if (!qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return below(QStandardPaths::RuntimeLocation, name);
    return below(QStandardPaths::AppDataLocation, name);
}

} // namespace rk::app::Paths
