"""Joining a team and syncing in it: who is let in, what travels where, what a quiet sync costs."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import jwt
import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.errors import (
    AlreadyInTeam,
    AnotherTeam,
    AppError,
    CodeMistyped,
    CodeNotTaken,
    JoinFirst,
    PlaceEnded,
    Revoked,
    TriedTooOften,
)
from fourpermille_desktop.hub.access import Guard
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger import certificate, codes, signing
from fourpermille_desktop.ledger.canonical import b64, unb64
from fourpermille_desktop.ledger.certificate import DAY_MS
from fourpermille_desktop.ledger.commit import FIELD_SPACE, PERSONS_SPACE
from fourpermille_desktop.ledger.spaces import partner
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync import client
from fourpermille_desktop.sync.client import Outcome
from fourpermille_desktop.sync.enrol import enrol, invitation, read_invitation
from tests.sync.conftest import Opened

HUB = "http://hub"
HOUR_MS = 3_600_000


class Counting:
    """The hub behind a line that counts requests and whole messages, and can lose an answer."""

    def __init__(self, hub: TestClient, lose: str = "") -> None:
        self.hub, self.lose = hub, lose
        self.paths: list[str] = []
        self.bytes = 0

    def stream(self, method: str, url: str, **named: Any) -> Any:
        path = url.removeprefix(HUB)
        self.paths.append(path)
        if self.lose and path.endswith(self.lose):
            self.lose = ""
            self.hub.request(method, url, **named)
            raise ConnectionLost("the answer was lost")
        headers = named.get("headers") or {}
        self.bytes += len(named.get("content") or b"") + sum(len(k) + len(v) + 4 for k, v in headers.items())
        return self.hub.stream(method, url, **named)


class ConnectionLost(client.httpx2.ReadError):
    pass


@pytest.fixture
def members(store: Store) -> Members:
    return Members(store)


def code_for(members: Members, role: str = "agent", space: str = "Kaffrine", ttl_ms: int = HOUR_MS) -> str:
    return members.invite(space, role, ttl_ms).code


def sync(records: Records, hub: Any) -> Outcome:
    return client.sync(records, HUB, http=hub)


def log_sample(records: Records, code: str, **values: Any) -> bytes:
    made = new_id()
    records.commit([Edit("sample", made, {"code": code, **values})])
    return made


def count(records: Records, table: str) -> int:
    with records.reading() as conn:
        return int(conn.exec_driver_sql(f"select count(*) from {table} where deleted = 0").scalar_one())


def refusal(records: Records, hub: Any, code: str) -> AppError:
    with pytest.raises(AppError) as caught:
        enrol(records, HUB, code, http=hub)
    assert caught.value.sentence()
    return caught.value


def test_two_laptops_join_with_codes_and_share_what_they_had(
    first: Records, second: Records, hub: TestClient, members: Members
) -> None:
    log_sample(first, "K1")
    first.commit([Edit("person", new_id(), {"name": "Awa"})])
    log_sample(second, "K2")
    for records in (first, second):
        joined = enrol(records, HUB, code_for(members).lower(), http=hub)
        assert joined.name == "Kaffrine" and joined.role == "agent" and records.profile.settings.hub_url == HUB
    outcome = sync(first, hub)
    assert outcome.pushed == 2 and outcome.waiting == 0
    assert sync(second, hub).pulled == 2
    assert sync(first, hub).pulled == 1
    assert [count(second, table) for table in ("sample", "person")] == [2, 1]


def test_names_travel_in_the_private_space_of_the_team_only(first: Records, hub: TestClient, members: Members) -> None:
    enrol(first, HUB, code_for(members), http=hub)
    first.commit([Edit("person", new_id(), {"name": "Awa Diop"}), Edit("sample", new_id(), {"code": "K1"})])
    sync(first, hub)
    field = next(space.id for space in members.spaces() if space.kind == "field")
    held: dict[bytes, list[str]] = {}
    for space in (field, partner(field), FIELD_SPACE, PERSONS_SPACE):
        with members.store.space(space).look() as look:
            commits = look.load([row.tip for row in look.feed_after(0, 100)])
        held[space] = [change.structure.type for commit in commits for change in commit.changes]  # type: ignore[union-attr]
    assert held == {field: ["sample"], partner(field): ["person"], FIELD_SPACE: [], PERSONS_SPACE: []}


def test_a_quiet_sync_of_both_spaces_is_one_turn_and_small(first: Records, hub: TestClient, members: Members) -> None:
    enrol(first, HUB, code_for(members), http=hub)
    first.commit([Edit("person", new_id(), {"name": "Awa"}), Edit("sample", new_id(), {"code": "K1"})])
    sync(first, hub)
    line = Counting(hub)
    outcome = sync(first, line)
    assert len(line.paths) == 1 and outcome.pulled == 0
    assert line.bytes + outcome.bytes_down <= 1200


def test_ten_edits_with_a_pass_are_one_turn_within_the_budget(
    first: Records, hub: TestClient, members: Members
) -> None:
    enrol(first, HUB, code_for(members), http=hub)
    ids = [log_sample(first, f"K{i}", notes="as found", carbon={"soc_pct": "1.20"}) for i in range(10)]
    sync(first, hub)
    for i, id_ in enumerate(ids):
        first.commit([Edit("sample", id_, {"carbon": {"soc_pct": f"1.{i}5"}})])
    line = Counting(hub)
    outcome = sync(first, line)
    assert len(line.paths) == 1 and outcome.pushed == 10 and outcome.waiting == 0
    assert line.bytes + outcome.bytes_down <= 2300


def test_a_name_written_elsewhere_is_fetched_though_the_field_is_quiet(
    first: Records, second: Records, hub: TestClient, members: Members
) -> None:
    for records in (first, second):
        enrol(records, HUB, code_for(members), http=hub)
        sync(records, hub)
    first.commit([Edit("person", new_id(), {"name": "Awa"})])
    assert sync(first, hub).pushed == 1
    assert sync(second, hub).pulled == 1 and count(second, "person") == 1


def test_who_has_no_part_among_the_people_gets_no_names(
    first: Records, second: Records, hub: TestClient, members: Members
) -> None:
    enrol(first, HUB, code_for(members), http=hub)
    enrol(second, HUB, code_for(members, "reader"), http=hub)
    first.commit([Edit("person", new_id(), {"name": "Awa"}), Edit("sample", new_id(), {"code": "K1"})])
    sync(first, hub)
    assert sync(second, hub).pulled == 1
    assert (count(second, "sample"), count(second, "person")) == (1, 0)
    private = partner(next(space.id for space in members.spaces() if space.kind == "field"))
    token = teams.held_pass(second, members.store.id)
    assert token is not None
    answer = hub.post(f"/v1/spaces/{b64(private)}/sync", headers={"Authorization": f"Bearer {token.token}"})
    assert answer.status_code == 404


def test_without_a_team_a_hub_with_one_says_how_to_join(first: Records, hub: TestClient, members: Members) -> None:
    members.found()
    log_sample(first, "K1")
    with pytest.raises(JoinFirst):
        sync(first, hub)
    with members.store.space(FIELD_SPACE).look() as look:
        assert look.head()[0] == 0


def test_a_code_is_good_for_one_laptop_within_its_time(
    first: Records, second: Records, hub: TestClient, members: Members
) -> None:
    code = code_for(members)
    enrol(first, HUB, code, http=hub)
    assert isinstance(refusal(second, hub, code), CodeNotTaken)
    assert isinstance(refusal(second, hub, code_for(members, ttl_ms=-1)), CodeNotTaken)
    assert isinstance(refusal(second, hub, "0000-0000-0000"), CodeNotTaken)
    assert isinstance(refusal(second, hub, "not a code"), CodeMistyped)
    assert teams.team(second) is None and members.devices()[0].serial == 1 and len(members.devices()) == 1


def test_a_lost_answer_costs_nothing_the_same_code_goes_on(first: Records, hub: TestClient, members: Members) -> None:
    log_sample(first, "K1")
    code = code_for(members)
    with pytest.raises(AppError):
        enrol(first, HUB, code, http=Counting(hub, lose="/v1/enrol"))  # type: ignore[arg-type]
    assert teams.team(first) is None and count(first, "sample") == 1
    enrol(first, HUB, code, http=hub)
    assert len(members.devices()) == 1 and sync(first, hub).pushed == 1


def test_one_profile_one_team_and_a_further_code_changes_the_part(
    first: Records, hub: TestClient, members: Members, tmp_path: Any
) -> None:
    enrol(first, HUB, code_for(members), http=hub)
    assert enrol(first, HUB, code_for(members, "supervisor"), http=hub).role == "supervisor"
    assert len(members.devices()) == 1
    assert isinstance(refusal(first, hub, code_for(members, space="Thies")), AlreadyInTeam)
    other = open_store(tmp_path / "other")
    with TestClient(create_app(other)) as elsewhere:
        code = code_for(Members(other))
        assert isinstance(refusal(first, elsewhere, code), AlreadyInTeam)
        with pytest.raises(AnotherTeam):
            client.sync(first, "http://elsewhere", http=elsewhere)
    other.close()


def test_a_hub_without_a_team_cannot_be_joined(first: Records, hub: TestClient) -> None:
    assert isinstance(refusal(first, hub, "0000-0000-0000"), AnotherTeam)


def test_a_revoked_laptop_is_told_and_keeps_its_records_and_a_new_code_repairs_it(
    first: Records, hub: TestClient, members: Members
) -> None:
    enrol(first, HUB, code_for(members), http=hub)
    log_sample(first, "K1")
    assert members.revoke(1)
    with pytest.raises(Revoked):
        sync(first, hub)
    teams.keep_pass(first, members.store.id, None)
    with pytest.raises(Revoked):
        sync(first, hub)
    assert count(first, "sample") == 1
    enrol(first, HUB, code_for(members), http=hub)
    assert sync(first, hub).pushed == 1 and [device.serial for device in members.devices()] == [1, 2]


def test_a_pass_that_is_over_is_renewed_on_the_way_with_the_nonce_of_the_last(
    first: Records, hub: TestClient, members: Members
) -> None:
    enrol(first, HUB, code_for(members), http=hub)
    sync(first, hub)
    held = teams.held_pass(first, members.store.id)
    assert held is not None
    teams.keep_pass(first, members.store.id, teams.Pass("not.a.pass", held.until, held.nonce))
    line = Counting(hub)
    sync(first, line)
    assert [path.rsplit("/", 1)[1] for path in line.paths] == ["sync", "token", "sync"]
    teams.keep_pass(first, members.store.id, teams.Pass(held.token, 0, held.nonce))  # over; that nonce is spent
    line = Counting(hub)
    sync(first, line)
    assert [path.rsplit("/", 1)[1] for path in line.paths] == ["sync", "hello", "token", "sync"]


def test_a_sync_long_after_the_last_is_one_turn_too_and_brings_the_next_pass(
    first: Records, hub: TestClient, members: Members
) -> None:
    enrol(first, HUB, code_for(members), http=hub)
    first.commit([Edit("person", new_id(), {"name": "Awa"}), Edit("sample", new_id(), {"code": "K1"})])
    sync(first, hub)
    for _ in range(3):
        held = teams.held_pass(first, members.store.id)
        assert held is not None
        teams.keep_pass(first, members.store.id, replace(held, until=0))
        line = Counting(hub)
        outcome = sync(first, line)
        assert len(line.paths) == 1 and line.bytes + outcome.bytes_down <= 1200
        given = teams.held_pass(first, members.store.id)
        assert given is not None and given.until > held.until - 1000 > 0 and given.nonce != held.nonce
    log_sample(first, "K2")
    assert sync(first, hub).pushed == 1


def test_a_proof_in_place_of_a_pass_is_good_once_and_for_its_device_only(
    first: Records, hub: TestClient, members: Members
) -> None:
    enrol(first, HUB, code_for(members), http=hub)
    field = next(space.id for space in members.spaces() if space.kind == "field")
    address, device = f"/v1/spaces/{b64(field)}/sync", first.author.device

    def tried(serial: object, key: bytes, nonce: str | None = None) -> tuple[int, str]:
        nonce = nonce or hub.get("/v1/hello").json()["nonce"]
        proof = certificate.prove(key, certificate.TOKEN, members.store.id, unb64(nonce))
        shown = {"Authorization": f"Proof {serial}.{nonce}.{b64(proof)}"}
        return problem(hub.post(address, headers=shown))

    nonce = hub.get("/v1/hello").json()["nonce"]
    assert tried(1, device, nonce) == (400, "malformed")  # let in; the question itself is empty
    assert tried(1, device, nonce) == (401, "token-over")
    for serial in (2, "", "x", "-1", "9" * 40, "1.1", "\u0661"):
        shown = f"Proof {serial}.{nonce}.{b64(bytes(64))}".encode()
        assert problem(hub.post(address, headers={"Authorization": shown})) == (401, "token-needed")
    assert tried(1, bytes(32)) == (401, "token-needed")
    members.revoke(1)
    assert tried(1, device) == (403, "revoked")


@pytest.mark.parametrize("years", [-20, 12])
def test_the_laptops_clock_decides_nothing_and_its_error_is_told(
    first: Records, hub: TestClient, members: Members, monkeypatch: pytest.MonkeyPatch, years: int
) -> None:
    off_ns = years * 365 * DAY_MS * 10**6
    monkeypatch.setattr(teams, "time", SimpleNamespace(time_ns=lambda: time.time_ns() + off_ns))
    enrol(first, HUB, code_for(members), http=hub)
    log_sample(first, "K1")
    line = Counting(hub)
    outcome = sync(first, line)
    assert outcome.pushed == 1 and [path.rsplit("/", 1)[1] for path in line.paths[:2]] == ["segments", "sync"]
    assert abs(outcome.clock_off_s + years * 365 * 86_400) < 60
    monkeypatch.setattr(teams, "time", time)
    teams.keep_pass(first, members.store.id, None)
    assert sync(first, hub).clock_off_s == 0


def test_a_certificate_is_renewed_below_sixty_days_and_ends_after_a_year_in_the_drawer(
    first: Records, hub: TestClient, members: Members, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrol(first, HUB, code_for(members), http=hub)
    before = teams.team(first)
    assert before is not None
    sync(first, hub)
    assert teams.team(first) == before

    def later(days: int) -> None:
        at = before.certificate().issued + days * DAY_MS  # type: ignore[union-attr]
        monkeypatch.setattr("fourpermille_desktop.hub.enrol_routes.now_ms", lambda: at)
        teams.keep_pass(first, members.store.id, None)

    later(61)
    sync(first, hub)
    after = teams.team(first)
    assert after is not None and after.certificate().expires > before.certificate().expires
    assert after.spaces == before.spaces and after.certificate().serial == before.certificate().serial
    later(61 + 120 + 366)
    with pytest.raises(PlaceEnded):
        sync(first, hub)


def test_changed_roles_come_with_the_next_pass(first: Records, hub: TestClient, members: Members) -> None:
    enrol(first, HUB, code_for(members), http=hub)
    held = teams.team(first)
    assert held is not None
    enrol(first, HUB, code_for(members, "supervisor"), http=hub)
    teams.keep(first, held)  # as if the answer had not arrived
    teams.keep_pass(first, members.store.id, None)
    sync(first, hub)
    now = teams.team(first)
    assert now is not None and now.role == "supervisor"


def test_too_many_tries_are_stopped_and_the_wait_is_named(
    first: Records, hub: TestClient, members: Members, monkeypatch: pytest.MonkeyPatch
) -> None:
    members.found()
    monkeypatch.setattr("fourpermille_desktop.sync.line.time.sleep", lambda _seconds: None)
    for _ in range(5):
        assert isinstance(refusal(first, hub, "0000-0000-0000"), CodeNotTaken)
    assert isinstance(refusal(first, hub, "0000-0000-0000"), TriedTooOften)


def test_no_address_and_no_code_stands_in_the_hubs_database(
    first: Records, hub: TestClient, members: Members, tmp_path: Any
) -> None:
    code = code_for(members)
    enrol(first, HUB, code, http=hub)
    refusal(first, hub, "1111-1111-1111")
    raw = b"".join(file.read_bytes() for file in (tmp_path / "hub").iterdir())
    for word in (code, code.replace("-", ""), "111111111111", "testclient"):
        assert word.encode() not in raw


def test_an_invitation_is_one_text() -> None:
    text = invitation("https://hub.example.org/a", "ABCD-EFGH-JKMN")
    assert read_invitation(f" {text}\n") == ("https://hub.example.org/a", "ABCD-EFGH-JKMN")
    for other in ("", "https://hub.example.org", "fourpermille:join?hub=x", "fourpermille:leave?hub=x&code=y"):
        assert read_invitation(other) is None


# --- what a stranger may try ---


def question(hub: TestClient, device: bytes, code: str) -> dict[str, Any]:
    """An enrolment as a laptop asks for it."""
    told = hub.get("/v1/hello").json()
    nonce, actor = told["nonce"], bytes(16)
    said = (codes.code_hash(code), actor)
    proof = certificate.prove(device, certificate.ENROL, unb64(told["hub"]), unb64(nonce), *said)
    return {
        "code": code,
        "device": b64(signing.public_key(device)),
        "actor": b64(actor),
        "nonce": nonce,
        "proof": b64(proof),
    }


def problem(answer: Any) -> tuple[int, str]:
    told = json.loads(answer.content)
    assert told["title"].endswith(".") and told["detail"]
    return answer.status_code, told["code"]


def test_a_proof_fits_one_code_one_person_and_one_nonce(hub: TestClient, members: Members) -> None:
    code, other = code_for(members), code_for(members)
    for changed in (
        {"code": other},
        {"actor": b64(b"\x01" * 16)},
        {"device": b64(b"\x02" * 32)},
        {"proof": b64(bytes(64))},
        {"nonce": hub.get("/v1/hello").json()["nonce"]},
    ):
        assert problem(hub.post("/v1/enrol", json=question(hub, bytes(32), code) | changed)) == (403, "not-proven")


def test_a_question_that_is_heard_and_repeated_is_refused(hub: TestClient, members: Members) -> None:
    asked = question(hub, bytes(32), code_for(members))
    assert hub.post("/v1/enrol", json=asked).status_code == 200
    assert problem(hub.post("/v1/enrol", json=asked)) == (403, "nonce-over")


def test_a_nonce_that_the_hub_did_not_make_is_refused(hub: TestClient, members: Members) -> None:
    code = code_for(members)
    made = bytearray(32)
    made[:8] = (1_763_900_000_000).to_bytes(8, "big")
    proof = certificate.prove(
        bytes(32), certificate.ENROL, members.store.id, bytes(made), codes.code_hash(code), bytes(16)
    )
    asked = question(hub, bytes(32), code) | {"nonce": b64(bytes(made)), "proof": b64(proof)}
    assert problem(hub.post("/v1/enrol", json=asked)) == (403, "nonce-over")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"{}",
        b"null",
        b'{"code":1.5}',
        b"[" * 5000,
        b'{"device":"x"}',
        b"x" * 100_000,
        "é".encode("latin-1"),
    ],
)
def test_what_is_no_question_is_a_problem(hub: TestClient, members: Members, body: bytes) -> None:
    members.found()
    for path in ("/v1/enrol", "/v1/token"):
        assert problem(hub.post(path, content=body))[0] in (400, 413)


def test_a_pass_of_another_hub_and_a_forged_one_are_refused(
    first: Records, hub: TestClient, members: Members, tmp_path: Any
) -> None:
    enrol(first, HUB, code_for(members), http=hub)
    other = open_store(tmp_path / "other")
    field = next(space.id for space in members.spaces() if space.kind == "field")
    address = f"/v1/spaces/{b64(field)}/sync"
    right = Guard(members).token(1)
    head, body, sign = right.split(".")
    unsigned = jwt.encode({"aud": b64(members.store.id), "exp": 2**40, "sub": "1"}, "", "none")
    over = Guard(members).token(1, now=0)
    for token in (Guard(Members(other)).token(1), unsigned, f"{head}.{body}.{sign[::-1]}", "x", "a.b.c"):
        answer = hub.post(address, headers={"Authorization": f"Bearer {token}"})
        assert problem(answer) == (401, "token-needed") and answer.headers["www-authenticate"] == "Bearer"
    assert problem(hub.post(address, headers={"Authorization": f"Bearer {over}"})) == (401, "token-over")
    assert problem(hub.post(address)) == (401, "token-needed")
    assert problem(hub.post(address, headers={"Authorization": f"Bearer {right}"})) == (400, "malformed")
    other.close()


def test_only_a_keeper_sees_the_devices_and_revokes(hub: TestClient, opened: Opened, members: Members) -> None:
    admin, agent = opened("admin"), opened("agent")
    enrol(admin, HUB, code_for(members, "admin"), http=hub)
    enrol(agent, HUB, code_for(members), http=hub)
    passes = {}
    for name, records in (("admin", admin), ("agent", agent)):
        held = teams.held_pass(records, members.store.id)
        assert held is not None
        passes[name] = {"Authorization": f"Bearer {held.token}"}
    assert problem(hub.get("/v1/devices", headers=passes["agent"])) == (403, "not-your-part")
    assert problem(hub.post("/v1/revoke", json={"serial": 1}, headers=passes["agent"])) == (403, "not-your-part")
    listed = hub.get("/v1/devices", headers=passes["admin"]).json()["devices"]
    assert [(device["serial"], device["revoked"]) for device in listed] == [(1, None), (2, None)]
    assert hub.post("/v1/revoke", json={"serial": 2}, headers=passes["admin"]).json() == {"revoked": 2}
    assert problem(hub.post("/v1/revoke", json={"serial": 99}, headers=passes["admin"])) == (404, "address-unknown")
    with pytest.raises(Revoked):
        sync(agent, hub)


def test_a_laptop_that_stands_in_as_a_hub_lets_members_in_and_revoked_ones_not(
    first: Records, second: Records, hub: TestClient, members: Members, tmp_path: Any
) -> None:
    for records in (first, second):
        enrol(records, HUB, code_for(members), http=hub)
    home = teams.team(first)
    assert home is not None
    standing_in = open_store(tmp_path / "nearby")
    Members(standing_in).carry_for(home.organisation)
    log_sample(first, "K1")
    first.commit([Edit("person", new_id(), {"name": "Awa"})])
    with TestClient(create_app(standing_in)) as nearby:
        assert client.sync(first, "http://nearby", http=nearby).pushed == 2
        assert client.sync(second, "http://nearby", http=nearby).pulled == 2
        members.revoke(1)
        teams.keep_pass(second, members.store.id, None)
        sync(second, hub)  # brings the list along
        teams.keep_pass(second, standing_in.id, None)
        client.sync(second, "http://nearby", http=nearby)
        with pytest.raises(Revoked):
            client.sync(first, "http://nearby", http=nearby)
    standing_in.close()
