// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/binding/area.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace rk::test {

/// An area that notes what is asked of it.
class FakeArea final : public ui::Area {
    Q_OBJECT
public:
    FakeArea(QString id, ui::AreaContext& context, QWidget* parent)
        : Area(context, parent), m_id(std::move(id)), field(new QLineEdit(this))
    {
        field->setAccessibleName(QStringLiteral("Search"));
        (new QVBoxLayout(this))->addWidget(field);
    }
    QString areaId() const override { return m_id; }
    void refresh() override { ++refreshes; }
    void focusSearch() override { field->setFocus(); }
    bool hasUnsavedChanges() const override { return unsaved; }
    void save() override { ++saves; }
    void revert() override
    {
        ++reverts;
        setUnsaved(false);
    }
    void setOnline(bool on) override { online = on; }
    bool showSample() override { return true; }

    void setUnsaved(bool on)
    {
        unsaved = on;
        Q_EMIT unsavedChanged(on);
    }

private:
    QString m_id;

public:
    QLineEdit* field;
    bool unsaved = false;
    bool online = true;
    int refreshes = 0;
    int saves = 0;
    int reverts = 0;
};

} // namespace rk::test
