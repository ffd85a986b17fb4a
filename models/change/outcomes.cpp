// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "change/outcomes.h"

#include "change/preview.h"

namespace rk::change {

namespace {

using Found = Finding::State;
using State = Outcome::State;

/// Every step was answered with success.
State afterSuccess(Found found)
{
    switch (found) {
    case Found::AsPlanned:
    case Found::Undecided: // hidden values look the same before and after
        return State::Done;
    case Found::AsBefore: // accepted, and dropped
    case Found::Different:
        return State::Different;
    case Found::Unreadable:
        break;
    }
    return State::Unknown;
}

/// The last step's answer was lost, or says nothing sure.
State afterLoss(Found found)
{
    switch (found) {
    case Found::AsPlanned:
        return State::Done;
    case Found::AsBefore:
        return State::NotApplied;
    case Found::Different:
        return State::Different;
    case Found::Undecided:
    case Found::Unreadable:
        break;
    }
    return State::Unknown;
}

/// A step in the middle failed: the rest was never sent.
State afterBreak(Found found)
{
    switch (found) {
    case Found::AsBefore:
        return State::NotApplied;
    case Found::Unreadable:
        return State::Unknown;
    case Found::AsPlanned:
    case Found::Undecided:
    case Found::Different:
        break;
    }
    return State::Different;
}

} // namespace

Outcome outcomeOf(const Plan& plan, const ApplyRun::Result& result)
{
    Outcome outcome;
    outcome.object = plan.object;
    if (!result.createdId.isEmpty())
        outcome.object.id = result.createdId;
    outcome.state = !result.sent ? State::NotApplied
        : result.answered        ? afterSuccess(result.state)
        : result.complete        ? afterLoss(result.state)
                                 : afterBreak(result.state);
    if (outcome.state == State::Done) {
        outcome.remark = plan.data ? plan.data->remark : QString();
        return outcome;
    }
    outcome.error = result.error;
    // Reading has settled it, or nobody could look: then the change may be there, whatever the
    // error is about.
    if (outcome.error && outcome.state == State::NotApplied)
        outcome.error->mayHaveBeenApplied = false;
    if (outcome.error && outcome.state == State::Unknown)
        outcome.error->mayHaveBeenApplied = true;
    if (outcome.state == State::Different)
        outcome.differences = rowsFor(plan.object.type, result.differences);
    return outcome;
}

Journal::State journalState(Outcome::State state)
{
    switch (state) {
    case State::Done:
    case State::Unchanged:
        return Journal::State::Done;
    case State::NotApplied:
        return Journal::State::NotApplied;
    case State::Different:
        return Journal::State::Different;
    case State::Unknown:
        break;
    }
    return Journal::State::Unknown;
}

} // namespace rk::change
