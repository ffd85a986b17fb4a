# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""What the packaging tests share: the product's facts, which ctest passes in, and running a command."""
from __future__ import annotations

import os
import subprocess
import sys
import unittest
from pathlib import Path

SOURCE = Path(os.environ["RK_SOURCE"])
PACKAGING = Path(os.environ["RK_PACKAGING"])
BINARY = Path(os.environ["RK_BINARY"])
ID = os.environ["RK_ID"]
NAME = os.environ["RK_NAME"]
VERSION = os.environ["RK_VERSION"]
DESKTOP = f"{ID}.desktop"
METAINFO = f"{ID}.metainfo.xml"

sys.path.insert(0, str(SOURCE / "tests" / "support"))
sys.path.insert(0, str(SOURCE / "resources" / "demo"))


def output_of(*command: str | Path, **extra: object) -> str:
    """Runs a command that has to succeed; what it said is in the failure."""
    done = subprocess.run([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, **extra)  # type: ignore[call-overload]
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}")
    return done.stdout


def deb() -> Path:
    """The package that ./test packaging has made."""
    path = os.environ.get("RK_TEST_DEB")
    if not path:
        raise AssertionError("RK_TEST_DEB names no package. './test packaging' makes one and sets it.")
    return Path(path)


class TestCase(unittest.TestCase):
    maxDiff = None
