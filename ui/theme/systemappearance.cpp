// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/theme/systemappearance.h"

#include <QPalette>
#include <QVariant>

#ifdef RK_HAVE_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFile>
#endif

namespace rk::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr auto AppearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto InterfaceGroup = "org.gnome.desktop.interface"_L1;
} // namespace

SystemAppearance::SystemAppearance(const QPalette& untouched, QObject* parent)
    : QObject(parent),
      m_paletteDark(untouched.color(QPalette::Window).lightness() < 128),
      m_dark(m_paletteDark)
{
    readPortal();
}

void SystemAppearance::applySetting(const QString& group, const QString& key, const QVariant& value)
{
    if (group == AppearanceGroup && key == "color-scheme"_L1) {
        const uint scheme = value.toUInt();
        const bool dark = scheme == 0 ? m_paletteDark : scheme == 1;
        if (dark == m_dark)
            return;
        m_dark = dark;
    } else if (group == InterfaceGroup && key == "enable-animations"_L1) {
        if (m_reducedMotion == !value.toBool())
            return;
        m_reducedMotion = !value.toBool();
    } else {
        return;
    }
    Q_EMIT changed();
}

#ifdef RK_HAVE_DBUS

namespace {

constexpr auto Service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto Path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto Interface = "org.freedesktop.portal.Settings"_L1;
/// The first window waits for this answer; a desktop without a portal must not be felt.
constexpr int TimeoutMs = 200;

/// True when a session bus runs already. Asking libdbus without one would try to start it.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
}

/// Read() wraps its answer in a second variant.
QVariant unwrap(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

void SystemAppearance::readPortal()
{
    if (!hasSessionBus())
        return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const std::pair<QLatin1StringView, QLatin1StringView> wanted[]
        = { { AppearanceGroup, "color-scheme"_L1 }, { InterfaceGroup, "enable-animations"_L1 } };
    for (const auto& [group, key] : wanted) {
        QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
        call.setArguments({ QString(group), QString(key) });
        const QDBusMessage answer = bus.call(call, QDBus::Block, TimeoutMs);
        if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty())
            applySetting(group, key, unwrap(answer.arguments().constFirst()));
        else if (answer.errorName() != "org.freedesktop.portal.Error.NotFound"_L1)
            return;
    }
    // QtDBus knows no typed connect.
    bus.connect(Service, Path, Interface, u"SettingChanged"_s, this,
        SLOT(onSettingChanged(QString, QString, QDBusVariant)));
}

void SystemAppearance::onSettingChanged(
    const QString& group, const QString& key, const QDBusVariant& value)
{
    applySetting(group, key, unwrap(value.variant()));
}

#else

void SystemAppearance::readPortal() { }
void SystemAppearance::onSettingChanged(const QString&, const QString&, const QDBusVariant&) { }

#endif

} // namespace rk::ui
