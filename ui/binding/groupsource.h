// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stores/groupstore.h"
#include "ui/dialogs/pickdialog.h"

#include <QSet>

namespace rk::ui {

/// Groups for a PickDialog: without a search the top level page by page, with one the server's
/// hits. Groups in `taken` are shown locked. A pick's `secondary` is the group's path.
/// owner: usually the dialog; its end ends the reads.
PickDialog::Source groupSource(
    stores::GroupStore& store, QObject* owner, const QSet<QString>& taken);

} // namespace rk::ui
