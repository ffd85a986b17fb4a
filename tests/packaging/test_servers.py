# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""The tool that gets and starts real servers, as far as no server is needed; and the demo realm's data."""
import contextlib
import json
import os
import socket
import stat
import subprocess
import tempfile
import zipfile
from pathlib import Path
from unittest import mock

from product import SOURCE, TestCase, output_of

import certificates
import keycloak
import realm

CURRENT = keycloak.CURRENT


class Folder(TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)


class Download(Folder):
    def test_a_changed_download_is_refused_and_says_both_sums(self) -> None:
        archive = self.folder / f"keycloak-quarkus-dist-{CURRENT}.zip"
        archive.write_bytes(b"not Keycloak")
        with mock.patch.dict(os.environ, {"RK_KEYCLOAK_ZIP_DIR": str(self.folder)}):
            with self.assertRaises(keycloak.Failure) as refused:
                keycloak.fetch(CURRENT, self.folder / "part")
        self.assertIn(keycloak.sha256_of(archive), str(refused.exception))
        self.assertIn(keycloak.VERSIONS[CURRENT].sha256, str(refused.exception))

    def test_without_maven_the_package_to_install_is_named(self) -> None:
        with mock.patch.dict(os.environ, {"PATH": str(self.folder), "RK_KEYCLOAK_ZIP_DIR": ""}):
            with self.assertRaisesRegex(keycloak.Failure, "package maven"):
                keycloak.fetch(CURRENT, self.folder)

    def test_maven_s_refusal_is_passed_on(self) -> None:
        maven = self.folder / "mvn"
        maven.write_text("#!/bin/sh\necho '[ERROR] the repository is closed'\nexit 1\n")
        maven.chmod(0o755)
        with mock.patch.dict(os.environ, {"PATH": f"{self.folder}:{os.environ['PATH']}", "RK_KEYCLOAK_ZIP_DIR": ""}):
            with self.assertRaisesRegex(keycloak.Failure, "the repository is closed"):
                keycloak.fetch(CURRENT, self.folder)

    def test_an_unknown_version_is_refused(self) -> None:
        with self.assertRaisesRegex(keycloak.Failure, "9.9.9 is not among"):
            keycloak.prepare("9.9.9")

    def test_every_version_has_a_whole_checksum_of_its_own(self) -> None:
        sums = {version.sha256 for version in keycloak.VERSIONS.values()}
        self.assertEqual(len(sums), len(keycloak.VERSIONS))
        self.assertEqual({len(bytes.fromhex(each)) for each in sums}, {32})

    def test_unpacking_keeps_programs_executable_and_nothing_writable_for_others(self) -> None:
        archive = self.folder / "server.zip"
        with zipfile.ZipFile(archive, "w") as target:
            for name, mode in (("server/bin/kc.sh", 0o777), ("server/README", 0o644)):
                entry = zipfile.ZipInfo(name)
                entry.external_attr = (stat.S_IFREG | mode) << 16
                target.writestr(entry, "#!/bin/sh\n")
        home = keycloak.unpack(archive, self.folder / "tree")
        self.assertEqual(stat.S_IMODE((home / "bin" / "kc.sh").stat().st_mode), 0o755)
        self.assertEqual(stat.S_IMODE((home / "README").stat().st_mode), 0o644)


