# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""The manual page describes exactly the options that the program has."""
import os
import re

from product import BINARY, NAME, PACKAGING, VERSION, TestCase, output_of

PAGE = PACKAGING / f"{NAME}.1"
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")
# Qt's own options, shown by --help-all only.
FROM_QT = {"--help-all"}


def help_text() -> str:
    return output_of(BINARY, "--help", env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8"})


def rendered(section: str) -> str:
    page = output_of("man", "--warnings", "-E", "UTF-8", "-l", PAGE, env={**os.environ, "MANWIDTH": "200", "MANPAGER": "cat", "LC_ALL": "C.UTF-8"})
    page = re.sub(r".\x08", "", page).replace("‐", "-").replace("−", "-")
    return re.split(r"^[A-Z]", page.partition(f"\n{section}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]


class ManPage(TestCase):
    def test_lists_every_option_of_help_and_no_other(self) -> None:
        described = set(OPTION.findall(rendered("OPTIONS")))
        offered = set(OPTION.findall(help_text())) - FROM_QT
        self.assertGreater(len(offered), 2)
        self.assertEqual(described, offered)

    def test_formats_without_a_warning(self) -> None:
        self.assertEqual(output_of("groff", "-man", "-ww", "-Tutf8", "-Kutf8", "-z", PAGE), "")

    def test_version_is_the_program_s(self) -> None:
        self.assertIn(VERSION, output_of(BINARY, "--version", env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}))
        self.assertIn(VERSION, PAGE.read_text(encoding="utf-8"))
