// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/binding/area.h"
#include "ui/binding/changeflow.h"
#include "ui/binding/listpresenter.h"

#include <QModelIndex>

QT_BEGIN_NAMESPACE
class QAbstractItemView;
class QHBoxLayout;
class QPushButton;
QT_END_NAMESPACE

namespace rk::ui {

class DetailSplit;
class EditInspector;
class PageHeader;
class SearchField;

/// An area with a list of objects, a search over it, and an inspector for the current one. Knows
/// how an edit is left, how the current row follows the open object, and what happens offline. A
/// subclass brings the model, the inspector and the dialogs.
class ObjectArea : public Area {
    Q_OBJECT
public:
    ~ObjectArea() override;

    void refresh() override;
    void focusSearch() override;
    bool hasUnsavedChanges() const override;
    void save() override;
    void revert() override;
    void setOnline(bool online) override;
    bool showSample() override;

    SearchField* searchField() const { return m_search; }
    QPushButton* addButton() const { return m_add; }

protected:
    struct Parts {
        QString title;
        QString addText;
        QString manageRole; ///< the admin role that adding needs
        QAbstractItemView* view = nullptr;
        items::ListStatus* status = nullptr;
        EditInspector* inspector = nullptr;
        ListPresenter::Words words;
        QString
            secondText {}; ///< another button of the head, which needs the same right; empty: none
        QString secondIcon {};
    };

    explicit ObjectArea(AreaContext& context, QWidget* parent);
    /// Lays everything out. Once, in the subclass's constructor.
    void build(const Parts& parts);

    ChangeFlow& flow() { return m_flow; }
    PageHeader* header() const { return m_header; }
    QHBoxLayout* filterRow() const { return m_filterRow; } ///< the search field is its first
    QAbstractItemView* view() const { return m_parts.view; }
    bool isOnline() const { return m_online; }
    /// Empty when something may be added, changed and removed here.
    virtual QString whyNotWritable() const;
    /// Asks again what may be done here.
    void updateAll();
    QPushButton* secondButton() const { return m_second; }

    /// Calls then() when no edit stands in the way any more.
    void leaveEdit(std::function<void()> then);
    void showInspector();
    void closeInspector();
    /// The open object's row, or the wanted one's, is the current one again.
    void restoreCurrent();
    /// Makes this object the current one as soon as it is in the list.
    void want(const QString& id);

    virtual void readList() = 0;
    virtual void search(const QString& text) = 0;
    virtual QModelIndex indexOf(const QString& id) const = 0;
    virtual QString idAt(const QModelIndex& index) const = 0;
    /// Puts the object of this row into the inspector.
    virtual void open(const QModelIndex& index) = 0;
    virtual void add() = 0;
    virtual void removeCurrent() = 0;
    /// "The role agent": the subject of sentences about the open object.
    virtual QString openedName() const = 0;
    virtual QModelIndex firstSample() const = 0;
    /// Rights, the connection or the open object have changed.
    virtual void updateControls() { }

    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildList(QWidget* list);
    void connectParts();
    void connectInspector();
    void openCurrent();

    ChangeFlow m_flow;
    Parts m_parts;
    PageHeader* m_header = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_second = nullptr;
    SearchField* m_search = nullptr;
    QHBoxLayout* m_filterRow = nullptr;
    DetailSplit* m_split = nullptr;
    ListPresenter* m_presenter = nullptr;
    QString m_wanted;
    bool m_online = true;
    bool m_restoring = false;
};

} // namespace rk::ui
