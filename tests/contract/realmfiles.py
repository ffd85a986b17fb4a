# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Realm files as people have them: exports of any version, several realms in one file, users in files of their own."""
from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

USERS_FILE = re.compile(r"(?P<realm>.+)-(federated-)?users-\d+\.json$")


@dataclass
class RealmFile:
    """One realm to import, or the reason why there is none (then `realm` is empty)."""
    origin: str  # "folder/name.json", and "[2]" behind it for one of several
    realm: dict[str, Any]
    reason: str = ""

    @property
    def name(self) -> str:
        return self.realm["realm"]


def json_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() == ".json" and path.is_file())


def belongs_to_another(path: Path) -> bool:
    """Users that `kc.sh export --dir` has put beside NAME-realm.json are read with it."""
    match = USERS_FILE.fullmatch(path.name)
    return match is not None and path.with_name(match["realm"] + "-realm.json").is_file()


def with_users(path: Path, realm: dict[str, Any]) -> dict[str, Any]:
    if not path.name.endswith("-realm.json"):
        return realm
    stem = path.name.removesuffix("-realm.json")
    for other in sorted(path.parent.glob("*.json")):
        match = USERS_FILE.fullmatch(other.name)
        if match is None or match["realm"] != stem:
            continue
        part = json.loads(other.read_text(encoding="utf-8-sig"))
        for member in ("users", "federatedUsers"):
            if part.get(member):
                realm[member] = [*realm.get(member, []), *part[member]]
    return realm


def realms_in(path: Path, shown: str) -> Iterator[RealmFile]:
    try:
        content = json.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError, MemoryError) as error:
        yield RealmFile(shown, {}, f"it is not readable as JSON: {error}")
        return
    several = isinstance(content, list)
    entries = content if several else [content]
    if not entries:
        yield RealmFile(shown, {}, "it holds no realm")
    for number, entry in enumerate(entries, 1):
        origin = f"{shown}[{number}]" if several else shown
        if not isinstance(entry, dict) or not isinstance(entry.get("realm"), str) or not entry["realm"]:
            yield RealmFile(origin, {}, "it is no realm: it has no name in the member \"realm\"")
            continue
        try:
            yield RealmFile(origin, with_users(path, entry))
        except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
            yield RealmFile(origin, {}, f"its users' file is not readable: {error}")


def realm_files(folder: Path) -> Iterator[RealmFile]:
    """Everything below the folder that claims to be a realm, in a fixed order, each read when it is its turn."""
    for path in json_files(folder):
        if not belongs_to_another(path):
            yield from realms_in(path, str(path.relative_to(folder)))


def renamed(realm: dict[str, Any], name: str) -> dict[str, Any]:
    """The same realm under another name. Its own id goes, or it would be the other realm's; so do the clients through
    which master administers other realms, since this one will not be master."""
    old = realm["realm"]
    copy = {key: value for key, value in realm.items() if key != "id"} | {"realm": name}
    if old == "master":
        copy.pop("defaultRole", None)
    return copy
