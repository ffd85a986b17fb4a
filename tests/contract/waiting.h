// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "api/callhandle.h"

#include <QEventLoop>

#include <functional>
#include <optional>

namespace rk::test {

/// Starts something that calls back once, and waits for as long as its own deadlines let it.
template <class T>
T waitFor(const std::function<api::CallHandle(QObject* context, std::function<void(T)>)>& start)
{
    QEventLoop loop;
    std::optional<T> answer;
    const api::CallHandle handle = start(&loop, [&](T value) {
        answer = std::move(value);
        loop.quit();
    });
    loop.exec();
    return std::move(*answer);
}

} // namespace rk::test
