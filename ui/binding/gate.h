// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/apierror.h"
#include "stores/rights.h"

#include <QString>

#include <initializer_list>

QT_BEGIN_NAMESPACE
class QAction;
class QWidget;
QT_END_NAMESPACE

/// Controls that can't be used now stay visible, are disabled, and say why: in the tooltip and in
/// the accessible description.
namespace rk::ui {

/// Disables the control with this reason, or enables it when the reason is empty. The control's own
/// tooltip comes back when it is enabled again.
void gate(QWidget* widget, const QString& whyNot);
void gate(QAction* action, const QString& whyNot);

/// A sentence that names the missing admin role, or nothing when the person has it or it is not
/// known (the server's 403 is explained then).
QString missingRight(const stores::Rights& rights, const QString& role);

/// The sentence itself.
QString needsRole(const QString& role);

/// Why a list is not there: the server's refusal names the admin role that seeing it takes.
QString whyUnreadable(const ApiError& error, const QString& role);

/// gate() by one right. True when it had to be disabled: other conditions don't matter then.
bool disableWithoutRight(QWidget* widget, const stores::Rights& rights, const QString& role);

/// "The server can't be reached …", the reason for every write while offline; empty when online.
QString offlineReason(bool online);

/// The first reason that isn't empty.
QString firstReason(std::initializer_list<QString> reasons);

} // namespace rk::ui
