// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/statepane.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/loading.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace rk::ui {

StatePane::StatePane(QWidget* content, QWidget* parent)
    : QWidget(parent),
      m_content(content),
      m_stack(new QStackedWidget),
      m_line(new LoadingLine),
      m_skeleton(new SkeletonRows),
      m_state(new EmptyState),
      m_foot(new LoadingFoot)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_line);
    column->addWidget(m_stack, 1);
    column->addWidget(m_foot);
    for (QWidget* page :
        { content, static_cast<QWidget*>(m_skeleton), static_cast<QWidget*>(m_state) })
        m_stack->addWidget(page);
    m_foot->hide();
    connect(m_foot, &LoadingFoot::stopRequested, this, &StatePane::stopRequested);
    connect(m_line, &LoadingLine::showingChanged, this, [this](bool showing) {
        if (showing && m_firstLoad)
            m_stack->setCurrentWidget(m_skeleton);
    });
}

void StatePane::showLoading(bool keepContent)
{
    m_firstLoad = !keepContent;
    m_line->start();
    if (m_firstLoad && m_line->isShowing())
        m_stack->setCurrentWidget(m_skeleton);
}

void StatePane::showContent()
{
    m_firstLoad = false;
    m_line->stop();
    setLoadingText({});
    m_stack->setCurrentWidget(m_content);
}

EmptyState* StatePane::showState(
    const QString& iconName, items::Tone tone, const QString& title, const QString& sentence)
{
    m_firstLoad = false;
    m_line->stop();
    setLoadingText({});
    m_state->setContent(iconName, tone, title, sentence);
    m_stack->setCurrentWidget(m_state);
    return m_state;
}

void StatePane::setLoadingText(const QString& text)
{
    m_foot->setText(text);
    m_foot->setVisible(!text.isEmpty());
}

} // namespace rk::ui
