// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
// Renders every widget into pictures, to be looked at: gallery OUTPUT-DIR. With QT_SCALE_FACTOR=1.5
// the names end in @1.5x. Not a test; the developer is the judge.
#include "gallerysheets.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QMenu>
#include <QWidget>

using namespace rk;
using namespace Qt::StringLiterals;

namespace {

/// The widget that shall have the focus in the picture is named "focusMe".
void focusMarked(QWidget* sheet)
{
    sheet->activateWindow();
    QApplication::processEvents();
    sheet->setAttribute(Qt::WA_KeyboardFocusChange);
    if (auto* marked = sheet->findChild<QWidget*>(u"focusMe"_s))
        marked->setFocus(Qt::TabFocusReason);
    QApplication::processEvents();
}

bool save(QWidget* sheet, const QString& path)
{
    const QPixmap picture = sheet->grab();
    const bool saved = picture.save(path);
    if (!saved)
        qWarning("can't write %ls", qUtf16Printable(path));
    return saved;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2) {
        qWarning("usage: gallery OUTPUT-DIR [SHEET]");
        return 2;
    }
    const QDir folder(arguments.at(1));
    folder.mkpath(u"."_s);
    const QString only = arguments.value(2);
    if (const QString family = qEnvironmentVariable("GALLERY_FONT"); !family.isEmpty())
        QApplication::setFont(QFont(family, 10));
    ui::Theme* theme = ui::Theme::instance();
    theme->install(app);
    theme->setReducedMotion(true);

    std::vector<gallery::Sheet> all = gallery::sheets();
    for (gallery::Sheet& dialog : gallery::dialogSheets())
        all.push_back(std::move(dialog));
    bool good = true;
    for (const auto mode : { ui::Theme::Mode::Light, ui::Theme::Mode::Dark }) {
        theme->setMode(mode);
        for (const gallery::Sheet& sheet : all) {
            if (!only.isEmpty() && sheet.name != only)
                continue;
            const std::unique_ptr<QWidget> widget(sheet.make());
            widget->show();
            focusMarked(widget.get());
            const qreal ratio = widget->devicePixelRatioF();
            const QString scale = ratio > 1 ? u"@%1x"_s.arg(ratio) : QString();
            const QString name = u"%1-%2%3.png"_s.arg(
                sheet.name, mode == ui::Theme::Mode::Light ? u"light"_s : u"dark"_s, scale);
            good = save(widget.get(), folder.filePath(name)) && good;
        }
    }
    return good ? 0 : 1;
}
