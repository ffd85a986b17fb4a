// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPixmap>
#include <QStringList>

#include <functional>
#include <memory>

namespace rk::ui {
class Area;
class MainWindow;
} // namespace rk::ui

namespace rk::app {

/// Visits every area and every page of its detail, and saves a picture of each: light, dark, and
/// light in German. Names: users-light.png, users-attributes-dark.png, groups-light-de.png; with
/// QT_SCALE_FACTOR=1.5 they end in "-150". An area that shows no data is a problem, and is named.
class Tour : public QObject {
    Q_OBJECT
public:
    struct Host {
        std::function<ui::MainWindow*()> window;
        /// Shows everything in this language, in a new window; calls windowRenewed() then.
        std::function<void(const QString& language)> useLanguage;
        /// The sign-in window with the profile's form, as a picture.
        std::function<QPixmap()> signInPicture;
    };
    /// How long an area may take to show data.
    static constexpr int PatienceMs = 30'000;
    /// Time for a page of a detail to fill: pages do not say when they have.
    static constexpr int PageSettleMs = 700;

    Tour(Host host, QString folder, QObject* parent = nullptr);
    ~Tour() override;

    /// The first window is shown; or, after a change of language, another one.
    void windowRenewed();

Q_SIGNALS:
    /// problems: a sentence per area without data and per picture that could not be written.
    void finished(const QStringList& problems);

private:
    struct Pass {
        QString language;
        bool dark = false;
        QString suffix;
    };
    void nextPass();
    void beginPass();
    void nextArea();
    void tryShow();
    void areaShown();
    void nextPage();
    void photograph(const QString& name, std::function<void()> then);
    void save(const QPixmap& picture, const QString& name);
    void await(int milliseconds, std::function<void()> late);
    ui::Area* area() const;

    Host m_host;
    QString m_folder;
    QList<Pass> m_passes;
    Pass m_pass;
    bool m_waitsForWindow = true;
    QStringList m_areasLeft;
    QStringList m_pagesLeft;
    QString m_areaId;
    std::unique_ptr<QObject> m_patience;
    QStringList m_problems;
};

} // namespace rk::app
