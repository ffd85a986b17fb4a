// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QUrl;

namespace rk::app {

/// Opens an address in the system's browser: https, or http on this computer itself, and nothing
/// else, whatever a server may have put into a document. False when it was not opened.
bool openExternal(const QUrl& url);
/// The rule alone.
bool mayOpenExternal(const QUrl& url);

} // namespace rk::app
