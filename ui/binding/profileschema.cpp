// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/profileschema.h"

#include "ui/binding/servertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("rk::ui::ProfileSchema", text);
}

/// Keycloak writes numbers of validators both as numbers and as text.
std::optional<int> number(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toInt();
    bool ok = false;
    const int parsed = value.toString().toInt(&ok);
    return ok ? std::optional(parsed) : std::nullopt;
}

QString lengthHint(const QJsonObject& length)
{
    const std::optional<int> min = number(length.value("min"_L1));
    const std::optional<int> max = number(length.value("max"_L1));
    // Keycloak's own columns hold 255 characters: a limit nobody meets needs no words.
    const bool tight = max && *max < 255;
    if (min && *min > 0 && tight)
        return words("%1 to %2 characters.").arg(*min).arg(*max);
    if (min && *min > 1)
        return words("At least %1 characters.").arg(*min);
    if (tight)
        return words("At most %1 characters.").arg(*max);
    return {};
}

QString validatorHint(const QJsonObject& validators)
{
    QStringList hints { lengthHint(validators.value("length"_L1).toObject()) };
    const QJsonObject pattern = validators.value("pattern"_L1).toObject();
    if (!pattern.isEmpty()) {
        const QString message = pattern.value("error-message"_L1).toString();
        hints.append(message.isEmpty() || message.startsWith("${"_L1)
                ? words("Form: %1").arg(pattern.value("pattern"_L1).toString())
                : message);
    }
    if (validators.contains("local-date"_L1) || validators.contains("iso-date"_L1))
        hints.append(words("A date."));
    hints.removeAll(QString());
    return hints.join(u' ');
}

/// A text of the profile: a key can't be looked up, so it says nothing.
QString plainText(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.startsWith("${"_L1) ? QString() : text;
}

QString hintOf(const QJsonObject& annotations, const QJsonObject& validators)
{
    QStringList parts { plainText(annotations.value("inputHelperTextBefore"_L1)),
        validatorHint(validators), plainText(annotations.value("inputHelperTextAfter"_L1)) };
    parts.removeAll(QString());
    return parts.join(u' ');
}

QList<ProfileAttribute::Option> optionsOf(
    const QJsonObject& annotations, const QJsonObject& validators)
{
    // inputOptionsFromValidation names the validator that holds the options.
    const QString from = annotations.value("inputOptionsFromValidation"_L1).toString(u"options"_s);
    const QJsonObject labels = annotations.value("inputOptionLabels"_L1).toObject();
    const QString prefix = annotations.value("inputOptionLabelsI18nPrefix"_L1).toString();
    QList<ProfileAttribute::Option> options;
    const QJsonArray values = validators.value(from).toObject().value("options"_L1).toArray();
    for (const QJsonValue& value : values) {
        const QString text = value.toString();
        QString label = labels.value(text).toString();
        if (label.isEmpty())
            label = prefix.isEmpty() ? text : profileLabel(u"${%1.%2}"_s.arg(prefix, text), text);
        else
            label = profileLabel(label, text);
        options.append({ text, label });
    }
    return options;
}

ProfileAttribute::Input inputOf(const QString& type, bool hasOptions, bool multivalued)
{
    using Input = ProfileAttribute::Input;
    const bool many = multivalued || type.startsWith("multi"_L1);
    if (hasOptions)
        return many ? Input::Choices : Input::Choice;
    if (many)
        return Input::Values;
    return type == "textarea"_L1 ? Input::Text : Input::Line;
}

bool isRootMember(const QString& name)
{
    static const QStringList members { u"username"_s, u"email"_s, u"firstName"_s, u"lastName"_s };
    return members.contains(name);
}

