// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/tour.h"

#include "ui/areahost.h"
#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QRegularExpression>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace rk::app {

namespace {

/// "Role mapping" becomes "role-mapping".
QString fileNamePart(const QString& text)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    return text.toLower().replace(other, u"-"_s);
}

} // namespace

Tour::Tour(Host host, QString folder, QObject* parent)
    : QObject(parent), m_host(std::move(host)), m_folder(std::move(folder))
{
    QDir().mkpath(m_folder);
    m_passes = { { u"en"_s, false, u"-light"_s }, { u"en"_s, true, u"-dark"_s },
        { u"de"_s, false, u"-light-de"_s } };
    m_pass.language = u"en"_s;
}

Tour::~Tour() = default;

void Tour::windowRenewed()
{
    if (!std::exchange(m_waitsForWindow, false))
        return;
    connect(m_host.window()->areas(), &ui::AreaHost::dataShown, this, &Tour::tryShow);
    // Later: the window is still being opened when it says so.
    QMetaObject::invokeMethod(
        this, [this] { m_pass.suffix.isEmpty() ? nextPass() : beginPass(); }, Qt::QueuedConnection);
}

void Tour::nextPass()
{
    if (m_passes.isEmpty()) {
        Q_EMIT finished(m_problems);
        return;
    }
    const bool sameLanguage = m_passes.constFirst().language == m_pass.language;
    m_pass = m_passes.takeFirst();
    ui::Theme::instance()->setMode(m_pass.dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    if (sameLanguage) {
        beginPass();
        return;
    }
    m_waitsForWindow = true;
    m_host.useLanguage(m_pass.language);
}

void Tour::beginPass()
{
    save(m_host.signInPicture(), u"signin"_s);
    m_areasLeft = m_host.window()->areaIds();
    if (m_areasLeft.isEmpty())
        m_problems.append(tr("There is no area to visit."));
    nextArea();
}

ui::Area* Tour::area() const
{
    ui::Area* current = m_host.window()->areas()->current();
    return current && current->areaId() == m_areaId ? current : nullptr;
}

void Tour::nextArea()
{
    if (m_areasLeft.isEmpty()) {
        m_areaId.clear();
        nextPass();
        return;
    }
    m_areaId = m_areasLeft.takeFirst();
    await(PatienceMs, [this] {
        m_problems.append(
            tr("The area “%1” showed no data within %n second(s) (%2).", nullptr, PatienceMs / 1000)
                .arg(m_areaId, m_pass.suffix.mid(1)));
        photograph(m_areaId, [this] { nextArea(); });
    });
    m_host.window()->showArea(m_areaId);
    tryShow();
}

void Tour::tryShow()
{
    if (!m_patience || !area() || !area()->showSample())
        return;
    m_patience.reset();
    areaShown();
}

void Tour::areaShown()
{
    m_pagesLeft = area()->samplePages();
    photograph(m_areaId, [this] { nextPage(); });
}

void Tour::nextPage()
{
    if (m_pagesLeft.isEmpty()) {
        nextArea();
        return;
    }
    const QString page = m_pagesLeft.takeFirst();
    area()->showSamplePage(page);
    photograph(m_areaId + u'-' + fileNamePart(page), [this] { nextPage(); });
}

/// Takes the picture once what was asked for has arrived and was laid out.
void Tour::photograph(const QString& name, std::function<void()> then)
{
    QTimer::singleShot(PageSettleMs, this, [this, name, then = std::move(then)] {
        save(m_host.window()->grab(), name);
        then();
    });
}

void Tour::save(const QPixmap& picture, const QString& name)
{
    const int percent = qRound(m_host.window()->devicePixelRatioF() * 100);
    const QString scale = percent == 100 ? QString() : u"-%1"_s.arg(percent);
    const QString file = m_folder + u'/' + name + m_pass.suffix + scale + u".png"_s;
    if (picture.isNull() || !picture.save(file))
        m_problems.append(tr("The picture %1 could not be written.").arg(file));
}

void Tour::await(int milliseconds, std::function<void()> late)
{
    m_patience = std::make_unique<QObject>();
    QTimer::singleShot(milliseconds, m_patience.get(), [this, late = std::move(late)] {
        m_patience.release()->deleteLater();
        late();
    });
}

} // namespace rk::app
