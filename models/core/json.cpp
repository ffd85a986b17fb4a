// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace rk {

namespace {

ApiError unreadable(const QString& detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Decode;
    error.detail = detail;
    return error;
}

/// Walks text that Qt has already found well-formed and reports a name given twice in one object.
class DuplicateFinder {
public:
    explicit DuplicateFinder(const QByteArray& text) : m_text(text) { }

    bool find()
    {
        while (m_at < m_text.size()) {
            const char c = m_text.at(m_at);
            if (c == '"') {
                if (isRepeatedName(readString()))
                    return true;
                continue;
            }
            if (c == '{' || c == '[')
                m_open.append({ c == '{', c == '{', {} });
            else if (c == '}' || c == ']')
                m_open.removeLast();
            else if (c == ',' && !m_open.isEmpty() && m_open.last().isObject)
                m_open.last().expectsName = true;
            ++m_at;
        }
        return false;
    }

    QString name() const { return m_name; }

private:
    struct Level {
        bool isObject;
        bool expectsName;
        QSet<QByteArray> names;
    };

    QByteArray readString()
    {
        const qsizetype start = ++m_at;
        bool escaped = false;
        while (m_text.at(m_at) != '"') {
            escaped = escaped || m_text.at(m_at) == '\\';
            m_at += m_text.at(m_at) == '\\' ? 2 : 1;
        }
        QByteArray raw = m_text.mid(start, m_at++ - start);
        if (escaped) // "\u0061" and "a" are the same name
            raw = QJsonDocument::fromJson("[\"" + raw + "\"]").array().at(0).toString().toUtf8();
        return raw;
    }

    bool isRepeatedName(const QByteArray& text)
    {
        if (m_open.isEmpty() || !m_open.last().expectsName)
            return false;
        Level& level = m_open.last();
        level.expectsName = false;
        if (level.names.contains(text)) {
            m_name = QString::fromUtf8(text);
            return true;
        }
        level.names.insert(text);
        return false;
    }

    const QByteArray& m_text;
    qsizetype m_at = 0;
    QList<Level> m_open;
    QString m_name;
};

void writeValue(const QJsonValue& value, QByteArray& out);

void writeScalar(const QJsonValue& value, QByteArray& out)
{
    // an array of one is the way to Qt's own spelling of strings and numbers
    const QByteArray text = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    out += text.mid(1, text.size() - 2);
}

void writeObject(const QJsonObject& object, QByteArray& out)
{
    QStringList names = object.keys();
    std::sort(names.begin(), names.end(),
        [](const QString& a, const QString& b) { return a.toUcs4() < b.toUcs4(); });
    out += '{';
    bool first = true;
    for (const QString& name : std::as_const(names)) {
        if (!std::exchange(first, false))
            out += ',';
        writeScalar(name, out);
        out += ':';
        writeValue(object.value(name), out);
    }
    out += '}';
}

void writeValue(const QJsonValue& value, QByteArray& out)
{
    if (value.isObject()) {
        writeObject(value.toObject(), out);
    } else if (value.isArray()) {
        out += '[';
        bool first = true;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& entry : array) {
            if (!std::exchange(first, false))
                out += ',';
            writeValue(entry, out);
        }
        out += ']';
    } else {
        writeScalar(value, out);
    }
}

} // namespace

Result<QJsonValue> parseJson(const QByteArray& bytes)
{
    // Qt reads documents, which are objects or arrays; the wrapper lets bare values in too
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson("[" + bytes + "\n]", &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return Unexpected(unreadable(
            u"%1 at byte %2"_s.arg(parseError.errorString()).arg(parseError.offset - 1)));
    }
    if (document.array().size() != 1)
        return Unexpected(unreadable(u"one value was expected"_s));
    DuplicateFinder duplicates(bytes);
    if (duplicates.find())
        return Unexpected(unreadable(u"the name \"%1\" is there twice"_s.arg(duplicates.name())));
    return document.array().at(0);
}

QByteArray canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    if (!value.isUndefined())
        writeValue(value, out);
    return out;
}

} // namespace rk
