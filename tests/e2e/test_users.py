# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Users: found, edited without touching what was not edited, conflicts, passwords, roles, groups, taken back, refused."""
from __future__ import annotations

import unittest
from typing import Any

from desk import DeskCase, signs_in
from guidrive import App

NAME_WITH_HTML = "<b>Bold</b> <img src=x>"


class Users(DeskCase):
    @classmethod
    def prepared(cls, realm: dict[str, Any]) -> dict[str, Any]:
        for user in realm["users"]:
            if user["username"] == "bilal.agent":
                user["attributes"] = {**user.get("attributes", {}), "costCentre": ["DE-4410", "DE-4411"]}
        return realm

    # -- what the tests share

    def open_user(self, app: App, username: str) -> None:
        """Finds the user by the server's search and opens it."""
        app.type("text", "Search", username)
        app.until(lambda: [row[0] for row in app.rows("table", "Users")] == [username], 15, f"only {username} found")
        app.select("table", "Users", 0)
        app.wait_text("text", "Username", username)

    def page(self, app: App, name: str) -> None:
        app.click("page tab", name)

    def pick_only(self, app: App, name: str) -> None:
        """Waits until the search has left this one, and picks it: rows move while they are found."""
        app.until(lambda: app.rows("table", "Choices") == [[name]], 15, f"only {name!r} to choose from")
        app.select("table", "Choices", 0)

    def wait_user(self, app: App, username: str, what: str, holds: Any) -> None:
        app.until(lambda: holds(self.user(username)), 15, what)

    def realm_roles(self, username: str) -> list[str]:
        return [role["name"] for role in self.get(f"users/{self.user(username)['id']}/role-mappings/realm")]

    def groups(self, username: str) -> list[str]:
        return [group["path"] for group in self.get(f"users/{self.user(username)['id']}/groups")]

    def put_user(self, username: str, **changes: Any) -> None:
        """Another administrator."""
        now = self.user(username)
        self.admin.put(f"/admin/realms/{self.realm}/users/{now['id']}", {**now, **changes})

    # -- editing

    def test_first_name_edited_and_nothing_else_touched(self) -> None:
        before = self.user("bilal.agent")
        with self.desk("Users") as app:
            self.open_user(app, "bilal.agent")
            app.type("text", "First name", "Billy")
            self.assertNamed(app)
            app.enabled("push button", "Save")
            app.click("push button", "Save")
            self.wait_user(app, "bilal.agent", "the new first name on the server", lambda user: user["firstName"] == "Billy")
            after = self.user("bilal.agent")
            self.assertEqual(after["email"], before["email"])
            self.assertEqual(after["attributes"], before["attributes"])
            self.assertEqual({**after, "firstName": ""}, {**before, "firstName": ""})
            app.wait_row("table", "Users", "Billy")

            app.focus("table", "Users")
            app.keys("ctrl+z")
            app.click("push button", "Undo change")
            self.wait_user(app, "bilal.agent", "the edit taken back", lambda user: user == before)
            app.wait_text("text", "First name", before["firstName"])

    def conflict(self, app: App, username: str) -> None:
        self.open_user(app, username)
        app.type("text", "First name", "Mine")
        self.put_user(username, firstName="Theirs", lastName="Changed")
        app.click("push button", "Save")
        app.wait_label("Somebody else changed", 15)
        self.assertNamed(app)

    def test_conflict_settled_for_mine(self) -> None:
        with self.desk("Users") as app:
            self.conflict(app, "carla.agent")
            app.click("radio button", "Keep mine")
            app.click_in("Somebody else changed", "push button", "Save")
            app.click("push button", "Apply", 15)
            self.wait_user(app, "carla.agent", "my first name, their last name",
                           lambda user: (user["firstName"], user["lastName"]) == ("Mine", "Changed"))
            app.gone("push button", "Apply")

    def test_conflict_settled_for_theirs(self) -> None:
        with self.desk("Users") as app:
            self.conflict(app, "dmitri.agent")
            app.click("radio button", "Keep theirs")
            app.click_in("Somebody else changed", "push button", "Save")
            app.wait_text("text", "First name", "Theirs", 15)
        now = self.user("dmitri.agent")
        self.assertEqual((now["firstName"], now["lastName"]), ("Theirs", "Changed"))

    # -- an account's life

    def test_created_disabled_enabled_deleted(self) -> None:
        with self.desk("Users") as app:
            app.click("push button", "Add user")
            app.window("Add user")
            self.assertNamed(app)
            app.type("text", "Username", "new.person")
            app.type("text", "Email", "new.person@example.com")
            app.type("text", "First name", "New")
            app.type("text", "Last name", "Person")
            app.click_in("Add user", "push button", "Add user")
            app.until(lambda: self.get("users?exact=true&username=new.person"), 15, "the new user on the server")
            app.wait_text("text", "Username", "new.person", 15)
            made = self.user("new.person")
            self.assertEqual((made["email"], made["firstName"], made["lastName"], made["enabled"]),
                             ("new.person@example.com", "New", "Person", True))

            for wanted in (False, True):
                app.click("check box", "Enabled")
                app.enabled("push button", "Save")
                app.click("push button", "Save")
                self.wait_user(app, "new.person", f"enabled={wanted}", lambda user, wanted=wanted: user["enabled"] == wanted)
                app.gone("push button", "Save")

            app.click("push button", "Delete")
            app.wait_label("new.person will be deleted")
            app.click("push button", "Delete user")
            app.until(lambda: not self.get("users?exact=true&username=new.person"), 15, "the user to be gone")

    def test_password_reset_and_signed_in_with(self) -> None:
        with self.desk("Users") as app:
            self.open_user(app, "farah.sup")
            app.click("push button", "Reset password")
            app.window("Reset password")
            self.assertNamed(app)
            app.type("password text", "Password", "Brand-new-1!")
            app.type("password text", "Password confirmation", "Another-2!")
            app.click_in("Reset password", "push button", "Reset password")
            app.wait_label("The two passwords differ.")
            app.type("password text", "Password confirmation", "Brand-new-1!")
            app.click("check box", "Temporary")
            app.click_in("Reset password", "push button", "Reset password")
            app.until(lambda: signs_in(self.realm, "farah.sup", "Brand-new-1!"), 15, "a sign-in with the new password")
        self.assertFalse(signs_in(self.realm, "farah.sup", "Another-2!"))

    # -- roles and groups

    def test_role_assigned_and_unassigned(self) -> None:
        self.assertNotIn("supervisor", self.realm_roles("elena.agent"))
        with self.desk("Users") as app:
            self.open_user(app, "elena.agent")
            self.page(app, "Role mapping")
            app.wait_row("table", "Role mapping", "agent")
            app.enabled("push button", "Assign")
            app.click("push button", "Assign")
            app.window("Assign roles")
            app.type_in("Assign roles", "text", "Search", "supervisor")
            self.pick_only(app, "supervisor, Realm role")
            self.assertNamed(app)
            app.click_in("Assign roles", "push button", "Assign")
            app.until(lambda: "supervisor" in self.realm_roles("elena.agent"), 15, "the role on the server")

            app.select("table", "Role mapping", app.wait_row("table", "Role mapping", "supervisor"))
            app.enabled("push button", "Unassign")
            app.click("push button", "Unassign")
            app.until(lambda: "supervisor" not in self.realm_roles("elena.agent"), 15, "the role to be gone")
            self.assertIn("agent", self.realm_roles("elena.agent"))

    def test_group_joined_and_left(self) -> None:
        self.admin.post(f"/admin/realms/{self.realm}/groups", {"name": "night-shift"})
        before = self.groups("hana.sup")
        with self.desk("Users") as app:
            self.open_user(app, "hana.sup")
            self.page(app, "Groups")
            app.enabled("push button", "Join group")
            app.click("push button", "Join group")
            app.window("Join groups")
            app.type_in("Join groups", "text", "Search", "night")
            self.pick_only(app, "night-shift, /night-shift")
            self.assertNamed(app)
            app.click_in("Join groups", "push button", "Join")
            app.until(lambda: "/night-shift" in self.groups("hana.sup"), 15, "the membership on the server")
            app.select("table", "Groups of the user", app.wait_row("table", "Groups of the user", "/night-shift"))
            app.enabled("push button", "Leave")
            app.click("push button", "Leave")
            app.until(lambda: self.groups("hana.sup") == before, 15, "the membership to be gone")

    # -- bad input, missing rights

    def test_html_is_text_and_long_names_are_refused_in_the_servers_words(self) -> None:
        self.put_user("ivan.both", lastName="Plain")
        with self.desk("Users") as app:
            self.open_user(app, "ivan.both")
            app.type("text", "Last name", NAME_WITH_HTML)
            app.click("push button", "Save")
            app.until(lambda: self.user("ivan.both")["lastName"] == NAME_WITH_HTML, 15, "the name on the server")
            app.wait_row("table", "Users", NAME_WITH_HTML)
            app.type("text", "Last name", "x" * 10_000)
            app.click("push button", "Save")
            app.wait_label("2048", 15)
            self.assertEqual(self.user("ivan.both")["lastName"], NAME_WITH_HTML)

    def test_only_a_viewer(self) -> None:
        made = self.admin.post(f"/admin/realms/{self.realm}/users",
                               {"username": "viewer", "enabled": True, "email": "v@example.com", "emailVerified": True,
                                "firstName": "V", "lastName": "W",
                                "credentials": [{"type": "password", "value": "viewer-1", "temporary": False}]})
        client = self.get("clients?clientId=realm-management")[0]["id"]
        role = self.get(f"clients/{client}/roles/view-users")
        self.admin.post(f"/admin/realms/{self.realm}/users/{made}/role-mappings/clients/{client}", [role])
        with self.desk("Users", user="viewer", password="viewer-1", signed_in_to=self.realm) as app:
            self.open_user(app, "jo.norole")
            for name in ("Add user", "Reset password", "Log out", "Delete"):
                button = app.find("push button", name)
                app.until(lambda button=button: not button.getState().contains(app.atspi.STATE_ENABLED), 10, f"{name} to be disabled")
                self.assertIn("manage-users", button.description)
            # Qt calls a read-only field editable (6.4); what it says of itself counts.
            self.assertIn("manage-users", app.find("text", "First name").description)
            self.assertNamed(app)


if __name__ == "__main__":
    unittest.main()
