// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/plandata.h"

#include <QHash>
#include <QJsonDocument>

namespace rk::test {

using Answers = QHash<QString, QJsonValue>; ///< by the needs' keys

/// A change, what the server answers, and what has to come of it. Steps are written
/// "PUT users/u1 {…}", below the realm "demo"; rows "First name: Amina -> Aminata".
struct RecipeCase {
    const char* name;
    change::Intent intent;
    Answers answers;
    QStringList steps;
    QStringList rows;
    QJsonValue before; ///< what the first fact's GET answers when nothing was done
    QJsonValue after; ///< and when it was
    Answers undoAnswers;
    QStringList undoSteps; ///< empty: no way back
};

inline QJsonValue json(const QByteArray& text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    if (document.isNull())
        return QJsonValue::Null;
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

template <class Rep>
Rep repOf(const QByteArray& text)
{
    return Rep(json(text).toObject());
}

QList<RecipeCase> userCases();
QList<RecipeCase> groupCases();
QList<RecipeCase> roleCases();
QList<RecipeCase> clientAndProviderCases();

} // namespace rk::test
