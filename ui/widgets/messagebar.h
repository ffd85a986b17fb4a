// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"
#include "ui/widgets/panel.h"

#include <QString>

#include <functional>

class QHBoxLayout;
class QTimer;

namespace rk::ui {

/// What a message bar says.
struct Message {
    struct Action {
        QString text;
        std::function<void()> run;
    };

    items::Tone tone = items::Tone::Info;
    QString fact {}; ///< what happened, semibold, ends with a full stop
    QString sentence {}; ///< what it means or what to do
    QList<Action> actions {}; ///< at most two are shown
    /// Technical text (request id, status, server text): gives the bar a "Copy details" button. No
    /// secrets.
    QString details {};
    /// False while the fact still holds and must stay visible (offline).
    bool closable = true;
    /// Leaves by itself after 6 s unless hovered or focused. For success only, never for errors.
    bool transient = false;
    /// A message with the key of a shown one replaces it. Empty: never replaces.
    QString key {};
    QString iconName {}; ///< empty: the tone's own
};

/// One soft-tinted bar: icon, fact, sentence, up to two buttons, close.
class MessageBar : public Panel {
    Q_OBJECT
public:
    explicit MessageBar(const Message& message, QWidget* parent = nullptr);

    const Message& message() const { return m_message; }
    QString text() const;
    /// What "Copy details" puts on the clipboard.
    QString detailsText() const;

Q_SIGNALS:
    void closed();

private:
    void addButtons(QHBoxLayout* row);
    void copyDetails();
    void leaveIfAlone();

    Message m_message;
    QTimer* m_leave = nullptr;
};

/// A stack of up to three bars, newest last. Takes no space when empty.
class MessageArea : public QWidget {
    Q_OBJECT
public:
    static constexpr int MaxBars = 3;

    explicit MessageArea(QWidget* parent = nullptr);

    /// Shows the message. A fourth bar pushes out the oldest closable one. The bar belongs to the
    /// area.
    MessageBar* show(const Message& message);
    void remove(const QString& key);
    void clear();
    QList<MessageBar*> bars() const { return m_bars; }

private:
    void drop(MessageBar* bar);

    QList<MessageBar*> m_bars;
};

} // namespace rk::ui
