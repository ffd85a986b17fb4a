# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Groups: added, renamed, moved with everything in them, deleted with what is below, members, roles, taken back, refused."""
from __future__ import annotations

import unittest
import urllib.parse
from typing import Any

from desk import DeskCase
from guidrive import App

ODD_NAME = "<b>Nord</b>/Süd & Straße"
LONG_NAME = "x" * 10_000


class Groups(DeskCase):
    # -- what the tests share

    def group_add(self, name: str, parent: str = "") -> str:
        where = f"groups/{parent}/children" if parent else "groups"
        self.admin.post(f"/admin/realms/{self.realm}/{where}", {"name": name})
        return str(self.find_group(name)["id"])

    def find_group(self, name: str) -> dict[str, Any]:
        hits = self.get(f"groups?populateHierarchy=false&briefRepresentation=false&exact=true&search={urllib.parse.quote(name)}")
        found = [group for group in hits if group["name"] == name]
        return dict(found[0]) if found else {}

    def members(self, group: str) -> list[str]:
        return [user["username"] for user in self.get(f"groups/{group}/members")]

    def roles(self, group: str) -> list[str]:
        return [role["name"] for role in self.get(f"groups/{group}/role-mappings/realm")]

    def join(self, username: str, group: str) -> None:
        self.admin.put(f"/admin/realms/{self.realm}/users/{self.user(username)['id']}/groups/{group}", {})

    def open_group(self, app: App, name: str) -> None:
        """Finds the group by the server's search and opens it."""
        app.type("text", "Search", name)
        app.until(lambda: len(app.rows("tree", "Groups", wait=1)) == 1, 15, f"only {name} found")
        app.select("tree", "Groups", self.row_of(app, "Groups", name))
        app.wait_label(name)
        app.enabled("push button", "Rename")

    def row_of(self, app: App, tree: str, name: str) -> int:
        """A group with others below it is read out with their number."""
        def probe() -> int | None:
            rows = app.rows("tree", tree, wait=1)
            return next((n + 1 for n, row in enumerate(rows) if row[0] == name or row[0].startswith(f"{name}, ")), None)
        return app.until(probe, 15, f"the group {name} in the tree") - 1

    def undo(self, app: App) -> None:
        app.type("text", "Search", "")
        app.focus("tree", "Groups")
        app.keys("ctrl+z")
        app.click("push button", "Undo change")

    # -- a group's life

    def test_added_with_umlauts_renamed_and_taken_back(self) -> None:
        with self.desk("Groups") as app:
            app.click("push button", "Add group")
            app.window("Add group")
            self.assertNamed(app)
            app.type("text", "Name", "Außendienst Köln")
            app.click_in("Add group", "push button", "Add group")
            app.until(lambda: self.find_group("Außendienst Köln"), 15, "the new group on the server")
            self.row_of(app, "Groups", "Außendienst Köln")
            app.enabled("push button", "Add child group")
            self.assertNamed(app)

            app.click("push button", "Add child group")
            app.window("Add child group")
            app.type("text", "Name", "Büro")
            app.click_in("Add child group", "push button", "Add child group")
            made = app.until(lambda: self.find_group("Büro"), 15, "the new child on the server")
            self.assertEqual(made["path"], "/Außendienst Köln/Büro")

            app.enabled("push button", "Rename")
            app.click("push button", "Rename")
            app.window("Rename group")
            app.wait_text("text", "Name", "Büro")
            app.type("text", "Name", "Hauptbüro")
            app.click_in("Rename group", "push button", "Rename")
            app.until(lambda: self.get(f"groups/{made['id']}")["path"] == "/Außendienst Köln/Hauptbüro", 15, "the new name")

            self.undo(app)
            app.until(lambda: self.get(f"groups/{made['id']}")["path"] == "/Außendienst Köln/Büro", 15, "the name taken back")

    def test_moved_with_id_members_and_roles_and_back(self) -> None:
        target = self.group_add("ziel")
        moved = self.group_add("wandert")
        child = self.group_add("kind", moved)
        self.join("bilal.agent", moved)
        self.admin.post(f"/admin/realms/{self.realm}/groups/{moved}/role-mappings/realm", [self.get("roles/agent")])
        with self.desk("Groups") as app:
            self.open_group(app, "wandert")
            app.click("push button", "Move")
            app.window("Move group")
            self.assertNamed(app)
            app.type_in("Move group", "text", "Search", "ziel")
            app.until(lambda: len(app.rows("tree", "New parent group", wait=1)) == 1, 15, "only the target found")
            app.select("tree", "New parent group", self.row_of(app, "New parent group", "ziel"))
            app.wait_label("It will be below /ziel.")
            app.click_in("Move group", "push button", "Move")
            app.until(lambda: self.get(f"groups/{moved}")["path"] == "/ziel/wandert", 15, "the group in its new place")
            self.assertEqual(self.get(f"groups/{moved}")["parentId"], target)
            self.assertEqual(self.get(f"groups/{child}")["path"], "/ziel/wandert/kind")
            self.assertEqual(self.members(moved), ["bilal.agent"])
            self.assertEqual(self.roles(moved), ["agent"])

            self.undo(app)
            app.until(lambda: self.get(f"groups/{moved}")["path"] == "/wandert", 15, "the group back at the top level")
            self.assertEqual(self.members(moved), ["bilal.agent"])
            self.assertEqual(self.roles(moved), ["agent"])

    def test_deleted_with_what_is_below_and_taken_back(self) -> None:
        top = self.group_add("aufgelöst")
        self.join("carla.agent", self.group_add("darunter", top))
        with self.desk("Groups") as app:
            self.open_group(app, "aufgelöst")
            app.click("push button", "Delete")
            said = app.wait_label("aufgelöst will be deleted")
            self.assertIn("1 member", said)
            app.click("push button", "Delete group")
            app.until(lambda: not self.find_group("aufgelöst") and not self.find_group("darunter"), 15, "both groups to be gone")

            self.undo(app)
            again = app.until(lambda: self.find_group("darunter"), 20, "both groups back")
            self.assertEqual(again["path"], "/aufgelöst/darunter")
            app.until(lambda: self.members(again["id"]) == ["carla.agent"], 15, "the member back")

    # -- what is in it

    def test_member_added_and_removed(self) -> None:
        group = self.group_add("mitglieder")
        with self.desk("Groups") as app:
            self.open_group(app, "mitglieder")
            app.click("page tab", "Members")
            app.enabled("push button", "Add member")
            app.click("push button", "Add member")
            self.pick(app, "Add members", "dmitri", "Add")
            app.until(lambda: self.members(group) == ["dmitri.agent"], 15, "the member on the server")
            app.select("table", "Members", app.wait_row("table", "Members", "dmitri.agent"))
            app.enabled("push button", "Remove member")
            app.click("push button", "Remove member")
            app.until(lambda: self.members(group) == [], 15, "the member to be gone")
            self.undo(app)
            app.until(lambda: self.members(group) == ["dmitri.agent"], 15, "the member back")

    def test_role_assigned(self) -> None:
        group = self.group_add("rollen")
        with self.desk("Groups") as app:
            self.open_group(app, "rollen")
            app.click("page tab", "Role mapping")
            app.enabled("push button", "Assign")
            app.click("push button", "Assign")
            self.pick(app, "Assign roles", "supervisor", "Assign")
            app.until(lambda: self.roles(group) == ["supervisor"], 15, "the role on the server")
            app.wait_row("table", "Role mapping", "supervisor")
            self.undo(app)
            app.until(lambda: self.roles(group) == [], 15, "the role to be gone")

    def test_description_saved_and_attributes_kept(self) -> None:
        group = self.group_add("beschrieben")
        self.admin.put(f"/admin/realms/{self.realm}/groups/{group}", {"name": "beschrieben", "attributes": {"kostenstelle": ["1", "2"]}})
        with self.desk("Groups") as app:
            self.open_group(app, "beschrieben")
            app.click("page tab", "Attributes")
            app.type("text", "Description", "Für alle")
            app.enabled("push button", "Save")
            app.click("push button", "Save")
            app.until(lambda: self.get(f"groups/{group}").get("description") == "Für alle", 15, "the description on the server")
            self.assertEqual(self.get(f"groups/{group}")["attributes"], {"kostenstelle": ["1", "2"]})

    # -- bad input, missing rights

    def test_odd_names_are_text_and_too_long_ones_refused(self) -> None:
        with self.desk("Groups") as app:
            app.click("push button", "Add group")
            app.window("Add group")
            app.type("text", "Name", ODD_NAME)
            app.click_in("Add group", "push button", "Add group")
            app.until(lambda: any(group["name"] == ODD_NAME for group in self.get("groups")), 15, "the group with the odd name")
            self.row_of(app, "Groups", ODD_NAME)

            app.gone("text", "Name")
            app.click("push button", "Add group")
            app.window("Add group")
            app.type("text", "Name", LONG_NAME)
            app.click_in("Add group", "push button", "Add group")
            app.wait_label("failed", 15)
            self.assertFalse(any(group["name"] == LONG_NAME for group in self.get("groups")))
            self.assertNamed(app)

    def test_a_name_that_is_taken(self) -> None:
        self.group_add("doppelt")
        with self.desk("Groups") as app:
            app.click("push button", "Add group")
            app.window("Add group")
            app.type("text", "Name", "doppelt")
            app.click_in("Add group", "push button", "Add group")
            app.wait_label("There is already one named doppelt.", 15)

    def test_only_a_viewer(self) -> None:
        self.group_add("besichtigt")
        made = self.admin.post(f"/admin/realms/{self.realm}/users",
                               {"username": "viewer", "enabled": True, "email": "v@example.com", "emailVerified": True,
                                "firstName": "V", "lastName": "W",
                                "credentials": [{"type": "password", "value": "viewer-1", "temporary": False}]})
        client = self.get("clients?clientId=realm-management")[0]["id"]
        role = self.get(f"clients/{client}/roles/view-users")
        self.admin.post(f"/admin/realms/{self.realm}/users/{made}/role-mappings/clients/{client}", [role])
        with self.desk("Groups", user="viewer", password="viewer-1", signed_in_to=self.realm) as app:
            app.type("text", "Search", "besichtigt")
            app.until(lambda: len(app.rows("tree", "Groups", wait=1)) == 1, 15, "only that group found")
            app.select("tree", "Groups", self.row_of(app, "Groups", "besichtigt"))
            app.find("push button", "Add member")
            for name in ("Add group", "Add child group", "Rename", "Move", "Delete", "Add member"):
                button = app.find("push button", name)
                app.until(lambda button=button: not button.getState().contains(app.atspi.STATE_ENABLED)
                          and "manage-users" in button.description, 10, f"{name} to be disabled, and to say why")
            self.assertNamed(app)


if __name__ == "__main__":
    unittest.main()
