// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

int modeOf(const QString& path)
{
    struct stat status { };
    return ::stat(qPrintable(path), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

/// Whatever the person's own mask is.
class OpenMask {
public:
    OpenMask() : m_before(::umask(0)) { }
    ~OpenMask() { ::umask(m_before); }
    Q_DISABLE_COPY_MOVE(OpenMask)

private:
    mode_t m_before;
};

} // namespace

class PrivateFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isForItsOwnerOnly();
    void replacesAnOpenFileByAPrivateOne();
    void readsWhatWasWritten();
    void doesNotWriteThroughLinks();
    void saysWhereItCannotWrite();
    void leavesNothingHalfWritten();
    void readsNoMoreThanTheLimit();
};

void PrivateFileTest::isForItsOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"deep/er/file"_s);
    const OpenMask mask;

    QVERIFY(rk::writePrivateFile(path, "x"));

    QCOMPARE(modeOf(path), 0600);
    QCOMPARE(modeOf(folder.filePath(u"deep/er"_s)), 0700);
}

void PrivateFileTest::replacesAnOpenFileByAPrivateOne()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QCOMPARE(::chmod(qPrintable(path), 0666), 0);

    QVERIFY(rk::writePrivateFile(path, "new"));

    QCOMPARE(modeOf(path), 0600);
}

void PrivateFileTest::readsWhatWasWritten()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    const QByteArray content("a\0ä", 4);

    QVERIFY(rk::writePrivateFile(path, "a longer text that was here before"));
    QVERIFY(rk::writePrivateFile(path, content));

    const auto read = rk::readFile(path);
    QVERIFY(read);
    QCOMPARE(*read, content);
}

void PrivateFileTest::doesNotWriteThroughLinks()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"target"_s);
    const QString link = folder.filePath(u"link"_s);
    QVERIFY(rk::writePrivateFile(target, "untouched"));
    QVERIFY(QFile::link(target, link));

    const auto written = rk::writePrivateFile(link, "through");

    QVERIFY(!written);
    QVERIFY(written.error().detail.contains(link));
    QCOMPARE(rk::readFile(target).value(), "untouched"_ba);
    QVERIFY(QFileInfo(link).isSymLink());
}

void PrivateFileTest::saysWhereItCannotWrite()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QVERIFY(rk::writePrivateFile(file, "x"));

    const auto below = rk::writePrivateFile(file + u"/below"_s, "x"); // a file is no folder
    QVERIFY(!below);
    QCOMPARE(below.error().kind, rk::ApiError::Kind::Local);
    QVERIFY(below.error().detail.contains(file));

    const QString taken = folder.filePath(u"folder"_s);
    QVERIFY(QDir().mkpath(taken));
    QVERIFY(!rk::writePrivateFile(taken, "x"));
}

void PrivateFileTest::leavesNothingHalfWritten()
{
    const QTemporaryDir folder;
    QVERIFY(rk::writePrivateFile(folder.filePath(u"file"_s), QByteArray(1 << 20, 'x')));

    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList { u"file"_s });
}

void PrivateFileTest::readsNoMoreThanTheLimit()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"file"_s);
    QVERIFY(rk::writePrivateFile(path, "12345"));

    QCOMPARE(rk::readFile(path, 5).value(), "12345"_ba);
    QVERIFY(!rk::readFile(path, 4));
    QVERIFY(!rk::readFile(folder.filePath(u"missing"_s)));
}

QTEST_GUILESS_MAIN(PrivateFileTest)
#include "privatefile.moc"
