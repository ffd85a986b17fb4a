// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/intentwords.h"

#include "ui/binding/servertext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("rk::ui::IntentWords", text);
}

QString nameOf(const rep::UserRep& user)
{
    return user.get(rep::UserRep::Username);
}
QString nameOf(const rep::GroupRep& group)
{
    return group.get(rep::GroupRep::Name);
}
QString nameOf(const rep::RoleRep& role)
{
    return role.get(rep::RoleRep::Name);
}
QString nameOf(const rep::IdentityProviderRep& provider)
{
    return provider.get(rep::IdentityProviderRep::Alias);
}
QString nameOf(const rep::ClientRep& client)
{
    return client.get(rep::ClientRep::ClientId);
}

struct Sentence {
    const char* doing;
    const char* done;
    const char* icon;
    QString name;
    QString second = {};
};

/// One overload per intent, in the order of change/intent.h.
struct Describe {
    Sentence operator()(const change::CreateUser& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Adding the user %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "User %1 was added."), "user",
            nameOf(i.user) };
    }
    Sentence operator()(const change::EditUser& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Saving the user %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "User %1 was saved."), "user",
            nameOf(i.base) };
    }
    Sentence operator()(const change::DeleteUser& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Deleting the user %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "User %1 was deleted."), "user",
            nameOf(i.user) };
    }
    Sentence operator()(const change::ResetPassword& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Resetting the password of %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "The password of %1 was reset."), "key",
            i.username };
    }
    Sentence operator()(const change::LogOutUser& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Logging out %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "%1 was logged out everywhere."), "signout",
            i.username };
    }
    Sentence operator()(const change::ChangeMembership& i) const
    {
        if (i.join)
            return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Adding %1 to the group %2"),
                QT_TRANSLATE_NOOP("rk::ui::IntentWords", "%1 joined the group %2."), "group",
                i.username, i.groupPath };
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Taking %1 out of the group %2"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "%1 left the group %2."), "group", i.username,
            i.groupPath };
    }
    Sentence operator()(const change::ChangeUserRoles& i) const { return roles(i.username); }
    Sentence operator()(const change::CreateGroup& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Adding the group %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Group %1 was added."), "group",
            nameOf(i.group) };
    }
    Sentence operator()(const change::EditGroup& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Saving the group %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Group %1 was saved."), "group",
            nameOf(i.draft) };
    }
    Sentence operator()(const change::MoveGroup& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Moving the group %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Group %1 was moved."), "group",
            nameOf(i.group) };
    }
    Sentence operator()(const change::DeleteGroup& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Deleting the group %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Group %1 was deleted."), "group",
            nameOf(i.group) };
    }
    Sentence operator()(const change::ChangeGroupRoles& i) const { return roles(i.groupPath); }
    Sentence operator()(const change::CreateRole& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Adding the role %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Role %1 was added."), "role",
            nameOf(i.role) };
    }
    Sentence operator()(const change::EditRole& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Saving the role %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Role %1 was saved."), "role",
            nameOf(i.draft) };
    }
    Sentence operator()(const change::DeleteRole& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Deleting the role %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Role %1 was deleted."), "role",
            nameOf(i.role) };
    }
    Sentence operator()(const change::ChangeComposites& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Changing the associated roles of %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "The associated roles of %1 were changed."),
            "role", nameOf(i.role) };
    }
    Sentence operator()(const change::CreateIdentityProvider& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Adding the identity provider %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Identity provider %1 was added."),
            "identity-provider", nameOf(i.provider) };
    }
    Sentence operator()(const change::EditIdentityProvider& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Saving the identity provider %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Identity provider %1 was saved."),
            "identity-provider", nameOf(i.base) };
    }
    Sentence operator()(const change::DeleteIdentityProvider& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Deleting the identity provider %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Identity provider %1 was deleted."),
            "identity-provider", nameOf(i.provider) };
    }
    Sentence operator()(const change::EditClient& i) const
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Saving the client %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Client %1 was saved."), "client",
            nameOf(i.base) };
    }

private:
    static Sentence roles(const QString& holder)
    {
        return { QT_TRANSLATE_NOOP("rk::ui::IntentWords", "Changing the roles of %1"),
            QT_TRANSLATE_NOOP("rk::ui::IntentWords", "The roles of %1 were changed."), "role",
            holder };
    }
};

QString filled(const char* pattern, const Sentence& sentence)
{
    const QString text = words(pattern);
    return text.contains("%2"_L1) ? text.arg(sentence.name, sentence.second)
                                  : text.arg(sentence.name);
}

} // namespace

QString doingText(const change::Intent& intent)
{
    const Sentence sentence = std::visit(Describe {}, intent);
    return filled(sentence.doing, sentence);
}

QString doneText(const change::Intent& intent)
{
    const Sentence sentence = std::visit(Describe {}, intent);
    return filled(sentence.done, sentence);
}

QString iconOf(const change::Intent& intent)
{
    return QString::fromLatin1(std::visit(Describe {}, intent).icon);
}

QString memberText(const QStringList& path)
{
    if (path.size() == 2 && path.first() == "attributes"_L1)
        return words("Attribute %1").arg(path.last());
    if (path.size() == 1) {
        const QString& member = path.first();
        if (member == "enabled"_L1)
            return words("Enabled");
        if (member == "emailVerified"_L1)
            return words("Email verified");
        if (member == "requiredActions"_L1)
            return words("Required actions");
        return profileLabel(u"${%1}"_s.arg(member), member);
    }
    return path.join(u" › "_s);
}

QString memberValueText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? words("On") : words("Off");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& part : array)
            parts.append(memberValueText(part));
        return parts.join(", "_L1);
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

ApiError readable(ApiError error)
{
    for (FieldError& field : error.fieldErrors) {
        field.message = fieldErrorText(field);
        field.field = memberText({ field.field });
    }
    return error;
}

} // namespace rk::ui
