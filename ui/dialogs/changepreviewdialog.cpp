// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/changepreviewdialog.h"

#include "ui/dialogs/difftable.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/icontile.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/roundedframe.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace rk::ui {

using namespace items;
using namespace Qt::StringLiterals;

namespace {

constexpr int MostPeople = 5;

PlainLabel* heading(const QString& text)
{
    auto* label = new PlainLabel(text);
    label->setTextStyle(TextStyle::Sentence, QFont::DemiBold);
    return label;
}

QWidget* personRow(const PreviewImpact::Person& person)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Avatar(person.name, 22));
    auto* name = new PlainLabel(oneLine(person.name));
    name->setElideMode(Qt::ElideRight);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    layout->addWidget(name, 1);
    auto* note = new PlainLabel(oneLine(person.note), TextStyle::Small, &Tokens::muted);
    note->setElideMode(Qt::ElideRight);
    layout->addWidget(note, 1);
    return row;
}

} // namespace

ChangePreviewDialog::ChangePreviewDialog(const ChangePreview& preview, QWidget* parent)
    : DialogFrame(preview.icon, preview.title, preview.line, parent),
      m_preview(preview),
      m_views(new Segmented(tr("View"))),
      m_stack(new QStackedWidget)
{
    if (!preview.environment.isEmpty()) {
        const bool loud
            = preview.environmentTone == Tone::Danger || preview.environmentTone == Tone::Warn;
        addToHead(new Chip(
            preview.environment, preview.environmentTone, loud ? u"warning"_s : QString()));
    }
    m_views->setSegments({ tr("Settings"), tr("JSON"), tr("Requests") });
    m_stack->addWidget(buildSettings());
    m_stack->addWidget(buildText(tr("JSON"), preview.json));
    m_stack->addWidget(buildText(tr("Requests"), preview.requests));
    connect(m_views, &Segmented::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);

    auto* head = new QHBoxLayout;
    head->addWidget(heading(tr("What changes")));
    head->addStretch();
    head->addWidget(m_views);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(24, 14, 24, 14);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    setBody(body, false);
    buildFootExtras();
    resize(920, 716);
    updateApply();
}

void ChangePreviewDialog::buildFootExtras()
{
    if (!m_preview.acknowledge.isEmpty()) {
        m_acknowledge = new QCheckBox(m_preview.acknowledge);
        m_acknowledge->setFont(Fonts::body());
        addToFoot(m_acknowledge);
        connect(m_acknowledge, &QCheckBox::toggled, this, &ChangePreviewDialog::updateApply);
    }
    m_progress = new PlainLabel({}, TextStyle::Body, &Tokens::muted);
    m_progress->setElideMode(Qt::ElideRight);
    addToFoot(m_progress);
    setVerb(m_preview.applyText, m_preview.dangerous ? ButtonKind::Danger : ButtonKind::Primary);
    connect(this, &DialogFrame::verbTriggered, this, &ChangePreviewDialog::applyRequested);
}

QWidget* ChangePreviewDialog::buildSettings()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new RoundedFrame(new DiffTable(m_preview.rows)));
    if (!m_preview.impacts.isEmpty()) {
        column->addWidget(heading(tr("Who is affected")));
        column->addWidget(buildImpacts());
    }
    const auto notice = [&](const PreviewNotice& text, Tone tone) {
        Message message;
        message.tone = tone;
        message.fact = text.fact;
        message.sentence = text.sentence;
        message.closable = false;
        column->addWidget(new MessageBar(message));
    };
    for (const PreviewNotice& block : std::as_const(m_preview.blocks))
        notice(block, Tone::Danger);
    for (const PreviewNotice& warning : std::as_const(m_preview.warnings))
        notice(warning, Tone::Warn);
    auto* scroll = new FormScroll(content);
    scroll->setMargins(0, 0);
    return scroll;
}

QWidget* ChangePreviewDialog::buildImpacts()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    for (int i = 0; i < m_preview.impacts.size(); ++i) {
        const PreviewImpact& impact = m_preview.impacts.at(i);
        auto* card = new Panel;
        card->setBox(8);
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(14, 12, 14, 12);
        column->setSpacing(8);
        auto* title = new PlainLabel(impact.title);
        title->setTextStyle(TextStyle::Body, QFont::DemiBold);
        title->setWordWrap(true);
        auto* head = new QHBoxLayout;
        head->addWidget(new IconLabel(impact.icon, 18, inkOf(impact.tone)), 0, Qt::AlignTop);
        head->addWidget(title, 1);
        column->addLayout(head);
        auto* sentence = new PlainLabel(impact.sentence, TextStyle::Body, &Tokens::muted);
        sentence->setWordWrap(true);
        column->addWidget(sentence);
        for (const PreviewImpact::Person& person : impact.people.mid(0, MostPeople))
            column->addWidget(personRow(person));
        if (!impact.more.isEmpty()) {
            QPushButton* more = makeButton(impact.more, ButtonKind::Link);
            setSmall(more);
            column->addWidget(more, 0, Qt::AlignLeft);
            connect(more, &QPushButton::clicked, this, [this, i] { Q_EMIT impactOpened(i); });
        }
        column->addStretch();
        layout->addWidget(card, 1);
    }
    return row;
}

QWidget* ChangePreviewDialog::buildText(const QString& name, const QString& text)
{
    auto* view = new QPlainTextEdit(text);
    view->setAccessibleName(name);
    view->setReadOnly(true);
    view->setFont(Fonts::mono());
    view->setLineWrapMode(QPlainTextEdit::NoWrap);
    view->setTabChangesFocus(true);
    return view;
}

void ChangePreviewDialog::setApplying(bool applying, const QString& text)
{
    m_applying = applying;
    m_progress->setText(applying ? text : QString());
    updateApply();
}

void ChangePreviewDialog::updateApply()
{
    const bool read = !m_acknowledge || m_acknowledge->isChecked();
    verbButton()->setEnabled(read && m_preview.blocks.isEmpty() && !m_applying);
    cancelButton()->setEnabled(!m_applying);
    if (m_acknowledge)
        m_acknowledge->setEnabled(!m_applying && m_preview.blocks.isEmpty());
}

void ChangePreviewDialog::reject()
{
    // What is under way can't be taken back by closing the window; its end closes it.
    if (!m_applying)
        DialogFrame::reject();
}

void ChangePreviewDialog::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        if (verbButton()->isEnabled() && !isGuarded(event))
            verbButton()->click();
        event->accept();
        return;
    }
    DialogFrame::keyPressEvent(event);
}

} // namespace rk::ui
