// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace rk::ui {

class MessageArea;

/// Says above a list that the person's rights hide a part of it, and what is needed to see all
/// ("To see all groups you need view-users."). An empty sentence takes the notice away. It can't be
/// closed: a list that is cut must not look complete.
void showCutNotice(MessageArea& messages, const QString& sentence);

} // namespace rk::ui
