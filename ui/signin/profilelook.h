// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/roles.h"

#include <QColor>
#include <QString>
#include <QWidget>

namespace rk::ui {

struct ProfileCard;

/// How a profile looks wherever it is shown. Environments are "production", "test" and
/// "development", as in ProfileCard.

/// PRODUCTION, TEST, DEVELOPMENT.
QString environmentName(const QString& environment);
/// The same where room is short: PROD, TEST, DEV.
QString environmentMark(const QString& environment);
items::Tone environmentTone(const QString& environment);
/// The icon of a chip with the name; empty except for production.
QString environmentIcon(const QString& environment);

/// "sso.example:8443" of an address; the text itself where it is none.
QString hostOf(const QString& serverUrl);
/// One capital letter for the profile's tile.
QString letterOf(const QString& name);

/// The colour that marks the profile: always red for production, so that no colour of one's own can
/// disguise it; else its own; else amber for a test. Invalid: none.
QColor profileColor(const QString& environment, const QString& color);

/// The profile's square: its letter on a tint of its colour.
void paintProfileTile(QPainter* painter, const QRectF& rect, const QString& name,
    const QString& environment, const QString& color);

/// The same as a widget. Decorative: the name stands beside it.
class ProfileTile : public QWidget {
    Q_OBJECT
public:
    explicit ProfileTile(int size, QWidget* parent = nullptr);
    void setProfile(const QString& name, const QString& environment, const QString& color);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_environment;
    QString m_color;
};

/// Three pixels of the profile's colour along the window's top edge.
class ProfileLine : public QWidget {
    Q_OBJECT
public:
    explicit ProfileLine(QWidget* parent = nullptr);
    void setProfile(const QString& environment, const QString& color);
    /// Invalid when there is no line.
    QColor lineColor() const { return profileColor(m_environment, m_color); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_environment;
    QString m_color;
};

} // namespace rk::ui
