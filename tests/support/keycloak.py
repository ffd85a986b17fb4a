#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Gets, builds, starts and stops real Keycloak servers for the demo and the tests.

    keycloak.py prepare [--version V …]                   download, check and build; says where the prepared tree is
    keycloak.py start --data DIR [--version V] [--port P] [--tls KIND] [--import REALM.json] [--heap MB]
    keycloak.py status --data DIR                         exit 0 while the server runs, 3 when it does not
    keycloak.py stop --data DIR

`start` and `status` print one JSON object: url, user, password-file, pid, version, log (and ca-file with --tls).
Everything about one server lives in its DIR: database, log, administrator password (made at the first start, mode
0600), state. Starting again in the same DIR continues with the same data, port and password. The prepared tree is
shared, read only, and lies in $RK_CACHE_DIR or ${XDG_CACHE_HOME:-~/.cache}/realmkeeper; it may be deleted any time.
RK_KEYCLOAK_ZIP_DIR may name a folder with downloads made elsewhere; they have to match the same checksums.

Standard library only, so that Debian's own python3 runs it as it is.
"""
from __future__ import annotations

import argparse
import contextlib
import fcntl
import hashlib
import json
import os
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
import certificates  # noqa: E402  (lies beside this file)
from adminapi import AdminApi, ApiFailure  # noqa: E402

ARTIFACT = "org.keycloak:keycloak-quarkus-dist"
# By its whole name, so that Maven doesn't have to look up which plugin and version are meant.
COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy"
BASE_PATH = "/auth"
ADMIN = "admin"
BUILD_OPTIONS = ("--db=dev-file", f"--http-relative-path={BASE_PATH}")
# Without it, servers on one machine look for each other and form a cluster. Older versions want it at build time.
ALONE = "--cache=local"


@dataclass(frozen=True)
class Version:
    """What differs between the releases in use. The checksum is that of the zip, first seen and pinned here."""
    sha256: str
    password_variables: tuple[str, str] = ("KC_BOOTSTRAP_ADMIN_USERNAME", "KC_BOOTSTRAP_ADMIN_PASSWORD")
    build_options: tuple[str, ...] = BUILD_OPTIONS
    start_options: tuple[str, ...] = ()


BUILT_ALONE = (*BUILD_OPTIONS, ALONE)
BEFORE_26 = ("KEYCLOAK_ADMIN", "KEYCLOAK_ADMIN_PASSWORD")
VERSIONS = {
    "26.7.4": Version("a286e98b4296d4e75ee88d8527c7cd463b307caa022f088c9f22cffccc741fa1", start_options=(ALONE,)),
    "24.0.5": Version("5ee1aefa6c611c57e1ee94406e0e51b91b8242b93072cafd19b88f72a4404702", BEFORE_26, BUILT_ALONE),
    "21.1.2": Version("3ecf77b0b57a5860aa04368c6e9147b32f36f140ffebb3e16f04076d9e6198a6", BEFORE_26, BUILT_ALONE,
                      ("--hostname-strict-https=false",)),
}
CURRENT = "26.7.4"


class Failure(Exception):
    """Something a person has to hear about: the text says what failed, where, and what to do."""


def say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def cache_dir() -> Path:
    own = os.environ.get("RK_CACHE_DIR")
    if own:
        return Path(own)
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "realmkeeper"


# ---------------------------------------------------------------------------------------------- the prepared tree

def sha256_of(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def check(path: Path, version: str) -> Path:
    found = sha256_of(path)
    if found != VERSIONS[version].sha256:
        raise Failure(f"The download {path} is not the Keycloak {version} that this project was tested with: its SHA-256 "
                      f"is {found}, expected {VERSIONS[version].sha256}. It was not used. Delete it and try again.")
    return path


def fetch(version: str, folder: Path) -> Path:
    """The distribution as a zip with the right checksum: a download made elsewhere, or one by Maven into `folder`."""
    name = f"keycloak-quarkus-dist-{version}.zip"
    elsewhere = os.environ.get("RK_KEYCLOAK_ZIP_DIR")
    if elsewhere and (Path(elsewhere) / name).is_file():
        return check(Path(elsewhere) / name, version)
    if shutil.which("mvn") is None:
        raise Failure(f"Keycloak {version} can't be downloaded: the command mvn is missing. Install Debian's package maven.")
    say(f"Downloading Keycloak {version} (about 180 MB) by Maven …")
    command = ["mvn", "-q", "-B", COPY, f"-Dartifact={ARTIFACT}:{version}:zip", f"-DoutputDirectory={folder}"]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, cwd=folder)
    if done.returncode != 0 or not (folder / name).is_file():
        words = " ".join(line for line in (done.stdout + done.stderr).splitlines() if "ERROR" in line)[:600]
        raise Failure(f"Maven could not download Keycloak {version}: {words or 'it gave no reason'} "
                      "Check the network and Maven's settings, then try again.")
    return check(folder / name, version)


def unpack(archive: Path, folder: Path) -> Path:
    """Unpacks the zip and keeps the execute bits, which zipfile drops. Returns Keycloak's own top folder."""
    with zipfile.ZipFile(archive) as source:
        for entry in source.infolist():
            target = Path(source.extract(entry, folder))
            mode = entry.external_attr >> 16
            if mode and target.is_file():
                target.chmod(mode & 0o755 | 0o600)
    return next(path for path in folder.iterdir() if (path / "bin" / "kc.sh").is_file())


