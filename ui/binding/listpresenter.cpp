// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/listpresenter.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/statepane.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rk::ui {

ListPresenter::ListPresenter(
    StatePane* pane, items::ListStatus* status, Words words, QObject* parent)
    : QObject(parent), m_pane(pane), m_status(status), m_words(std::move(words))
{
    connect(status, &items::ListStatus::changed, this, &ListPresenter::show);
    connect(status, &items::ListStatus::failed, this, [this](const ApiError& error) {
        if (m_status->state() != items::ListState::Failed)
            Q_EMIT errorRaised(m_words.loading, error);
    });
    show();
}

void ListPresenter::setSearch(const QString& search)
{
    m_search = search;
}

void ListPresenter::setAddAllowed(bool allowed)
{
    if (m_addAllowed == allowed)
        return;
    m_addAllowed = allowed;
    if (m_status->state() == items::ListState::Empty)
        showEmpty();
}

void ListPresenter::show()
{
    switch (m_status->state()) {
    case items::ListState::Idle:
        return;
    case items::ListState::Loading:
        m_pane->showLoading();
        return;
    case items::ListState::Ready:
        if (m_status->isReloading())
            m_pane->showLoading(true);
        else
            m_pane->showContent();
        break;
    case items::ListState::Empty:
        showEmpty();
        break;
    case items::ListState::CutByRight:
        showCut(m_status->missingRole());
        break;
    case items::ListState::Failed:
        showError();
        break;
    }
    if (!m_status->isReloading())
        Q_EMIT settled();
}

void ListPresenter::showEmpty()
{
    if (!m_search.isEmpty()) {
        EmptyState* state = m_pane->showState(u"search"_s, items::Tone::Neutral, tr("No match"),
            tr("Nothing here matches “%1”.").arg(m_search));
        QPushButton* clear = state->addButton(tr("Clear search"), ButtonKind::Secondary);
        connect(clear, &QPushButton::clicked, this, &ListPresenter::clearSearchRequested);
        return;
    }
    EmptyState* state = m_pane->showState(
        m_words.icon, items::Tone::Accent, m_words.emptyTitle, m_words.emptySentence);
    if (m_words.addText.isEmpty() || !m_addAllowed)
        return;
    QPushButton* add = state->addButton(m_words.addText, ButtonKind::Primary, u"plus");
    connect(add, &QPushButton::clicked, this, &ListPresenter::addRequested);
}

void ListPresenter::showCut(const QString& role)
{
    m_pane->showState(u"lock"_s, items::Tone::Warn, tr("You can't see this list"),
        tr("It needs the role %1. Ask an administrator of this realm for it.").arg(role));
}

void ListPresenter::showError()
{
    const ApiError error = m_status->error().value_or(ApiError {});
    if (error.kind == ApiError::Kind::Forbidden && !m_words.role.isEmpty()) {
        showCut(m_words.role);
        return;
    }
    EmptyState* state = m_pane->showState(
        u"critical"_s, items::Tone::Danger, tr("%1 failed").arg(m_words.loading), describe(error));
    QPushButton* again = state->addButton(tr("Try again"), ButtonKind::Secondary, u"refresh");
    connect(again, &QPushButton::clicked, this, &ListPresenter::retryRequested);
    state->setRequestLine(error.requestId.isEmpty()
            ? error.target
            : tr("%1 · request %2").arg(error.target, error.requestId));
}

} // namespace rk::ui
