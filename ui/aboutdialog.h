// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace rk::ui::AboutDialog {

/// Name, version, licence, and the versions underneath: what a bug report needs.
void open(QWidget* window);

} // namespace rk::ui::AboutDialog
