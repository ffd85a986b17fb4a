// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/iconset.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
namespace IconSet = rk::ui::IconSet;

namespace {

/// Where an icon's name stands in the sources: as the first argument of some functions, as a later
/// one of others, given to something called icon, or behind a tone or a kind.
QRegularExpression use()
{
    const QString first
        = u"(?:IconSet::icon|IconSet::pixmap|IconLabel|IconTile|makeToolButton|setIconName"
          u"|setTile|showState|setContent|DialogFrame)\\(\\s*(?:[^;{}(),]*\\?\\s*)?"_s;
    const QString later
        = u"(?:makeButton|addButton|applyKind|draw::icon|arrow)\\([^;{}]*?[,?:]\\s*"_s;
    const QString field = u"[Ii]con\\s*=\\s*(?:[^;{}]*\\?\\s*)?"_s;
    const QString behind = u"(?:Tone|ButtonKind)::\\w+,\\s*"_s;
    const QString name = u"u\"([a-z][a-z-]*)\""_s;
    return QRegularExpression(u"(?:%1|%2|%3|%4)%5"_s.arg(first, later, field, behind, name));
}

QString withoutComments(QString text)
{
    static const QRegularExpression comment(u"//[^\\n]*"_s);
    return text.remove(comment);
}

/// Icon names by file, as they stand in ui/ and models/items.
QMap<QString, QSet<QString>> usedNames()
{
    QMap<QString, QSet<QString>> used;
    const QRegularExpression expression = use();
    for (const QString& folder : { u"/ui"_s, u"/models/items"_s }) {
        QDirIterator files(QStringLiteral(RK_SOURCE_DIR) + folder, { u"*.cpp"_s, u"*.h"_s },
            QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString text = withoutComments(QString::fromUtf8(file.readAll()));
            auto matches = expression.globalMatch(text);
            while (matches.hasNext())
                used[file.fileName()].insert(matches.next().captured(1));
        }
    }
    return used;
}

} // namespace

class TestIconUse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameInTheSourcesIsADrawing()
    {
        const auto used = usedNames();
        QSet<QString> all;
        QStringList missing;
        for (auto file = used.cbegin(); file != used.cend(); ++file) {
            for (const QString& name : file.value()) {
                all.insert(name);
                if (!IconSet::has(name))
                    missing.append(u"%1 in %2"_s.arg(name, file.key()));
            }
        }
        QCOMPARE(missing, QStringList());
        QVERIFY2(all.size() >= 30, qPrintable(QString::number(all.size())));
        for (const QString& known : { u"search"_s, u"more"_s, u"user-plus"_s, u"chevron-down"_s })
            QVERIFY2(all.contains(known), qPrintable(known));
    }
};

QTEST_GUILESS_MAIN(TestIconUse)
#include "iconuse.moc"
