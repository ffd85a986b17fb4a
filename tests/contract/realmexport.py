# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""The server's own full export, and what differs between two of them."""
from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "support"))
import keycloak  # noqa: E402
from adminapi import AdminApi  # noqa: E402


class ExportingServer(keycloak.Server):
    """A server whose database lets a second process in, so that `kc.sh export` works while it runs."""

    def _environment(self, version: str, heap: int) -> dict[str, str]:
        environment = super()._environment(version, heap)
        environment["KC_DB_URL"] = environment["KC_DB_URL"].replace("AUTO_SERVER=FALSE", "AUTO_SERVER=TRUE")
        environment["QUARKUS_HTTP_LIMITS_MAX_BODY_SIZE"] = "1G"  # realm files are larger than the usual 10 MB
        environment["JAVA_OPTS_APPEND"] = os.environ.get("JAVA_OPTS_APPEND", "") + " -Dh2.bindAddress=127.0.0.1"
        return environment

    def patient_api(self, seconds: float) -> AdminApi:
        return AdminApi(self.url, keycloak.ADMIN, self.password_file.read_text().strip(), timeout=seconds)

    def errors_since(self, position: int) -> list[str]:
        """What the log has got since it was this long, without time and thread."""
        with self.log.open("rb") as log:
            log.seek(position)
            lines = log.read().decode(errors="replace").splitlines()
        return [line.partition(") ")[2] or line for line in lines if " ERROR " in line]

    def export(self, folder: Path) -> dict[str, dict[str, Any]]:
        """Every realm with users, credentials and secrets, by name: what Keycloak calls a full model export."""
        shutil.rmtree(folder, ignore_errors=True)
        version = self.state["version"]
        command = [str(self.data / f"home-{version}" / "bin" / "kc.sh"), "export", "--dir", str(folder), "--users-per-file", "100000"]
        if not version.startswith("21."):
            command.insert(2, "--optimized")
        done = subprocess.run(command, env=self._environment(version, 700), stdin=subprocess.DEVNULL, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            raise keycloak.Failure(f"The server's export ended with {done.returncode}: {done.stdout[-1500:]}")
        return read_export(folder)


def read_export(folder: Path) -> dict[str, dict[str, Any]]:
    realms: dict[str, dict[str, Any]] = {}
    for path in sorted(folder.glob("*.json")):
        content = json.loads(path.read_text(encoding="utf-8"))
        realm = realms.setdefault(content["realm"], {})
        for member, value in content.items():
            if member in ("users", "federatedUsers"):
                realm[member] = [*realm.get(member, []), *value]
            else:
                realm[member] = value
    return realms


def counts(realm: dict[str, Any]) -> dict[str, int]:
    """How many objects of each kind an export holds, to tell whether the program has seen all of them."""
    def groups(listed: list[dict[str, Any]]) -> int:
        return sum(1 + groups(group.get("subGroups", [])) for group in listed)
    roles = realm.get("roles", {})
    found = {"user": len(realm.get("users", [])), "group": groups(realm.get("groups", [])),
             "role": len(roles.get("realm", [])) + sum(len(some) for some in roles.get("client", {}).values()),
             "client": len(realm.get("clients", [])), "identity-provider": len(realm.get("identityProviders", []))}
    return {kind: number for kind, number in found.items() if number}


def normal(value: Any) -> Any:
    """Lists sorted, since the server keeps them as sets and exports them in any order; JSON in strings read."""
    if isinstance(value, dict):
        return {key: normal(member) for key, member in value.items()}
    if isinstance(value, list):
        return sorted((normal(entry) for entry in value), key=lambda entry: json.dumps(entry, sort_keys=True))
    if isinstance(value, str) and value[:1] in "[{" and value[-1:] in "]}":
        try:
            return {"json": normal(json.loads(value))}
        except ValueError:
            return value
    return value


def label(entry: Any) -> str:
    if isinstance(entry, dict):
        for key in ("username", "clientId", "alias", "name", "providerId", "client", "id"):
            if isinstance(entry.get(key), str):
                return f"[{entry[key]}]"
    return "[]"


def key_of(entry: Any) -> str | None:
    if isinstance(entry, dict):
        for key in ("id", "alias", "name", "clientId", "internalId"):
            if isinstance(entry.get(key), str):
                return f"{key}={entry[key]}"
    return None


def differences(before: Any, after: Any, at: str = "") -> list[str]:
    """What differs, each with its path; both normal()."""
    if before == after:
        return []
    if isinstance(before, dict) and isinstance(after, dict):
        return [line for key in sorted({*before, *after}) for line in member_differences(before, after, key, at)]
    if isinstance(before, list) and isinstance(after, list):
        return list_differences(before, after, at)
    return [f"{at}: {short(before)} became {short(after)}"]


def member_differences(before: dict[str, Any], after: dict[str, Any], key: str, at: str) -> list[str]:
    path = f"{at}/{key}"
    if key not in before:
        return [f"{path}: {short(after[key])} came"]
    if key not in after:
        return [f"{path}: {short(before[key])} went"]
    return differences(before[key], after[key], path)


def list_differences(before: list[Any], after: list[Any], at: str) -> list[str]:
    was = {key_of(entry): entry for entry in before}
    now = {key_of(entry): entry for entry in after}
    if None in was or None in now or len(was) != len(before) or len(now) != len(after):
        return ([f"{at}{label(entry)}: {short(entry)} went" for entry in before if entry not in after]
                + [f"{at}{label(entry)}: {short(entry)} came" for entry in after if entry not in before]
                or [f"{at}: entries there more than once differ in number"])
    lines = [f"{at}{label(was[key])}: went" for key in was if key not in now]
    lines += [f"{at}{label(now[key])}: came" for key in now if key not in was]
    return lines + [line for key in was if key in now for line in differences(was[key], now[key], at + label(was[key]))]


def short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 120 else text[:117] + "…"
