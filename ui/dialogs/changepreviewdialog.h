// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogframe.h"

#include <QList>
#include <QString>

class QCheckBox;
class QStackedWidget;

namespace rk::ui {

class Segmented;

/// One setting before and after.
struct PreviewRow {
    enum class Kind { Changed, Added, Removed };
    QString setting;
    QString now; ///< empty: `emptyText` is shown instead
    QString after; ///< empty: `emptyText` is shown instead
    Kind kind = Kind::Changed;
    QString emptyText; ///< "not set", "off"; a default is used when empty
    QString object; ///< object the row belongs to; rows of one object stand under one heading
};

/// A card under "Who is affected".
struct PreviewImpact {
    struct Person {
        QString name;
        QString note;
    };
    QString icon;
    items::Tone tone = items::Tone::Neutral;
    QString title; ///< "3 lose access", "No one gains access"
    QString sentence;
    QList<Person> people; ///< the first few
    QString more; ///< "Show all 211": a button that emits impactOpened()
};

/// A consequence or an obstacle.
struct PreviewNotice {
    QString fact;
    QString sentence;
};

/// Everything the dialog shows. Plain data: it knows nothing about engines and servers.
struct ChangePreview {
    QString icon;
    QString title; ///< "Review 5 changes to “legacy-crm”"
    QString line; ///< "Client in acme-workforce · nothing has been sent yet"
    QString environment; ///< "PRODUCTION", "TEST", "DEV"; empty = none
    items::Tone environmentTone = items::Tone::Neutral;
    QList<PreviewRow> rows;
    QList<PreviewImpact> impacts;
    QList<PreviewNotice> warnings;
    QList<PreviewNotice> blocks; ///< any block keeps Apply disabled
    QString json; ///< text of the JSON tab
    QString requests; ///< text of the Requests tab, one request per line
    QString acknowledge; ///< check box that gates Apply; empty = no gate
    QString applyText; ///< "Apply to PRODUCTION"
    bool dangerous = false; ///< red Apply: production only
};

/// Shows what would be written and who is affected, before anything is sent. Ctrl+Return applies
/// once the gate is checked.
class ChangePreviewDialog : public DialogFrame {
    Q_OBJECT
public:
    explicit ChangePreviewDialog(const ChangePreview& preview, QWidget* parent);

    QCheckBox* acknowledge() const { return m_acknowledge; }
    Segmented* views() const { return m_views; }
    /// While applying: everything but the text is off; `text` says how far it is.
    void setApplying(bool applying, const QString& text = {});

    void reject() override;

Q_SIGNALS:
    /// Apply was pressed. The dialog stays open until accept().
    void applyRequested();
    void impactOpened(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildSettings();
    QWidget* buildImpacts();
    void buildFootExtras();
    QWidget* buildText(const QString& name, const QString& text);
    void updateApply();

    ChangePreview m_preview;
    Segmented* m_views = nullptr;
    QStackedWidget* m_stack = nullptr;
    QCheckBox* m_acknowledge = nullptr;
    PlainLabel* m_progress = nullptr;
    bool m_applying = false;
};

} // namespace rk::ui
