# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""A few lines of Keycloak's REST interface for tests: independent of the program, so that it can be its witness."""
from __future__ import annotations

import json
import ssl
import time
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path
from typing import Any


class ApiFailure(Exception):
    """The server refused: status and its own words. Status 0 means that nobody answered."""

    def __init__(self, status: int, method: str, url: str, words: str) -> None:
        super().__init__(f"{method} {url} was answered with {status or 'nothing'}: {words[:400]}")
        self.status = status
        self.words = words


class AdminApi:
    """Signed in by password with the client admin-cli; gets a new token by itself before the old one ends."""

    def __init__(self, url: str, user: str, password: str, ca_file: Path | None = None, realm: str = "master",
                 timeout: float = 120) -> None:
        self.url = url.rstrip("/")
        self._sign_in = {"grant_type": "password", "client_id": "admin-cli", "username": user, "password": password}
        self._token_url = f"{self.url}/realms/{realm}/protocol/openid-connect/token"
        self._context = self._tls(ca_file)
        self._timeout = timeout
        self._token, self._until = "", 0.0

    @staticmethod
    def _tls(ca_file: Path | None) -> ssl.SSLContext | None:
        """Bound to the throw-away CA. Wrong names and dates are what some tests are about, so those are let pass."""
        if ca_file is None:
            return None
        context = ssl.create_default_context()
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        return context

    def _send(self, request: urllib.request.Request) -> tuple[bytes, str]:
        method, url = request.get_method(), request.full_url
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}),
                                             *([urllib.request.HTTPSHandler(context=self._context)] if self._context else []))
        try:
            with opener.open(request, timeout=self._timeout) as answer:
                return answer.read(), answer.headers.get("Location", "")
        except urllib.error.HTTPError as error:
            raise ApiFailure(error.code, method, url, error.read().decode(errors="replace")) from None
        except (OSError, ValueError) as error:
            raise ApiFailure(0, method, url, str(error)) from None

    def token(self) -> str:
        if time.monotonic() >= self._until:
            body = urllib.parse.urlencode(self._sign_in).encode()
            answer = json.loads(self._send(urllib.request.Request(self._token_url, data=body))[0])
            self._token = answer["access_token"]
            self._until = time.monotonic() + answer["expires_in"] - 15
        return self._token

    def sign_in_status(self) -> int:
        """The status of a fresh sign-in: 200, the server's refusal, or 0 when nobody answers."""
        self._until = 0
        try:
            self.token()
            return 200
        except ApiFailure as failure:
            return failure.status

    def call(self, method: str, path: str, body: Any = None) -> tuple[Any, str]:
        """Sends JSON, returns the parsed answer (None if empty) and the Location header."""
        headers = {"Authorization": f"Bearer {self.token()}", "Accept": "application/json"}
        data = None
        if body is not None:
            data = json.dumps(body).encode()
            headers["Content-Type"] = "application/json"
        answer, location = self._send(urllib.request.Request(self.url + path, data=data, headers=headers, method=method))
        return (json.loads(answer) if answer else None), location

    def get(self, path: str) -> Any:
        return self.call("GET", path)[0]

    def post(self, path: str, body: Any = None) -> str:
        """Returns the id at the end of the Location header, empty where there is none."""
        return self.call("POST", path, {} if body is None else body)[1].rpartition("/")[2]

    def put(self, path: str, body: Any) -> None:
        self.call("PUT", path, body)

    def delete(self, path: str) -> None:
        self.call("DELETE", path)
