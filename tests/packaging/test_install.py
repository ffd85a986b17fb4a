# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""The package installs, starts and leaves in a bare Debian 12, which debootstrap makes once and the cache keeps."""
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

from product import DESKTOP, NAME, VERSION, TestCase, deb, output_of

RELEASE = "bookworm"
APT_FOLDERS = ("apt.conf.d", "auth.conf.d", "preferences.d", "trusted.gpg.d", "keyrings")


def cache() -> Path:
    return Path(os.environ.get("RK_CACHE_DIR") or Path.home() / ".cache" / "realmkeeper") / "chroot"


# In a chroot "/" is no mount, so its propagation can't be changed.
ROOT_IS_A_MOUNT = any(line.split()[4] == "/" for line in Path("/proc/self/mountinfo").read_text(encoding="utf-8").splitlines())
OWN_MOUNTS = [] if ROOT_IS_A_MOUNT else ["--propagation", "unchanged"]


def mirror() -> str:
    """Where this machine gets Debian from; the bare one asks there too."""
    return output_of("apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", f"Codename: {RELEASE}").split()[0]


def bare_debian() -> Path:
    tree = cache() / f"{RELEASE}-minbase"
    if not tree.is_dir():
        cache().mkdir(parents=True, exist_ok=True)
        part = Path(tempfile.mkdtemp(dir=cache(), prefix="part-"))
        output_of("debootstrap", "--variant=minbase", RELEASE, part, mirror())
        part.chmod(0o755)
        part.rename(tree)
    return tree


@unittest.skipUnless(os.geteuid() == 0, "only root can make and enter a bare Debian")
class Install(TestCase):
    root: Path

    @classmethod
    def setUpClass(cls) -> None:
        folder = tempfile.mkdtemp(prefix="bare-debian-", dir="/var/tmp")
        cls.addClassCleanup(shutil.rmtree, folder, ignore_errors=True)
        cls.root = Path(folder) / "root"
        output_of("cp", "-a", "--reflink=auto", bare_debian(), cls.root)
        cls.copy_apt_settings()
        shutil.copy(deb(), cls.root / "package.deb")
        cls.inside("apt-get", "-q", "update")
        cls.inside("apt-get", "-q", "install", "-y", "--no-install-recommends", "/package.deb")

    @classmethod
    def copy_apt_settings(cls) -> None:
        """Proxies and exceptions of this machine hold for the bare one as well; its package sources stay its own."""
        for name in APT_FOLDERS:
            source = Path("/etc/apt") / name
            if source.is_dir():
                shutil.copytree(source, cls.root / "etc" / "apt" / name, dirs_exist_ok=True)
        shutil.copy("/etc/resolv.conf", cls.root / "etc" / "resolv.conf")

    @classmethod
    def command(cls, *words: str) -> list[str]:
        """A namespace of its own ends whatever a package's script or the program leaves running."""
        return ["unshare", *OWN_MOUNTS, "--fork", "--pid", "--kill-child", "--mount-proc=" + str(cls.root / "proc"), "chroot", str(cls.root),
                "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND=noninteractive", "LC_ALL=C.UTF-8", "HOME=/root",
                "QT_QPA_PLATFORM=offscreen", *words]

    @classmethod
    def inside(cls, *words: str) -> str:
        return output_of(*cls.command(*words))

    def test_1_program_says_its_version_without_a_display(self) -> None:
        self.assertIn(VERSION, self.inside("env", "-u", "QT_QPA_PLATFORM", NAME, "--version"))

    def test_2_every_library_is_there(self) -> None:
        self.assertNotIn("not found", self.inside("ldd", f"/usr/bin/{NAME}"))

    def test_3_window_opens_and_stays(self) -> None:
        """timeout ends a program that still runs with 124; anything else means that it ended by itself."""
        done = subprocess.run(self.command("timeout", "8", NAME), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, text=True)
        self.assertEqual(done.returncode, 124, done.stdout)
        # The off-screen platform can't bring a window to the front, and says so.
        said = [line for line in done.stdout.splitlines() if "This plugin does not support raise()" not in line]
        self.assertNotRegex("\n".join(said), r"(?i)could not|cannot|error|warning|critical")

    def test_4_desktop_file_is_where_desktops_look(self) -> None:
        self.assertTrue((self.root / "usr" / "share" / "applications" / DESKTOP).is_file())

    def test_9_removal_leaves_nothing(self) -> None:
        self.inside("apt-get", "-q", "purge", "-y", NAME)
        left = [str(path) for path in (self.root / "usr").rglob(f"*{NAME}*")]
        self.assertEqual(left, [])
