# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""The server is stopped in the middle of an edit and started again; the session ends in the middle of another. Nothing is lost."""
from __future__ import annotations

import unittest

from desk import OwnServerCase


class Offline(OwnServerCase):
    @classmethod
    def setUpClass(cls) -> None:
        super().setUpClass()
        cls.make_realm()

    def test_server_stopped_and_started_during_an_edit(self) -> None:
        with self.desk("Users") as app:
            app.select("table", "Users", app.wait_row("table", "Users", "amina.agent"))
            app.wait_text("text", "First name", "Amina")
            app.type("text", "First name", "Amina-Marie")
            self.keycloak("stop")
            app.enabled("push button", "Save")
            app.click("push button", "Save")
            app.wait_label("No connection", 60)
            self.assertEqual(app.text("text", "First name"), "Amina-Marie")
            app.wait_row("table", "Users", "bilal.agent")
            self.keycloak("start", *self.START)
            app.until(lambda: app.find("push button", "Save", 1).getState().contains(app.atspi.STATE_ENABLED)
                      or app.click("push button", "Reconnect", 1), 90, "the connection to come back")
            self.assertEqual(app.text("text", "First name"), "Amina-Marie")
            app.click("push button", "Save")
            app.until(lambda: self.user("amina.agent")["firstName"] == "Amina-Marie", 30, "the edit on the server")
        self.assertEqual(self.user("amina.agent")["email"], "amina.agent@example.com")

    def test_session_ended_during_an_edit(self) -> None:
        with self.desk("Users") as app:
            app.select("table", "Users", app.wait_row("table", "Users", "carla.agent"))
            app.wait_text("text", "First name", "Carla")
            app.type("text", "First name", "Carlotta")
            master = next(each for each in self.admin.get("/admin/realms/master/users") if each["username"] == "admin")
            self.admin.post(f"/admin/realms/master/users/{master['id']}/logout")
            self.admin.sign_in_status()  # the script's own session has ended with it
            app.click("push button", "Save")
            # The access token may still be good for a while: what is saved by it is saved, else it is asked for in place.
            app.until(lambda: app._control("password text", "Password") or self.user("carla.agent")["firstName"] == "Carlotta",
                      120, "a sign-in in place")
            if app._control("password text", "Password"):
                app.type("password text", "Password", self.password_file.read_text(encoding="utf-8").strip())
                app.click("push button", "Sign in")
                app.until(lambda: not app._control("password text", "Password"), 30, "the sign-in to be over")
                self.assertEqual(app.text("text", "First name"), "Carlotta")
                # What was waiting for the sign-in goes on by itself; what had been refused is saved once more.
                app.until(lambda: self.user("carla.agent")["firstName"] == "Carlotta" or app.enabled("push button", "Save", 1) is None,
                          30, "the edit on the server, or to be saved again")
                if self.user("carla.agent")["firstName"] != "Carlotta":
                    app.click("push button", "Save")
            app.until(lambda: self.user("carla.agent")["firstName"] == "Carlotta", 30, "the edit on the server")


if __name__ == "__main__":
    unittest.main()
