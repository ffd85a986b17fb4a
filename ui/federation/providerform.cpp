// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/federation/providerform.h"

#include "ui/federation/webaddress.h"
#include "ui/theme/fonts.h"
#include "ui/theme/iconset.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/toggle.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rk::ui {

ProviderForm::ProviderForm(change::EditSession& session, Mode mode, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_mode(mode),
      m_binder(session),
      m_outer(new QVBoxLayout(this))
{
    m_outer->setContentsMargins(0, 0, 0, 0);
    connect(&m_session, &change::EditSession::restarted, this, &ProviderForm::updateRedirect);
    connect(&m_session, &change::EditSession::valueChanged, this, &ProviderForm::updateRedirect);
    connect(&m_session, &change::EditSession::valueChanged, this, &ProviderForm::dropEmptied);
}

void ProviderForm::dropEmptied(const QStringList& path)
{
    const bool emptied = path.size() == 2 && path.first() == "config"_L1
        && m_session.value(path) == QJsonValue(QString());
    if (emptied)
        m_session.setValue(path, QJsonValue(QJsonValue::Undefined));
}

void ProviderForm::setLayoutOf(
    const ProviderLayout& layout, const QString& redirectBase, const QJsonObject& config)
{
    m_layout = layout;
    m_binder.unbindAll();
    m_rows.clear();
    delete m_content;
    m_content = new QWidget;
    m_outer->addWidget(m_content);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(12);
    auto* plain = new FormColumn;
    auto* advanced = new FormColumn;
    m_advanced = advanced;
    m_discovery = nullptr;
    addHead(redirectBase);
    if (layout.canDiscover())
        addDiscovery();
    content->addWidget(plain);
    QList<LayoutSection> sections = layout.sections;
    const LayoutSection others = otherSettings(layout, config);
    if (!others.fields.isEmpty())
        sections.append(others);
    for (LayoutSection section : std::as_const(sections)) {
        LayoutSection folded = section;
        section.fields.removeIf([](const LayoutField& field) { return field.advanced; });
        folded.fields.removeIf([](const LayoutField& field) { return !field.advanced; });
        addSection(section, section.advanced ? advanced : plain);
        addSection(folded, advanced);
    }
    m_showAdvanced
        = makeButton(tr("Show advanced settings"), ButtonKind::Ghost, u"chevron-down", m_content);
    content->addWidget(m_showAdvanced, 0, Qt::AlignLeft);
    content->addWidget(advanced);
    content->addStretch();
    advanced->hide();
    m_showAdvanced->setVisible(!advanced->fields().isEmpty());
    connect(m_showAdvanced, &QPushButton::clicked, advanced, [this, advanced] {
        advanced->show();
        m_showAdvanced->hide();
    });
    updateRedirect();
    setReadOnly(m_readOnly, m_readOnlyReason);
}

void ProviderForm::addHead(const QString& redirectBase)
{
    m_redirectBase = redirectBase;
    auto* layout = qobject_cast<QVBoxLayout*>(m_content->layout());
    auto* prepare = new PlainLabel(m_layout.prepare, TextStyle::Small, &Tokens::muted);
    prepare->setWordWrap(true);
    layout->addWidget(prepare);
    m_redirect = new QLineEdit;
    m_redirect->setReadOnly(true);
    m_redirect->setFont(Fonts::mono());
    QAction* copy = m_redirect->addAction(IconSet::icon(u"copy"), QLineEdit::TrailingPosition);
    copy->setText(tr("Copy redirect URI"));
    copy->setToolTip(tr("Copy redirect URI"));
    connect(copy, &QAction::triggered, m_redirect,
        [this] { QGuiApplication::clipboard()->setText(m_redirect->text()); });
    layout->addWidget(new LabeledField(tr("Redirect URI"), m_redirect));
}

void ProviderForm::addDiscovery()
{
    auto* layout = qobject_cast<QVBoxLayout*>(m_content->layout());
    auto* row = new QWidget;
    auto* rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    m_discovery = new QLineEdit;
    m_import = makeButton(tr("Import"), ButtonKind::Secondary, u"download");
    auto* labeled = new LabeledField(m_layout.discoveryLabel, m_discovery, m_layout.discoveryHelp);
    rowLayout->addWidget(labeled, 1);
    rowLayout->addWidget(m_import, 0, Qt::AlignVCenter);
    layout->addWidget(row);
    const auto request = [this, labeled] {
        const QString url = m_discovery->text().trimmed();
        const QString problem = webAddressProblem(url);
        labeled->setError(problem);
        if (problem.isEmpty())
            Q_EMIT discoverRequested(url);
    };
    connect(m_import, &QPushButton::clicked, this, request);
    connect(m_discovery, &QLineEdit::returnPressed, this, request);
}

void ProviderForm::addSection(const LayoutSection& section, FormColumn* column)
{
    if (section.fields.isEmpty())
        return;
    column->addSection(section.title);
    for (const LayoutField& field : section.fields)
        addField(field, column);
}

void ProviderForm::addField(const LayoutField& field, FormColumn* column)
{
    using Type = LayoutField::Type;
    if (field.type == Type::Boolean) {
        ToggleRow* toggle = column->addToggle(field.label, field.help);
        m_binder.bindToggle(field.path, toggle,
            field.isConfig() ? FieldBinder::Switch::Text : FieldBinder::Switch::Bool);
        m_rows.append({ field, nullptr, toggle });
        return;
    }
    QWidget* input = field.type == Type::List ? makeList(field)
        : field.type == Type::Password        ? makeSecret()
        : field.type == Type::MultiLine       ? makeMultiLine()
                                              : new QLineEdit;
    LabeledField* labeled = column->addField(field.label, input, field.help);
    labeled->setRequired(field.required);
    if (field.type == Type::List)
        m_binder.bindChoice(field.path, labeled);
    else if (field.type == Type::MultiLine)
        m_binder.bindText(field.path, labeled);
    else if (field.type == Type::Password)
        bindSecret(field, labeled);
    else
        m_binder.bindLine(field.path, labeled);
    m_rows.append({ field, labeled, nullptr });
}

QString ProviderForm::valueText(const QStringList& path, bool ofBase) const
{
    const QJsonValue value = ofBase ? m_session.baseValue(path) : m_session.value(path);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    return value.toString();
}

void ProviderForm::updateRedirect()
{
    if (!m_redirect)
        return;
    const QString alias = valueText({ u"alias"_s }, false);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(alias));
    m_redirect->setText(m_redirectBase + (alias.isEmpty() ? u"…"_s : encoded) + "/endpoint"_L1);
    m_redirect->setCursorPosition(0);
}

