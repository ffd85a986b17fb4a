// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/binding/editinspector.h"
#include "ui/widgets/formcolumn.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/plaintext.h"

#include <QLineEdit>

namespace rk::test {

/// The smallest real inspector: a user's first name and e-mail address.
class PersonInspector final : public ui::EditInspector {
public:
    PersonInspector(ui::AreaContext& context, ui::ChangeFlow& flow, QWidget* parent = nullptr)
        : EditInspector(context, flow, parent)
    {
        auto* column = new ui::FormColumn;
        first = column->addField(QStringLiteral("First name"), new QLineEdit);
        email = column->addField(QStringLiteral("Email"), new QLineEdit);
        binder().bindLine({ QStringLiteral("firstName") }, first);
        binder().bindLine({ QStringLiteral("email") }, email);
        addFormTab(QStringLiteral("Details"), column);
    }
    void open(const QString& id, const QString& username)
    {
        if (id != objectId())
            start(id, username);
    }
    void type(const QString& text) { line(first)->setText(text); }
    QString typed() const { return line(first)->text(); }
    static QLineEdit* line(ui::LabeledField* field)
    {
        return qobject_cast<QLineEdit*>(field->field());
    }

    ui::LabeledField* first = nullptr;
    ui::LabeledField* email = nullptr;
    bool mistaken = false; ///< what looking for mistakes finds
    QString notAllowed; ///< why the object can't be changed
    QString readOnly; ///< as told last
    QString blocked;
    int pagesRead = 0;

protected:
    api::CallHandle read(const QString& id, Read done) override
    {
        return context().stores.users.user(
            UserId(id), this, [done = std::move(done)](const Result<rep::UserRep>& user) {
                done(user.map([](const rep::UserRep& rep) { return rep.json(); }));
            });
    }
    void showHead(const QJsonObject& object) override
    {
        setTitle(ui::oneLine(rep::UserRep(object).get(rep::UserRep::Username)));
    }
    change::Intent saving() const override
    {
        return change::EditUser { rep::UserRep(session().base()), rep::UserRep(session().draft()) };
    }
    bool checkForm() override { return !mistaken; }
    QString whyReadOnly() const override { return notAllowed; }
    void setReadOnly(const QString& why, const QString& whyBlocked) override
    {
        readOnly = why;
        blocked = whyBlocked;
    }
    void reloadPages() override { ++pagesRead; }
};

} // namespace rk::test
