// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/logging.h"

#include "core/redact.h"

#include <QDateTime>
#include <QFile>

#include <cstdio>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace rk {

Q_LOGGING_CATEGORY(lcHttp, "realmkeeper.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "realmkeeper.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcChange, "realmkeeper.change", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUi, "realmkeeper.ui", QtInfoMsg)

namespace {

constexpr qint64 RotateAt = 4LL * 1024 * 1024;

struct LogFile {
    std::mutex mutex; // seen by the thread sanitizer, other than one of Qt
    std::unique_ptr<QFile> file;

    bool open(const QString& path)
    {
        file = std::make_unique<QFile>(path);
        // created without rights for others from the first moment, not changed afterwards
        return file->open(QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }

    void write(const QByteArray& line)
    {
        const std::scoped_lock lock(mutex);
        static_cast<void>(std::fputs(line.constData(), stderr)); // where would one tell?
        if (!file)
            return;
        if (file->size() > RotateAt) {
            const QString path = file->fileName();
            file->close();
            QFile::remove(path + ".1"_L1);
            QFile::rename(path, path + ".1"_L1);
            if (!open(path)) {
                file.reset();
                return;
            }
        }
        file->write(line);
        file->flush();
    }
};

LogFile& logFile()
{
    static LogFile log;
    return log;
}

QLatin1StringView levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug"_L1;
    case QtInfoMsg:
        return "info"_L1;
    case QtWarningMsg:
        return "warning"_L1;
    case QtCriticalMsg:
        return "error"_L1;
    case QtFatalMsg:
        break;
    }
    return "fatal"_L1;
}

void handleMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    const QString line = u"%1 %2 %3 %4\n"_s.arg(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), levelName(type),
        QLatin1StringView(context.category ? context.category : "default"), logSafe(text));
    logFile().write(line.toUtf8());
}

} // namespace

void installLogging(const QString& path)
{
    if (!path.isEmpty() && !logFile().open(path))
        logFile().file.reset();
    qInstallMessageHandler(handleMessage);
}

} // namespace rk