class ServerState(Folder):
    def state(self, **changes: object) -> keycloak.Server:
        known = {"pid": os.getpid(), "started": keycloak.started_at(os.getpid()), "url": "http://127.0.0.1:1/auth",
                 "version": CURRENT, "port": 1, "tls": "", **changes}
        (self.folder / "server.json").write_text(json.dumps(known))
        return keycloak.Server.of(self.folder)

    def test_a_folder_without_a_server_is_not_running_and_can_be_stopped(self) -> None:
        server = keycloak.Server.of(self.folder / "nothing")
        self.assertFalse(server.running)
        server.stop()

    def test_a_pid_taken_over_by_another_process_is_not_our_server(self) -> None:
        self.assertTrue(self.state().running)
        self.assertFalse(self.state(started="1").running)

    def test_a_stranger_with_the_old_pid_is_never_ended(self) -> None:
        with subprocess.Popen(["sleep", "60"]) as stranger:
            self.state(pid=stranger.pid, started="1").stop()
            self.assertIsNone(stranger.poll())
            stranger.kill()

    def test_stop_ends_the_process_it_knows(self) -> None:
        with subprocess.Popen(["sleep", "60"]) as process:
            self.state(pid=process.pid, started=keycloak.started_at(process.pid)).stop()
            self.assertIsNotNone(process.poll())

    def test_status_of_a_server_that_ended_is_three(self) -> None:
        self.state(started="1")
        tool = SOURCE / "tests" / "support" / "keycloak.py"
        done = subprocess.run([str(tool), "status", "--data", str(self.folder)], capture_output=True, text=True)
        self.assertEqual((done.returncode, done.stdout), (3, ""))

    def test_password_is_made_once_and_for_the_owner_only(self) -> None:
        server = keycloak.Server.of(self.folder)
        server._make_password()
        first = server.password_file.read_text()
        server._make_password()
        self.assertEqual(server.password_file.read_text(), first)
        self.assertEqual(stat.S_IMODE(server.password_file.stat().st_mode), 0o600)
        self.assertGreaterEqual(len(first.strip()), 20)

    def test_server_is_reachable_from_this_machine_only(self) -> None:
        options = keycloak.Server.of(self.folder)._options(CURRENT, 8080, "")
        self.assertIn("--http-host=127.0.0.1", options)
        self.assertEqual([option for option in options if "password" in option], [])

    def test_a_free_port_can_be_listened_on(self) -> None:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", keycloak.free_port()))

    def test_the_last_port_is_kept_unless_somebody_took_it(self) -> None:
        with socket.socket() as listener:
            listener.bind(("127.0.0.1", 0))
            port = listener.getsockname()[1]
            listener.listen()
            self.assertNotEqual(keycloak.free_port(port), port)
        self.assertEqual(keycloak.free_port(port), port)

    def test_instances_share_the_tree_but_not_the_data(self) -> None:
        for path in ("bin/kc.sh", "data/old"):
            (self.folder / "tree" / path).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / "tree" / path).write_text("x")
        keycloak.link_tree(self.folder / "tree", self.folder / "home")
        self.assertTrue((self.folder / "home" / "bin" / "kc.sh").is_file())
        self.assertFalse((self.folder / "home" / "data").exists())


class Certificates(Folder):
    def verify(self, kind: str, *options: str) -> str:
        files = certificates.make(self.folder / kind, kind)
        with contextlib.suppress(AssertionError):
            return output_of("openssl", "verify", "-CAfile", files.ca, *options, files.certificate)
        return "refused"

    def test_trusted_is_good_for_this_machine(self) -> None:
        for option in (("-verify_ip", "127.0.0.1"), ("-verify_hostname", "localhost")):
            self.assertIn("OK", self.verify("trusted", *option))

    def test_each_other_kind_is_bad_in_its_own_way_only(self) -> None:
        self.assertEqual(self.verify("expired"), "refused")
        self.assertIn("OK", self.verify("expired", "-no_check_time"))
        self.assertEqual(self.verify("other-host", "-verify_ip", "127.0.0.1"), "refused")
        self.assertIn("OK", self.verify("other-host", "-verify_hostname", "elsewhere.invalid"))

    def test_self_signed_has_no_other_issuer(self) -> None:
        files = certificates.make(self.folder, "self-signed")
        names = output_of("openssl", "x509", "-noout", "-issuer", "-subject", "-in", files.certificate)
        self.assertEqual(names, "issuer=CN = localhost\nsubject=CN = localhost\n")

    def test_keys_are_for_the_owner_only(self) -> None:
        files = certificates.make(self.folder, "trusted")
        self.assertEqual(stat.S_IMODE(files.key.stat().st_mode), 0o600)


class DemoRealm(TestCase):
    def test_same_arguments_give_the_same_bytes(self) -> None:
        script = SOURCE / "resources" / "demo" / "realm.py"
        self.assertEqual(output_of(script, "--users", "3"), output_of(script, "--users", "3"))

    def test_every_person_has_a_case_and_groups_and_roles_that_exist(self) -> None:
        made = realm.realm()
        groups = {f"/{group['name']}" for group in made["groups"]}
        roles = {role["name"] for role in made["roles"]["realm"]} | {"offline_access", "uma_authorization"}
        for user in made["users"][:-1]:
            self.assertLessEqual(set(user["groups"]), groups, user["username"])
            self.assertLessEqual(set(user["realmRoles"]), roles, user["username"])
        self.assertEqual([name for name, person in realm.PEOPLE.items() if not person.case], [])

    def test_policies_of_permissions_exist(self) -> None:
        policies = realm.authorization()["policies"]
        names = {policy["name"] for policy in policies}
        asked = {name for policy in policies for name in json.loads(policy["config"].get("applyPolicies", "[]"))}
        self.assertLessEqual(asked, names)
        self.assertEqual(len(names), len(policies))

    def test_extra_users_are_added_behind_the_named_ones(self) -> None:
        self.assertEqual(len(realm.realm(extra_users=5)["users"]), len(realm.PEOPLE) + 5 + 1)
        self.assertEqual(realm.realm("other")["realm"], "other")
