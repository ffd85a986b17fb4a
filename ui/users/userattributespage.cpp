// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/userattributespage.h"

#include "ui/widgets/formcolumn.h"
#include "ui/widgets/keyvalueeditor.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QJsonObject>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

UserAttributesPage::UserAttributesPage(
    FieldBinder& binder, const RealmProfile& profile, QWidget* parent)
    : QWidget(parent),
      m_binder(binder),
      m_profile(profile),
      m_messages(new MessageArea),
      m_editor(new KeyValueEditor),
      m_empty(new PlainLabel(
          tr("No attributes beside those of the user profile."), TextStyle::Body, &Tokens::muted))
{
    m_empty->setWordWrap(true);
    auto* column = new QWidget;
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addWidget(m_messages);
    rows->addWidget(m_empty);
    rows->addWidget(m_editor);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new FormScroll(column));

    m_binder.bindKeyValues({ u"attributes"_s }, m_editor,
        [this](const QString& key) { return !m_schema.declares(key); });
    connect(&profile, &RealmProfile::changed, this, &UserAttributesPage::updateState);
    connect(
        &binder.session(), &change::EditSession::restarted, this, &UserAttributesPage::updateState);
    connect(&binder.session(), &change::EditSession::valueChanged, this,
        &UserAttributesPage::updateState);
}

void UserAttributesPage::setSchema(const ProfileSchema& schema)
{
    m_schema = schema;
    updateState();
}

void UserAttributesPage::setReadOnly(const QString& reason)
{
    m_reason = reason;
    updateState();
}

void UserAttributesPage::updateState()
{
    constexpr auto Key = "unmanaged"_L1;
    using Unmanaged = RealmProfile::Unmanaged;
    const Unmanaged policy = m_profile.unmanaged();
    const bool editable
        = m_reason.isEmpty() && (policy == Unmanaged::Editable || policy == Unmanaged::Unknown);
    Message message;
    message.key = Key;
    message.closable = false;
    if (!m_reason.isEmpty()) {
        message.fact = m_reason;
    } else if (policy == Unmanaged::Dropped) {
        message.tone = items::Tone::Warn;
        message.fact = tr("This realm drops attributes that its user profile doesn't declare.");
        message.sentence = tr("Declare them in the user profile, or allow unmanaged attributes in "
                              "the realm's settings.");
    } else if (policy == Unmanaged::ViewOnly) {
        message.fact = tr("Administrators may see these attributes, but not change them.");
        message.sentence = tr("The realm's policy for unmanaged attributes says so.");
    }
    if (message.fact != m_shown) {
        m_shown = message.fact;
        if (m_shown.isEmpty())
            m_messages->remove(Key);
        else
            m_messages->show(message);
    }
    m_editor->setReadOnly(!editable);
    m_empty->setVisible(m_editor->entries().isEmpty() && !editable);
}

} // namespace rk::ui