/// What both forms of metadata have in common; they call the validators differently.
ProfileAttribute attributeOf(const QJsonObject& json, const QJsonObject& validators)
{
    const QJsonObject annotations = json.value("annotations"_L1).toObject();
    ProfileAttribute attribute;
    attribute.name = json.value("name"_L1).toString();
    attribute.path = isRootMember(attribute.name) ? QStringList { attribute.name }
                                                  : QStringList { u"attributes"_s, attribute.name };
    attribute.label = profileLabel(json.value("displayName"_L1).toString(), attribute.name);
    attribute.group = json.value("group"_L1).toString();
    attribute.hint = hintOf(annotations, validators);
    attribute.placeholder = plainText(annotations.value("inputTypePlaceholder"_L1));
    attribute.options = optionsOf(annotations, validators);
    attribute.input = inputOf(annotations.value("inputType"_L1).toString(),
        !attribute.options.isEmpty(), json.value("multivalued"_L1).toBool());
    attribute.rows = number(annotations.value("inputTypeRows"_L1)).value_or(3);
    attribute.maxLength = number(validators.value("length"_L1).toObject().value("max"_L1));
    return attribute;
}

QList<ProfileGroup> groupsOf(const QJsonArray& groups)
{
    QList<ProfileGroup> result;
    for (const QJsonValue& value : groups) {
        const QJsonObject group = value.toObject();
        const QString name = group.value("name"_L1).toString();
        result.append({ name, profileLabel(group.value("displayHeader"_L1).toString(), name),
            plainText(group.value("displayDescription"_L1)) });
    }
    return result;
}

bool hasAdmin(const QJsonValue& roles)
{
    return roles.toArray().contains(u"admin"_s);
}

/// "required": {} is for everybody; {"roles":[…]} for those roles; scopes alone are for log-ins.
bool requiredForAdmin(const QJsonValue& required)
{
    if (!required.isObject())
        return false;
    const QJsonObject rule = required.toObject();
    const QJsonArray roles = rule.value("roles"_L1).toArray();
    const QJsonArray scopes = rule.value("scopes"_L1).toArray();
    return (roles.isEmpty() && scopes.isEmpty()) || hasAdmin(roles);
}

ProfileAttribute basicAttribute(const QString& name)
{
    return attributeOf({ { "name"_L1, name } }, {});
}

} // namespace

ProfileSchema ProfileSchema::ofUser(const rep::UserRep& user)
{
    const QJsonObject metadata = user.get(rep::UserRep::UserProfileMetadata);
    const QJsonArray attributes = metadata.value("attributes"_L1).toArray();
    if (attributes.isEmpty())
        return basic();
    ProfileSchema schema;
    for (const QJsonValue& value : attributes) {
        const QJsonObject json = value.toObject();
        ProfileAttribute attribute = attributeOf(json, json.value("validators"_L1).toObject());
        attribute.required = json.value("required"_L1).toBool();
        attribute.readOnly = json.value("readOnly"_L1).toBool();
        schema.attributes.append(attribute);
    }
    schema.groups = groupsOf(metadata.value("groups"_L1).toArray());
    return schema;
}

ProfileSchema ProfileSchema::ofRealm(const rep::UserProfileRep& profile)
{
    ProfileSchema schema;
    const QJsonArray attributes = profile.get(rep::UserProfileRep::Attributes);
    for (const QJsonValue& value : attributes) {
        const QJsonObject json = value.toObject();
        const QJsonObject permissions = json.value("permissions"_L1).toObject();
        const bool isUsername = json.value("name"_L1) == "username"_L1;
        // Nothing can be seen of a new user yet: what can't be edited is left out.
        if (!isUsername && !hasAdmin(permissions.value("edit"_L1)))
            continue;
        ProfileAttribute attribute = attributeOf(json, json.value("validations"_L1).toObject());
        attribute.required = isUsername || requiredForAdmin(json.value("required"_L1));
        schema.attributes.append(attribute);
    }
    if (schema.attributes.isEmpty())
        return basic();
    schema.groups = groupsOf(profile.get(rep::UserProfileRep::Groups));
    return schema;
}

ProfileSchema ProfileSchema::basic()
{
    ProfileSchema schema;
    for (const QString& name : { u"username"_s, u"email"_s, u"firstName"_s, u"lastName"_s })
        schema.attributes.append(basicAttribute(name));
    schema.attributes.front().required = true;
    return schema;
}

bool ProfileSchema::declares(const QString& attribute) const
{
    return std::any_of(attributes.cbegin(), attributes.cend(),
        [&](const ProfileAttribute& known) { return known.name == attribute; });
}

} // namespace rk::ui
