# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""The Debian package: what is in it, what it asks for, and how its program was linked."""
import gzip
import re
import tempfile
from pathlib import Path

from product import DESKTOP, ID, METAINFO, NAME, PACKAGING, VERSION, TestCase, deb, output_of

HICOLOR = "./usr/share/icons/hicolor"
EXPECTED = {
    f"./usr/bin/{NAME}": "-rwxr-xr-x",
    f"./usr/share/applications/{DESKTOP}": "-rw-r--r--",
    f"./usr/share/metainfo/{METAINFO}": "-rw-r--r--",
    f"./usr/share/man/man1/{NAME}.1.gz": "-rw-r--r--",
    f"./usr/share/doc/{NAME}/copyright": "-rw-r--r--",
    f"./usr/share/doc/{NAME}/changelog.gz": "-rw-r--r--",
    f"{HICOLOR}/scalable/apps/{ID}.svg": "-rw-r--r--",
    **{f"{HICOLOR}/{size}x{size}/apps/{ID}.png": "-rw-r--r--" for size in (48, 128, 256)},
}


def field(name: str) -> str:
    return output_of("dpkg-deb", "--field", deb(), name).strip()


class Contents(TestCase):
    def test_holds_these_files_and_no_other(self) -> None:
        lines = [line.split() for line in output_of("dpkg-deb", "--contents", deb()).splitlines()]
        self.assertEqual({line[5]: line[0] for line in lines if line[0][0] != "d"}, EXPECTED)
        self.assertEqual({line[1] for line in lines}, {"root/root"})

    def test_is_named_as_debian_names_packages(self) -> None:
        architecture = output_of("dpkg", "--print-architecture").strip()
        self.assertEqual(deb().name, f"{NAME}_{VERSION}_{architecture}.deb")
        self.assertEqual((field("Package"), field("Version"), field("Architecture")), (NAME, VERSION, architecture))

    def test_asks_for_what_is_loaded_by_name_at_run_time(self) -> None:
        depends = field("Depends")
        for package in ("libsecret-1-0", "ca-certificates", "libqt6sql6-sqlite", "libqt6svg6 (<< 6.6~) | qt6-svg-plugins"):
            self.assertIn(package, depends)

    def test_asks_for_the_libraries_it_is_linked_with(self) -> None:
        for library in ("libc6", "libqt6core6", "libqt6widgets6", "libstdc++6"):
            self.assertRegex(field("Depends"), rf"{re.escape(library)} \(>= ")

    def test_a_keychain_is_recommended(self) -> None:
        self.assertIn("gnome-keyring | kwalletmanager | keepassxc", field("Recommends"))

    def test_description_has_a_summary_and_a_text(self) -> None:
        summary, _, text = field("Description").partition("\n")
        self.assertLess(len(summary), 80)
        self.assertGreater(len(text), 100)


class Linking(TestCase):
    def setUp(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        output_of("dpkg-deb", "--extract", deb(), self.folder.name)
        self.root = Path(self.folder.name)
        self.program = self.root / "usr" / "bin" / NAME

    def dynamic(self) -> str:
        return output_of("readelf", "--wide", "--dynamic", self.program)

    def test_position_independent(self) -> None:
        self.assertRegex(output_of("readelf", "--file-header", self.program), r"Type:\s+DYN")
        self.assertIn("Flags: NOW PIE", self.dynamic())

    def test_relocations_are_read_only_and_bound_at_start(self) -> None:
        self.assertIn("GNU_RELRO", output_of("readelf", "--wide", "--segments", self.program))
        self.assertRegex(self.dynamic(), r"FLAGS.*BIND_NOW")

    def test_stack_is_guarded_and_not_executable(self) -> None:
        self.assertRegex(output_of("readelf", "--wide", "--segments", self.program), r"GNU_STACK.* RW +0x")
        self.assertIn("__stack_chk_fail", output_of("readelf", "--wide", "--dyn-syms", self.program))

    def test_no_search_path_of_the_build_machine(self) -> None:
        self.assertNotRegex(self.dynamic(), r"RPATH|RUNPATH")

    def test_stripped(self) -> None:
        self.assertIn("stripped", output_of("file", self.program).strip().split(", "))

    def test_manual_page_and_changelog_are_the_built_ones(self) -> None:
        share = self.root / "usr" / "share"
        for packed, built in ((share / "man" / "man1" / f"{NAME}.1.gz", f"{NAME}.1"), (share / "doc" / NAME / "changelog.gz", "changelog")):
            self.assertEqual(gzip.decompress(packed.read_bytes()), (PACKAGING / built).read_bytes())
            self.assertEqual(packed.read_bytes()[4:8], b"\0\0\0\0", "a time stamp makes every build differ")
