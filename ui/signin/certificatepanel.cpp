// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/certificatepanel.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

/// Only the hexadecimal digits: prints are published with colons, spaces, in lower case.
QString digitsOf(const QString& print)
{
    static const QRegularExpression other(u"[^0-9A-F]"_s);
    QString text = print.toUpper();
    text.remove(u"SHA-256"_s).remove(u"SHA256"_s).remove(u"FINGERPRINT"_s);
    return text.remove(other);
}

/// Pairs in two lines of sixteen, as it is easiest to compare by eye.
QString inTwoLines(const QString& print)
{
    const QStringList pairs = print.split(u':');
    return pairs.mid(0, 16).join(u' ') + u'\n' + pairs.mid(16).join(u' ');
}

} // namespace

CertificatePanel::CertificatePanel(QWidget* parent)
    : Panel(&Tokens::surface, parent),
      m_why(new PlainLabel({}, TextStyle::Body, &Tokens::muted)),
      m_subject(new PlainLabel),
      m_issuer(new PlainLabel),
      m_validity(new PlainLabel),
      m_print(new PlainLabel({}, TextStyle::Mono)),
      m_published(new QLineEdit),
      m_publishedField(new LabeledField(tr("Published fingerprint"), m_published)),
      m_verdict(new Chip({}))
{
    setBox(10, &Tokens::warn);
    setAccessibleName(tr("Untrusted certificate"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(buildHead());
    column->addWidget(buildFacts());
    buildWays(column);
    connect(m_published, &QLineEdit::textChanged, this, &CertificatePanel::compare);
}

QWidget* CertificatePanel::buildHead()
{
    auto* title = new PlainLabel(
        tr("This computer does not trust the server's certificate"), TextStyle::Sentence);
    title->setTextStyle(TextStyle::Sentence, QFont::DemiBold);
    title->setWordWrap(true);
    m_why->setWordWrap(true);
    auto* head = new QWidget;
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(title);
    texts->addWidget(m_why);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new IconTile(u"certificate"_s, items::Tone::Warn, 36), 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    return head;
}

QWidget* CertificatePanel::buildFacts()
{
    auto* box = new Panel(&Tokens::sunken);
    box->setBox(6);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(12, 10, 8, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const auto add = [grid](const QString& name, PlainLabel* value) {
        const int row = grid->rowCount();
        auto* label = new PlainLabel(name, TextStyle::Small, &Tokens::muted);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    for (PlainLabel* value : { m_subject, m_issuer, m_validity })
        value->setElideMode(Qt::ElideMiddle);
    m_print->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(tr("Issued to"), m_subject);
    add(tr("Issued by"), m_issuer);
    add(tr("Valid"), m_validity);
    add(u"SHA-256"_s, m_print);
    QToolButton* copy = makeToolButton(u"copy", tr("Copy fingerprint"));
    connect(copy, &QToolButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_certificate.sha256); });
    grid->addWidget(copy, grid->rowCount() - 1, 2, Qt::AlignBottom);
    return box;
}

void CertificatePanel::buildWays(QVBoxLayout* column)
{
    m_published->setFont(Fonts::mono());
    m_published->setPlaceholderText(tr("Paste it here to compare"));
    auto* compareRow = new QHBoxLayout;
    compareRow->setSpacing(8);
    compareRow->addWidget(m_publishedField, 1);
    compareRow->addWidget(m_verdict, 0, Qt::AlignBottom);
    m_verdict->setMinimumHeight(28);
    column->addLayout(compareRow);
    auto* note = new PlainLabel(
        tr("If your organization has a certificate authority of its own, choose its file instead: "
           "then renewed certificates are trusted, too."),
        TextStyle::Small, &Tokens::muted);
    note->setWordWrap(true);
    QPushButton* choose = makeButton(tr("Choose CA file…"), ButtonKind::Secondary, u"folder");
    connect(choose, &QPushButton::clicked, this, &CertificatePanel::chooseAuthority);
    auto* authority = new QHBoxLayout;
    authority->setSpacing(12);
    authority->addWidget(note, 1);
    authority->addWidget(choose);
    column->addLayout(authority);
}

void CertificatePanel::setCertificate(const UntrustedCertificate& certificate, bool production)
{
    m_certificate = certificate;
    m_production = production;
    const QString unknown = tr("not stated");
    m_subject->setText(oneLine(certificate.subject.isEmpty() ? unknown : certificate.subject));
    m_issuer->setText(oneLine(certificate.issuer.isEmpty() ? unknown : certificate.issuer));
    const QLocale locale;
    m_validity->setText(
        tr("%1 – %2").arg(locale.toString(certificate.validFrom.date(), QLocale::ShortFormat),
            locale.toString(certificate.validUntil.date(), QLocale::ShortFormat)));
    m_print->setText(inTwoLines(certificate.sha256));
    m_print->setAccessibleName(tr("SHA-256 %1").arg(certificate.sha256));
    m_why->setText(
        tr("%1 Nothing has been sent to the server yet. Compare the fingerprint with the "
           "one your server team published.")
            .arg(oneLine(certificate.reasons.join(u' '), 400)));
    m_publishedField->setHint(production
            ? tr("In production it has to be compared before it can be trusted.")
            : QString());
    m_published->clear();
    compare();
}

bool CertificatePanel::mayTrust() const
{
    const QString published = digitsOf(m_published->text());
    if (m_published->text().trimmed().isEmpty())
        return !m_production;
    return published == digitsOf(m_certificate.sha256);
}

void CertificatePanel::compare()
{
    const bool empty = m_published->text().trimmed().isEmpty();
    const bool matches = mayTrust();
    m_verdict->setVisible(!empty);
    m_verdict->setText(matches ? tr("Matches") : tr("Does not match"));
    m_verdict->setAccessibleName(m_verdict->text());
    m_verdict->setTone(matches ? items::Tone::Ok : items::Tone::Danger);
    m_verdict->setIconName(matches ? u"ok"_s : u"critical"_s);
    Q_EMIT mayTrustChanged();
}

void CertificatePanel::chooseAuthority()
{
    auto* dialog = new QFileDialog(this, tr("Choose CA file"), QString(),
        tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CertificatePanel::authorityChosen);
    dialog->open();
}

} // namespace rk::ui
