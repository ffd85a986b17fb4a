# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
# What ./run and ./test share: plain words, and getting a Debian machine ready. Sourced, never run.
# shellcheck disable=SC2034  # its variables are used where it is sourced

# Debian's own Python, for which pyatspi and the scripts here are meant; a version manager's may come first in PATH.
PYTHON=/usr/bin/python3

BUILD_PACKAGES=(ca-certificates cmake g++ ninja-build libexpected-dev libqt6sql6-sqlite libssl-dev qt6-base-dev
    qt6-l10n-tools qt6-svg-dev qt6-tools-dev qtkeychain-qt6-dev)
# The fonts are there because a bare machine has none, and a window without a font has no text.
SHOW_PACKAGES=(fonts-dejavu-core fonts-noto-core libqt6svg6)
SERVER_PACKAGES=(maven openjdk-17-jre-headless openssl python3)

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$(basename "$0"): $*"
    exit 1
}

missing_packages() {
    local name
    for name in "$@"; do
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null) == installed ]] || printf '%s\n' "$name"
    done
}

# The words in front of apt-get that make it run as root; fails where there is no way without a person.
as_root() {
    if [[ $(id -u) == 0 ]]; then
        return 0
    elif command -v sudo >/dev/null && { [[ -t 0 ]] || sudo -n true 2>/dev/null; }; then
        printf 'sudo\n'
    else
        return 1
    fi
}

# install_packages NAME…: installs those that are missing, or ends with the one command that a person has to run.
install_packages() {
    local missing words root
    command -v apt-get >/dev/null || fail "This machine has no apt-get. Install what Debian 12 calls: $*"
    mapfile -t missing < <(missing_packages "$@")
    [[ ${#missing[@]} -gt 0 ]] || return 0
    root=$(as_root) || fail "Some packages are missing and only root may install them. Run this, then try again:
    sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}"
    words=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0)
    [[ -z $root ]] || words=("$root" "${words[@]}")
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    "${words[@]}" update >&2 || fail "'apt-get update' failed (its words are above). Check the network and the package sources."
    "${words[@]}" install -y --no-install-recommends "${missing[@]}" >&2 ||
        fail "apt-get could not install the packages (its words are above). Mend that, then try again."
}

# configure PRESET: sets up build/PRESET; what CMake says is only shown when it fails.
configure() {
    local log=build/$1/configure.log
    mkdir -p "build/$1"
    cmake --preset "$1" >"$log" 2>&1 ||
        { tail -n 30 "$log" >&2; fail "CMake could not configure the preset $1. All it said is in $log."; }
}

# build PRESET [TARGET…]: configures and builds below build/PRESET; ninja's own progress shows what goes on.
build() {
    local preset=$1 targets=()
    shift
    [[ $# -eq 0 ]] || targets=(--target "$@")
    say "Building (${preset}) …"
    configure "$preset"
    cmake --build --preset "$preset" "${targets[@]}" >&2 ||
        fail "The build of the preset $preset failed (the compiler's words are above)."
}