void ProviderForm::setReadOnly(bool readOnly, const QString& reason)
{
    m_readOnly = readOnly;
    m_readOnlyReason = reason;
    for (const Row& row : std::as_const(m_rows)) {
        const bool fixed = row.field.onlyOnCreate && m_mode == Mode::Edit;
        const QString why = readOnly ? reason
            : fixed                  ? tr("It is part of the redirect URI and can't be changed.")
                                     : QString();
        if (row.toggle)
            row.toggle->setReadOnly(readOnly || fixed, why);
        else
            row.labeled->setReadOnly(readOnly || fixed, why);
    }
    if (m_import)
        m_import->setEnabled(!readOnly);
}

QString ProviderForm::problemOf(const LayoutField& field) const
{
    const QString text = valueText(field.path, false).trimmed();
    if (text.isEmpty())
        return field.required ? tr("Fill this in.") : QString();
    // Keycloak puts the alias into paths; it refuses other characters with a bare 400
    static const QRegularExpression aliasForm(u"^[^\\s/?#%;]+$"_s);
    if (field.path == QStringList { u"alias"_s } && m_mode == Mode::Create
        && !aliasForm.match(text).hasMatch())
        return tr("Use letters, digits, dots, dashes and underscores only.");
    if (field.type == LayoutField::Type::Url) {
        // ${vault.x} and ${env.X} are filled in by the server
        const QString problem = text.startsWith("${"_L1) ? QString() : webAddressProblem(text);
        if (!problem.isEmpty())
            return problem;
    }
    bool isNumber = false;
    text.toInt(&isNumber);
    if (field.type == LayoutField::Type::Number && !isNumber)
        return tr("Enter a whole number.");
    return {};
}

bool ProviderForm::check()
{
    const Row* first = nullptr;
    for (const Row& row : std::as_const(m_rows)) {
        if (!row.labeled)
            continue;
        const QString problem = problemOf(row.field);
        row.labeled->setError(problem);
        if (!problem.isEmpty() && !first)
            first = &row;
    }
    if (!first)
        return true;
    if (m_advanced->isAncestorOf(first->labeled) && m_showAdvanced)
        m_showAdvanced->click();
    first->labeled->focusField();
    return false;
}

QList<FieldError> ProviderForm::showErrors(const ApiError& error)
{
    return m_binder.showErrors(error.fieldErrors);
}

rep::IdentityProviderRep ProviderForm::provider() const
{
    return rep::IdentityProviderRep(m_session.draft());
}

void ProviderForm::applyDiscovered(const QJsonObject& config)
{
    for (auto it = config.begin(); it != config.end(); ++it)
        m_session.setValue({ u"config"_s, it.key() }, it.value());
}

void ProviderForm::setDiscovering(bool discovering)
{
    if (!m_import)
        return;
    m_import->setEnabled(!discovering && !m_readOnly);
    m_import->setText(discovering ? tr("Importing…") : tr("Import"));
}

QString ProviderForm::discoveryUrl() const
{
    return m_discovery ? m_discovery->text().trimmed() : QString();
}

void ProviderForm::setDiscoveryUrl(const QString& url)
{
    if (m_discovery)
        m_discovery->setText(url);
}

} // namespace rk::ui
