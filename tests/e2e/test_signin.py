# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""The sign-in window: by password, and everything that can be wrong with it."""
from __future__ import annotations

import unittest

from desk import PASSWORD_FILE, URL, USER, DeskCase
from guidrive import App


class SignIn(DeskCase):
    def window(self) -> App:
        return self.start([], "Sign in")

    def fill(self, app: App, url: str = URL, realm: str = "master", user: str = USER, password: str = "") -> None:
        app.type("text", "Server URL", url)
        app.type("text", "Realm", realm)
        app.choose("Sign-in method", "Password")
        app.type("text", "Username", user)
        app.type("password text", "Password", password or PASSWORD_FILE.read_text(encoding="utf-8").strip())

    def test_by_password(self) -> None:
        with self.window() as app:
            self.fill(app)
            self.assertNamed(app)
            app.click("push button", "Sign in")
            app.until(lambda: app.window("Realmkeeper", 1) and app.find("list", "Navigation", 1), 30, "the main window")
            app.find("label", "Connection")
            self.assertNamed(app)
        left = [path for path in self.home.rglob("*") if path.is_file() and PASSWORD_FILE.read_bytes().strip() in path.read_bytes()]
        self.assertEqual(left, [], "files that hold the password")

    def test_remembered_profile_starts_straight_into_the_users(self) -> None:
        with self.window() as app:
            self.fill(app)
            app.click("check box", "Remember me")
            app.click("push button", "Sign in")
            app.find("list", "Navigation", 30)
            app.wait_row("table", "Users", "admin", 30)
            self.assertEqual(app.quit(), 0)
        with self.start([], "Realmkeeper") as app:
            app.wait_row("table", "Users", "admin", 30)
            self.assertNamed(app)

    def test_wrong_password(self) -> None:
        with self.window() as app:
            self.fill(app, password="not-the-password")
            app.click("push button", "Sign in")
            app.wait_label("did not accept user name and password", 30)

    def test_wrong_realm(self) -> None:
        with self.window() as app:
            self.fill(app, realm="nowhere")
            app.click("push button", "Sign in")
            app.wait_label("has no realm “nowhere”", 30)

    def test_wrong_address(self) -> None:
        with self.window() as app:
            self.fill(app, url="http://127.0.0.1:9")
            app.click("push button", "Sign in")
            app.wait_label("can't be reached", 60)

    def test_somebody_without_any_admin_role(self) -> None:
        with self.desk(user="amina.agent", password="amina.agent-Pw1", signed_in_to=self.realm) as app:
            app.wait_label("needs the role", 30)
            self.assertNamed(app)


if __name__ == "__main__":
    unittest.main()
