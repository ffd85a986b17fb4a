#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Looks for secrets where a test run must not have left any.

    secretscan.py --canaries FILE DIR…      exit 0 none found, 1 found (says where), 2 could not look

The tests' secrets are canaries: random, and listed in FILE, one a line, by whoever makes one (new_canary() here). Every
file below each DIR is searched for each of them as it is, URL-encoded, as hex, as UTF-16, and in base64 at any place of
a longer text. Only the place is printed, never the secret.
"""
from __future__ import annotations

import argparse
import base64
import os
import secrets
import sys
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

SHORTEST = 12  # what is shorter would be found by chance


def new_canary(label: str) -> str:
    """A fresh secret, listed for the scan at the end of the run. The label is only there to tell secrets apart."""
    canary = f"{label}-{secrets.token_urlsafe(18)}"
    listing = os.environ.get("RK_TEST_SCRATCH_CANARIES")
    if listing:
        with open(listing, "a", encoding="utf-8") as stream:
            stream.write(canary + "\n")
    return canary


def base64_forms(secret: bytes) -> Iterator[bytes]:
    """The characters that the secret alone decides, for each of the three ways it can lie in a longer encoded text."""
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + secret)
        first = -(-shift * 8 // 6)
        last = (shift + len(secret)) * 8 // 6
        yield encoded[first:last]
        yield encoded[first:last].translate(bytes.maketrans(b"+/", b"-_"))


def forms(secret: str) -> set[bytes]:
    raw = secret.encode()
    quoted = urllib.parse.quote(secret, safe="").encode()
    return {raw, quoted, quoted.lower(), raw.hex().encode(), raw.hex().upper().encode(), secret.encode("utf-16-le"),
            *base64_forms(raw)}


def read_canaries(listing: Path) -> list[str]:
    lines = {line.strip() for line in listing.read_text(encoding="utf-8").splitlines()} - {""}
    short = [line for line in lines if len(line) < SHORTEST]
    if short:
        raise ValueError(f"{len(short)} secrets in {listing} have fewer than {SHORTEST} characters, too few to search for")
    return sorted(lines)


def files_below(folders: list[Path]) -> Iterator[Path]:
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                path = Path(place) / name
                if path.is_file() and not path.is_symlink():
                    yield path


def scan(canaries: list[str], folders: list[Path]) -> tuple[int, list[str]]:
    """How many files were searched, and a sentence for each file with a secret in it."""
    wanted = {canary: forms(canary) for canary in canaries}
    searched, found = 0, []
    for path in files_below(folders):
        content = path.read_bytes()
        searched += 1
        for number, (canary, looks) in enumerate(wanted.items(), 1):
            if any(look in content for look in looks):
                found.append(f"{path} holds secret {number} ({canary.partition('-')[0]}…)")
    return searched, found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--canaries", type=Path, required=True)
    parser.add_argument("folders", type=Path, nargs="+")
    args = parser.parse_args()
    try:
        canaries = read_canaries(args.canaries)
        searched, found = scan(canaries, args.folders)
    except (OSError, ValueError) as failure:
        print(f"secretscan.py: {failure}", file=sys.stderr)
        return 2
    print(*found, f"Looked for {len(canaries)} secrets in {searched} files: {len(found) or 'no'} finds.", sep="\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
