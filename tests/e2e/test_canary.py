# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Random secrets go through a working session; nothing that the program leaves behind, says or was started with holds one."""
from __future__ import annotations

import unittest
from pathlib import Path
from typing import Any

from desk import BINARY, URL, DeskCase, signs_in
from guidrive import App
from secretscan import new_canary, scan


class Canary(DeskCase):
    @classmethod
    def prepared(cls, realm: dict[str, Any]) -> dict[str, Any]:
        """An administrator whose password nobody else has."""
        cls.password = new_canary("administrator")
        realm["users"].append({"username": "keeper", "enabled": True, "email": "keeper@example.com", "emailVerified": True,
                               "firstName": "K", "lastName": "Eeper", "clientRoles": {"realm-management": ["realm-admin"]},
                               "credentials": [{"type": "password", "value": cls.password, "temporary": False}]})
        return realm

    def environment(self) -> dict[str, str]:
        """The most talkative log there is, and every temporary file below the test's home."""
        (self.home / "tmp").mkdir(exist_ok=True)
        return {**super().environment(), "QT_LOGGING_RULES": "*.debug=true", "TMPDIR": str(self.home / "tmp")}

    def sign_in(self, app: App) -> None:
        app.type("text", "Server URL", URL)
        app.type("text", "Realm", self.realm)
        app.choose("Sign-in method", "Password")
        app.type("text", "Username", "keeper")
        app.type("password text", "Password", self.password)
        app.click("check box", "Remember me")
        app.click("push button", "Sign in")
        app.wait_row("table", "Users", "jo.norole", 30)

    def reset_password(self, app: App, password: str) -> None:
        app.select("table", "Users", app.wait_row("table", "Users", "jo.norole"))
        app.wait_text("text", "Username", "jo.norole")
        app.enabled("push button", "Reset password")
        app.click("push button", "Reset password")
        app.type("password text", "Password", password)
        app.type("password text", "Password confirmation", password)
        app.click("check box", "Temporary")
        app.click_in("Reset password", "push button", "Reset password")
        app.until(lambda: signs_in(self.realm, "jo.norole", password), 20, "a sign-in with the new password")

    def add_provider(self, app: App, secret: str) -> None:
        app.item("list", "Navigation", "Identity providers")
        app.click("push button", "Import metadata")
        app.type("text", "Metadata URL", f"{URL}/realms/master/.well-known/openid-configuration")
        app.click("push button", "Continue")
        app.wait_text("text", "Authorization URL", "/realms/master/protocol/openid-connect/auth", 20)
        app.type("text", "Alias", "canary")
        app.type("text", "Client ID", "canary")
        app.type("password text", "Client secret", secret)
        app.click("push button", "Add")
        app.wait_row("table", "Identity providers", "canary")

    def started_with(self, app: App) -> bytes:
        process = Path("/proc") / str(app.process.pid)
        return (process / "cmdline").read_bytes() + (process / "environ").read_bytes()

    def test_a_session_leaves_no_secret(self) -> None:
        password, secret = new_canary("reset"), new_canary("client")
        with (self.home / "said.log").open("wb") as said, \
                self.start([], "Sign in", stdout=said, stderr=said) as app:
            self.sign_in(app)
            self.reset_password(app, password)
            self.add_provider(app, secret)
            started_with = self.started_with(app)
            self.assertEqual(app.quit(), 0)
        self.assertIn(BINARY.encode(), started_with)
        (self.home / "started-with").write_bytes(started_with)

        searched, found = scan([self.password, password, secret], [self.home])
        self.assertEqual(found, [])
        written = {path.name for path in self.home.rglob("*") if path.is_file() and path.stat().st_size}
        self.assertLessEqual({"journal.sqlite", "profiles.json", "realmkeeper.log", "said.log"}, written)
        self.assertGreaterEqual(searched, len(written))
        self.assertTrue(scan(["keeper"], [self.home])[1], "the scan finds what was typed beside the password")


if __name__ == "__main__":
    unittest.main()
