// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "unit/architecture/sources.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using rk::test::verifyNone;

namespace {

struct Include {
    QString file; ///< below the repository
    int line;
    QString target; ///< as written
    bool system; ///< <…>
};

/// What a folder may include besides itself. The whole truth about the arrows; CMake's LINKS and
/// this table are to be changed together.
const std::map<QString, QStringList> mayUse {
    { u"core"_s, {} },
    { u"rep"_s, { u"core"_s } },
    { u"api"_s, { u"rep"_s, u"core"_s } },
    { u"auth"_s, { u"api"_s, u"core"_s } },
    { u"stores"_s, { u"api"_s, u"rep"_s, u"core"_s } },
    { u"change"_s, { u"api"_s, u"rep"_s, u"core"_s } },
    { u"items"_s, { u"stores"_s, u"rep"_s, u"core"_s } },
    { u"ui/theme"_s, { u"items"_s } },
    { u"ui/widgets"_s, { u"ui/theme"_s, u"items"_s, u"core"_s } },
    { u"ui/dialogs"_s, { u"ui/widgets"_s, u"ui/theme"_s, u"items"_s, u"core"_s } },
    { u"ui/binding"_s,
        { u"ui/dialogs"_s, u"ui/widgets"_s, u"ui/theme"_s, u"items"_s, u"change"_s, u"stores"_s,
            u"rep"_s, u"core"_s } },
    { u"ui/signin"_s, { u"ui/dialogs"_s, u"ui/widgets"_s, u"ui/theme"_s, u"items"_s, u"core"_s } },
};

/// The areas stand beside each other: none may look into another.
const QStringList areas { u"ui/users"_s, u"ui/groups"_s, u"ui/roles"_s, u"ui/federation"_s };
const QStringList areasUse { u"ui/binding"_s, u"ui/dialogs"_s, u"ui/widgets"_s, u"ui/theme"_s,
    u"items"_s, u"change"_s, u"stores"_s, u"rep"_s, u"core"_s };
/// ui/ itself, the window around the areas.
const QStringList windowUses = areasUse + areas;

/// What stores and engine answer with, and so part of their interfaces: whoever calls them holds
/// it.
const QStringList everywhere { u"api/callhandle.h"_s };

/// "models/api/client.h" → "api"; "ui/users/usersarea.h" → "ui/users"; "ui/mainwindow.h" → "ui".
QString folderOf(const QString& path)
{
    QStringList parts = path.split(u'/');
    parts.removeLast();
    if (!parts.isEmpty() && parts.constFirst() == "models"_L1)
        parts.removeFirst();
    if (parts.isEmpty())
        return {};
    return parts.constFirst() == "ui"_L1 && parts.size() > 1 ? parts.at(0) + u'/' + parts.at(1)
                                                             : parts.constFirst();
}

QStringList allowed(const QString& folder)
{
    if (areas.contains(folder))
        return areasUse;
    if (folder == "ui"_L1)
        return windowUses;
    const auto it = mayUse.find(folder);
    return it == mayUse.end() ? QStringList() : it->second;
}

} // namespace

class TestDirection : public QObject {
    Q_OBJECT

    rk::test::Sources m_lines;
    QList<Include> m_includes;

