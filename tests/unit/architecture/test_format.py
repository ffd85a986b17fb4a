# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Every source file looks as .clang-format says, so that no diff is about white space."""
import os
import re
import shutil
import subprocess
import unittest
from pathlib import Path

SOURCE = Path(os.environ["RK_SOURCE"])
FOLDERS = ("app", "models", "tests", "ui")
VERSION = "14"  # Debian 12's; others set the same style in other ways


def version() -> str:
    if not shutil.which("clang-format"):
        return ""
    words = subprocess.run(["clang-format", "--version"], stdin=subprocess.DEVNULL, capture_output=True, text=True).stdout
    found = re.search(r"version (\d+)", words)
    return found[1] if found else ""


def complaints(*arguments: str, text: str = "") -> str:
    return subprocess.run(["clang-format", "--dry-run", "-Werror", *arguments], cwd=SOURCE, input=text, capture_output=True, text=True).stderr


@unittest.skipUnless(version() == VERSION, f"clang-format {VERSION} is not installed; './test unit' installs it on Debian 12")
class Format(unittest.TestCase):
    maxDiff = None

    def test_every_source_file_is_formatted(self) -> None:
        files = [str(path.relative_to(SOURCE)) for folder in FOLDERS for path in sorted((SOURCE / folder).rglob("*"))
                 if path.suffix in (".cpp", ".h")]
        self.assertGreater(len(files), 200, "A wrong path would let this test pass.")
        found = {line.split(":")[0] for line in complaints(*files).splitlines() if ": error: " in line}
        self.assertEqual(sorted(found), [], "Run clang-format -i on these files.")

    def test_a_file_that_is_not_formatted_is_found(self) -> None:
        self.assertEqual(complaints("--assume-filename=app/any.cpp", text="int one()\n{\n    return 1;\n}\n"), "")
        self.assertIn("code should be clang-formatted", complaints("--assume-filename=app/any.cpp", text="int one() {\n  return 1; }\n"))


if __name__ == "__main__":
    unittest.main()
