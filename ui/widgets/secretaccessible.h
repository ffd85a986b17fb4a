// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QAccessibleInterface;

namespace rk::ui {

class SecretLineEdit;

/// The accessibility interface of a secret field: it can be typed into and edited, and answers
/// bullets whatever the field shows. Qt's own one hands out the text while it is revealed.
QAccessibleInterface* makeSecretInterface(SecretLineEdit* edit);

} // namespace rk::ui
