// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/widgetwalker.h"
#include "ui/binding/changeflow.h"
#include "ui/objectrig.h"
#include "ui/widgets/labeledfield.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace rk::test {

/// An ObjectRig with a window and a flow, whose server keeps what is written to it: what the engine
/// reads back is what was sent.
struct EditRig : ObjectRig {
    QWidget window;
    ui::ChangeFlow flow { context, &window };
    QSignalSpy notices { &flow, &ui::ChangeFlow::noticeRaised };
    QSignalSpy errors { &flow, &ui::ChangeFlow::errorRaised };

    EditRig()
    {
        window.resize(760, 900);
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) // keys go to the widget with the focus
            qWarning("the window doesn't become active");
    }

    /// Below the realm, as in `answers`.
    static QByteArray pathOf(const QByteArray& path) { return "/admin/realms/demo/" + path; }

    /// A PUT of this object is what is read there from then on.
    void keepPut(const QByteArray& path)
    {
        api.server.on("PUT", pathOf(path), [this, path](const SeenRequest& request) {
            answers[path] = request.json();
            return Reply::noContent();
        });
    }
    /// A write with an effect on `answers`, answered with 204.
    void onWrite(const QByteArray& verb, const QByteArray& path,
        std::function<void(const QJsonValue& body)> effect)
    {
        api.server.on(verb, pathOf(path), [effect = std::move(effect)](const SeenRequest& request) {
            effect(request.json());
            return Reply::noContent();
        });
    }
    /// What the first request with this verb has sent.
    QJsonValue sent(const QByteArray& verb) const
    {
        for (const SeenRequest& request : api.server.requests()) {
            if (request.verb == verb)
                return request.json();
        }
        return QJsonValue::Undefined;
    }
    int writes(const QByteArray& verb, const QByteArray& path = {}) const
    {
        return api.server.count(verb, path.isEmpty() ? path : pathOf(path));
    }

    /// The person signed in has these admin roles and no others.
    void allowOnly(const QStringList& roles)
    {
        const QString realm = stores.realm.realm().value;
        stores.realm.setSignedInTo(RealmName(realm));
        answers["admin/demo/console/whoami"] = QJsonObject { { QStringLiteral("realm_access"),
            QJsonObject { { realm, QJsonArray::fromStringList(roles) } } } };
        const auto rights = awaitCall<stores::Rights>([&](QObject* receiver, auto done) {
            return stores.realm.loadRights(receiver, std::move(done));
        });
        Q_ASSERT(rights && rights->isKnown());
    }

    /// Takes the newest change back.
    change::Outcome undo()
    {
        const auto outcome = awaitCall<change::Outcome>([&](QObject* receiver, auto done) {
            return engine.undo(engine.lastUndoable(), receiver,
                [done = std::move(done)](const change::Outcome& result) { done(result); });
        });
        return outcome.value_or(change::Outcome {});
    }
};

/// 10 kB that look like markup.
inline QString hugeName()
{
    return QStringLiteral("<b>W</b>") + QString(10 * 1024, u'W');
}

/// Whether this is said somewhere on screen, alone or within a sentence; message bars count, too.
inline bool says(QWidget& root, const QString& text)
{
    const QStringList texts = support::visibleTexts(root);
    return std::any_of(
        texts.begin(), texts.end(), [&](const QString& shown) { return shown.contains(text); });
}

/// Names come from the server: no label may take them for markup.
inline bool showsPlainTextOnly(const QWidget& root)
{
    const auto labels = root.findChildren<QLabel*>();
    return std::all_of(labels.begin(), labels.end(),
        [](const QLabel* label) { return label->textFormat() == Qt::PlainText; });
}

/// Why the button can't be pressed; "can be pressed" when it can, "not there" without it.
inline QString whyNot(QWidget& root, const QString& button)
{
    const QAbstractButton* found = support::findButton(root, button);
    if (!found)
        return QStringLiteral("not there");
    return found->isEnabled() ? QStringLiteral("can be pressed") : found->accessibleDescription();
}

/// Waits for the button, too: what joins a layout is shown by the event loop.
inline bool press(QWidget& root, const QString& button)
{
    const auto canBePressed = [&] {
        const QAbstractButton* found = support::findButton(root, button);
        return found && found->isEnabled();
    };
    if (!QTest::qWaitFor(canBePressed))
        return false;
    support::findButton(root, button)->click();
    return true;
}

/// Null when there is none.
inline ui::LabeledField* fieldOf(const QWidget& root, const QString& label)
{
    const auto fields = root.findChildren<ui::LabeledField*>();
    for (ui::LabeledField* field : fields) {
        if (field->label() == label)
            return field;
    }
    return nullptr;
}

inline QLineEdit* lineOf(const QWidget& root, const QString& label)
{
    const ui::LabeledField* field = fieldOf(root, label);
    return field ? qobject_cast<QLineEdit*>(field->field()) : nullptr;
}

inline QString errorAt(const QWidget& root, const QString& label)
{
    const ui::LabeledField* field = fieldOf(root, label);
    return field ? field->error() : QStringLiteral("no such field");
}

} // namespace rk::test
