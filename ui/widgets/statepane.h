// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"

#include <QWidget>

class QStackedWidget;

namespace rk::ui {

class EmptyState;
class LoadingFoot;
class LoadingLine;
class SkeletonRows;

/// A table or tree with its loading, empty and error states around it. First load: skeleton rows
/// after the quiet time. Reload: old rows stay, only the line moves.
class StatePane : public QWidget {
    Q_OBJECT
public:
    explicit StatePane(QWidget* content, QWidget* parent = nullptr);

    QWidget* content() const { return m_content; }
    /// Call when a request starts. `keepContent` true for a reload over rows already shown.
    void showLoading(bool keepContent = false);
    void showContent();
    /// The state page, emptied and ready to be filled by the caller.
    EmptyState* showState(
        const QString& iconName, items::Tone tone, const QString& title, const QString& sentence);
    /// Text in the foot while loading ("5,200 read"); empty hides it.
    void setLoadingText(const QString& text);
    LoadingLine* line() const { return m_line; }
    SkeletonRows* skeleton() const { return m_skeleton; }

Q_SIGNALS:
    /// Stop was pressed in the foot.
    void stopRequested();

private:
    QWidget* m_content;
    QStackedWidget* m_stack;
    LoadingLine* m_line;
    SkeletonRows* m_skeleton;
    EmptyState* m_state;
    LoadingFoot* m_foot;
    bool m_firstLoad = false;
};

} // namespace rk::ui
