// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/terminationsignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace rk::app {

#ifdef Q_OS_UNIX
namespace {

int ends[2] = { -1, -1 };

/// Only write() is allowed in a signal handler.
void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(ends[0], &byte, 1);
}

} // namespace

TerminationSignals::TerminationSignals(QObject* parent) : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return;
    m_notifier = new QSocketNotifier(ends[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto got = ::read(ends[1], &byte, 1);
        Q_EMIT received();
    });
    struct sigaction action { };
    action.sa_handler = handle;
    action.sa_flags = SA_RESTART;
    for (const int signal : { SIGTERM, SIGINT, SIGHUP })
        ::sigaction(signal, &action, nullptr);
}

TerminationSignals::~TerminationSignals()
{
    for (const int signal : { SIGTERM, SIGINT, SIGHUP })
        static_cast<void>(::signal(signal, SIG_DFL)); // fails only for what is no signal
    delete m_notifier;
    for (int& end : ends) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
}
#else
TerminationSignals::TerminationSignals(QObject* parent) : QObject(parent) { }
TerminationSignals::~TerminationSignals() = default;
#endif

} // namespace rk::app
