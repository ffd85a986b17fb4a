# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Stands between the program and a server, and keeps one answer, or one request, back: what a crash in mid-write looks like.

    with HoldBack("http://localhost:8180/auth") as between:
        held = between.hold("PUT", "/users/", reaches_server=True)
        …                       # the program, started with between.url, saves
        held.wait(30)           # the server has done it, and the program will never hear of it

Everything else goes through unchanged. A held connection stays open until the program ends or the block does.
"""
from __future__ import annotations

import http.client
import http.server
import threading
from types import TracebackType
from typing import Any
from urllib.parse import urlsplit

HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length"}


class HoldBack:
    def __init__(self, url: str) -> None:
        address = urlsplit(url)
        self._server = (address.hostname or "", address.port or 80)
        self._plan: tuple[str, str, bool, threading.Event] | None = None
        self._over = threading.Event()
        self._lock = threading.Lock()
        self._listener = http.server.ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._listener.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._listener.server_address[1]}{address.path}"

    def __enter__(self) -> HoldBack:
        threading.Thread(target=self._listener.serve_forever, daemon=True).start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._over.set()
        self._listener.shutdown()
        self._listener.server_close()

    def hold(self, method: str, path_part: str, reaches_server: bool) -> threading.Event:
        """The next such request gets no answer; the event is set when it lies here, and the server has answered if it may."""
        held = threading.Event()
        with self._lock:
            self._plan = (method, path_part, reaches_server, held)
        return held

    def _take_plan(self, method: str, path: str) -> tuple[bool, threading.Event] | None:
        with self._lock:
            if not self._plan or self._plan[0] != method or self._plan[1] not in path:
                return None
            _, _, reaches_server, held = self._plan
            self._plan = None
            return reaches_server, held

    def _forward(self, method: str, path: str, headers: Any, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
        connection = http.client.HTTPConnection(*self._server, timeout=60)
        try:
            kept = {name: value for name, value in headers.items() if name.lower() not in HOP_BY_HOP}
            connection.request(method, path, body or None, kept)
            answer = connection.getresponse()
            content = answer.read()
            return answer.status, [(name, value) for name, value in answer.getheaders() if name.lower() not in HOP_BY_HOP], content
        finally:
            connection.close()

    def _handler(self) -> type[http.server.BaseHTTPRequestHandler]:
        between = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def pass_on(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                plan = between._take_plan(self.command, self.path)
                if plan and not plan[0]:
                    self.never_answer(plan[1])
                    return
                status, headers, content = between._forward(self.command, self.path, self.headers, body)
                if plan:
                    self.never_answer(plan[1])
                    return
                self.send_response(status)
                for name, value in headers:
                    self.send_header(name, value)
                if status != 204:
                    self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def never_answer(self, held: threading.Event) -> None:
                held.set()
                between._over.wait()
                self.close_connection = True

            do_GET = do_POST = do_PUT = do_DELETE = pass_on

            def log_message(self, format: str, *args: Any) -> None:
                """Quiet."""

        return Handler