    /// All lines under the folders that match, as "file:line: text".
    QStringList hits(
        const QStringList& folders, const QString& pattern, const QStringList& except = {}) const
    {
        const QRegularExpression wanted(pattern);
        QStringList list;
        for (const auto& [path, lines] : m_lines) {
            const auto under
                = [&file = path](const QString& folder) { return file.startsWith(folder + u'/'); };
            if (std::none_of(folders.begin(), folders.end(), under)
                || std::any_of(except.begin(), except.end(), under))
                continue;
            for (qsizetype i = 0; i < lines.size(); ++i) {
                if (wanted.match(lines.at(i)).hasMatch())
                    list.append(u"%1:%2: %3"_s.arg(path).arg(i + 1).arg(lines.at(i).trimmed()));
            }
        }
        return list;
    }

private Q_SLOTS:
    void initTestCase()
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
        m_lines
            = rk::test::readSources({ u"models"_s, u"ui"_s, u"app"_s }, { u"*.h"_s, u"*.cpp"_s });
        for (const auto& [path, lines] : m_lines) {
            for (qsizetype i = 0; i < lines.size(); ++i) {
                const auto match = include.match(lines.at(i));
                if (match.hasMatch())
                    m_includes.append(
                        { path, int(i + 1), match.captured(2), match.captured(1) == "<"_L1 });
            }
        }
        // A wrong path would make every test below pass.
        QVERIFY(m_lines.size() > 100);
        QVERIFY(m_includes.size() > 500);
    }

    void arrowsPointOneWay()
    {
        QStringList wrong;
        for (const Include& include : m_includes) {
            const QString from = folderOf(include.file);
            const QString to = folderOf(include.target);
            if (include.system || from == "app"_L1 || to.isEmpty() || from == to)
                continue;
            if (!allowed(from).contains(to) && !everywhere.contains(include.target))
                wrong.append(u"%1:%2 includes \"%3\": %4 may not use %5"_s.arg(include.file)
                                 .arg(include.line)
                                 .arg(include.target, from, to));
        }
        verifyNone(wrong);
    }

    void everyFolderHasItsArrows()
    {
        QStringList unknown;
        for (const auto& [path, lines] : m_lines) {
            const QString folder = folderOf(path);
            const bool known = folder == "app"_L1 || folder == "ui"_L1 || areas.contains(folder)
                || mayUse.contains(folder);
            if (!known && !unknown.contains(folder))
                unknown.append(folder);
        }
        verifyNone(unknown);
    }

    void windowsKnowNoNetwork()
    {
        verifyNone(hits({ u"ui"_s },
            QString::fromLatin1(
                R"(#\s*include\s*<QtNetwork|#\s*include\s*<Q(Network|Ssl|Tcp|Udp|Host|Abstract(Socket|NetworkCache)))")));
    }

    void modelsKnowNoWindows()
    {
        QStringList wrong;
        // Headers of QtGui and QtWidgets that one could be tempted by, and the modules as a whole.
        static const QRegularExpression gui(QString::fromLatin1(
            R"(^(Qt(Gui|Widgets)/|Q(Widget|Gui|Application$|Color|Icon|Pixmap|Image|Font|Brush|Palette|Painter|Action|Clipboard|Desktop|KeySequence|Validator|StandardItem|Dialog|Label|Line|Table|Tree|Combo|Push|Tool|Message)))"));
        for (const Include& include : m_includes) {
            if (include.system && include.file.startsWith("models/"_L1)
                && gui.match(include.target).hasMatch())
                wrong.append(u"%1:%2 includes <%3>"_s.arg(include.file)
                                 .arg(include.line)
                                 .arg(include.target));
        }
        verifyNone(wrong);
    }

    void oneTransportOwnsTheNetwork()
    {
        verifyNone(hits({ u"models"_s, u"app"_s, u"ui"_s },
            QString::fromLatin1(R"(new QNetworkAccessManager|QNetworkAccessManager\s+\w+\s*[;{(])"),
            { u"models/api"_s }));
    }

    void noStyleSheets()
    {
        verifyNone(
            hits({ u"ui"_s, u"app"_s }, QString::fromLatin1(R"(setStyleSheet|styleSheet\()")));
    }

    void coloursAreInTheThemeOnly()
    {
        verifyNone(hits({ u"ui"_s, u"app"_s, u"models"_s },
            QString::fromLatin1(
                R"(#[0-9a-fA-F]{6}\b|QColor\(\s*\d|Qt::(red|green|blue|yellow|cyan|magenta|gray|black|white|dark\w+|light\w+)\b)"),
            { u"ui/theme"_s }));
    }

    void serverTextIsNeverMarkup()
    {
        verifyNone(hits({ u"ui"_s },
            QString::fromLatin1(R"(setHtml\(|Qt::RichText|Qt::AutoText|insertHtml\()")));
    }
};

QTEST_GUILESS_MAIN(TestDirection)
#include "direction.moc"
