// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rk {

namespace {

constexpr auto OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Unexpected cannot(const QString& what, const QString& path, const QString& reason)
{
    return Unexpected(ApiError::local(u"%1 %2: %3"_s.arg(what, path, reason)));
}

} // namespace

Result<Nothing> makePrivateDirectory(const QString& path)
{
    if (!QDir().mkpath(path))
        return cannot(u"cannot make the folder"_s, path, u"not permitted"_s);
    if (!QFile::setPermissions(path, OwnerOnly | QFileDevice::ExeOwner))
        return cannot(u"cannot protect the folder"_s, path, u"not permitted"_s);
    return Nothing {};
}

Result<Nothing> writePrivateFile(const QString& path, const QByteArray& content)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return cannot(u"will not write through the link"_s, path, u"remove it first"_s);
    if (const auto made = makePrivateDirectory(info.absolutePath()); !made)
        return made;
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(OwnerOnly))
        return cannot(u"cannot write"_s, path, file.errorString());
    if (file.write(content) != content.size() || !file.flush() || ::fsync(file.handle()) != 0)
        return cannot(u"cannot write"_s, path, file.errorString());
    if (!file.commit())
        return cannot(u"cannot write"_s, path, file.errorString());
    return Nothing {};
}

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return cannot(u"cannot read"_s, path, file.errorString());
    if (file.size() > limit)
        return cannot(u"cannot read"_s, path, u"it is larger than %1 bytes"_s.arg(limit));
    return file.read(limit);
}

} // namespace rk
