// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apierror.h"
#include "ui/binding/areacontext.h"

#include <QWidget>

namespace rk::ui {

/// A page of the main window ("Users", "Groups", …). The window asks; the area answers by signals.
class Area : public QWidget {
    Q_OBJECT
public:
    explicit Area(AreaContext& context, QWidget* parent = nullptr)
        : QWidget(parent), m_context(context)
    {
    }

    /// Untranslated id, also the command line's and the tour's name: "users".
    virtual QString areaId() const = 0;
    /// Starts or repeats loading what is on screen. Called when the area is shown first, and by F5.
    virtual void refresh() = 0;
    /// Puts the focus into the area's Search field.
    virtual void focusSearch() = 0;
    virtual bool hasUnsavedChanges() const { return false; }
    virtual void save() { }
    virtual void revert() { }
    /// The server can't be reached: keep what is shown and every edit, disable writing.
    virtual void setOnline(bool online) { Q_UNUSED(online) }
    /// For the tour: selects something worth a picture (first row, its detail). True once data is
    /// on screen; the tour asks again after each dataShown().
    virtual bool showSample() = 0;
    /// Pages of the detail, for the tour: their names, and switching to one.
    virtual QStringList samplePages() const { return {}; }
    virtual void showSamplePage(const QString& name) { Q_UNUSED(name) }

    AreaContext& context() const { return m_context; }

Q_SIGNALS:
    /// "1–100 of 100,000", shown in the status bar's label Rows.
    void rowsTextChanged(const QString& text);
    /// what: what was being done, a clause like "Loading the users". Shown in the message bar.
    void errorRaised(const QString& what, const rk::ApiError& error);
    /// Something went well: shown for a few seconds.
    void noticeRaised(const QString& text);
    void unsavedChanged(bool unsaved);
    void dataShown();

private:
    AreaContext& m_context;
};

} // namespace rk::ui
