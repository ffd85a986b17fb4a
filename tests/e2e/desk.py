# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""What the end-to-end scripts share: a realm of their own on the real server, and the window signed in to it.

    class Users(DeskCase):
        def test_something(self):
            with self.desk() as app:
                app.item("list", "Navigation", "Users")

./test says by RK_TEST_KEYCLOAK_URL, _USER and _PASSWORD_FILE where the server is. Each class has its own realm, made from
the demo realm and removed in the end; each test has a home of its own, so that no script sees another's settings.
"""
from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Any

from adminapi import AdminApi
from guidrive import App

SOURCE = Path(os.environ["RK_SOURCE"])
BINARY = os.environ["RK_BINARY"]
URL = os.environ["RK_TEST_KEYCLOAK_URL"].rstrip("/")
USER = os.environ["RK_TEST_KEYCLOAK_USER"]
PASSWORD_FILE = Path(os.environ["RK_TEST_KEYCLOAK_PASSWORD_FILE"])


def demo_realm(name: str) -> dict[str, Any]:
    made = subprocess.run([sys.executable, str(SOURCE / "resources/demo/realm.py"), "--realm", name], check=True, capture_output=True)
    return dict(json.loads(made.stdout))


def signs_in(realm: str, username: str, password: str) -> bool:
    """Whether the server itself takes this password: a real sign-in by the realm's own admin-cli client."""
    form = urllib.parse.urlencode({"grant_type": "password", "client_id": "admin-cli", "username": username, "password": password}).encode()
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(f"{URL}/realms/{realm}/protocol/openid-connect/token", form, timeout=60) as answer:
            return "access_token" in json.load(answer)
    except urllib.error.HTTPError:
        return False


class DeskCase(unittest.TestCase):
    realm: str
    admin: AdminApi
    url = URL
    password_file = PASSWORD_FILE

    @classmethod
    def setUpClass(cls) -> None:
        cls.make_realm()

    @classmethod
    def make_realm(cls) -> None:
        cls.realm = f"e2e-{cls.__name__.lower()}-{os.getpid()}"
        cls.admin = AdminApi(cls.url, USER, cls.password_file.read_text(encoding="utf-8").strip())
        cls.drop_realm()
        cls.admin.post("/admin/realms", cls.prepared(demo_realm(cls.realm)))

    @classmethod
    def tearDownClass(cls) -> None:
        cls.drop_realm()

    @classmethod
    def prepared(cls, realm: dict[str, Any]) -> dict[str, Any]:
        """For classes that need something else in the realm."""
        return realm

    @classmethod
    def drop_realm(cls) -> None:
        if any(realm["realm"] == cls.realm for realm in cls.admin.get("/admin/realms?briefRepresentation=true")):
            cls.admin.delete(f"/admin/realms/{cls.realm}")

    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory(prefix="desk-")
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)

    # -- the window

    def environment(self) -> dict[str, str]:
        own = {name: str(self.home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
        return {**os.environ, **own, "HOME": str(self.home), "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}

    def start(self, arguments: list[str], title: str, password: str = "", **popen: Any) -> App:
        """The program with these arguments; the password goes in by standard input."""
        reading, writing = os.pipe()
        os.write(writing, password.encode())
        os.close(writing)
        try:
            return App([BINARY, *arguments], title=title, stdin=reading, env=self.environment(), **popen)
        finally:
            os.close(reading)

    def desk(self, area: str = "", user: str = USER, password: str = "", signed_in_to: str = "master") -> App:
        """The window, signed in and managing the class's realm, with that area in front."""
        secret = password or self.password_file.read_text(encoding="utf-8").strip()
        app = self.start(["--server", self.url, "--realm", signed_in_to, "--managed", self.realm, "--username", user, "--password-stdin"],
                         self.realm, secret)
        if area:
            self.go(app, area)
        return app

    def go(self, app: App, area: str) -> None:
        """Clicks the area until its heading is there: a window that the window manager still moves is not where it was a moment ago."""
        def there() -> Any:
            app.item("list", "Navigation", area, 3)
            return app.find("label", area, 3)
        app.until(there, 20, f"the area {area}")

    # -- the realm

    def get(self, path: str) -> Any:
        return self.admin.get(f"/admin/realms/{self.realm}/{path}")

    def user(self, username: str) -> dict[str, Any]:
        """As the server has it now, in full."""
        brief = self.get(f"users?exact=true&username={urllib.parse.quote(username)}")
        self.assertEqual(len(brief), 1, f"users named {username}")
        return dict(self.get(f"users/{brief[0]['id']}"))

    def assertNamed(self, app: App) -> None:
        self.assertEqual(app.unnamed(), [], "controls without a name")

    def pick(self, app: App, dialog: str, search: str, verb: str) -> None:
        """Picks in a dialog what the search leaves: rows move while they are found, so not before nothing else is there."""
        app.window(dialog)
        app.type_in(dialog, "text", "Search", search)

        def found() -> int:
            texts = [row[0] for row in app.rows("table", "Choices", wait=1)]
            left = all(search in text for text in texts)
            return next((number + 1 for number, text in enumerate(texts) if left and text.startswith(search)), 0)
        self.assertNamed(app)
        app.select("table", "Choices", app.until(found, 15, f"{search!r} to pick") - 1)
        app.click_in(dialog, "push button", verb)


class OwnServerCase(DeskCase):
    """On a server of the class's own, for what can't be done to one that others use. START: keycloak.py's options."""

    START: tuple[str, ...] = ("--heap", "700")
    folder: tempfile.TemporaryDirectory[str]

    @classmethod
    def keycloak(cls, command: str, *more: str) -> str:
        script = [sys.executable, str(SOURCE / "tests/support/keycloak.py"), command, "--data", cls.folder.name, *more]
        return subprocess.run(script, check=True, capture_output=True, text=True).stdout

    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory(prefix="server-")
        cls.addClassCleanup(cls.folder.cleanup)
        cls.url = json.loads(cls.keycloak("start", *cls.START))["url"].rstrip("/")
        cls.addClassCleanup(cls.keycloak, "stop")
        cls.password_file = Path(cls.folder.name) / "admin-password"

    @classmethod
    def tearDownClass(cls) -> None:
        """Everything goes with the server."""
