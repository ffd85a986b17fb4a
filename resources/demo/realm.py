#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Writes the demo realm: a contact centre as an Expertflow CX site runs it, as JSON that Keycloak imports.

    realm.py [--realm expertflow] [--users 0] > realm.json

For demonstrations and tests only: a password is the user's name with '-Pw1' behind it. The output depends on the
arguments alone. Each named person shows one case of the site's log-in and team rules; PEOPLE says which. --users
adds that many well-formed agents.
"""
from __future__ import annotations

import argparse
import json
import sys
from typing import Any, NamedTuple

Json = dict[str, Any]

ROLES = {
    "admin": "Manages everything in Unified Admin",
    "supervisor": "Sees dashboards, leads own teams",
    "agent": "Talks to customers",
    "routing-manager": "Manages skills and media routing",
    "quality-manager": "Plans and reads quality reviews",
    "evaluator": "Writes quality reviews",
    "conversation-studio-admin": "Designs conversation flows",
    "customer": "The web widget's technical user",
}
BASIC, SENIOR = "agents_permission", "senior_agents_permission"
TEAMS: dict[str, dict[str, list[str]]] = {
    "default": {},
    "team-sales": {"supervisor": ["farah.sup"]},
    "team-support": {"supervisor": ["ivan.both"]},
    "team-cisco": {"supervisor": ["ivan.both"], "ciscoTeamId": ["17"]},
}

# What Agent Desk asks about: resource, scope, who is granted it ("group:" or "role:" and the name).
ALL_DESK, BASIC_ONLY, SENIOR_ONLY, LEADS = [f"group:{BASIC}", f"group:{SENIOR}"], [f"group:{BASIC}"], [f"group:{SENIOR}"], ["role:supervisor"]
DESK: dict[str, dict[str, list[str]]] = {
    "customer": {"view": ALL_DESK, "manage": SENIOR_ONLY, "manage_in_conversation": BASIC_ONLY, "masked_pii": BASIC_ONLY},
    "customer-schema": {"view": SENIOR_ONLY, "manage": SENIOR_ONLY},
    "customer-labels": {"assign_label": ALL_DESK, "manage": LEADS},
    "agent-conversation-control": {
        "view_history_active_customer": BASIC_ONLY, "view_history": SENIOR_ONLY, "view_direct_transfer": ALL_DESK,
        "view_consult": ALL_DESK, "view_conference": ALL_DESK, "view_wrap_up": ALL_DESK, "view_leave_chat": ALL_DESK,
        "view_initiate_chat": ALL_DESK},
    "state-change": {"manage_state_change": ALL_DESK},
    "subscribed-list": {"view": ALL_DESK, "manage": LEADS},
    "recording-link": {"view": BASIC_ONLY, "view_all": SENIOR_ONLY},
    "agent-dashboard": {"view": ALL_DESK},
    "supervisor": {"view_all": LEADS},
}

# What Unified Admin asks about: the roles that manage, the further ones that view, and the resources ruled so.
UNIFIED_ADMIN: list[tuple[list[str], list[str], list[str]]] = [
    (["admin", "routing-manager"], ["supervisor"], ["mrd", "routing-attribute"]),
    (["admin", "routing-manager", "supervisor"], [], ["agent-attributes", "agent-mrd", "teams"]),
    (["admin", "supervisor"], ["routing-manager"], ["queue"]),
    (["admin"], ["routing-manager", "supervisor"],
     ["channel-manager", "bot-settings", "agent-desk-setting", "general-settings", "pull-mode-list", "reason-code",
      "web-widget", "forms"]),
]


class Person(NamedTuple):
    roles: list[str]
    groups: list[str]
    case: str
    extra: Json = {}


def extension(number: str) -> Json:
    return {"attributes": {"agentExtension": [number]}}


CISCO = {"attributes": {"type": ["CISCO"], "user_name": ["QuinnC"], "extension": ["7001"]}}
PEOPLE = {
    "amina.agent": Person(["agent"], [BASIC, "team-sales"], "may log in", extension("4001")),
    "bilal.agent": Person(["agent"], [SENIOR, "team-sales"], "may log in, senior", extension("4002")),
    "carla.agent": Person(["agent"], ["team-sales"], "lacks a permission group"),
    "dmitri.agent": Person(["agent"], [BASIC], "lacks a team"),
    "elena.agent": Person(["agent"], [], "lacks a team and a permission group"),
    "farah.sup": Person(["supervisor"], [SENIOR, "team-sales"], "may log in, leads a team"),
    "george.sup": Person(["supervisor"], [BASIC, "team-sales"], "lacks the senior group"),
    "hana.sup": Person(["supervisor"], [SENIOR], "lacks a team"),
    "ivan.both": Person(["agent", "supervisor"], [SENIOR, "team-support"], "may log in, has two working roles"),
    "jo.norole": Person([], [BASIC, "team-support"], "lacks a role"),
    "kim.admin": Person(["admin"], [], "may log in, needs no team"),
    "lars.routing": Person(["routing-manager"], [], "may log in, needs no team"),
    "mona.twoteams": Person(["agent"], [BASIC, "team-sales", "team-support"], "is in two teams"),
    "nils.temp": Person(["agent"], [BASIC, "team-support"], "has a temporary password", {"requiredActions": ["UPDATE_PASSWORD"]}),
    "olga.off": Person(["agent"], [BASIC, "team-support"], "is disabled", {"enabled": False}),
    "pavel.dupext": Person(["agent"], [BASIC, "team-support"], "shares an extension with amina.agent", extension("4001")),
    "quinn.cisco": Person(["agent"], [BASIC, "team-cisco"], "is owned by Cisco", CISCO),
    "rosa.otp": Person(["agent"], [BASIC, "team-support"], "is held up by a required action", {"requiredActions": ["CONFIGURE_TOTP"]}),
}


def user(name: str, person: Person) -> Json:
    first, _, last = name.partition(".")
    return {"username": name, "enabled": True, "emailVerified": True, "email": f"{name}@example.com",
            "firstName": first.capitalize(), "lastName": last.capitalize(),
            "credentials": [{"type": "password", "value": f"{name}-Pw1", "temporary": False}],
            "realmRoles": [*person.roles, "offline_access", "uma_authorization"],
            "groups": [f"/{group}" for group in person.groups], **person.extra}


def users(extra: int) -> list[Json]:
    """The named people, the extra agents, and the service account of the CX client."""
    people = [user(name, person) for name, person in PEOPLE.items()]
    for number in range(extra):
        team = "team-support" if number % 2 else "team-sales"
        people.append(user(f"agent{number:05d}.cx", Person(["agent"], [BASIC, team], "well formed", extension(str(50000 + number)))))
    people.append({"username": "service-account-cim", "enabled": True, "serviceAccountClientId": "cim",
                   "clientRoles": {"cim": ["uma_protection"]}})
    return people


def groups() -> list[Json]:
    permission = [{"name": BASIC}, {"name": SENIOR}]
    teams = [{"name": name, "attributes": attributes} for name, attributes in TEAMS.items()]
    next(team for team in teams if team["name"] == "team-support")["subGroups"] = [{"name": "first-line"}, {"name": "second-line"}]
    return permission + teams


def policy(grantee: str) -> Json:
    kind, _, name = grantee.partition(":")
    config = {"groups": json.dumps([{"path": f"/{name}", "extendChildren": False}])} if kind == "group" else \
        {"roles": json.dumps([{"id": name, "required": False}])}
    return {"name": f"{name} - {kind} policy", "type": kind, "logic": "POSITIVE", "decisionStrategy": "UNANIMOUS", "config": config}


def permission(resource: str, scope: str, grantees: list[str]) -> Json:
    return {"name": f"{resource} - {scope} - permission", "type": "scope", "logic": "POSITIVE", "decisionStrategy": "AFFIRMATIVE",
            "config": {"resources": json.dumps([resource]), "scopes": json.dumps([scope]),
                       "applyPolicies": json.dumps([policy(grantee)["name"] for grantee in grantees])}}


def grant_table() -> dict[str, dict[str, list[str]]]:
    table = dict(DESK)
    for managers, viewers, resources in UNIFIED_ADMIN:
        manage = [f"role:{role}" for role in managers]
        for resource in resources:
            table[resource] = {"manage": manage, "view": manage + [f"role:{role}" for role in viewers]}
    return table


def authorization() -> Json:
    table = grant_table()
    grants = [(resource, scope, grantees) for resource, scopes in table.items() for scope, grantees in scopes.items()]
    policies = {grantee: policy(grantee) for _, _, grantees in grants for grantee in grantees}
    return {"allowRemoteResourceManagement": True, "policyEnforcementMode": "ENFORCING", "decisionStrategy": "AFFIRMATIVE",
            "resources": [{"name": name, "type": f"urn:cim:resources:{name}", "ownerManagedAccess": False, "displayName": name,
                           "attributes": {}, "uris": [], "scopes": [{"name": scope} for scope in scopes]}
                          for name, scopes in table.items()],
            "scopes": [{"name": name} for name in sorted({scope for _, scope, _ in grants})],
            "policies": [*policies.values(), *(permission(*grant) for grant in grants)]}


def client() -> Json:
    return {"clientId": "cim", "name": "Expertflow CX", "enabled": True, "publicClient": False, "secret": "demo-only-secret",
            "standardFlowEnabled": True, "directAccessGrantsEnabled": True, "serviceAccountsEnabled": True,
            "authorizationServicesEnabled": True, "redirectUris": ["*"], "webOrigins": ["*"],
            "attributes": {"access.token.lifespan": "900"}, "authorizationSettings": authorization()}


def identity_providers() -> list[Json]:
    """Two a site could have and a social one that is switched off. Nothing in the demo calls them."""
    office = "https://login.example.com/realms/office"
    return [
        {"alias": "office", "displayName": "Office account", "providerId": "oidc", "enabled": True, "trustEmail": True,
         "config": {"issuer": office, "authorizationUrl": f"{office}/auth", "tokenUrl": f"{office}/token",
                    "userInfoUrl": f"{office}/userinfo", "jwksUrl": f"{office}/certs", "useJwksUrl": "true",
                    "validateSignature": "true", "clientId": "contact-centre", "clientSecret": "demo-only-secret",
                    "clientAuthMethod": "client_secret_post", "defaultScope": "openid profile email", "syncMode": "IMPORT",
                    "pkceEnabled": "true", "pkceMethod": "S256"}},
        {"alias": "partner", "displayName": "Partner company", "providerId": "saml", "enabled": True, "linkOnly": False,
         "config": {"entityId": "https://cx.example.com/auth/realms/expertflow", "idpEntityId": "https://partner.example.org/saml",
                    "singleSignOnServiceUrl": "https://partner.example.org/saml/sso", "postBindingResponse": "true",
                    "postBindingAuthnRequest": "true", "nameIDPolicyFormat": "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
                    "principalType": "SUBJECT", "syncMode": "IMPORT"}},
        {"alias": "github", "displayName": "", "providerId": "github", "enabled": False,
         "config": {"clientId": "contact-centre", "clientSecret": "demo-only-secret", "syncMode": "IMPORT"}},
    ]


def user_profile() -> Json:
    """Unknown attributes may be edited by administrators, as CX needs it; since Keycloak 24 they would be refused."""
    both = {"view": ["admin", "user"], "edit": ["admin", "user"]}
    attributes = [{"name": name, "displayName": f"${{{name}}}", "permissions": both}
                  for name in ("username", "email", "firstName", "lastName")]
    config = json.dumps({"attributes": attributes, "unmanagedAttributePolicy": "ADMIN_EDIT"})
    return {"providerId": "declarative-user-profile", "config": {"kc.user.profile.config": [config]}}


def realm(name: str = "expertflow", extra_users: int = 0) -> Json:
    return {
        "realm": name, "displayName": "Expertflow", "enabled": True, "sslRequired": "external",
        "accessTokenLifespan": 900, "accessTokenLifespanForImplicitFlow": 900, "accessCodeLifespan": 1800,
        "accessCodeLifespanLogin": 1800, "ssoSessionIdleTimeout": 604800, "ssoSessionMaxLifespan": 604800,
        "eventsEnabled": True, "adminEventsEnabled": True, "adminEventsDetailsEnabled": True, "eventsExpiration": 2592000,
        "roles": {"realm": [{"name": role, "description": text} for role, text in ROLES.items()],
                  "client": {"cim": [{"name": "uma_protection"}]}},
        "groups": groups(), "users": users(extra_users), "clients": [client()], "identityProviders": identity_providers(),
        "components": {"org.keycloak.userprofile.UserProfileProvider": [user_profile()]},
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--realm", default="expertflow")
    parser.add_argument("--users", type=int, default=0)
    args = parser.parse_args()
    json.dump(realm(args.realm, args.users), sys.stdout, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
