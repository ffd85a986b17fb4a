// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/statuslabel.h"

#include "ui/widgets/icontile.h"

#include <QAccessibleWidget>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace rk::ui {

namespace {

class ValueLabel final : public PlainLabel {
    Q_OBJECT
public:
    using PlainLabel::PlainLabel;
};

/// Qt's own interface for labels has no text interface and no relation to a name.
class ValueInterface final : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ValueInterface(ValueLabel* label) : QAccessibleWidget(label, QAccessible::StaticText)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
        case QAccessible::Value:
            return value();
        default:
            return QAccessibleWidget::text(kind);
        }
    }
    QList<std::pair<QAccessibleInterface*, QAccessible::Relation>> relations(
        QAccessible::Relation match) const override
    {
        auto list = QAccessibleWidget::relations(match);
        if (match & QAccessible::Label) {
            if (auto* holder = QAccessible::queryAccessibleInterface(widget()->parentWidget()))
                list.append({ holder, QAccessible::Label });
        }
        return list;
    }

    // The text interface of a line that can't be edited or selected.
    void selection(int index, int* start, int* end) const override
    {
        Q_UNUSED(index)
        *start = *end = 0;
    }
    int selectionCount() const override { return 0; }
    void addSelection(int start, int end) override
    {
        Q_UNUSED(start)
        Q_UNUSED(end)
    }
    void removeSelection(int index) override { Q_UNUSED(index) }
    void setSelection(int index, int start, int end) override
    {
        Q_UNUSED(index)
        Q_UNUSED(start)
        Q_UNUSED(end)
    }
    int cursorPosition() const override { return 0; }
    void setCursorPosition(int position) override { Q_UNUSED(position) }
    QString text(int start, int end) const override { return value().mid(start, end - start); }
    int characterCount() const override { return int(value().size()); }
    QRect characterRect(int offset) const override
    {
        const QFontMetrics metrics(widget()->font());
        const int x = metrics.horizontalAdvance(value().left(offset));
        const int width = metrics.horizontalAdvance(value().mid(offset, 1));
        return { widget()->mapToGlobal(QPoint(x, 0)), QSize(width, widget()->height()) };
    }
    int offsetAtPoint(const QPoint& point) const override
    {
        const QFontMetrics metrics(widget()->font());
        const int x = widget()->mapFromGlobal(point).x();
        for (int i = 0; i < characterCount(); ++i) {
            if (metrics.horizontalAdvance(value().left(i + 1)) > x)
                return i;
        }
        return characterCount();
    }
    void scrollToSubstring(int start, int end) override
    {
        Q_UNUSED(start)
        Q_UNUSED(end)
    }
    QString attributes(int offset, int* start, int* end) const override
    {
        Q_UNUSED(offset)
        *start = 0;
        *end = characterCount();
        return {};
    }

private:
    QString value() const { return static_cast<ValueLabel*>(widget())->text(); }
};

QAccessibleInterface* makeInterface(const QString& className, QObject* object)
{
    Q_UNUSED(className)
    auto* label = qobject_cast<ValueLabel*>(object);
    return label ? new ValueInterface(label) : nullptr;
}

} // namespace

StatusLabel::StatusLabel(const QString& name, const QString& iconName, QWidget* parent)
    : QWidget(parent),
      m_name(name),
      m_icon(new IconLabel(iconName, 14, &Tokens::muted, this)),
      m_label(new ValueLabel({}, TextStyle::Small, &Tokens::muted, this))
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed)
    setAccessibleName(name);
    m_icon->setVisible(!iconName.isEmpty());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_label);
    hide();
}

QString StatusLabel::text() const
{
    return m_label->text();
}

void StatusLabel::setText(const QString& text)
{
    if (text == m_label->text())
        return;
    m_label->setText(text);
    m_label->setAccessibleDescription(tr("%1: %2").arg(m_name, text));
    setVisible(!text.isEmpty());
    QAccessibleEvent event(m_label, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void StatusLabel::setIconName(const QString& iconName)
{
    m_icon->setIconName(iconName);
    m_icon->setVisible(!iconName.isEmpty());
}

void StatusLabel::setColor(Token color)
{
    m_icon->setColor(color);
    m_label->setColor(color);
}

} // namespace rk::ui

#include "statuslabel.moc"
