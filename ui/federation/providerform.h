// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "change/editsession.h"
#include "core/apierror.h"
#include "ui/federation/providerlayout.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace rk::ui {

class FormColumn;
class LabeledField;
class ToggleRow;

/// The settings of one identity provider, drawn from its layout, over an EditSession. Marks what is
/// changed, keeps masked secrets untouched until something is typed over them.
class ProviderForm : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Create, Edit };

    ProviderForm(change::EditSession& session, Mode mode, QWidget* parent = nullptr);

    /// Rebuilds the form. redirectBase ends before the alias: ".../realms/x/broker/".
    void setLayoutOf(const ProviderLayout& layout, const QString& redirectBase);
    /// Not allowed to change anything; reason is shown at each field.
    void setReadOnly(bool readOnly, const QString& reason);
    /// What is wrong with the values, found without the server; marks the fields. True when
    /// nothing.
    bool check();
    /// Shows the server's objections at their fields. False when one has no field here.
    bool showErrors(const ApiError& error);
    void clearErrors();
    /// Puts imported configuration into the draft; members it doesn't have stay.
    void applyDiscovered(const QJsonObject& config);
    void setDiscovering(bool discovering);
    QString discoveryUrl() const;
    void setDiscoveryUrl(const QString& url);

Q_SIGNALS:
    void discoverRequested(const QString& url);

private:
    struct Bound {
        LayoutField field;
        LabeledField* labeled = nullptr; ///< null for switches
        ToggleRow* toggle = nullptr;
        std::function<void()> show; ///< takes the session's value into the widget
    };

    void addHead(const QString& redirectBase);
    void addDiscovery();
    void addSection(const LayoutSection& section, FormColumn* column);
    void addField(const LayoutField& field, FormColumn* column);
    Bound makeToggle(const LayoutField& field, FormColumn* column);
    Bound makeList(const LayoutField& field, FormColumn* column);
    Bound makeSecret(const LayoutField& field, FormColumn* column);
    Bound makeMultiLine(const LayoutField& field, FormColumn* column);
    Bound makeText(const LayoutField& field, FormColumn* column);
    void edit(const LayoutField& field, const QString& text);
    QString valueText(const QStringList& path, bool ofBase) const;
    void showAll();
    void mark(const Bound& bound);
    void updateRedirect();
    QString problemOf(const LayoutField& field) const;
    const Bound* boundTo(const QStringList& path) const;

    change::EditSession& m_session;
    Mode m_mode;
    ProviderLayout m_layout;
    QList<Bound> m_bound;
    QVBoxLayout* m_outer;
    QWidget* m_content = nullptr;
    QWidget* m_advanced = nullptr;
    QPushButton* m_showAdvanced = nullptr;
    QLineEdit* m_redirect = nullptr;
    QLineEdit* m_discovery = nullptr;
    QPushButton* m_import = nullptr;
    QString m_redirectBase;
    QString m_readOnlyReason;
    bool m_readOnly = false;
    bool m_showing = false;
};

} // namespace rk::ui
