// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "auth/chunkedkeychain.h"

#include "auth/pkce.h"

#include <QCryptographicHash>
#include <QList>

#include <memory>

using namespace Qt::StringLiterals;

namespace rk::auth {

namespace {

constexpr QByteArrayView IndexMark { "rk-chunks " };

/// "rk-chunks <generation> <count> <sha256 of the whole, hex>"
struct Index {
    QString generation;
    int count = 0;
    QByteArray sha256;

    QByteArray text() const
    {
        return IndexMark.toByteArray() + generation.toLatin1() + ' ' + QByteArray::number(count)
            + ' ' + sha256;
    }
    QStringList keys(const QString& key) const
    {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list.append(u"%1/%2/%3"_s.arg(key, generation, QString::number(i)));
        return list;
    }
};

std::optional<Index> readIndex(const std::optional<Secret>& entry)
{
    const QByteArray text = entry ? entry->reveal() : QByteArray();
    if (!text.startsWith(IndexMark))
        return std::nullopt;
    const QList<QByteArray> words = text.split(' ');
    if (words.size() != 4)
        return Index {};
    const int count = words.at(2).toInt();
    if (count < 1 || count > ChunkedKeychain::MaxChunks)
        return Index {};
    return Index { QString::fromLatin1(words.at(1)), count, words.at(3) };
}

QByteArray digest(const QByteArray& value)
{
    return QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex();
}

using Entries = QList<std::pair<QString, Secret>>;

/// Writes the entries one after the other.
void writeAll(const std::shared_ptr<Keychain>& inner, Entries entries, QObject* context,
    const Keychain::Done& done)
{
    if (entries.isEmpty()) {
        done(Nothing {});
        return;
    }
    const auto [key, value] = entries.takeFirst();
    inner->write(key, value, context, [=](const Result<Nothing>& outcome) {
        if (outcome)
            writeAll(inner, entries, context, done);
        else
            done(outcome);
    });
}

void removeAll(const std::shared_ptr<Keychain>& inner, QStringList keys, QObject* context,
    const Keychain::Done& done)
{
    if (keys.isEmpty()) {
        done(Nothing {});
        return;
    }
    const QString key = keys.takeFirst();
    inner->remove(key, context, [=](const Result<Nothing>& outcome) {
        if (outcome)
            removeAll(inner, keys, context, done);
        else
            done(outcome);
    });
}

void readAll(const std::shared_ptr<Keychain>& inner, QStringList keys, const QByteArray& sofar,
    QObject* context, const Keychain::Read& done)
{
    if (keys.isEmpty()) {
        done(std::optional(Secret(sofar)));
        return;
    }
    const QString key = keys.takeFirst();
    inner->read(key, context, [=](const Result<std::optional<Secret>>& outcome) {
        if (outcome && *outcome)
            readAll(inner, keys, sofar + (*outcome)->reveal(), context, done);
        else
            done(outcome);
    });
}

} // namespace

ChunkedKeychain::ChunkedKeychain(std::unique_ptr<Keychain> inner) : m_inner(std::move(inner)) { }

ChunkedKeychain::~ChunkedKeychain() = default;

void ChunkedKeychain::read(const QString& key, QObject* context, Read done)
{
    m_inner->read(key, context,
        [inner = m_inner, key, context, done](const Result<std::optional<Secret>>& entry) {
            const auto index = entry ? readIndex(*entry) : std::nullopt;
            if (!index) {
                done(entry);
                return;
            }
            readAll(inner, index->keys(key), {}, context,
                [=](const Result<std::optional<Secret>>& whole) {
                    if (!whole || (*whole && digest((*whole)->reveal()) == index->sha256)) {
                        done(whole);
                    } else {
                        removeAll(inner, QStringList { key } + index->keys(key), context,
                            [done](const Result<Nothing>&) { done(std::optional<Secret>()); });
                    }
                });
        });
}

void ChunkedKeychain::write(const QString& key, const Secret& value, QObject* context, Done done)
{
    const QByteArray bytes = value.reveal();
    Entries entries;
    if (bytes.size() <= ChunkBytes && !bytes.startsWith(IndexMark)) {
        entries.append({ key, value });
    } else {
        const auto generation = randomText(9);
        const int count = int((bytes.size() + ChunkBytes - 1) / ChunkBytes);
        if (!generation || count > MaxChunks) {
            QMetaObject::invokeMethod(
                context, [done] { done(Unexpected(ApiError::local(u"the value is too large"_s))); },
                Qt::QueuedConnection);
            return;
        }
        const Index index { QString::fromLatin1(*generation), count, digest(bytes) };
        const QStringList keys = index.keys(key);
        for (int i = 0; i < count; ++i)
            entries.append(
                { keys.at(i), Secret(bytes.mid(qsizetype(i) * ChunkBytes, ChunkBytes)) });
        entries.append({ key, Secret(index.text()) }); // last: names only what is there
    }
    m_inner->read(key, context,
        [inner = m_inner, key, entries, context, done](
            const Result<std::optional<Secret>>& before) {
            if (!before) {
                done(Unexpected(before.error()));
                return;
            }
            const auto old = readIndex(*before);
            const QStringList stale = old ? old->keys(key) : QStringList();
            writeAll(inner, entries, context, [=](const Result<Nothing>& written) {
                if (written)
                    removeAll(inner, stale, context, done);
                else
                    done(written);
            });
        });
}

void ChunkedKeychain::remove(const QString& key, QObject* context, Done done)
{
    m_inner->read(key, context,
        [inner = m_inner, key, context, done](const Result<std::optional<Secret>>& entry) {
            const auto index = entry ? readIndex(*entry) : std::nullopt;
            removeAll(inner, (index ? index->keys(key) : QStringList()) + QStringList { key },
                context, done);
        });
}

} // namespace rk::auth
