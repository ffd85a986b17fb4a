// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/secretaccessible.h"

#include "ui/widgets/secretlineedit.h"

#include <QAccessibleWidget>

namespace rk::ui {

namespace {

constexpr QChar Bullet(0x2022);

class SecretInterface : public QAccessibleWidget,
                        public QAccessibleTextInterface,
                        public QAccessibleEditableTextInterface {
public:
    explicit SecretInterface(SecretLineEdit* edit)
        : QAccessibleWidget(edit, QAccessible::EditableText)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        if (type == QAccessible::EditableTextInterface)
            return static_cast<QAccessibleEditableTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.readOnly = edit()->isReadOnly();
        state.selectableText = true;
        state.passwordEdit = true;
        return state;
    }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? bullets() : QAccessibleWidget::text(kind);
    }

    void setText(QAccessible::Text kind, const QString& text) override
    {
        if (kind == QAccessible::Value)
            replaceText(0, characterCount(), text);
        else
            QAccessibleWidget::setText(kind, text);
    }

    // Text
    void selection(int index, int* start, int* end) const override
    {
        *start = index == 0 && edit()->hasSelectedText() ? edit()->selectionStart() : 0;
        *end = index == 0 && edit()->hasSelectedText() ? edit()->selectionEnd() : 0;
    }
    int selectionCount() const override { return edit()->hasSelectedText() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int) override { edit()->deselect(); }
    void setSelection(int index, int start, int end) override
    {
        if (index == 0)
            edit()->setSelection(start, end - start);
    }
    int cursorPosition() const override { return edit()->cursorPosition(); }
    void setCursorPosition(int position) override { edit()->setCursorPosition(position); }
    QString text(int start, int end) const override { return bullets().mid(start, end - start); }
    // Qt's search for a boundary never ends in a text without words; the bullets are one piece.
    QString textBeforeOffset(
        int, QAccessible::TextBoundaryType, int* start, int* end) const override
    {
        *start = *end = -1;
        return {};
    }
    QString textAfterOffset(int, QAccessible::TextBoundaryType, int* start, int* end) const override
    {
        *start = *end = -1;
        return {};
    }
    QString textAtOffset(
        int offset, QAccessible::TextBoundaryType kind, int* start, int* end) const override
    {
        const bool one = kind == QAccessible::CharBoundary;
        *start = one ? qBound(0, offset, characterCount()) : 0;
        *end = one ? qMin(*start + 1, characterCount()) : characterCount();
        return text(*start, *end);
    }
    int characterCount() const override { return int(edit()->text().size()); }
    QRect characterRect(int) const override { return rect(); }
    int offsetAtPoint(const QPoint& point) const override
    {
        return edit()->cursorPositionAt(edit()->mapFromGlobal(point));
    }
    void scrollToSubstring(int start, int) override { edit()->setCursorPosition(start); }
    QString attributes(int offset, int* start, int* end) const override
    {
        *start = *end = offset;
        return {};
    }

    // Editable text
    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString& text) override { replaceText(offset, offset, text); }
    void replaceText(int start, int end, const QString& text) override
    {
        edit()->setRevealed(false);
        if (edit()->isReadOnly())
            return;
        // insert() and not setText(): the field reports it as an edit by the person.
        edit()->setSelection(start, end - start);
        edit()->insert(text);
    }

private:
    SecretLineEdit* edit() const { return static_cast<SecretLineEdit*>(widget()); }
    QString bullets() const { return QString(edit()->text().size(), Bullet); }
};

} // namespace

QAccessibleInterface* makeSecretInterface(SecretLineEdit* edit)
{
    return new SecretInterface(edit);
}

} // namespace rk::ui
