#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Adds up what ctest wrote as JUnit files.

    results.py part PART FILE       one line about a part; exit 1 if a test failed or none was run
    results.py record FILE NAME OK  writes a JUnit file about one check made outside of ctest; OK is 0 or 1
    results.py total FOLDER         the closing line about all files in a folder, the same exit rule

A QtTest program counts with each of its functions and data rows, a Python unittest with each of its methods, any other
test as one. A program of which nothing but the set-up ran counts as no test.
"""
from __future__ import annotations

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import NamedTuple

TOTALS = re.compile(r"^Totals: (\d+) passed, (\d+) failed, (\d+) skipped", re.MULTILINE)
SET_UP = re.compile(r"^PASS   : \w+::(?:initTestCase|cleanupTestCase)\(\)", re.MULTILINE)
UNITTEST = re.compile(r"^Ran (\d+) tests? in .*\n\n(?:OK|FAILED)(.*)$", re.MULTILINE)
OUTCOMES = re.compile(r"(failures|errors|unexpected successes|skipped)=(\d+)")


class Count(NamedTuple):
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: Count) -> Count:  # type: ignore[override]
        return Count(*(mine + its for mine, its in zip(self, other)))

    @property
    def good(self) -> bool:
        return self.failed == 0 and self.passed > 0

    def __str__(self) -> str:
        return f"{self.passed} passed, {self.failed} failed, {self.skipped} skipped"


def count_unittest(ran: int, outcomes: str) -> Count:
    numbers = {name: int(number) for name, number in OUTCOMES.findall(outcomes)}
    skipped = numbers.pop("skipped", 0)
    failed = sum(numbers.values())
    return Count(max(0, ran - failed - skipped), failed, skipped)


def count_case(case: ElementTree.Element) -> Count:
    """ctest's status is 'run', 'fail', 'notrun' (asked to be skipped, or could not start) or 'disabled'."""
    status = case.get("status", "")
    reason = case.find("skipped")
    asked = reason is not None and reason.get("message", "").startswith("SKIP_")
    output = case.findtext("system-out") or ""
    totals = [Count(*map(int, match.groups())) for match in TOTALS.finditer(output)]
    units = [count_unittest(int(match[1]), match[2]) for match in UNITTEST.finditer(output)]
    if status in ("run", "fail") and totals + units:
        count = sum(totals + units, Count()) + Count(-len(SET_UP.findall(output)))
        return count if status == "run" or count.failed else count + Count(failed=1)
    if status == "run":
        return Count(passed=1)
    if status == "fail" or (status == "notrun" and not asked):
        return Count(failed=1)
    return Count(skipped=1)


def count_file(path: Path) -> Count:
    return sum((count_case(case) for case in ElementTree.parse(path).iter("testcase")), Count())


def failures(path: Path) -> list[str]:
    return [case.get("name", "?") for case in ElementTree.parse(path).iter("testcase") if count_case(case).failed]


def record(path: Path, name: str, passed: bool) -> None:
    suite = ElementTree.Element("testsuite", name="checks")
    ElementTree.SubElement(suite, "testcase", name=name, status="run" if passed else "fail")
    ElementTree.ElementTree(suite).write(path, encoding="unicode", xml_declaration=True)


def main() -> int:
    if len(sys.argv) == 5 and sys.argv[1] == "record":
        record(Path(sys.argv[2]), sys.argv[3], sys.argv[4] == "1")
        return 0
    if len(sys.argv) == 4 and sys.argv[1] == "part":
        path = Path(sys.argv[3])
        count = count_file(path) if path.is_file() else Count()
        print(f"[{sys.argv[2]}] {count}")
        for name in failures(path) if path.is_file() else []:
            print(f"[{sys.argv[2]}] failed: {name}")
        if count.passed == 0:
            print(f"[{sys.argv[2]}] No test of this part passed, so it proves nothing: the run fails.")
        return 0 if count.good else 1
    if len(sys.argv) == 3 and sys.argv[1] == "total":
        count = sum((count_file(path) for path in sorted(Path(sys.argv[2]).glob("*.xml"))), Count())
        print(count)
        return 0 if count.good else 1
    sys.exit(__doc__)


if __name__ == "__main__":
    sys.exit(main())
