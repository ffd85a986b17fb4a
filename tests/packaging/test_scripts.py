# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""The scripts at the root and the tools behind them: a test run that lies is worse than none."""
import base64
import os
import subprocess
import tempfile
import urllib.parse
from pathlib import Path

from product import SOURCE, TestCase, output_of

import results
import secretscan

SCRIPTS = [SOURCE / "run", SOURCE / "test", SOURCE / ".ci" / "run", SOURCE / "tests" / "support" / "machine.sh"]
SECRET = "canary-Zk3?qP/x+9 _~äT1"


def call(script: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(SOURCE / script), *arguments], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                          env={**os.environ, **environment})


class Shell(TestCase):
    def test_shellcheck_has_nothing_to_say(self) -> None:
        self.assertEqual(output_of("shellcheck", "--external-sources", *SCRIPTS, cwd=SOURCE), "")

    def test_scripts_can_be_executed(self) -> None:
        self.assertEqual([path.name for path in SCRIPTS[:3] if not os.access(path, os.X_OK)], [])

    def test_help_names_every_way_to_call(self) -> None:
        self.assertIn("--tour DIR", call("run", "--help").stdout)
        self.assertIn("contract", call("test", "--help").stdout)

    def test_run_refuses_what_it_does_not_know_in_a_sentence(self) -> None:
        for arguments, words in ((["--tuor", "x"], "'--tuor' is not known"), (["--server"], "--server needs a value"),
                                 (["--server", "x", "--tour", "y"], "don't go together")):
            done = call("run", *arguments)
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertIn(words, done.stderr)

    def test_without_root_and_sudo_the_one_command_is_printed(self) -> None:
        """id and sudo are replaced by ones of an ordinary person's machine."""
        with tempfile.TemporaryDirectory() as folder:
            for name, body in (("id", "echo 1000"), ("sudo", "exit 1")):
                Path(folder, name).write_text(f"#!/bin/sh\n{body}\n")
                Path(folder, name).chmod(0o755)
            script = f"source {SOURCE}/tests/support/machine.sh; install_packages bash no-such-package-here"
            done = subprocess.run(["bash", "-c", script, "run"], stdin=subprocess.DEVNULL, capture_output=True, text=True,
                                  env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"})
        self.assertEqual(done.returncode, 1)
        self.assertIn("sudo apt-get install -y --no-install-recommends no-such-package-here\n", done.stderr)


class SecretScan(TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def found(self, content: bytes) -> bool:
        (self.folder / "file").write_bytes(content)
        return bool(secretscan.scan([SECRET], [self.folder])[1])

    def test_finds_every_form_in_the_middle_of_other_bytes(self) -> None:
        raw = SECRET.encode()
        for form in (raw, urllib.parse.quote(SECRET, safe="").encode(), raw.hex().encode(), SECRET.encode("utf-16-le")):
            self.assertTrue(self.found(b"before\0" + form + b"\xffafter"), form)

    def test_finds_base64_at_every_place_of_a_longer_text(self) -> None:
        for length in range(9):
            longer = b"u" * length + SECRET.encode() + b":rest"
            self.assertTrue(self.found(base64.b64encode(longer)), length)
            self.assertTrue(self.found(base64.urlsafe_b64encode(longer)), length)

    def test_finds_nothing_in_what_only_resembles(self) -> None:
        self.assertFalse(self.found(SECRET[:-1].encode() + b"X" + base64.b64encode(SECRET[1:].encode())[:8]))

    def test_searches_sub_folders_and_names_the_place_but_not_the_secret(self) -> None:
        (self.folder / "deep").mkdir()
        (self.folder / "deep" / "log").write_text(f"password={SECRET}")
        searched, found = secretscan.scan([SECRET], [self.folder])
        self.assertEqual((searched, len(found)), (1, 1))
        self.assertIn("deep/log", found[0])
        self.assertNotIn(SECRET, found[0])

    def test_a_new_canary_is_listed_and_never_the_same(self) -> None:
        listing = self.folder / "canaries"
        before = os.environ.get("RK_TEST_SCRATCH_CANARIES")
        os.environ["RK_TEST_SCRATCH_CANARIES"] = str(listing)
        try:
            made = {secretscan.new_canary("password") for _ in range(3)}
        finally:
            os.environ.pop("RK_TEST_SCRATCH_CANARIES")
            if before is not None:
                os.environ["RK_TEST_SCRATCH_CANARIES"] = before
        self.assertEqual(len(made), 3)
        self.assertEqual(set(secretscan.read_canaries(listing)), made)

    def test_refuses_a_secret_that_chance_would_find(self) -> None:
        (self.folder / "canaries").write_text("short\n")
        with self.assertRaisesRegex(ValueError, "fewer than 12"):
            secretscan.read_canaries(self.folder / "canaries")


QT_OUTPUT = "PASS   : Some::initTestCase()\n{}PASS   : Some::cleanupTestCase()\nTotals: {} passed, {} failed, {} skipped, 0 blacklisted, 3ms\n"


class Results(TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def count(self, status: str, output: str = "", skipped: str | None = None) -> results.Count:
        inner = f"<system-out>{output}</system-out>" + ("" if skipped is None else f'<skipped message="{skipped}"/>')
        path = self.folder / "part.xml"
        path.write_text(f'<testsuite><testcase name="a" status="{status}">{inner}</testcase></testsuite>')
        return results.count_file(path)

    def test_qt_functions_count_one_by_one_without_the_set_up(self) -> None:
        self.assertEqual(self.count("run", QT_OUTPUT.format("", 7, 0, 1)), results.Count(5, 0, 1))

    def test_a_program_that_skipped_everything_proves_nothing(self) -> None:
        self.assertFalse(self.count("run", QT_OUTPUT.format("SKIP   : Some::it()\n", 2, 0, 1)).good)

    def test_a_crash_after_good_functions_is_a_failure(self) -> None:
        self.assertEqual(self.count("fail", QT_OUTPUT.format("", 4, 0, 0)).failed, 1)
        self.assertEqual(self.count("fail", "PASS   : Some::initTestCase()\n").failed, 1)

    def test_python_methods_count_one_by_one(self) -> None:
        output = "Ran 9 tests in 0.1s\n\n{}\n"
        self.assertEqual(self.count("run", output.format("OK (skipped=2)")), results.Count(7, 0, 2))
        self.assertEqual(self.count("fail", output.format("FAILED (failures=1, errors=2, skipped=1)")), results.Count(5, 3, 1))
        self.assertFalse(self.count("run", "Ran 0 tests in 0.000s\n\nOK\n").good)

    def test_other_programs_count_as_one(self) -> None:
        self.assertEqual(self.count("run", "anything"), results.Count(1, 0, 0))

    def test_a_test_that_could_not_start_is_a_failure(self) -> None:
        self.assertEqual(self.count("notrun", skipped="Unable to find executable"), results.Count(0, 1, 0))
        self.assertEqual(self.count("notrun", skipped="SKIP_RETURN_CODE=77"), results.Count(0, 0, 1))

    def test_no_file_or_no_test_fails_the_part(self) -> None:
        tool = SOURCE / "tests" / "support" / "results.py"
        empty = self.folder / "empty.xml"
        empty.write_text("<testsuite/>")
        for path in (empty, self.folder / "absent.xml"):
            done = subprocess.run([str(tool), "part", "unit", str(path)], capture_output=True, text=True)
            self.assertEqual(done.returncode, 1)
            self.assertIn("proves nothing", done.stdout)

    def test_closing_line_sums_up_all_parts_alone_on_its_line(self) -> None:
        tool = SOURCE / "tests" / "support" / "results.py"
        for name, good in (("one", "1"), ("two", "1"), ("three", "0")):
            output_of(tool, "record", self.folder / f"{name}.xml", name, good)
        done = subprocess.run([str(tool), "total", str(self.folder)], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (1, "2 passed, 1 failed, 0 skipped\n"))
