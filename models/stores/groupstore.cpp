// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "stores/groupstore.h"

#include "api/endpoints/groups.h"
#include "stores/gather.h"
#include "stores/rolemappings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::stores {

namespace {

using rep::GroupRep;

/// The part of a list that came whole.
Listing<GroupRep> cutOut(const QList<GroupRep>& all, int first, int max)
{
    return listingOf(all.mid(first, max + 1), max);
}

/// Servers before 23 answer a search with trees in which only some groups match.
void addHits(QList<GroupRep>& hits, const GroupRep& group, const QString& text)
{
    const bool flat = group.has(GroupRep::SubGroupCount);
    if (flat || group.get(GroupRep::Name).contains(text, Qt::CaseInsensitive))
        hits.append(group);
    if (flat)
        return;
    for (const GroupRep& child : subGroupsOf(group))
        addHits(hits, child, text);
}

Listing<UserRow> memberListing(const QList<rep::UserRep>& users, int max, const QString& cut)
{
    QList<UserRow> rows;
    std::transform(users.begin(), users.end(), std::back_inserter(rows), userRow);
    Listing<UserRow> listing = listingOf(std::move(rows), max);
    listing.cutByMissingRole = cut;
    return listing;
}

/// Leaves out what does not lead to a hit, for servers that answer whole trees; counts the hits.
/// Answers whether anything is left.
bool prune(GroupRep& group, const QString& text, int& hits)
{
    QJsonArray kept;
    const QList<GroupRep> below = subGroupsOf(group);
    for (GroupRep child : below) {
        if (prune(child, text, hits))
            kept.append(child.json());
    }
    const bool counted = group.has(GroupRep::SubGroupCount);
    // the search of newer servers is not ours to repeat: what leads nowhere else is a hit
    const bool hit = group.get(GroupRep::Name).contains(text, Qt::CaseInsensitive)
        || (counted && kept.isEmpty());
    hits += hit ? 1 : 0;
    if (!counted) // what is left out must be known to be there
        group.set(GroupRep::SubGroupCount, int(below.size()));
    group.set(GroupRep::SubGroups, kept);
    return hit || !kept.isEmpty();
}

} // namespace

int childCount(const GroupRep& group)
{
    return group.has(GroupRep::SubGroupCount) ? group.get(GroupRep::SubGroupCount)
                                              : int(group.get(GroupRep::SubGroups).size());
}

QList<rep::GroupRep> subGroupsOf(const GroupRep& group)
{
    QList<GroupRep> list;
    const QJsonArray array = group.get(GroupRep::SubGroups);
    for (const QJsonValue& value : array)
        list.append(GroupRep(value.toObject()));
    std::sort(list.begin(), list.end(), [](const GroupRep& a, const GroupRep& b) {
        return a.get(GroupRep::Name) < b.get(GroupRep::Name);
    });
    return list;
}

api::CallHandle GroupStore::children(
    const GroupId& parent, int first, int max, QObject* context, Done<Listing<GroupRep>> done)
{
    if (parent.isEmpty())
        return topLevel(first, max, context, std::move(done));
    const auto gather = Gather::create(source(), context);
    const auto found = std::make_shared<Listing<GroupRep>>();
    gather->tryRead(api::groups::children(realm(), parent, { first, max + 1 }),
        [this, found, parent, first, max](Gather& self, const Result<QList<GroupRep>>& answer) {
            if (answer)
                *found = listingOf(*answer, max);
            else if (answer.error().kind != ApiError::Kind::NotFound)
                self.fail(answer.error());
            else // before 23, or the group has gone: then this one says so
                self.read(api::groups::get(realm(), parent),
                    [found, first, max](Gather&, const GroupRep& group) {
                        *found = cutOut(subGroupsOf(group), first, max);
                    });
        });
    return gather->run([found, done = std::move(done)](const Result<Nothing>& result) {
        done(result.map([&](Nothing) { return *found; }));
    });
}

api::CallHandle GroupStore::topLevel(
    int first, int max, QObject* context, Done<Listing<GroupRep>> done)
{
    const auto gather = Gather::create(source(), context);
    const auto found = std::make_shared<Listing<GroupRep>>();
    gather->read(api::groups::list(realm(), { first, max + 1 }),
        [this, found, first, max](Gather& self, const QList<GroupRep>& groups) {
            *found = listingOf(groups, max);
            found->cutByMissingRole = rights().missingOf({ u"view-users"_s });
            if (first > 0 || !groups.isEmpty())
                return;
            // [] is also the answer to those who may not see them; the count does not lie
            self.read(api::groups::count(realm(), true), [found](Gather&, int count) {
                if (count > 0)
                    found->cutByMissingRole = u"view-users"_s;
            });
        });
    return gather->run([found, done = std::move(done)](const Result<Nothing>& result) {
        done(result.map([&](Nothing) { return *found; }));
    });
}

api::CallHandle GroupStore::search(
    const QString& text, int max, QObject* context, Done<Listing<GroupRep>> done)
{
    const QString cut = rights().missingOf({ u"view-users"_s });
    return source().read<QList<GroupRep>>(api::groups::search(realm(), text, { 0, max + 1 }),
        context, [text, max, cut, done = std::move(done)](const Result<QList<GroupRep>>& answer) {
            done(answer.map([&](const QList<GroupRep>& groups) {
                QList<GroupRep> hits;
                for (const GroupRep& group : groups)
                    addHits(hits, group, text);
                Listing<GroupRep> listing = listingOf(std::move(hits), max);
                listing.more = listing.more || groups.size() > max;
                listing.cutByMissingRole = cut;
                return listing;
            }));
        });
}

api::CallHandle GroupStore::searchTrees(
    const QString& text, int first, int max, QObject* context, Done<Listing<GroupRep>> done)
{
    const QString cut = rights().missingOf({ u"view-users"_s });
    return source().read<QList<GroupRep>>(api::groups::searchTrees(realm(), text, { first, max }),
        context, [text, max, cut, done = std::move(done)](const Result<QList<GroupRep>>& answer) {
            done(answer.map([&](const QList<GroupRep>& trees) {
                Listing<GroupRep> listing;
                int hits = 0;
                for (GroupRep tree : trees) {
                    if (prune(tree, text, hits))
                        listing.items.append(tree);
                }
                listing.more = hits >= max || trees.size() >= max;
                listing.cutByMissingRole = cut;
                return listing;
            }));
        });
}

api::CallHandle GroupStore::group(const GroupId& id, QObject* context, Done<GroupRep> done)
{
    return source().read<GroupRep>(api::groups::get(realm(), id), context, std::move(done));
}

api::CallHandle GroupStore::members(
    const GroupId& id, int first, int max, QObject* context, Done<Listing<UserRow>> done)
{
    const QString cut = rights().missingOf({ u"view-users"_s });
    return source().read<QList<rep::UserRep>>(api::groups::members(realm(), id, { first, max + 1 }),
        context, [max, cut, done = std::move(done)](const Result<QList<rep::UserRep>>& answer) {
            done(answer.map(
                [&](const QList<rep::UserRep>& users) { return memberListing(users, max, cut); }));
        });
}

api::CallHandle GroupStore::roleMappings(
    const GroupId& id, QObject* context, Done<Listing<RoleMapping>> done)
{
    return readRoleMappings(source(), rights(), { id.value, true }, context, std::move(done));
}

api::CallHandle GroupStore::count(QObject* context, Done<int> done)
{
    return source().read<int>(api::groups::count(realm()), context, std::move(done));
}

} // namespace rk::stores
