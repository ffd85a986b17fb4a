// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/providerlayout.h"

#include "core/json.h"
#include "core/redact.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// A static library's resources are dropped by the linker unless something asks for them; the macro
/// works outside namespaces only.
static void initLayoutResources()
{
    Q_INIT_RESOURCE(federation);
}

namespace rk::ui {

namespace {

struct TypeName {
    QLatin1StringView name;
    LayoutField::Type type = LayoutField::Type::Text;
};

constexpr std::array TypeNames {
    TypeName { "text"_L1, LayoutField::Type::Text },
    TypeName { "url"_L1, LayoutField::Type::Url },
    TypeName { "number"_L1, LayoutField::Type::Number },
    TypeName { "boolean"_L1, LayoutField::Type::Boolean },
    TypeName { "list"_L1, LayoutField::Type::List },
    TypeName { "password"_L1, LayoutField::Type::Password },
    TypeName { "multiline"_L1, LayoutField::Type::MultiLine },
};

Unexpected wrong(const QString& what)
{
    return Unexpected(ApiError::local(what));
}

/// "text" for every language, or {"en": …, "de": …}.
QString text(const QJsonValue& value, const QLocale& locale)
{
    if (value.isString())
        return value.toString();
    const QJsonObject texts = value.toObject();
    const bool german = locale.language() == QLocale::German;
    const QString own = texts.value(german ? "de"_L1 : "en"_L1).toString();
    return own.isEmpty() ? texts.value("en"_L1).toString() : own;
}

QString defaultText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString();
}

Result<LayoutField> parseField(const QJsonObject& json, const QLocale& locale)
{
    LayoutField field;
    const QString path = json.value("path"_L1).toString();
    field.path = path.split(u'.');
    // a config key may have dots of its own: only the first one separates
    if (field.path.size() > 2)
        field.path = { field.path.first(), path.mid(field.path.first().size() + 1) };
    if (path.isEmpty() || (field.path.size() == 2 && field.path.first() != "config"_L1))
        return wrong(u"the path \"%1\" is neither a member nor below config"_s.arg(path));
    field.label = text(json.value("label"_L1), locale);
    if (field.label.isEmpty())
        return wrong(u"the field %1 has no label"_s.arg(path));
    field.help = text(json.value("help"_L1), locale);
    const QString type = json.value("type"_L1).toString();
    const auto* known = std::find_if(TypeNames.begin(), TypeNames.end(),
        [&type](const TypeName& entry) { return entry.name == type; });
    if (known == TypeNames.end())
        return wrong(u"the field %1 has the unknown type \"%2\""_s.arg(path, type));
    field.type = known->type;
    const QJsonArray options = json.value("options"_L1).toArray();
    for (const QJsonValue& option : options) {
        field.options.append({ option.toObject().value("value"_L1).toString(),
            text(option.toObject().value("label"_L1), locale) });
    }
    if (field.type == LayoutField::Type::List && field.options.isEmpty())
        return wrong(u"the list %1 has no options"_s.arg(path));
    field.defaultValue = defaultText(json.value("default"_L1));
    field.required = json.value("required"_L1).toBool();
    field.onlyOnCreate = json.value("onlyOnCreate"_L1).toBool();
    field.advanced = json.value("advanced"_L1).toBool();
    return field;
}

/// A property as the server describes it (ConfigPropertyRepresentation.type, Keycloak 26.7).
LayoutField serverField(const stores::ConfigProperty& property)
{
    LayoutField field;
    field.path = { u"config"_s, property.name };
    field.label = property.label.isEmpty() ? property.name : property.label;
    field.help = property.helpText;
    field.defaultValue = property.defaultValue;
    field.required = property.required;
    if (property.secret || property.type == "Password"_L1)
        field.type = LayoutField::Type::Password;
    else if (property.type == "boolean"_L1)
        field.type = LayoutField::Type::Boolean;
    else if (property.type == "Integer"_L1)
        field.type = LayoutField::Type::Number;
    else if (property.type == "Text"_L1 || property.type == "Script"_L1)
        field.type = LayoutField::Type::MultiLine;
    else if (property.type == "Url"_L1)
        field.type = LayoutField::Type::Url;
    if (property.type == "List"_L1 && !property.options.isEmpty()) {
        field.type = LayoutField::Type::List;
        for (const QString& option : property.options)
            field.options.append({ option, option });
    }
    return field;
}

Result<LayoutSection> parseSection(const QJsonObject& json, const QLocale& locale)
{
    LayoutSection section;
    section.title = text(json.value("title"_L1), locale);
    section.advanced = json.value("advanced"_L1).toBool();
    const QJsonArray fields = json.value("fields"_L1).toArray();
    for (const QJsonValue& entry : fields) {
        auto field = parseField(entry.toObject(), locale);
        if (!field)
            return Unexpected(std::move(field.error()));
        section.fields.append(*std::move(field));
    }
    return section;
}

/// Puts the server's properties that no file lists into the section made for them, else at the end.
void addServerProperties(
    ProviderLayout& layout, qsizetype section, const QList<stores::ConfigProperty>& properties)
{
    QList<LayoutField> fields;
    for (const stores::ConfigProperty& property : properties) {
        if (!layout.field({ u"config"_s, property.name }))
            fields.append(serverField(property));
    }
    if (section >= 0) {
        layout.sections[section].fields.append(fields);
    } else if (!fields.isEmpty()) {
        layout.sections.append(
            { QCoreApplication::translate("rk::ui::ProviderLayout", "Provider settings"), fields,
                false });
    }
    layout.sections.removeIf(
        [](const LayoutSection& candidate) { return candidate.fields.isEmpty(); });
}

QJsonObject readLayoutFile(const QString& name)
{
    initLayoutResources();
    QFile file(u":/federation/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return parseJson(file.readAll()).value_or(QJsonValue()).toObject();
}

/// The file that names the kind, with the file it extends underneath.
QJsonObject layoutFileFor(const QString& kind)
{
    initLayoutResources();
    const QStringList files = QDir(u":/federation"_s).entryList({ u"*.json"_s }, QDir::Files);
    for (const QString& file : files) {
        const QJsonObject json = readLayoutFile(file.chopped(5));
        if (!json.value("kinds"_L1).toArray().contains(kind))
            continue;
        QJsonObject whole = readLayoutFile(json.value("extends"_L1).toString());
        for (auto it = json.begin(); it != json.end(); ++it)
            whole.insert(it.key(), it.value());
        return whole;
    }
    return {};
}

} // namespace

const LayoutField* ProviderLayout::field(const QStringList& path) const
{
    for (const LayoutSection& section : sections) {
        for (const LayoutField& candidate : section.fields) {
            if (candidate.path == path)
                return &candidate;
        }
    }
    return nullptr;
}

Result<ProviderLayout> parseProviderLayout(const QJsonObject& json, const QString& kind,
    const QList<stores::ConfigProperty>& serverProperties, const QLocale& locale)
{
    ProviderLayout layout;
    layout.kind = kind;
    const QString ownTile = json.value("tiles"_L1).toObject().value(kind).toString();
    layout.tile = ownTile.isEmpty() ? json.value("tile"_L1).toString() : ownTile;
    layout.about = text(json.value("about"_L1), locale);
    layout.prepare = text(json.value("prepare"_L1), locale);
    const QJsonObject discovery = json.value("discovery"_L1).toObject();
    layout.discoveryLabel = text(discovery.value("label"_L1), locale);
    layout.discoveryHelp = text(discovery.value("help"_L1), locale);
    qsizetype serverSection = -1;
    const QJsonArray sections = json.value("sections"_L1).toArray();
    for (const QJsonValue& entry : sections) {
        auto section = parseSection(entry.toObject(), locale);
        if (!section)
            return Unexpected(std::move(section.error()));
        if (entry.toObject().value("serverProperties"_L1).toBool())
            serverSection = layout.sections.size();
        layout.sections.append(*std::move(section));
    }
    if (layout.sections.isEmpty())
        return wrong(u"there are no sections"_s);
    addServerProperties(layout, serverSection, serverProperties);
    return layout;
}

ProviderLayout providerLayout(const QString& kind,
    const QList<stores::ConfigProperty>& serverProperties, const QLocale& locale)
{
    if (const auto own = parseProviderLayout(layoutFileFor(kind), kind, serverProperties, locale)) {
        return *own;
    }
    auto generic
        = parseProviderLayout(readLayoutFile(u"generic"_s), kind, serverProperties, locale);
    ProviderLayout layout = std::move(generic).value_or(ProviderLayout {});
    layout.known = false;
    layout.tile = kind.left(1).toUpper();
    return layout;
}

rep::IdentityProviderRep newProvider(const ProviderLayout& layout)
{
    using Rep = rep::IdentityProviderRep;
    Rep provider;
    provider.set(Rep::ProviderId, layout.kind);
    provider.set(Rep::Enabled, true);
    QJsonObject config;
    for (const LayoutSection& section : layout.sections) {
        for (const LayoutField& field : section.fields) {
            if (field.isConfig() && !field.defaultValue.isEmpty())
                config.insert(field.path.last(), field.defaultValue);
        }
    }
    provider.set(Rep::Config, config);
    return provider;
}

LayoutSection otherSettings(const ProviderLayout& layout, const QJsonObject& config)
{
    LayoutSection section;
    section.title = QCoreApplication::translate("rk::ui::ProviderLayout", "Other settings");
    for (auto it = config.begin(); it != config.end(); ++it) {
        if (layout.field({ u"config"_s, it.key() }))
            continue;
        LayoutField field;
        field.path = { u"config"_s, it.key() };
        field.label = it.key();
        const bool masked = it.value().toString() == rep::SecretMask;
        field.type = masked || isSecretName(it.key()) ? LayoutField::Type::Password
                                                      : LayoutField::Type::Text;
        section.fields.append(field);
    }
    return section;
}

} // namespace rk::ui
