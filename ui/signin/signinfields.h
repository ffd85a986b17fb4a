// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinservice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rk::ui {

class LabeledField;
class SecretLineEdit;

/// What somebody has to say to sign in; the fields follow the method. Reads and writes a form,
/// knows nothing of the service.
class SignInFields : public QWidget {
    Q_OBJECT
public:
    explicit SignInFields(QWidget* parent = nullptr);

    /// Fills in everything that a profile knows, and forgets what was typed.
    void setProfile(const ProfileCard& profile);
    void setAddress(const QString& serverUrl, const QString& realm);
    /// For the same server and person again: their fields are locked, settings of the profile gone.
    void setInPlace();
    SignInForm form() const;
    /// Marks what is missing and goes to the first of it; true when nothing is.
    bool check();
    /// Adds the field for it, and goes there.
    void askForOneTimeCode();
    void forgetSecrets();
    /// Only server and realm, while the certificate is the question.
    void setAddressOnly(bool only);
    /// Goes to where typing should begin: what is missing, else the secret. False when there is
    /// nothing to type.
    bool focusFirst();
    /// What the chosen method means, in a sentence.
    QString methodNote() const;
    QString methodIcon() const;
    QString environment() const;
    QString color() const;

Q_SIGNALS:
    /// Something that the head above the form shows has changed.
    void edited();

private:
    void build();
    QWidget* row(const QList<LabeledField*>& fields, const QList<int>& stretches);
    void buildMore(QVBoxLayout* column);
    void fillCombos();
    void showMethod();
    void showMore(bool more);
    QString method() const;
    QList<LabeledField*> neededFields() const;

    QString m_profileId;
    QString m_profileMethod;
    QString m_profileClient; ///< its client for that method; empty for the usual one
    bool m_inPlace = false;
    bool m_addressOnly = false;
    LabeledField* m_server;
    LabeledField* m_realm;
    LabeledField* m_methodField;
    LabeledField* m_environmentField;
    LabeledField* m_username;
    LabeledField* m_password;
    LabeledField* m_code;
    LabeledField* m_clientId;
    LabeledField* m_clientSecret;
    LabeledField* m_name;
    LabeledField* m_colorField;
    QComboBox* m_method;
    QComboBox* m_environment;
    QComboBox* m_color;
    QCheckBox* m_remember;
    QCheckBox* m_register;
    QPushButton* m_moreButton;
    QWidget* m_rest = nullptr; ///< all but the address
    QWidget* m_person = nullptr; ///< user name and password
    QWidget* m_client = nullptr; ///< client ID and secret
    QWidget* m_registerRow = nullptr;
    QWidget* m_more = nullptr;
    QVBoxLayout* m_restColumn = nullptr;
    QVBoxLayout* m_moreColumn = nullptr;
};

} // namespace rk::ui
