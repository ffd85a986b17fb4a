// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/messagebox.h"

#include "ui/dialogs/dialogframe.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintext.h"

#include <QCoreApplication>
#include <QPointer>
#include <QPushButton>

#include <optional>
#include <utility>

namespace rk::ui::MessageBox {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 460;
/// A message may quote a server's answer; more than this is not read anyway.
constexpr int LongestText = 1200;

// The seam of the tests.
std::optional<Answer> nextAnswer;
QList<Asked> asked;

/// Notes the question; true if a test has answered it beforehand.
bool answeredByTest(const Asked& question, Answer& answer)
{
    if (!nextAnswer)
        return false;
    asked.append(question);
    answer = *std::exchange(nextAnswer, std::nullopt);
    return true;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("rk::ui::MessageBox", text);
}

class Box : public DialogFrame {
public:
    Box(const QString& icon, items::Tone tone, const Asked& question, QWidget* parent)
        : DialogFrame(icon, question.title, {}, parent)
    {
        setHead(icon, tone, question.title, {});
        const QString text = question.text.size() <= LongestText
            ? question.text
            : question.text.left(LongestText) + u'…';
        auto* label = new PlainLabel(text);
        label->setWordWrap(true);
        setBody(label);
        // A screen reader reads the description when the dialog opens.
        setAccessibleDescription(text);
        setMinimumWidth(Width);
        setMaximumWidth(Width + 160);
    }

    /// Runs until a button is pressed. The parent may die meanwhile and take this box with it.
    static Answer run(Box* box)
    {
        const QPointer<Box> guard(box);
        box->exec();
        const Answer answer = guard ? guard->answer : Answer::Cancel;
        delete guard;
        return answer;
    }

    void answerOn(QPushButton* button, Answer value)
    {
        connect(button, &QPushButton::clicked, this, [this, value] {
            answer = value;
            accept();
        });
    }

    Answer answer = Answer::Cancel;
};

} // namespace

bool confirmDestructive(
    QWidget* parent, const QString& title, const QString& text, const QString& verb)
{
    const Asked question { title, text, verb };
    if (Answer answer {}; answeredByTest(question, answer))
        return answer == Answer::Accept;
    auto* box = new Box(u"warning"_s, items::Tone::Danger, question, parent);
    box->answerOn(box->setVerb(verb, ButtonKind::Danger), Answer::Accept);
    box->cancelButton()->setFocus();
    return Box::run(box) == Answer::Accept;
}

bool confirm(QWidget* parent, const QString& title, const QString& text, const QString& verb)
{
    const Asked question { title, text, verb };
    if (Answer answer {}; answeredByTest(question, answer))
        return answer == Answer::Accept;
    auto* box = new Box(u"help"_s, items::Tone::Info, question, parent);
    box->answerOn(box->setVerb(verb), Answer::Accept);
    box->verbButton()->setFocus();
    return Box::run(box) == Answer::Accept;
}

Answer askUnsaved(QWidget* parent, const QString& text)
{
    const Asked question { tr("Save changes?"), text, tr("Save") };
    if (Answer answer {}; answeredByTest(question, answer))
        return answer;
    auto* box = new Box(u"edit"_s, items::Tone::Warn, question, parent);
    box->answerOn(
        box->addButton(tr("Discard"), ButtonKind::DangerLine, QDialogButtonBox::DestructiveRole),
        Answer::Discard);
    box->answerOn(box->setVerb(question.verb), Answer::Save);
    box->verbButton()->setFocus();
    return Box::run(box);
}

void inform(QWidget* parent, const QString& title, const QString& text)
{
    const Asked question { title, text, {} };
    if (Answer answer {}; answeredByTest(question, answer))
        return;
    auto* box = new Box(u"info"_s, items::Tone::Info, question, parent);
    box->cancelButton()->setText(tr("Close"));
    box->cancelButton()->setDefault(true);
    Box::run(box);
}

void setNextAnswer(Answer answer)
{
    nextAnswer = answer;
}
QList<Asked> takeAsked()
{
    return std::exchange(asked, {});
}

} // namespace rk::ui::MessageBox
