// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/signin/signinservice.h"
#include "ui/widgets/panel.h"

class QLineEdit;
class QVBoxLayout;

namespace rk::ui {

class Chip;
class LabeledField;
class PlainLabel;

/// A certificate that this computer does not trust: what is wrong, whose it is, its SHA-256 print,
/// and a field to compare it with the one that the server's people have published.
class CertificatePanel : public Panel {
    Q_OBJECT
public:
    explicit CertificatePanel(QWidget* parent = nullptr);

    /// Shows the certificate and forgets what was pasted before. In production the print has to be
    /// compared before mayTrust().
    void setCertificate(const UntrustedCertificate& certificate, bool production);
    QString sha256() const { return m_certificate.sha256; }
    /// False after a comparison that failed; in production before one that was successful.
    bool mayTrust() const;

Q_SIGNALS:
    void mayTrustChanged();
    /// The file of the organization's certificate authority was chosen.
    void authorityChosen(const QString& pemFile);

private:
    QWidget* buildHead();
    QWidget* buildFacts();
    void buildWays(QVBoxLayout* column);
    void compare();
    void chooseAuthority();

    UntrustedCertificate m_certificate;
    bool m_production = false;
    PlainLabel* m_why;
    PlainLabel* m_subject;
    PlainLabel* m_issuer;
    PlainLabel* m_validity;
    PlainLabel* m_print;
    QLineEdit* m_published;
    LabeledField* m_publishedField;
    Chip* m_verdict;
};

} // namespace rk::ui
