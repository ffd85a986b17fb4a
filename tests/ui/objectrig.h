// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/engine.h"
#include "change/journal.h"
#include "support/apirig.h"
#include "support/scriptedsource.h"
#include "ui/binding/areacontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>

namespace rk::test {

/// What an area works with, over a realm of fixed answers by path; anything else is not there. The
/// server for writes knows no path that a test doesn't give it; its handlers may change the
/// answers.
struct ObjectRig {
    QMap<QByteArray, QJsonValue> answers;
    QTemporaryDir folder;
    ApiRig api;
    ScriptedSource source { [this](const api::RequestSpec& spec) -> Result<api::Response> {
        const QByteArray path = ScriptedSource::pathOf(spec).mid(1); // without the slash
        QJsonValue answer(QJsonValue::Undefined);
        api.server.locked([&] { answer = answers.value(path, answer); });
        if (answer.isUndefined())
            return Unexpected(ScriptedSource::error(ApiError::Kind::NotFound, 404));
        return ScriptedSource::json(answer);
    } };
    stores::RealmStores stores { source };
    change::Journal journal { folder.filePath(QStringLiteral("journal.sqlite")) };
    change::Engine engine { api.client, source, journal, {} };
    ui::AreaContext context { stores, engine, {}, false, QStringLiteral("https://sso.example:8443"),
        QStringLiteral("p/demo") };
};

} // namespace rk::test
