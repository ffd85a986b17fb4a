// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>

class QTimer;

namespace rk::ui {

/// Filter box of an area, named "Search". Esc clears it; Down asks to go to the results.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    explicit SearchField(QWidget* parent = nullptr);

    /// Milliseconds of silence before searchChanged(); 250 by default. 0 reports every change at
    /// once.
    void setDelay(int milliseconds);
    /// Takes the focus with this text, as if it had been typed here.
    void startWith(const QString& text);

Q_SIGNALS:
    /// The text to search for, trimmed: after the delay, or at once on Enter and on clearing.
    /// Never twice in a row with the same text.
    void searchChanged(const QString& text);
    /// Down was pressed: the results should take the focus.
    void resultsRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void announce();

    QTimer* m_timer;
    QString m_announced;
};

} // namespace rk::ui
