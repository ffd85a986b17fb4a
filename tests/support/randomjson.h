// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QStringList>

namespace rk::test {

/// Random JSON for property tests. The same seed gives the same values; print it with a failure.
/// Names come from a small set, so that independent objects share members.
class RandomJson {
public:
    explicit RandomJson(quint32 seed) : m_random(seed) { }

    int below(int limit) { return int(m_random.bounded(quint32(limit))); }

    QString name()
    {
        static const QStringList Names { QStringLiteral("a"), QStringLiteral("b"),
            QStringLiteral("email"), QStringLiteral("enabled"), QStringLiteral("attributes"),
            QStringLiteral("é/\"\n"), QStringLiteral("") };
        return Names.at(below(int(Names.size())));
    }

    QJsonValue value(int depth)
    {
        switch (below(depth > 0 ? 8 : 6)) {
        case 0:
            return QJsonValue(QJsonValue::Null);
        case 1:
            return below(2) == 1;
        case 2:
            return qint64(m_random.generate64() >> 12) * (below(2) == 1 ? 1 : -1);
        case 3:
            return double(below(1000)) / 8;
        case 4:
            return QString();
        case 5:
            return QString(QChar(ushort(0x20 + below(0x400)))).append(QString::number(below(4)));
        case 6:
            return object(depth - 1);
        default:
            return array(depth - 1);
        }
    }

    QJsonObject object(int depth)
    {
        QJsonObject object;
        for (int i = below(6); i > 0; --i)
            object.insert(name(), value(depth));
        return object;
    }

    QJsonArray array(int depth)
    {
        QJsonArray array;
        for (int i = below(4); i > 0; --i)
            array.append(value(depth));
        return array;
    }

    /// A copy with a few members set, removed or changed, at any depth.
    QJsonObject edited(QJsonObject object, int depth)
    {
        for (int i = below(4); i > 0; --i) {
            const QString member = name();
            const QJsonValue inner = object.value(member);
            if (inner.isObject() && below(3) > 0)
                object.insert(member, edited(inner.toObject(), depth - 1));
            else if (below(3) == 0)
                object.remove(member);
            else
                object.insert(member, value(depth));
        }
        return object;
    }

private:
    QRandomGenerator m_random;
};

} // namespace rk::test
