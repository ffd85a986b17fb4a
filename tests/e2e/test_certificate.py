# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""A server whose certificate this computer does not trust: its print is shown, and trusted by an explicit act only."""
from __future__ import annotations

import hashlib
import ssl
import unittest
from urllib.parse import urlsplit

from desk import OwnServerCase


class Certificate(OwnServerCase):
    START = ("--heap", "700", "--tls", "expired")

    def fingerprint(self) -> str:
        address = urlsplit(self.url)
        pem = ssl.get_server_certificate((address.hostname or "", address.port or 443))
        return hashlib.sha256(ssl.PEM_cert_to_DER_cert(pem)).hexdigest().upper()

    def test_expired_certificate_is_shown_and_trusted_by_hand(self) -> None:
        with self.start([], "Sign in") as app:
            app.type("text", "Server URL", self.url)
            app.type("text", "Realm", "master")
            app.choose("Sign-in method", "Password")
            app.type("text", "Username", "admin")
            app.type("password text", "Password", self.password_file.read_text(encoding="utf-8").strip())
            app.click("push button", "Sign in")
            app.wait_label("does not trust the server", 30)
            shown = app.wait_label(":".join(self.fingerprint()[at:at + 2] for at in range(0, 8, 2)), 10)
            self.assertIn(self.fingerprint(), "".join(each for each in shown.upper() if each in "0123456789ABCDEF"))
            self.assertNamed(app)
            app.click("push button", "Trust this certificate")
            app.find("list", "Navigation", 30)
            app.wait_row("table", "Users", "admin", 30)


if __name__ == "__main__":
    unittest.main()
