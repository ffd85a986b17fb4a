// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/environmentline.h"

#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace rk::ui {

QString environmentWord(WindowIdentity::Environment environment)
{
    switch (environment) {
    case WindowIdentity::Environment::Production:
        return QCoreApplication::translate("Environment", "PRODUCTION");
    case WindowIdentity::Environment::Test:
        return QCoreApplication::translate("Environment", "TEST");
    case WindowIdentity::Environment::Development:
        break;
    }
    return QCoreApplication::translate("Environment", "DEV");
}

EnvironmentLine::EnvironmentLine(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(3);
    connect(Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void EnvironmentLine::setIdentity(const WindowIdentity& identity)
{
    m_identity = identity;
    setVisible(lineColor().alpha() != 0);
    update();
}

QColor EnvironmentLine::lineColor() const
{
    // Production is always the same red: a colour of one's own must not disguise it.
    if (m_identity.environment == WindowIdentity::Environment::Production)
        return Theme::current().prod;
    const QColor own(m_identity.color);
    if (!m_identity.color.isEmpty() && own.isValid())
        return own;
    if (m_identity.environment == WindowIdentity::Environment::Test)
        return Theme::current().warn;
    return Qt::transparent;
}

void EnvironmentLine::paintEvent(QPaintEvent* event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), lineColor());
}

} // namespace rk::ui
