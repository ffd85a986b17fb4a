# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Roles of realm and clients: added, edited, made composite, given to users and groups, deleted, taken back, refused."""
from __future__ import annotations

import unittest
import urllib.parse
from typing import Any

from desk import DeskCase
from guidrive import App


class Roles(DeskCase):
    # -- what the tests share

    def role(self, name: str) -> dict[str, Any]:
        """As the server has it now, in full; empty when there is none."""
        hits = self.get(f"roles?briefRepresentation=false&search={urllib.parse.quote(name)}")
        return next((dict(role) for role in hits if role["name"] == name), {})

    def role_add(self, name: str) -> dict[str, Any]:
        self.admin.post(f"/admin/realms/{self.realm}/roles", {"name": name})
        return self.role(name)

    def holders(self, name: str, kind: str) -> list[str]:
        return [each.get("username") or each["path"] for each in self.get(f"roles/{urllib.parse.quote(name)}/{kind}")]

    def parts(self, name: str) -> list[str]:
        return [role["name"] for role in self.get(f"roles-by-id/{self.role(name)['id']}/composites")]

    def open_role(self, app: App, name: str) -> None:
        app.type("text", "Search", name)
        app.until(lambda: [row[0] for row in app.rows("table", "Roles", wait=1)] == [name], 15, f"only {name} found")
        app.select("table", "Roles", 0)
        app.wait_text("text", "Role name", name)
        app.enabled("push button", "Delete")

    def undo(self, app: App) -> None:
        app.type("text", "Search", "")
        app.focus("table", "Roles")
        app.keys("ctrl+z")
        app.click("push button", "Undo change")

    # -- a role's life

    def test_added_edited_and_taken_back(self) -> None:
        with self.desk("Roles") as app:
            app.click("push button", "Add role")
            app.window("Add role")
            self.assertNamed(app)
            app.type("text", "Role name", "prüfer/süd")
            app.click_in("Add role", "push button", "Add role")
            made = app.until(lambda: self.role("prüfer/süd"), 15, "the new role on the server")
            app.wait_row("table", "Roles", "prüfer/süd")
            app.enabled("push button", "Delete")

            app.type("text", "Description", "Darf <b>prüfen</b>")
            app.enabled("push button", "Save")
            app.click("push button", "Save")
            app.until(lambda: self.role("prüfer/süd").get("description") == "Darf <b>prüfen</b>", 15, "the description on the server")
            self.assertEqual(self.role("prüfer/süd")["id"], made["id"])
            app.wait_row("table", "Roles", "Darf <b>prüfen</b>")
            self.undo(app)
            app.until(lambda: not self.role("prüfer/süd").get("description"), 15, "the description taken back")

    def test_deleted_and_taken_back_with_its_holders(self) -> None:
        role = self.role_add("vergänglich")
        user = self.user("bilal.agent")["id"]
        self.admin.post(f"/admin/realms/{self.realm}/users/{user}/role-mappings/realm", [role])
        with self.desk("Roles") as app:
            self.open_role(app, "vergänglich")
            app.click("push button", "Delete")
            said = app.wait_label("vergänglich will be deleted")
            self.assertIn("lose", said)
            app.click("push button", "Delete role")
            app.until(lambda: not self.role("vergänglich"), 15, "the role to be gone")
            self.undo(app)
            app.until(lambda: self.role("vergänglich"), 20, "the role back")
            app.until(lambda: self.holders("vergänglich", "users") == ["bilal.agent"], 15, "its holder back")

    # -- what it is made of, and who has it

    def test_made_composite_and_plain_again(self) -> None:
        self.role_add("gesamt")
        with self.desk("Roles") as app:
            self.open_role(app, "gesamt")
            app.click("page tab", "Associated roles")
            app.enabled("push button", "Assign")
            app.click("push button", "Assign")
            self.pick(app, "Assign roles", "agent", "Assign")
            app.until(lambda: self.parts("gesamt") == ["agent"], 15, "the part on the server")
            app.select("table", "Associated roles", app.wait_row("table", "Associated roles", "agent"))
            app.enabled("push button", "Unassign")
            app.click("push button", "Unassign")
            app.until(lambda: self.parts("gesamt") == [], 15, "the part to be gone")
            self.undo(app)
            app.until(lambda: self.parts("gesamt") == ["agent"], 15, "the part back")

    def test_given_to_a_user_and_taken(self) -> None:
        self.role_add("vergeben")
        with self.desk("Roles") as app:
            self.open_role(app, "vergeben")
            app.click("page tab", "Users in role")
            app.enabled("push button", "Give to user")
            app.click("push button", "Give to user")
            self.pick(app, "Give the role to users", "carla.agent", "Give")
            app.until(lambda: self.holders("vergeben", "users") == ["carla.agent"], 15, "the holder on the server")
            app.select("table", "Users in role", app.wait_row("table", "Users in role", "carla.agent"))
            app.enabled("push button", "Take from user")
            app.click("push button", "Take from user")
            app.until(lambda: self.holders("vergeben", "users") == [], 15, "the holder to be gone")

    def test_given_to_a_group_and_taken(self) -> None:
        self.role_add("gruppenrolle")
        self.admin.post(f"/admin/realms/{self.realm}/groups", {"name": "nachtschicht"})
        with self.desk("Roles") as app:
            self.open_role(app, "gruppenrolle")
            app.click("page tab", "Groups in role")
            app.enabled("push button", "Give to group")
            app.click("push button", "Give to group")
            self.pick(app, "Give the role to groups", "nachtschicht", "Give")
            app.until(lambda: self.holders("gruppenrolle", "groups") == ["/nachtschicht"], 15, "the group on the server")
            app.select("table", "Groups in role", app.wait_row("table", "Groups in role", "nachtschicht"))
            app.enabled("push button", "Take from group")
            app.click("push button", "Take from group")
            app.until(lambda: self.holders("gruppenrolle", "groups") == [], 15, "the group to be gone")

    def test_role_of_a_client(self) -> None:
        with self.desk("Roles") as app:
            app.until(lambda: app.find("combo box", "Roles of", 1), 10, "the choice of clients")
            app.choose("Roles of", "cim")
            app.enabled("push button", "Add role")
            app.click("push button", "Add role")
            app.window("Add role")
            app.wait_label("A role of the client cim.")
            app.type("text", "Role name", "durchsicht")
            app.click_in("Add role", "push button", "Add role")
            client = self.get("clients?clientId=cim")[0]["id"]
            app.until(lambda: any(role["name"] == "durchsicht" for role in self.get(f"clients/{client}/roles")), 15,
                      "the new role of the client on the server")
            app.wait_row("table", "Roles", "durchsicht")
            self.assertFalse(self.role("durchsicht"))

    # -- bad input, missing rights

    def test_the_default_role_is_kept(self) -> None:
        name = f"default-roles-{self.realm}"
        with self.desk("Roles") as app:
            self.open_role(app, name)
            app.click("push button", "Delete")
            app.wait_label("default role, which every user has", 15)
            app.keys("Escape")
        self.assertTrue(self.role(name))

    def test_too_long_a_name_is_refused(self) -> None:
        with self.desk("Roles") as app:
            app.click("push button", "Add role")
            app.window("Add role")
            app.type("text", "Role name", "x" * 10_000)
            app.click_in("Add role", "push button", "Add role")
            app.wait_label("failed", 15)
            self.assertNamed(app)

    def test_only_a_viewer(self) -> None:
        made = self.admin.post(f"/admin/realms/{self.realm}/users",
                               {"username": "viewer", "enabled": True, "email": "v@example.com", "emailVerified": True,
                                "firstName": "V", "lastName": "W",
                                "credentials": [{"type": "password", "value": "viewer-1", "temporary": False}]})
        client = self.get("clients?clientId=realm-management")[0]["id"]
        roles = [self.get(f"clients/{client}/roles/{name}") for name in ("view-realm", "view-users")]
        self.admin.post(f"/admin/realms/{self.realm}/users/{made}/role-mappings/clients/{client}", roles)
        with self.desk("Roles", user="viewer", password="viewer-1", signed_in_to=self.realm) as app:
            app.select("table", "Roles", app.wait_row("table", "Roles", "agent"))
            app.wait_text("text", "Role name", "agent")
            for name in ("Add role", "Delete"):
                button = app.find("push button", name)
                app.until(lambda button=button: not button.getState().contains(app.atspi.STATE_ENABLED)
                          and "manage-realm" in button.description, 10, f"{name} to be disabled, and to say why")
            app.until(lambda: "manage-realm" in app.find("text", "Role name", 1).description, 10, "the field to say why it is read only")
            app.click("page tab", "Users in role")
            button = app.find("push button", "Give to user")
            app.until(lambda: "manage-users" in button.description, 10, "the missing right")
            self.assertNamed(app)


if __name__ == "__main__":
    unittest.main()
