// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/windowidentity.h"

#include <QColor>
#include <QWidget>

namespace rk::ui {

/// The word for an environment as it stands in the card, the status bar and on the apply button:
/// PRODUCTION, TEST or DEV. Translated.
QString environmentWord(WindowIdentity::Environment environment);

/// Three pixels of colour along the window's top edge: red in production, amber in a test, the
/// profile's own colour where it has one, and nothing at all for a plain development server.
class EnvironmentLine : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentLine(QWidget* parent = nullptr);
    void setIdentity(const WindowIdentity& identity);
    /// Transparent when there is no line.
    QColor lineColor() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    WindowIdentity m_identity;
};

} // namespace rk::ui
