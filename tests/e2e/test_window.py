# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""The window around the areas: every control has a name wherever one can go, commands, ways out, a second start."""
from __future__ import annotations

import subprocess
import unittest
from typing import Any

from desk import BINARY, URL, USER, DeskCase
from guidrive import App

# Area: its table or tree, a name to open in it, and the pages of its detail, each with what is there once it has loaded.
AREAS: dict[str, tuple[str, str, dict[str, tuple[str, str]]]] = {
    "Users": ("table", "amina.agent", {
        "Details": ("text", "First name"), "Attributes": ("push button", "Add attribute"), "Credentials": ("table", "Credentials"),
        "Role mapping": ("table", "Role mapping"), "Groups": ("table", "Groups of the user"), "Consents": ("label", "No consents"),
        "Sessions": ("label", "Not signed in"), "Identity provider links": ("label", "Not linked")}),
    "Groups": ("tree", "team-sales", {
        "Members": ("table", "Members"), "Attributes": ("text", "Path"), "Role mapping": ("push button", "Assign")}),
    "Roles": ("table", "supervisor", {
        "Details": ("text", "Description"), "Attributes": ("push button", "Add attribute"), "Associated roles": ("push button", "Assign"),
        "Users in role": ("table", "Users in role"), "Groups in role": ("push button", "Give to group")}),
    "Identity providers": ("table", "corp", {"Settings": ("text", "Alias")}),
}
# Area: buttons that open a dialog, and the dialog's title.
DIALOGS = {
    "Users": {"Add user": "Add user", "Reset password": "Reset password", "Delete": "Delete"},
    "Groups": {"Add group": "Add group", "Add child group": "Add child group", "Rename": "Rename group", "Move": "Move group"},
    "Roles": {"Add role": "Add role"},
    "Identity providers": {"Add provider": "Add", "Import metadata": "Import metadata"},
}


