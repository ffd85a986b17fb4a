#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Operates a Qt desktop program from outside, as a screen reader does: through its accessibility tree (AT-SPI).

A control that can't be found by its role and name here can't be found by a blind administrator either: that is a defect
of the program. Needs Debian's at-spi2-core, python3-pyatspi, xvfb, xauth, dbus, openbox, x11-apps, imagemagick and
xdotool, and gnome-keyring for tests of the keychain; runs with Debian's /usr/bin/python3.

    guidrive.py --inside SCRIPT [ARGS]   runs SCRIPT in a display, session bus, accessibility bus and keyring of its own

In SCRIPT:
    with App(["build/dev/app/realmkeeper"], title="Realmkeeper") as app:
        app.click("push button", "Add user")
        app.type("text", "Username", "amina")
        app.rows("table", "Users")
"""
from __future__ import annotations

import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

ENVIRONMENT = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_ACCESSIBILITY": "1", "NO_AT_BRIDGE": "0"}
SCREEN = "1600x1000x24"
# A table's cells are read one by one and on demand, never walked through.
HOLDERS = ("table", "tree table", "tree", "list")
OPERABLE = {"push button", "text", "password text", "check box", "combo box", "table", "tree", "tree table", "list",
            "radio button", "spin button", "toggle button", "page tab"}
MOST_CHILDREN, DEEPEST = 400, 40
Found = TypeVar("Found")

# Starts what a desktop session starts. The keyring's password is empty of meaning: keyring and session end together.
SET_UP = """
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
if command -v gnome-keyring-daemon >/dev/null; then printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; fi
if command -v openbox >/dev/null; then openbox >/dev/null 2>&1 & fi
for attempt in $(seq 100); do
    gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method org.a11y.Bus.GetAddress >/dev/null 2>&1 && break
    sleep 0.1
