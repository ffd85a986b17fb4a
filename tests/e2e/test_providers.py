# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Identity providers: by discovery, by hand, edited, disabled, deleted, and taken back."""
from __future__ import annotations

import unittest
from typing import Any

from desk import URL, DeskCase


class Providers(DeskCase):
    def providers(self) -> list[dict[str, Any]]:
        return list(self.get("identity-provider/instances"))

    def provider(self, alias: str) -> dict[str, Any]:
        return dict(self.get(f"identity-provider/instances/{alias}"))

    def add_by_rest(self, alias: str) -> None:
        self.admin.post(f"/admin/realms/{self.realm}/identity-provider/instances",
                        {"alias": alias, "providerId": "oidc", "enabled": True, "displayName": f"Company {alias}",
                         "config": {"clientId": "rk", "clientSecret": "very-secret", "authorizationUrl": "https://idp.example/a",
                                    "tokenUrl": "https://idp.example/t", "somethingElse": "stays"}})

    def test_created_by_discovery(self) -> None:
        with self.desk("Identity providers") as app:
            app.click("push button", "Import metadata")
            app.type("text", "Metadata URL", f"{URL}/realms/master/.well-known/openid-configuration")
            self.assertNamed(app)
            app.click("push button", "Continue")
            app.wait_text("text", "Authorization URL", "/realms/master/protocol/openid-connect/auth", 20)
            app.type("text", "Alias", "by-discovery")
            app.type("text", "Client ID", "realmkeeper-test")
            app.type("password text", "Client secret", "s3cret")
            self.assertNamed(app)
            app.click("push button", "Add")
            app.wait_row("table", "Identity providers", "by-discovery")
        found = self.provider("by-discovery")
        self.assertEqual(found["providerId"], "oidc")
        self.assertEqual(found["config"]["tokenUrl"], f"{URL}/realms/master/protocol/openid-connect/token")
        self.assertEqual(found["config"]["clientId"], "realmkeeper-test")
        self.assertEqual(found["config"]["clientSecret"], "**********")

    def test_edited_disabled_and_undone(self) -> None:
        self.add_by_rest("corp")
        before = self.provider("corp")
        with self.desk("Identity providers") as app:
            app.select("table", "Identity providers", app.wait_row("table", "Identity providers", "corp"))
            app.wait_text("text", "Display name", "Company corp")
            self.assertNamed(app)
            app.type("text", "Display name", "Head office")
            app.click("check box", "Enabled")
            app.enabled("push button", "Save")
            app.click("push button", "Save")
            app.until(lambda: self.provider("corp").get("displayName") == "Head office", 15, "the edit on the server")
            now = self.provider("corp")
            self.assertFalse(now["enabled"])
            self.assertEqual(now["config"], before["config"])
            app.gone("push button", "Save")
            app.keys("ctrl+z")
            app.click("push button", "Undo change")
            app.until(lambda: self.provider("corp") == before, 15, "the edit taken back")

    def test_deleted_after_asking(self) -> None:
        self.add_by_rest("old")
        with self.desk("Identity providers") as app:
            app.select("table", "Identity providers", app.wait_row("table", "Identity providers", "old"))
            app.wait_text("text", "Display name", "Company old")
            app.click("push button", "Delete")
            app.wait_label("old")
            app.click("push button", "Delete provider")
            app.until(lambda: all(each["alias"] != "old" for each in self.providers()), 20, "the provider to be gone")

    def test_the_servers_words_when_it_refuses(self) -> None:
        self.add_by_rest("taken")
        with self.desk("Identity providers") as app:
            app.click("push button", "Import metadata")
            app.type("text", "Metadata URL", "http://127.0.0.1:9/nothing-there")
            app.click("push button", "Continue")
            app.wait_label("Importing from that address failed", 30)
            app.type("text", "Alias", "taken")
            app.type("text", "Client ID", "x")
            app.type("text", "Authorization URL", "https://idp.example/a")
            app.type("text", "Token URL", "https://idp.example/t")
            app.click("push button", "Add")
            app.wait_label("taken", 15)
        self.assertEqual(len([each for each in self.providers() if each["alias"] == "taken"]), 1)


if __name__ == "__main__":
    unittest.main()
