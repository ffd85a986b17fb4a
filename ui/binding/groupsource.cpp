// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/groupsource.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

constexpr int PageSize = 100;

PickPage pageOf(const Result<stores::Listing<rep::GroupRep>>& answer, const QSet<QString>& taken)
{
    PickPage page;
    if (!answer) {
        page.error = describe(answer.error());
        return page;
    }
    for (const rep::GroupRep& group : answer->items) {
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
        const auto done = [answer, taken](const Result<stores::Listing<rep::GroupRep>>& result) {
            answer(pageOf(result, taken));
        };
        *call = search.isEmpty() ? store.children(GroupId(), first, PageSize, owner, done)
                                 : store.search(search, PageSize, owner, done);
    };
}

} // namespace rk::ui