class Window(DeskCase):
    @classmethod
    def prepared(cls, realm: dict[str, Any]) -> dict[str, Any]:
        realm["identityProviders"] = [{"alias": "corp", "providerId": "oidc", "enabled": True,
                                       "config": {"clientId": "rk", "authorizationUrl": "https://idp.example/a", "tokenUrl": "https://idp.example/t"}}]
        return realm

    # -- what the tests share

    def open_first(self, app: App, area: str) -> None:
        role, wanted, _ = AREAS[area]

        def row() -> int | None:
            rows = app.rows(role, area, wait=1)
            return next((number + 1 for number, cells in enumerate(rows) if cells[0].split(",")[0] == wanted), None)
        app.select(role, area, app.until(row, 20, f"{wanted} in {area}") - 1)
        app.find("page tab", next(iter(AREAS[area][2])))

    def edit(self, app: App, text: str) -> None:
        self.open_first(app, "Users")
        app.wait_text("text", "First name", "Amina")
        app.type("text", "First name", text)
        app.enabled("push button", "Save")

    # -- names

    def pages_of(self, area: str) -> None:
        with self.desk(area) as app:
            self.open_first(app, area)
            for page, loaded in AREAS[area][2].items():
                app.click("page tab", page)
                app.find(*loaded)
                self.assertNamed(app)

    def dialogs_of(self, area: str) -> None:
        with self.desk(area) as app:
            self.open_first(app, area)
            for button, title in DIALOGS[area].items():
                app.enabled("push button", button)
                app.click("push button", button)
                app.window(title)
                self.assertNamed(app)
                app.keys("Escape")
                app.until(lambda title=title: not any(title in (each.name or "") and app.shows(each) and each.getRoleName() == "dialog"
                                                      for each in app._children(app.root)), 10, f"the dialog {title} to close")

    def test_every_page_of_every_area_names_its_controls(self) -> None:
        for area in AREAS:
            with self.subTest(area=area):
                self.pages_of(area)

    def test_every_dialog_names_its_controls_and_leaves_by_escape(self) -> None:
        for area in DIALOGS:
            with self.subTest(area=area):
                self.dialogs_of(area)

    def test_navigation_has_exactly_the_areas_that_work(self) -> None:
        with self.desk() as app:
            items = [child.name for child in app._children(app.find("list", "Navigation"))]
            self.assertEqual([name for name in items if name in AREAS], list(AREAS))
            for name in ("Clients", "Activity", "Site checks"):
                self.assertNotIn(name, items)

    # -- commands

    def test_commands_are_found_by_typing(self) -> None:
        with self.desk("Users") as app:
            app.wait_row("table", "Users", "amina.agent")
            app.focus("table", "Users")
            app.keys("ctrl+k")
            app.find("text", "Command")
            self.assertNamed(app)
            app.write("go groups")
            app.until(lambda: [row[0] for row in app.rows("table", "Commands", wait=1)] == ["Go to: Groups"], 10, "one command left")
            app.keys("Return")
            app.find("tree", "Groups")
            app.gone("text", "Command")
            app.keys("alt+Left")
            app.find("table", "Users")

    def test_refresh_shows_what_others_did(self) -> None:
        with self.desk("Users") as app:
            app.wait_row("table", "Users", "amina.agent")
            self.admin.post(f"/admin/realms/{self.realm}/users", {"username": "aa.new", "enabled": True})
            app.focus("table", "Users")
            app.keys("F5")
            app.wait_row("table", "Users", "aa.new")

    # -- ways out

    def test_unsaved_edit_is_asked_about_before_leaving(self) -> None:
        with self.desk("Users") as app:
            self.edit(app, "Unsaved")
            app.item("list", "Navigation", "Roles")
            app.wait_label("have not been saved")
            self.assertNamed(app)
            app.click("push button", "Cancel")
            self.assertEqual(app.text("text", "First name"), "Unsaved")
            app.item("list", "Navigation", "Roles")
            app.click("push button", "Discard")
            app.find("table", "Roles")
        self.assertEqual(self.user("amina.agent")["firstName"], "Amina")

    def test_saved_on_the_way_out(self) -> None:
        username = "bilal.agent"
        with self.desk("Users") as app:
            app.select("table", "Users", app.wait_row("table", "Users", username))
            app.wait_text("text", "Username", username)
            app.type("text", "First name", "On-the-way")
            app.enabled("push button", "Save")
            app.item("list", "Navigation", "Groups")
            app.wait_label("have not been saved")
            app.click_in("Save changes?", "push button", "Save")
            app.until(lambda: self.user(username)["firstName"] == "On-the-way", 20, "the edit on the server")
            app.find("tree", "Groups")

    def test_another_realm_of_the_same_server(self) -> None:
        with self.desk("Users") as app:
            app.wait_row("table", "Users", "amina.agent")
            app.until(lambda: app.find("combo box", "Managed realm", 1).childCount, 20, "the realms to choose from")
            app.choose("Managed realm", "master")
            app.window("master – ")
            app.wait_row("table", "Users", USER, 20)
            app.until(lambda: all(row[0] != "amina.agent" for row in app.rows("table", "Users")), 10, "the other realm's users to be gone")

    def test_sign_out_ends_at_the_sign_in(self) -> None:
        with self.desk("Users") as app:
            app.wait_row("table", "Users", "amina.agent")
            app.focus("table", "Users")
            app.keys("ctrl+k")
            app.find("text", "Command")
            app.write("sign out")
            app.keys("Return")
            app.window("Sign in", 20)
            app.find("push button", "Sign in")
            self.assertEqual(app.quit(), 0)

    # -- a second start

    def test_a_second_start_hands_over_to_the_first(self) -> None:
        with self.desk("Users") as app:
            app.wait_row("table", "Users", "amina.agent")
            second = subprocess.run([BINARY, "--server", URL], env=self.environment(), timeout=30, check=False)
            self.assertEqual(second.returncode, 0)
            self.assertIsNone(app.process.poll())
            self.assertEqual(len([each for each in app._children(app.root) if app.shows(each)]), 1)

    # -- the status bar

    def test_status_says_where_how_long_and_how_many(self) -> None:
        with self.desk("Users") as app:
            app.wait_row("table", "Users", "amina.agent")
            texts = {name: app.text("label", name) for name in ("Connection", "Token", "Rows")}
            self.assertIn("Connected", texts["Connection"])
            self.assertRegex(texts["Token"], r"\d")
            self.assertRegex(texts["Rows"], r"1–\d+ of \d+")


if __name__ == "__main__":
    unittest.main()