def build(home: Path, version: str) -> None:
    say(f"Building Keycloak {version} …")
    done = subprocess.run([str(home / "bin" / "kc.sh"), "build", *VERSIONS[version].build_options], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode != 0:
        raise Failure(f"'kc.sh build' of Keycloak {version} ended with {done.returncode}: {done.stdout[-800:]}")


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def prepare(version: str = CURRENT) -> Path:
    """The built tree of a version, made at the first call. A half-made one is never seen: it is renamed when whole."""
    if version not in VERSIONS:
        raise Failure(f"Keycloak {version} is not among the versions whose checksum is known: {', '.join(VERSIONS)}.")
    if shutil.which("java") is None:
        raise Failure("Keycloak needs Java: the command java is missing. Install Debian's openjdk-17-jre-headless.")
    options = hashlib.sha256(" ".join(VERSIONS[version].build_options).encode()).hexdigest()[:8]
    tree = cache_dir() / "keycloak" / f"{version}-{VERSIONS[version].sha256[:12]}-{options}"
    with locked(tree.parent / f"{version}.lock"):
        if not tree.is_dir():
            with tempfile.TemporaryDirectory(dir=tree.parent, prefix="part-") as part:
                home = unpack(fetch(version, Path(part)), Path(part) / "tree")
                build(home, version)
                home.rename(tree)
    return tree


def link_tree(source: Path, target: Path) -> None:
    """The instance's own home: hard links where the file system allows, copies where it does not."""
    def link(origin: str, copy: str) -> None:
        try:
            os.link(origin, copy)
        except OSError:
            shutil.copy2(origin, copy)
    part = target.with_name(target.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    shutil.copytree(source, part, copy_function=link, ignore=shutil.ignore_patterns("data"))
    part.rename(target)


# ---------------------------------------------------------------------------------------------- one running server

def free_port(wish: int = 0) -> int:
    """The wished port if nobody listens on it, else any free one. The last server's dying connections don't count."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", wish))
        except OSError:
            return free_port()
        return probe.getsockname()[1]


def started_at(pid: int) -> str | None:
    """The kernel's start time of a process; with the pid it names one process for good. None when it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return None
    return None if fields[0] == "Z" else fields[19]


@dataclass
class Server:
    """A Keycloak server that keeps everything in `data`. Construct with Server.start() or Server.of()."""
    data: Path
    state: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def of(cls, data: Path | str) -> Server:
        """The server of a data folder, running or not."""
        server = cls(Path(data).resolve())
        with contextlib.suppress(OSError, ValueError):
            server.state = json.loads((server.data / "server.json").read_text())
        return server

    @classmethod
    def start(cls, data: Path | str, version: str = "", port: int = 0, tls: str = "", heap: int = 0) -> Server:
        """Starts the server of `data`, or finds it running. What is not given stays as it was at the last start."""
        server = cls.of(data)
        server.data.mkdir(parents=True, exist_ok=True)
        with locked(server.data / "lock"):
            if not server.running:
                server._launch(version, port, tls, heap)
        return server

    @property
    def running(self) -> bool:
        return bool(self.state) and started_at(self.state["pid"]) == self.state["started"]

    @property
    def url(self) -> str:
        return self.state["url"]

    @property
    def password_file(self) -> Path:
        return self.data / "admin-password"

    @property
    def log(self) -> Path:
        return self.data / "server.log"

    def describe(self) -> dict[str, Any]:
        shown = {"url": self.url, "user": ADMIN, "password-file": str(self.password_file), "pid": self.state["pid"],
                 "version": self.state["version"], "log": str(self.log)}
        if self.state["tls"]:
            shown["ca-file"] = str(self.data / "tls" / "ca.pem")
        return shown

    def api(self) -> AdminApi:
        """The server's REST interface as its first administrator."""
        ca_file = self.data / "tls" / "ca.pem" if self.state["tls"] else None
        return AdminApi(self.url, ADMIN, self.password_file.read_text().strip(), ca_file)

    def import_realm(self, representation: dict[str, Any]) -> bool:
        """Creates a realm unless one of that name is there. True when it was created."""
        api = self.api()
        try:
            api.get(f"/admin/realms/{urllib.parse.quote(representation['realm'], safe='')}")
            return False
        except ApiFailure as failure:
            if failure.status != 404:
                raise
        api.post("/admin/realms", representation)
        return True

    def stop(self, patience: float = 30) -> None:
        """Ends the server by its pid, politely first. Nothing happens when it is not running."""
        if not self.running:
            return
        descriptor = os.pidfd_open(self.state["pid"])
        try:
            for number in (signal.SIGTERM, signal.SIGKILL):
                if self.running:
                    signal.pidfd_send_signal(descriptor, number)
                    self._await_end(patience)
        finally:
            os.close(descriptor)

    def kill(self) -> None:
        """Ends the server at once, as a power cut would."""
        self.stop(patience=0)

    # -- inside

    def _await_end(self, patience: float) -> None:
        end = time.monotonic() + patience
        while self.running and time.monotonic() < end:
            with contextlib.suppress(ChildProcessError):
                os.waitpid(self.state["pid"], os.WNOHANG)
            time.sleep(0.05)

    def _launch(self, version: str, port: int, tls: str, heap: int) -> None:
        version = version or self.state.get("version", CURRENT)
        port = port or free_port(self.state.get("port", 0))
        tls = tls or self.state.get("tls", "")
        heap = heap or self.state.get("heap", 0)
        home = self._home(version)
        first = not self.password_file.exists()
        self._make_password()
        with self.log.open("ab") as log:
            process = subprocess.Popen([str(home / "bin" / "kc.sh"), "start", "--optimized", *self._options(version, port, tls)],
                                       env=self._environment(version, heap), stdin=subprocess.DEVNULL, stdout=log,
                                       stderr=subprocess.STDOUT, start_new_session=True, cwd=self.data)
        scheme = "https" if tls else "http"
        self.state = {"pid": process.pid, "started": started_at(process.pid), "version": version, "port": port, "tls": tls,
                      "heap": heap, "url": f"{scheme}://127.0.0.1:{port}{BASE_PATH}"}
        (self.data / "server.json").write_text(json.dumps(self.state, indent=1, sort_keys=True) + "\n")
        self._await_ready(process, first)

    def _home(self, version: str) -> Path:
        home = self.data / f"home-{version}"
        if not home.is_dir():
            link_tree(prepare(version), home)
        return home

    def _make_password(self) -> None:
        with contextlib.suppress(FileExistsError):
            descriptor = os.open(self.password_file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "w") as stream:
                stream.write(secrets.token_urlsafe(15) + "\n")

    def _options(self, version: str, port: int, tls: str) -> list[str]:
        options = ["--http-host=127.0.0.1", "--hostname-strict=false", *VERSIONS[version].start_options]
        if not tls:
            return [*options, "--http-enabled=true", f"--http-port={port}"]
        files = certificates.make(self.data / "tls", tls)
        return [*options, f"--https-port={port}", f"--https-certificate-file={files.certificate}",
                f"--https-certificate-key-file={files.key}"]

    def _environment(self, version: str, heap: int) -> dict[str, str]:
        """Keycloak takes its first administrator from the environment; later starts ignore it. The database's address
        goes the same way, since the scripts of older versions trip over its semicolons."""
        user, password = VERSIONS[version].password_variables
        environment = {**os.environ, user: ADMIN, password: self.password_file.read_text().strip(),
                       "KC_DB_URL": f"jdbc:h2:file:{self.data}/h2/keycloakdb;NON_KEYWORDS=VALUE;AUTO_SERVER=FALSE"}
        if heap:
            environment["JAVA_OPTS_KC_HEAP"] = f"-Xms128m -Xmx{heap}m"
        return environment

    def _await_ready(self, process: subprocess.Popen[bytes], first: bool) -> None:
        """Ready is when the administrator can sign in; an old server whose password was changed may also refuse."""
        accepted = {200} if first else {200, 400, 401}
        end = time.monotonic() + 180
        while time.monotonic() < end:
            if process.poll() is not None:
                raise Failure(f"Keycloak {self.state['version']} ended with {process.returncode} while starting on port "
                              f"{self.state['port']}. Its last words: {self._last_words()} (all of it: {self.log})")
            if self.api().sign_in_status() in accepted:
                return
            time.sleep(0.2)
        self.stop()
        raise Failure(f"Keycloak did not get ready within 3 minutes at {self.url}. Read {self.log}.")

    def _last_words(self) -> str:
        lines = self.log.read_text(errors="replace").splitlines()
        return " ".join([line for line in lines if "ERROR" in line][-3:] or lines[-3:])


# ---------------------------------------------------------------------------------------------- command line

def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("prepare")
    command.add_argument("--version", action="append", choices=list(VERSIONS))
    command = commands.add_parser("start")
    command.add_argument("--data", required=True)
    command.add_argument("--version", default="", choices=list(VERSIONS))
    command.add_argument("--port", type=int, default=0)
    command.add_argument("--tls", default="", choices=certificates.KINDS, help="listen on https, with this kind of certificate")
    command.add_argument("--import", dest="realm", type=Path, help="a realm representation to create unless it exists")
    command.add_argument("--heap", type=int, default=0, help="largest Java heap in MB")
    for name in ("status", "stop"):
        commands.add_parser(name).add_argument("--data", required=True)
    return parser.parse_args()


def run(args: argparse.Namespace) -> int:
    if args.command == "prepare":
        for version in args.version or [CURRENT]:
            print(prepare(version))
        return 0
    if args.command == "start":
        server = Server.start(args.data, args.version, args.port, args.tls, args.heap)
        if args.realm:
            server.import_realm(json.loads(args.realm.read_text()))
        print(json.dumps(server.describe()))
        return 0
    server = Server.of(args.data)
    if args.command == "stop":
        server.stop()
        return 0
    if not server.running:
        say(f"No server runs with the data in {server.data}.")
        return 3
    print(json.dumps(server.describe()))
    return 0


def main() -> int:
    try:
        return run(arguments())
    except (Failure, ApiFailure, certificates.CertificateFailure) as failure:
        say(f"keycloak.py: {failure}")
    except OSError as failure:
        say(f"keycloak.py: {failure}")
    return 1


if __name__ == "__main__":
    sys.exit(main())
