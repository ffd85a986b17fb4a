# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""The program is killed between sending a change and hearing of it. The next start settles it by reading, and sends nothing."""
from __future__ import annotations

import sqlite3
import unittest

from desk import URL, DeskCase
from guidrive import App
from holdback import HoldBack

SETTLED = "when the program ended without warning"


class Crash(DeskCase):
    def setUp(self) -> None:
        super().setUp()
        self.between = HoldBack(URL)
        self.url = self.between.url

    def journal(self) -> list[tuple[str, str]]:
        file = next(self.home.rglob("journal.sqlite"))
        with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as database:
            return list(database.execute("SELECT object_name, state FROM change ORDER BY id"))

    def killed_while_saving(self, username: str, reaches_server: bool) -> None:
        with self.desk("Users") as app:
            app.select("table", "Users", app.wait_row("table", "Users", username))
            app.wait_text("text", "Username", username)
            app.type("text", "First name", "Half-way")
            app.enabled("push button", "Save")
            held = self.between.hold("PUT", "/users/", reaches_server)
            app.click("push button", "Save")
            self.assertTrue(held.wait(30), "the change on its way")
            app.process.kill()
            app.process.wait()
        self.assertEqual(self.journal(), [(username, "sent")])

    def wait_settled(self, app: App, state: str) -> None:
        app.wait_label(SETTLED, 30)
        self.assertEqual([each for _, each in self.journal()], [state])

    def test_change_that_arrived_is_known_and_can_be_undone(self) -> None:
        before = self.user("dmitri.agent")
        with self.between:
            self.killed_while_saving("dmitri.agent", reaches_server=True)
            self.assertEqual(self.user("dmitri.agent")["firstName"], "Half-way")
            with self.desk("Users") as app:
                app.wait_row("table", "Users", "Half-way")
                self.wait_settled(app, "done")
                app.focus("table", "Users")
                app.keys("ctrl+z")
                app.click("push button", "Undo change")
                app.until(lambda: self.user("dmitri.agent") == before, 20, "the change taken back")

    def test_change_that_never_arrived_is_known_and_not_sent_again(self) -> None:
        before = self.user("elena.agent")
        with self.between:
            self.killed_while_saving("elena.agent", reaches_server=False)
            with self.desk("Users") as app:
                app.wait_row("table", "Users", "elena.agent")
                self.wait_settled(app, "not-applied")
        self.assertEqual(self.user("elena.agent"), before)


if __name__ == "__main__":
    unittest.main()
