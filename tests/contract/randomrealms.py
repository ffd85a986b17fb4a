# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Realms made up at random, small and odd: names with every kind of sign, deep groups, roles made of roles of clients,
lists of values, settings that are there or not. The same seed makes the same realms."""
from __future__ import annotations

import json
import random
from collections.abc import Callable, Iterator
from typing import Any

from realmfiles import RealmFile

SIGNS = ["a", "B", "7", " ", "/", "ü", "ß", "é", "Ж", "漢", "🦊", "'", "\"", "\\", "&", "<", ">", "%", "#", "+", "=", ";", ":", "{", "}",
         "*", "?", ".", "-", "_", "~", "@", "$", "(", ")", "\u202e", "\u00a0"]
POLICIES = [None, "ENABLED", "ADMIN_EDIT", "ADMIN_VIEW"]
ACTIONS = ["UPDATE_PASSWORD", "VERIFY_EMAIL", "CONFIGURE_TOTP", "UPDATE_PROFILE"]
PROVIDERS = ["oidc", "keycloak-oidc", "google", "github"]


class Maker:
    """One realm. Everything random comes from one source, in a fixed order."""

    def __init__(self, seed: int, number: int) -> None:
        self.random = random.Random(seed * 1000 + number)
        self.number = number
        self.names: set[str] = set()

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def name(self, signs: list[str] = SIGNS, longest: int = 40) -> str:
        """Never there before, whatever the case; not blank at its ends, which servers cut off."""
        while True:
            length = longest if self.chance(0.05) else self.random.randint(1, min(16, longest))
            name = "".join(self.random.choice(signs) for _ in range(length))
            # the server's columns count in UTF-16
            name = name.encode("utf-16-le")[:2 * longest].decode("utf-16-le", "ignore").strip()
            if name and name.lower() not in self.names and name not in (".", ".."):
                self.names.add(name.lower())
                return name

    def text(self) -> str:
        return self.name(longest=200)

    def plain_name(self) -> str:
        return self.name(list("abcdefghijklmnopqrstuvwxyz0123456789.-_"))

    def several(self, most: int, make: Callable[[], Any]) -> list[Any]:
        return [make() for _ in range(self.random.randint(0, most))]

    def some_of(self, values: list[Any]) -> list[Any]:
        return self.random.sample(values, self.random.randint(0, min(3, len(values))))

    def attributes(self) -> dict[str, list[str]]:
        return {self.plain_name(): [self.text() for _ in range(self.random.randint(1, 4))] for _ in range(self.random.randint(0, 3))}

    def maybe(self, probability: float, **members: Any) -> dict[str, Any]:
        return members if self.chance(probability) else {}

    def realm(self, name: str) -> dict[str, Any]:
        clients = self.several(3, self.client)
        roles = self.roles(clients)
        groups = self.several(3, lambda: self.group(roles, 1))
        providers = self.several(3, self.provider)
        return {"realm": name, "enabled": self.chance(0.8), **self.maybe(0.5, displayName=self.text()),
                **self.maybe(0.5, eventsEnabled=True, eventsExpiration=3600), **self.maybe(0.3, registrationEmailAsUsername=False),
                **self.maybe(0.5, internationalizationEnabled=True, supportedLocales=["de", "en"], defaultLocale="de",
                             localizationTexts={"de": {"hello": self.text()}}),
                **self.profile(), "clients": clients, "roles": roles, "groups": groups,
                "identityProviders": providers, "identityProviderMappers": [self.mapper(one) for one in providers],
                **self.maybe(0.8, users=self.several(6, lambda: self.user(roles, groups, providers)))}

    def profile(self) -> dict[str, Any]:
        """The policy for attributes that no profile declares; unset means that the server drops them."""
        policy = self.random.choice(POLICIES)
        fields = [{"name": field, "permissions": {"view": ["admin", "user"], "edit": ["admin", "user"]}}
                  for field in ("username", "email", "firstName", "lastName")]
        config = {"attributes": fields} | ({"unmanagedAttributePolicy": policy} if policy else {})
        provider = {"providerId": "declarative-user-profile", "config": {"kc.user.profile.config": [json.dumps(config)]}}
        return self.maybe(0.8, components={"org.keycloak.userprofile.UserProfileProvider": [provider]})

    def client(self) -> dict[str, Any]:
        public = self.chance(0.3)
        client = {"clientId": self.name(), "enabled": self.chance(0.9), "publicClient": public, **self.maybe(0.7, name=self.text()),
                  **self.maybe(0.5, description=self.text()), **self.maybe(0.5, redirectUris=["https://app.example/*"]),
                  **self.maybe(0.3, attributes={"client.session.idle.timeout": "600"})}
        if not public:
            client |= {"secret": self.plain_name(), "serviceAccountsEnabled": self.chance(0.5)}
            if client["serviceAccountsEnabled"] and self.chance(0.6):
                client |= {"authorizationServicesEnabled": True, "authorizationSettings": {
                    "allowRemoteResourceManagement": True, "policyEnforcementMode": "ENFORCING", "scopes": [{"name": "read"}],
                    "resources": [{"name": self.text(), "uris": ["/a/*"], "scopes": [{"name": "read"}]}]}}
        return client

    def roles(self, clients: list[dict[str, Any]]) -> dict[str, Any]:
        def role() -> dict[str, Any]:
            return {"name": self.name(longest=255), **self.maybe(0.5, description=self.text()), "attributes": self.attributes()}
        of_clients = {client["clientId"]: self.several(3, role) for client in clients}
        plain = self.several(4, role)
        wholes = self.several(2, role)
        for whole in wholes:
            parts = {key: [one["name"] for one in self.some_of(some)] for key, some in of_clients.items()}
            whole |= {"composite": True, "composites": {"realm": [one["name"] for one in self.some_of(plain)],
                                                         "client": {key: some for key, some in parts.items() if some}}}
        return {"realm": plain + wholes, "client": of_clients}

    def given(self, roles: dict[str, Any]) -> dict[str, Any]:
        of_clients = {key: [one["name"] for one in self.some_of(some)] for key, some in roles["client"].items()}
        return {"realmRoles": [one["name"] for one in self.some_of(roles["realm"])],
                "clientRoles": {key: some for key, some in of_clients.items() if some}}

    def group(self, roles: dict[str, Any], level: int) -> dict[str, Any]:
        below = self.several(2, lambda: self.group(roles, level + 1)) if level < 5 else []
        return {"name": self.name(longest=255), "attributes": self.attributes(), **self.given(roles), "subGroups": below}

    def provider(self) -> dict[str, Any]:
        kind = self.random.choice(PROVIDERS)
        config = {"clientId": self.text(), "clientSecret": self.plain_name()}
        if kind.endswith("oidc"):
            config |= {"authorizationUrl": "https://idp.example/auth", "tokenUrl": "https://idp.example/token"}
        return {"alias": self.plain_name(), "providerId": kind, "enabled": self.chance(0.7), **self.maybe(0.5, displayName=self.text()),
                "config": config}

    def mapper(self, provider: dict[str, Any]) -> dict[str, Any]:
        return {"name": self.text(), "identityProviderAlias": provider["alias"], "identityProviderMapper": "hardcoded-attribute-idp-mapper",
                "config": {"syncMode": "INHERIT", "attribute": "origin", "attribute.value": self.text()}}

    def user(self, roles: dict[str, Any], groups: list[dict[str, Any]], providers: list[dict[str, Any]]) -> dict[str, Any]:
        name = self.plain_name()
        plain = [f"/{group['name']}" for group in groups if "/" not in group["name"] and "~" not in group["name"]]
        links = [{"identityProvider": one["alias"], "userId": self.plain_name(), "userName": self.text()} for one in self.some_of(providers)]
        return {"username": name, "enabled": self.chance(0.8), **self.maybe(0.6, email=f"{self.random.randint(0, 10**9)}@example.org"),
                **self.maybe(0.6, firstName=self.text()), **self.maybe(0.6, lastName=self.text()), "emailVerified": self.chance(0.5),
                "attributes": self.attributes(), "requiredActions": self.some_of(ACTIONS), "groups": self.some_of(plain),
                "federatedIdentities": links, **self.given(roles),
                **self.maybe(0.5, credentials=[{"type": "password", "value": "a-random-Password-1", "temporary": self.chance(0.5)}])}


def random_realms(seed: int, count: int) -> Iterator[RealmFile]:
    for number in range(1, count + 1):
        name = f"random {seed}-{number}"
        yield RealmFile(f"{name} (made up: --random {count} --seed {seed})", Maker(seed, number).realm(name))
