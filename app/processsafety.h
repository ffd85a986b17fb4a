// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace rk::app {

/// First thing in main: files of this program are private (umask 077), a crash leaves no memory
/// image with tokens in it (release builds), and the working directory is neither a folder with
/// somebody's files nor one that can't be unmounted.
/// Call after relative paths of the command line have been made absolute.
void makeProcessSafe();

} // namespace rk::app
