// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/engine.h"
#include "change/journal.h"
#include "support/apirig.h"
#include "ui/areas.h"
#include "ui/binding/areacontext.h"
#include "ui/mainwindow/fakearea.h"
#include "ui/windowidentity.h"

#include <QTemporaryDir>

namespace rk::test {

/// What a window needs of a session, over a server that is never asked.
struct ShellRig {
    QTemporaryDir folder;
    ApiRig api;
    api::LiveRealmSource source { api.client, RealmName(QStringLiteral("acme")) };
    stores::RealmStores stores { source };
    change::Journal journal { folder.filePath(QStringLiteral("journal.sqlite")) };
    change::Engine engine { api.client, source, journal, {} };
    ui::AreaContext context { stores, engine, {}, false, QStringLiteral("https://sso.example:8443"),
        QStringLiteral("p/acme") };
    QMap<QString, FakeArea*> made;

    QList<ui::AreaEntry> entries()
    {
        const auto entry = [this](const QString& id, const QStringList& roles) {
            return ui::AreaEntry { id, QStringLiteral("Manage"), id.toUpper(),
                QStringLiteral("users"), roles, [this, id](ui::AreaContext& ctx, QWidget* parent) {
                    made[id] = new FakeArea(id, ctx, parent);
                    return made[id];
                } };
        };
        return { entry(QStringLiteral("one"), { QStringLiteral("view-users") }),
            entry(QStringLiteral("two"),
                { QStringLiteral("view-realm"), QStringLiteral("query-groups") }),
            entry(QStringLiteral("three"), {}) };
    }

    static ui::WindowIdentity identity()
    {
        ui::WindowIdentity identity;
        identity.realm = QStringLiteral("acme");
        identity.host = QStringLiteral("sso.example:8443");
        identity.account = QStringLiteral("Miriam Vogel");
        identity.environment = ui::WindowIdentity::Environment::Production;
        return identity;
    }
};

} // namespace rk::test
