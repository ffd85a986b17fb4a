# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Every sentence of the program has its German one, and every plural its English ones, with the same places for values."""
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from product import SOURCE

I18N = SOURCE / "resources" / "i18n"
# Each file with lupdate's options for it, and the fewest sentences that it can have.
FILES = {I18N / "realmkeeper_de.ts": ([], 500), I18N / "realmkeeper_en.ts": (["-pluralonly"], 10)}
LUPDATE = "/usr/lib/qt6/bin/lupdate"


def messages(file: Path) -> list[tuple[str, list[str], bool]]:
    """Source text, translations (one a form), whether it is finished."""
    found = []
    for message in ElementTree.parse(file).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        found.append((message.findtext("source", ""), forms, translation.get("type") is None))
    return found


class Translations(unittest.TestCase):
    def test_none_is_missing(self) -> None:
        for file, (options, fewest) in FILES.items():
            with self.subTest(file=file.name), tempfile.TemporaryDirectory() as folder:
                fresh = Path(folder) / file.name
                shutil.copy(file, fresh)
                subprocess.run([LUPDATE, *options, "-no-obsolete", "-locations", "none", "-I", ".", "-I", "models",
                                "app", "ui", "models", "-ts", str(fresh)], cwd=SOURCE, check=True, capture_output=True)
                found = messages(fresh)
                self.assertGreater(len(found), fewest)
                self.assertEqual([source for source, forms, finished in found if not finished or "" in forms], [])

    def test_values_stand_in_each(self) -> None:
        for source, forms, _ in (message for file in FILES for message in messages(file)):
            for form in forms:
                with self.subTest(source=source):
                    self.assertEqual(set(re.findall(r"%\d|%n", source)), set(re.findall(r"%\d|%n", form)))


if __name__ == "__main__":
    unittest.main()