done
exec "$@"
"""


def inside(command: Sequence[str]) -> int:
    """Runs a command in a display and buses of its own; all of it has ended when this returns."""
    with tempfile.TemporaryDirectory(prefix="gui-") as runtime:
        os.chmod(runtime, 0o700)
        environment = {**os.environ, **ENVIRONMENT, "XDG_RUNTIME_DIR": runtime, "PYTHONPATH": str(Path(__file__).resolve().parent)}
        for name in ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            environment.pop(name, None)
        return subprocess.call(["xvfb-run", "-a", "-s", f"-screen 0 {SCREEN}", "dbus-run-session", "--", "bash", "-c", SET_UP,
                                "guidrive", *command], env=environment, stdin=subprocess.DEVNULL)


class App:
    """A running program and its controls. Every search waits until its time is over, then fails with what was wanted."""

    def __init__(self, command: Sequence[str | os.PathLike[str]], title: str, wait: float = 30, **popen: Any) -> None:
        import pyatspi
        self.atspi = pyatspi
        self.process = subprocess.Popen(list(command), **popen)
        self.root = self.until(lambda: self._application(title), wait, f"a window titled {title!r}")

    def __enter__(self) -> App:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    # -- looking

    def until(self, probe: Callable[[], Found | None], wait: float, what: str) -> Found:
        """The first true answer of the probe. The tree changes while it is read, so its errors mean: not yet."""
        end = time.monotonic() + wait
        while time.monotonic() < end:
            try:
                found = probe()
            except Exception:
                found = None
            if found:
                return found
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with {self.process.returncode} while waiting for {what}")
            time.sleep(0.1)
        raise AssertionError(f"not found in {wait} s: {what}")

    def _application(self, title: str) -> Any:
        desktop = self.atspi.Registry.getDesktop(0)
        for application in self._children(desktop):
            if application.get_process_id() == self.process.pid and any(title in (window.name or "") for window in self._children(application)):
                return application
        return None

    @staticmethod
    def _children(node: Any) -> Iterator[Any]:
        for index in range(min(node.childCount, MOST_CHILDREN)):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield child

    def _walk(self, node: Any, depth: int = 0) -> Iterator[Any]:
        yield node
        if depth <= DEEPEST and node.getRoleName() not in HOLDERS:
            for child in self._children(node):
                yield from self._walk(child, depth + 1)

    def label(self, node: Any) -> str:
        """What a person calls the control: its label's text where it has one (a combo box's own name is its value)."""
        for relation in node.getRelationSet():
            if relation.getRelationType() == self.atspi.RELATION_LABELLED_BY and relation.getNTargets():
                return relation.getTarget(0).name.replace("&", "").rstrip(": ")
        return node.name

    def shows(self, node: Any) -> bool:
        return node.getState().contains(self.atspi.STATE_SHOWING)

    def _control(self, role: str, name: str, showing: bool = True) -> Any:
        for node in self._walk(self.root):
            if node.getRoleName() == role and name in (node.name, self.label(node)) and (not showing or self.shows(node)):
                return node
        return None

    def find(self, role: str, name: str, wait: float = 10, showing: bool = True) -> Any:
        """The first control with that role and name or label, on screen unless showing is off."""
        return self.until(lambda: self._control(role, name, showing), wait, f"{role} {name!r}")

    def find_in(self, window: str, role: str, name: str, wait: float = 10) -> Any:
        """The same within one window or dialog: a dialog's verb often has the name of the button that opened it."""
        def probe() -> Any:
            return next((node for node in self._walk(self.window(window, 1)) if node.getRoleName() == role
                         and name in (node.name, self.label(node)) and self.shows(node)), None)
        return self.until(probe, wait, f"{role} {name!r} in the window {window!r}")

    def gone(self, role: str, name: str, wait: float = 10) -> None:
        self.until(lambda: not self._control(role, name), wait, f"{role} {name!r} to go away")

    def enabled(self, role: str, name: str, wait: float = 10) -> None:
        """Waits until a control can be used."""
        self.until(lambda: self.find(role, name, 1).getState().contains(self.atspi.STATE_ENABLED), wait, f"{role} {name!r} to be enabled")

    def window(self, title: str, wait: float = 10) -> Any:
        """A top window or dialog whose title contains the text."""
        return self.until(lambda: next((each for each in self._children(self.root) if title in (each.name or "") and self.shows(each)), None),
                          wait, f"a window titled {title!r}")

    def text(self, role: str, name: str, wait: float = 10) -> str:
        return self.find(role, name, wait).queryText().getText(0, -1)

    def wait_text(self, role: str, name: str, wanted: str, wait: float = 10) -> None:
        """Waits until a control's text contains what is wanted: an action's effect comes a moment after it."""
        self.until(lambda: wanted in self.text(role, name, 1), wait, f"{wanted!r} in {role} {name!r}")

    def wait_label(self, wanted: str, wait: float = 10) -> str:
        """Waits for a text anywhere on screen, in a label, a message or a dialog, and returns it whole."""
        def probe() -> str | None:
            return next((node.name for node in self._walk(self.root) if wanted in (node.name or "") and self.shows(node)), None)
        return self.until(probe, wait, f"the text {wanted!r}")

    def rows(self, role: str, name: str, limit: int = 50, wait: float = 10) -> list[list[str]]:
        """The texts of a table's first rows."""
        table = self.find(role, name, wait).queryTable()
        return [[table.getAccessibleAt(row, column).name for column in range(table.nColumns)] for row in range(min(table.nRows, limit))]

    def wait_row(self, role: str, name: str, text: str, wait: float = 15) -> int:
        """The number of the row with that text in one of its cells."""
        def probe() -> int | None:
            return next((number + 1 for number, row in enumerate(self.rows(role, name, wait=1)) if text in row), None)
        return self.until(probe, wait, f"a row {text!r} in {role} {name!r}") - 1

    def unnamed(self) -> list[str]:
        """Controls on screen that a person could operate but not name: role and the names of what holds them."""
        return [f"{node.getRoleName()} in {self._path(node)}" for node in self._walk(self.root)
                if node.getRoleName() in OPERABLE and not self.label(node) and self.shows(node)]

    def _path(self, node: Any) -> str:
        names, parent = [], node.parent
        while parent is not None and parent != self.root:
            names.append(parent.name or parent.getRoleName())
            parent = parent.parent
        return " / ".join(reversed(names))

    def dump(self, out: Any = sys.stdout) -> None:
        for node in self._walk(self.root):
            out.write(f"{node.getRoleName()}\t{node.name!r}\n")

    # -- doing

    def click(self, role: str, name: str, wait: float = 10) -> None:
        """Operates a button, check box or tab by its own action, which a disabled one does not have."""
        self._again(lambda: self.find(role, name, wait).queryAction().doAction(0))

    def _again(self, act: Callable[[], Any]) -> None:
        """A control that was drawn anew, or disabled, between finding and using it has not been used: it is found again, not in the cache."""
        for attempt in range(20):
            try:
                act()
                return
            except Exception as error:
                if "No such object path" not in str(error) or attempt == 19:
                    raise
                self.root.clear_cache()
                time.sleep(0.2)

    def type(self, role: str, name: str, text: str, wait: float = 10) -> None:
        self._again(lambda: self.find(role, name, wait).queryEditableText().setTextContents(text))

    def click_in(self, window: str, role: str, name: str, wait: float = 10) -> None:
        self._again(lambda: self.find_in(window, role, name, wait).queryAction().doAction(0))

    def type_in(self, window: str, role: str, name: str, text: str, wait: float = 10) -> None:
        self._again(lambda: self.find_in(window, role, name, wait).queryEditableText().setTextContents(text))

    def keys(self, *keys: str) -> None:
        """Presses keys in the window that has the focus: keys('ctrl+s')."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)

    def write(self, text: str) -> None:
        """Types into whatever has the focus, key by key."""
        subprocess.run(["xdotool", "type", "--clearmodifiers", "--delay", "8", text], check=True)

    def focus(self, role: str, name: str, wait: float = 10) -> None:
        self.find(role, name, wait).queryComponent().grabFocus()

    def mouse(self, node: Any, button: int = 1, times: int = 1) -> None:
        """Clicks where a control is: for list items and table cells, whose actions Qt only half offers."""
        box = node.queryComponent().getExtents(self.atspi.DESKTOP_COORDS)
        subprocess.run(["xdotool", "mousemove", str(box.x + box.width // 2), str(box.y + box.height // 2), "click", "--repeat",
                        str(times), str(button)], check=True)

    def item(self, role: str, name: str, text: str, wait: float = 10) -> None:
        """Clicks the item with that text in a list or tree, or the row of which a cell has it."""
        def probe() -> Any:
            return next((child for child in self._children(self.find(role, name, 1)) if child.name == text and self.shows(child)), None)
        self.mouse(self.until(probe, wait, f"{text!r} in {role} {name!r}"))

    def choose(self, name: str, text: str, wait: float = 10) -> None:
        """Picks an entry of a combo box by the keyboard."""
        box = self.find("combo box", name, wait)
        box.queryComponent().grabFocus()
        box.queryAction().doAction(0)
        time.sleep(0.3)  # the list takes keys only when it is drawn, which nothing announces
        self.write(text)
        self.keys("Return")
        self.until(lambda: box.name == text, wait, f"{text!r} chosen in {name!r}")

    def select(self, role: str, name: str, row: int, wait: float = 10) -> None:
        self._again(lambda: self.find(role, name, wait).queryTable().addRowSelection(row))

    def shot(self, path: str | os.PathLike[str]) -> None:
        """A picture of the whole screen."""
        subprocess.run(f"xwd -root -silent | convert xwd:- {shlex.quote(os.fspath(path))}", shell=True, check=True)

    def quit(self, wait: float = 10) -> int:
        self.process.terminate()
        return self.process.wait(wait)


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] != "--inside":
        sys.exit(__doc__)
    sys.exit(inside(["/usr/bin/python3", "-B", *sys.argv[2:]]))
