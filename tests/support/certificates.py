# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Throw-away certificates for https tests, made by the openssl command: a CA of its own and one server certificate."""
from __future__ import annotations

import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

# trusted: good once ca.pem is trusted; expired: ended in 2021; other-host: for another name; self-signed: by no CA.
KINDS = ("trusted", "expired", "other-host", "self-signed")
DATES = {"expired": ("20200101000000Z", "20210101000000Z")}
NAMES = {"other-host": "DNS:elsewhere.invalid"}

CONFIGURATION = """
[ca]
default_ca = own
[own]
database = {folder}/index.txt
new_certs_dir = {folder}
default_md = sha256
rand_serial = yes
policy = any
unique_subject = no
[any]
commonName = supplied
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = {names}
"""


class CertificateFailure(Exception):
    """openssl is missing or refused; the text says which step."""


@dataclass(frozen=True)
class Files:
    ca: Path
    certificate: Path
    key: Path


def openssl(*arguments: str | Path) -> None:
    if shutil.which("openssl") is None:
        raise CertificateFailure("Test certificates can't be made: the command openssl is missing. Install Debian's openssl.")
    done = subprocess.run(["openssl", *map(str, arguments)], stdin=subprocess.DEVNULL, capture_output=True, text=True)
    if done.returncode != 0:
        raise CertificateFailure(f"openssl {arguments[0]} failed: {done.stderr.strip()[-400:]}")


def new_key(path: Path) -> Path:
    openssl("genpkey", "-quiet", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-out", path)
    path.chmod(0o600)
    return path


def self_signed(folder: Path, stem: str, subject: str, extra: list[str]) -> Path:
    certificate = folder / f"{stem}.pem"
    openssl("req", "-x509", "-new", "-key", new_key(folder / f"{stem}.key"), "-days", "2", "-subj", subject, "-out", certificate, *extra)
    return certificate


def make(folder: Path, kind: str = "trusted") -> Files:
    """Writes ca.pem, server.pem and server.key into `folder`; anew at every call, so nothing expires in a kept folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, mode=0o700)
    names = NAMES.get(kind, "DNS:localhost,IP:127.0.0.1")
    files = Files(folder / "ca.pem", folder / "server.pem", folder / "server.key")
    if kind == "self-signed":
        self_signed(folder, "server", "/CN=localhost", ["-addext", f"subjectAltName={names}"])
        shutil.copy(files.certificate, files.ca)
        return files
    self_signed(folder, "ca", "/CN=Realmkeeper throw-away CA", ["-addext", "keyUsage=critical,keyCertSign,cRLSign"])
    configuration = folder / "openssl.cnf"
    configuration.write_text(CONFIGURATION.format(folder=folder, names=names))
    (folder / "index.txt").touch()
    request = folder / "server.csr"
    openssl("req", "-new", "-key", new_key(files.key), "-subj", "/CN=localhost", "-out", request)
    dates = DATES.get(kind)
    validity = ["-startdate", dates[0], "-enddate", dates[1]] if dates else ["-days", "2"]
    openssl("ca", "-batch", "-notext", "-config", configuration, "-extensions", "server", *validity, "-cert", files.ca,
            "-keyfile", folder / "ca.key", "-in", request, "-out", files.certificate)
    return files
