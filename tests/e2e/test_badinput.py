# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""What people mistype and servers get wrong: each ends in a plain sentence that says what to do. And a realm with nothing in it."""
from __future__ import annotations

import http.server
import threading
import unittest
from typing import Any

from desk import URL, USER, DeskCase
from guidrive import App
from secretscan import new_canary


class Website(http.server.BaseHTTPRequestHandler):
    """Answers everything with a page, as proxies and hotel networks do."""

    def page(self) -> None:
        content = b"<html><body><h1>Welcome</h1></body></html>"
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = page

    def log_message(self, format: str, *args: Any) -> None:
        """Quiet."""


class EmptyRealm(DeskCase):
    AREAS = {"Users": "No users", "Groups": "No groups", "Identity providers": "No identity providers"}

    @classmethod
    def prepared(cls, realm: dict[str, Any]) -> dict[str, Any]:
        return {"realm": realm["realm"], "enabled": True}

    def test_every_area_says_that_there_is_nothing_and_how_to_begin(self) -> None:
        with self.desk() as app:
            for area, sentence in self.AREAS.items():
                app.item("list", "Navigation", area)
                app.wait_label(sentence, 20)
                self.assertNamed(app)
            # A realm has roles of its own from the first moment on.
            app.item("list", "Navigation", "Roles")
            app.wait_row("table", "Roles", "offline_access")

    def test_a_realm_that_does_not_exist(self) -> None:
        with self.start(["--server", URL, "--realm", "master", "--managed", "no-such-realm", "--username", USER, "--password-stdin"],
                        "no-such-realm", self.password_file.read_text(encoding="utf-8").strip()) as app:
            app.wait_label("Realm not found", 30)
            self.assertNamed(app)


class BadAddress(DeskCase):
    """None of these may send the password anywhere."""

    def refused(self, address: str, sentence: str) -> None:
        with self.start([], "Sign in") as app:
            self.try_to_sign_in(app, address)
            app.wait_label(sentence, 60)
            self.assertNamed(app)
            self.assertEqual(app.text("text", "Server URL"), address)

    def try_to_sign_in(self, app: App, address: str) -> None:
        app.type("text", "Server URL", address)
        app.type("text", "Realm", "master")
        app.choose("Sign-in method", "Password")
        app.type("text", "Username", USER)
        app.type("password text", "Password", new_canary("bad-address"))
        app.click("push button", "Sign in")

    def test_no_address_at_all(self) -> None:
        self.refused("ht!tp://what is this", "is not the address of a server")

    def test_without_encryption_to_another_computer(self) -> None:
        self.refused("http://sso.example.org", "would be reached without encryption")

    def test_a_name_that_nobody_has(self) -> None:
        self.refused("https://no-such-host.invalid", "no-such-host.invalid")

    def test_a_website_that_is_no_keycloak(self) -> None:
        listener = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Website)
        threading.Thread(target=listener.serve_forever, daemon=True).start()
        self.addCleanup(listener.server_close)
        self.addCleanup(listener.shutdown)
        self.refused(f"http://127.0.0.1:{listener.server_address[1]}", "no Keycloak answers there")


if __name__ == "__main__":
    unittest.main()
