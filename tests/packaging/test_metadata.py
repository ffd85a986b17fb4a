# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""The desktop file, the metainfo and the icons say the same thing and pass their own validators."""
import configparser
import struct
import subprocess
import xml.etree.ElementTree as ElementTree

from product import DESKTOP, ID, METAINFO, NAME, PACKAGING, SOURCE, VERSION, TestCase, output_of

ICONS = SOURCE / "packaging" / "icons"


def desktop_entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(PACKAGING / DESKTOP, encoding="utf-8")
    return parser["Desktop Entry"]


class Desktop(TestCase):
    def test_desktop_file_is_valid(self) -> None:
        self.assertEqual(output_of("desktop-file-validate", PACKAGING / DESKTOP), "")

    def test_starts_the_installed_program_with_the_installed_icon(self) -> None:
        entry = desktop_entry()
        self.assertEqual((entry["Exec"], entry["TryExec"], entry["Icon"]), (NAME, NAME, ID))

    def test_speaks_german_wherever_it_speaks_english(self) -> None:
        entry = desktop_entry()
        self.assertEqual([key for key in ("GenericName", "Comment", "Keywords") if f"{key}[de]" not in entry], [])


class Metainfo(TestCase):
    def setUp(self) -> None:
        self.root = ElementTree.parse(PACKAGING / METAINFO).getroot()

    def test_metainfo_is_valid(self) -> None:
        output_of("appstreamcli", "validate", "--no-net", PACKAGING / METAINFO)

    def test_launches_the_installed_desktop_file(self) -> None:
        self.assertEqual(self.root.findtext("launchable"), DESKTOP)
        self.assertEqual(self.root.findtext("id"), ID)

    def test_newest_release_is_this_version(self) -> None:
        release = self.root.find("releases/release")
        assert release is not None
        self.assertEqual(release.get("version"), VERSION)

    def test_same_summary_as_the_desktop_file(self) -> None:
        self.assertEqual(self.root.findtext("summary"), desktop_entry()["Comment"])

    def test_no_placeholder_is_left_in_any_text(self) -> None:
        for name in (DESKTOP, METAINFO, f"{NAME}.1", "copyright", "changelog"):
            self.assertNotRegex((PACKAGING / name).read_text(encoding="utf-8"), "@RK_", name)


class Icons(TestCase):
    def test_bitmaps_have_the_size_of_their_folder(self) -> None:
        for size in (48, 128, 256):
            header = (ICONS / f"realmkeeper-{size}.png").read_bytes()[:24]
            self.assertEqual(header[:8], b"\x89PNG\r\n\x1a\n")
            self.assertEqual(struct.unpack(">II", header[16:24]), (size, size))

    def test_scalable_icon_is_square_and_self_contained(self) -> None:
        root = ElementTree.parse(ICONS / "realmkeeper.svg").getroot()
        self.assertEqual(root.get("viewBox"), "0 0 256 256")
        self.assertNotIn("href", (ICONS / "realmkeeper.svg").read_text(encoding="utf-8"))

    def test_bitmaps_were_drawn_from_the_scalable_icon(self) -> None:
        """Drawn again, the picture has the same bytes, so nobody changes one and forgets the other."""
        for size in (48, 128, 256):
            drawn = output_of_bytes("rsvg-convert", "-w", str(size), "-h", str(size), str(ICONS / "realmkeeper.svg"))
            self.assertEqual(drawn, (ICONS / f"realmkeeper-{size}.png").read_bytes(), f"draw the {size} pixel icon again")


def output_of_bytes(*command: str) -> bytes:
    return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, check=True).stdout
