// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/groupsource.h"

#include "ui/binding/gate.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

constexpr int PageSize = 100;

using Groups = Result<stores::Listing<rep::GroupRep>>;

/// What comes at and after `first` of the answer.
PickPage pageOf(const Groups& answer, int first, const QSet<QString>& taken)
{
    PickPage page;
    if (!answer) {
        page.error = whyUnreadable(answer.error(), u"view-users"_s);
        return page;
    }
    // Nothing in sight is not the same as nothing there.
    if (answer->items.isEmpty() && !answer->cutByMissingRole.isEmpty())
        page.error = needsRole(answer->cutByMissingRole);
    const QList<rep::GroupRep> groups = answer->items.mid(first);
    for (const rep::GroupRep& group : groups) {
        PickItem item;
        item.id = group.id().value;
        item.text = group.get(rep::GroupRep::Name);
        item.secondary = group.get(rep::GroupRep::Path);
        item.icon = u"group"_s;
        item.locked = taken.contains(item.id);
        if (item.locked)
            item.chip = PickDialog::tr("already a member");
        page.items.append(item);
    }
    page.complete = !answer->more;
    return page;
}

} // namespace

PickDialog::Source groupSource(
    stores::GroupStore& store, QObject* owner, const QSet<QString>& taken)
{
    // A new question ends the one before; the handle lives as long as the source.
    const auto call = std::make_shared<api::CallHandle>();
    return [&store, owner, taken, call](
               const QString& search, int first, const PickDialog::Answer& answer) {
        // The server's hits come from their beginning only: those already shown are left out here.
        const bool whole = !search.isEmpty();
        const auto done = [answer, taken, skip = whole ? first : 0](
                              const Groups& result) { answer(pageOf(result, skip, taken)); };
        *call = whole ? store.search(search, first + PageSize, owner, done)
                      : store.children(GroupId(), first, PageSize, owner, done);
    };
}

} // namespace rk::ui
