// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/servertext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("rk::ui::ServerText", text);
}

struct Keyed {
    const char* key;
    const char* text;
};

/// %2 and %3 are the key's second and third parameter, as in Keycloak's {1} and {2}.
constexpr std::array ValidationTexts {
    Keyed { "error-user-attribute-required",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Enter a value.") },
    Keyed { "error-empty", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Enter a value.") },
    Keyed { "error-invalid-blank", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Enter a value.") },
    Keyed { "error-invalid-length",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Must be %2 to %3 characters long.") },
    Keyed { "error-invalid-length-too-short",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Must be at least %2 characters long.") },
    Keyed { "error-invalid-length-too-long",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Must be at most %3 characters long.") },
    Keyed { "error-invalid-email",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "This is not an e-mail address.") },
    Keyed { "error-invalid-number", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Enter a number.") },
    Keyed { "error-number-out-of-range",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Must be a number from %2 to %3.") },
    Keyed { "error-number-out-of-range-too-small",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Must be at least %2.") },
    Keyed { "error-number-out-of-range-too-big",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Must be at most %3.") },
    Keyed { "error-invalid-uri",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "This is not an address (URI).") },
    Keyed { "error-invalid-uri-scheme",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "This kind of address is not allowed.") },
    Keyed { "error-invalid-date", QT_TRANSLATE_NOOP("rk::ui::ServerText", "This is not a date.") },
    Keyed { "error-pattern-no-match",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "The value doesn't have the form asked for.") },
    Keyed { "error-user-attribute-read-only",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "This field can't be changed here.") },
    Keyed { "error-username-invalid-character",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Has a character that is not allowed.") },
    Keyed { "error-person-name-invalid-character",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Has a character that is not allowed.") },
    Keyed { "error-invalid-value",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "This value is not allowed.") },
    Keyed { "error-invalid-multivalued-size",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Needs %2 to %3 values.") },
};

/// In place of a range that begins at 0: "0 to" says nothing.
constexpr std::array OpenRangeTexts {
    Keyed { "error-invalid-length",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Must be at most %3 characters long.") },
    Keyed { "error-invalid-multivalued-size",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "May have at most %3 values.") },
};

constexpr std::array LabelTexts {
    Keyed { "username", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Username") },
    Keyed { "email", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Email") },
    Keyed { "firstName", QT_TRANSLATE_NOOP("rk::ui::ServerText", "First name") },
    Keyed { "lastName", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Last name") },
    Keyed { "locale", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Locale") },
    Keyed { "phoneNumber", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Phone number") },
};

constexpr std::array ActionTexts {
    Keyed { "UPDATE_PASSWORD", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Update password") },
    Keyed { "VERIFY_EMAIL", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Verify email") },
    Keyed { "UPDATE_PROFILE", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Update profile") },
    Keyed { "CONFIGURE_TOTP", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Configure OTP") },
    Keyed { "webauthn-register", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Register passkey") },
    Keyed { "webauthn-register-passwordless",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Register passkey without password") },
    Keyed { "CONFIGURE_RECOVERY_AUTHN_CODES",
        QT_TRANSLATE_NOOP("rk::ui::ServerText", "Recovery codes") },
    Keyed { "VERIFY_PROFILE", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Verify profile") },
    Keyed { "update_user_locale", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Update user locale") },
    Keyed {
        "TERMS_AND_CONDITIONS", QT_TRANSLATE_NOOP("rk::ui::ServerText", "Terms and conditions") },
};

template <size_t N>
const char* find(const std::array<Keyed, N>& table, QStringView key)
{
    for (const Keyed& entry : table) {
        if (QLatin1StringView(entry.key) == key)
            return entry.text;
    }
    return nullptr;
}

/// "costCentre" and "cost_centre" become "Cost centre".
QString humanized(const QString& name)
{
    QString text;
    for (const QChar c : name) {
        if (c == u'_' || c == u'-') {
            text += u' ';
        } else if (c.isUpper() && !text.isEmpty() && !text.back().isUpper()
            && !text.back().isSpace()) {
            text += u' ';
            text += c.toLower();
        } else {
            text += c;
        }
    }
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString fieldErrorText(const FieldError& error)
{
    const char* text
        = error.params.value(1) == "0"_L1 ? find(OpenRangeTexts, error.message) : nullptr;
    if (!text)
        text = find(ValidationTexts, error.message);
    if (!text)
        return error.message;
    QString sentence = words(text);
    for (qsizetype i = 1; i < 3; ++i)
        sentence.replace(u"%%1"_s.arg(i + 1), error.params.value(i));
    return sentence;
}

QString profileLabel(const QString& displayName, const QString& attribute)
{
    if (displayName.isEmpty()) {
        const char* known = find(LabelTexts, attribute);
        return known ? words(known) : attribute;
    }
    if (!displayName.startsWith("${"_L1) || !displayName.endsWith(u'}'))
        return displayName;
    const QString key = displayName.sliced(2, displayName.size() - 3);
    const QString last = key.section(u'.', -1);
    const char* known = find(LabelTexts, last);
    return known ? words(known) : humanized(last.isEmpty() ? attribute : last);
}

QString requiredActionText(const QString& alias)
{
    const char* text = find(ActionTexts, alias);
    return text ? words(text) : alias;
}

QStringList knownRequiredActions()
{
    QStringList aliases;
    for (const Keyed& action : ActionTexts)
        aliases.append(QString::fromLatin1(action.key));
    return aliases;
}

} // namespace rk::ui
