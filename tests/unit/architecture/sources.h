// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDirIterator>
#include <QFile>
#include <QStringList>
#include <QtTest>

#include <map>

/// The repository as text, for tests about its own shape.
namespace rk::test {

/// Path below the repository → lines. Sorted, so that failures are listed in a stable order.
using Sources = std::map<QString, QStringList>;

inline Sources readSources(const QStringList& folders, const QStringList& patterns)
{
    const QString root = QStringLiteral(RK_SOURCE_DIR) + u'/';
    Sources sources;
    for (const QString& folder : folders) {
        QDirIterator it(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s can't be read", qPrintable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            sources[file.fileName().mid(root.size())] = text.split(u'\n');
        }
    }
    return sources;
}

/// Fails the running test with one line for each thing found.
inline void verifyNone(const QStringList& found)
{
    QVERIFY2(found.isEmpty(), qUtf8Printable(u'\n' + found.join(u'\n')));
}

} // namespace rk::test
