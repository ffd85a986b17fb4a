// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/widgetwalker.h"
#include "ui/binding/changeflow.h"
#include "ui/objectrig.h"
#include "ui/widgets/loading.h"
#include "ui/widgets/statepane.h"

#include <QAbstractButton>
#include <QTest>

namespace rk::test {

inline QJsonObject person(const QString& id, const QString& username, const QString& first = {})
{
    return { { QStringLiteral("id"), id }, { QStringLiteral("username"), username },
        { QStringLiteral("firstName"), first }, { QStringLiteral("enabled"), true } };
}

/// The answer for so many people, u0 and on.
inline QJsonArray people(int count)
{
    QJsonArray all;
    for (int i = 0; i < count; ++i)
        all.append(person(QStringLiteral("u%1").arg(i), QStringLiteral("user%1").arg(i)));
    return all;
}

/// All that is said in labels and buttons, a line each.
inline QString said(QWidget& in)
{
    return support::visibleTexts(in).join(QLatin1Char('\n'));
}

/// Waits for it: a new button is shown by the next turn of the event loop.
inline QAbstractButton* button(QWidget& in, const QString& name)
{
    [&] { QTRY_VERIFY2(support::findButton(in, name), qPrintable(name)); }();
    return support::findButton(in, name);
}

/// The first list or form in it is still being read.
inline bool showsSkeleton(QWidget& in)
{
    return in.findChild<ui::StatePane*>()->skeleton()->isVisible();
}

/// First cells, top to bottom.
inline QStringList cells(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

/// A realm, a window, and the flow of its changes.
struct BindingRig : ObjectRig {
    QWidget window;
    ui::ChangeFlow flow { context, &window };

    /// The realm says what the person may do: these admin roles, and no others.
    void grant(const QStringList& roles)
    {
        stores.realm.setSignedInTo(source.realm());
        answers["admin/demo/console/whoami"] = QJsonObject { { QStringLiteral("realm_access"),
            QJsonObject { { source.realm().value, QJsonArray::fromStringList(roles) } } } };
        const auto rights = awaitCall<stores::Rights>([this](QObject* object, auto done) {
            return stores.realm.loadRights(object, std::move(done));
        });
        QVERIFY(rights && rights->isKnown());
    }
    void failWith(ApiError::Kind kind, int status)
    {
        source.failWith(ScriptedSource::error(kind, status));
    }
    template <class Dialog>
    Dialog* dialog()
    {
        Dialog* found = nullptr;
        [&] { QTRY_VERIFY(found = window.findChild<Dialog*>()); }();
        return found;
    }
};

} // namespace rk::test
