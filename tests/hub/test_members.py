"""Who belongs to a hub, on both databases: codes used once, serials, roles, revoking, and judging the author."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from fourpermille_desktop.hub import access, members
from fourpermille_desktop.hub.access import Guard, Judge
from fourpermille_desktop.hub.members import CodeRefused, Members, now_ms
from fourpermille_desktop.hub.nonces import new_nonce
from fourpermille_desktop.hub.problems import Problem
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.hub.tries import Tries
from fourpermille_desktop.ledger import certificate, signing
from fourpermille_desktop.ledger.canonical import unb64
from fourpermille_desktop.ledger.certificate import ROLES
from fourpermille_desktop.ledger.spaces import partner
from tests.hub.postgres import HubDatabase

HOUR_MS = 3_600_000


@pytest.fixture
def store(hub_database: HubDatabase) -> Iterator[Store]:
    made = hub_database.open()
    yield made
    made.close()


@pytest.fixture
def held(store: Store) -> Members:
    return Members(store)


def key(number: int) -> bytes:
    return signing.public_key(bytes([number]) * 32)


def actor(number: int) -> bytes:
    return bytes([number]) * 16


def let_in(held: Members, number: int, role: str = "agent", space: str = "Kaffrine") -> Any:
    code = held.invite(space, role, HOUR_MS).code
    return held.enrol(code, key(number), actor(number), now_ms())


def at_once(acts: list[Callable[[], Any]]) -> list[Any]:
    """What each gave, or the error it ended with, all begun at the same moment."""
    together, told = threading.Barrier(len(acts)), [None] * len(acts)

    def run(place: int) -> None:
        together.wait()
        try:
            told[place] = acts[place]()
        except Exception as error:
            told[place] = error

    threads = [threading.Thread(target=run, args=(place,)) for place in range(len(acts))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


def test_a_team_has_a_pair_of_spaces_and_a_name_makes_it_once(held: Members) -> None:
    assert held.organisation() is None
    first, again = held.invite("Kaffrine", "agent", HOUR_MS), held.invite("Kaffrine", "reader", HOUR_MS)
    assert first.space == again.space and first.code != again.code
    assert {(space.id, space.name, space.kind) for space in held.spaces()} == {
        (first.space.id, "Kaffrine", "field"),
        (partner(first.space.id), "Kaffrine", "persons"),
    }
    organisation = held.organisation()
    assert organisation is not None and organisation.key is not None
    assert held.found() == organisation == Members(held.store).found()


@pytest.mark.parametrize("role", ROLES)
def test_a_certificate_says_the_role_in_both_spaces_where_it_has_to_do_with_people(held: Members, role: str) -> None:
    made = let_in(held, 1, role)
    field = next(space for space in made.spaces if space.kind == "field")
    expected = {field.id: role} | ({partner(field.id): role} if role not in ("reader", "verifier") else {})
    assert made.certificate.spaces == expected
    organisation = held.organisation()
    assert organisation is not None
    assert certificate.read(made.certificate.text(), organisation.public) == made.certificate


def test_of_many_who_use_one_code_at_the_same_moment_one_is_let_in(held: Members) -> None:
    code = held.invite("Kaffrine", "agent", HOUR_MS).code
    told = at_once([lambda n=n: held.enrol(code, key(n), actor(n), now_ms()) for n in range(1, 9)])  # type: ignore[misc]
    assert sum(isinstance(one, CodeRefused) for one in told) == 7 and len(held.devices()) == 1


def test_many_who_join_at_the_same_moment_get_different_serials(held: Members) -> None:
    made = [held.invite("Kaffrine", "agent", HOUR_MS).code for _ in range(8)]
    at_once([lambda n=n: held.enrol(made[n - 1], key(n), actor(n), now_ms()) for n in range(1, 9)])  # type: ignore[misc]
    assert [device.serial for device in held.devices()] == list(range(1, 9))


def test_workers_that_begin_together_share_one_organisation_and_one_secret(store: Store) -> None:
    told = at_once([lambda: (Members(store).found(), Members(store).secret("token"))] * 8)
    assert len(set(told)) == 1


def test_a_pass_of_one_worker_is_good_at_another_and_a_nonce_is_spent_once(store: Store, held: Members) -> None:
    let_in(held, 1)
    assert Guard(Members(store))._serial(Guard(held).token(1)) == 1
    nonce, now = unb64(new_nonce(held)), now_ms()
    told = at_once([lambda: held.spend(nonce, now + HOUR_MS, now)] * 6)
    assert sorted(told) == [False] * 5 + [True]
    assert held.spend(nonce, now + HOUR_MS, now + HOUR_MS + 1)  # swept: it is over by its own time then


def test_tries_are_counted_together_by_all_workers(store: Store, held: Members) -> None:
    told = at_once([lambda: Tries(Members(store)).count("code", "x", 5)] * 12)
    refused = [one for one in told if isinstance(one, Problem)]
    assert len(refused) == 7 or len({one.headers["Retry-After"] for one in refused}) > 1  # a minute may have begun
    assert all(one.status == 429 and 1 <= int(one.headers["Retry-After"]) <= 60 for one in refused)
    Tries(held).count("code", "y", 5)


def test_the_author_is_judged_by_device_name_and_role(store: Store, held: Members) -> None:
    agent, reader, gone = let_in(held, 1), let_in(held, 2, "reader"), let_in(held, 3)
    held.revoke(gone.certificate.serial)
    field = next(space.id for space in agent.spaces if space.kind == "field")
    elsewhere = let_in(held, 4, space="Thies")
    with store.reading() as conn:
        judge = Judge(conn, field)
        assert judge.reason(key(1), actor(1)) is None
        assert judge.reason(key(1), actor(2)) == access.ACTOR_DIFFERS
        assert judge.reason(key(2), actor(2)) == access.MAY_NOT_WRITE
        assert judge.reason(key(3), actor(3)) == access.DEVICE_REVOKED
        assert judge.reason(key(4), actor(4)) == access.MAY_NOT_WRITE and elsewhere.certificate.serial == 4
        assert judge.reason(key(9), actor(9)) == access.DEVICE_UNKNOWN
        assert Judge(conn, partner(field)).reason(key(2), actor(2)) == access.MAY_NOT_WRITE
    assert reader.certificate.role_in(field) == "reader"


def test_a_revoked_device_that_joins_again_is_judged_by_its_new_place(store: Store, held: Members) -> None:
    first = let_in(held, 1)
    assert held.revoke(first.certificate.serial) and not held.revoke(99)
    again = let_in(held, 1)
    assert again.certificate.serial == 2
    listed = held.revoked()
    assert listed is not None and listed.serials == {1} and listed.number == 1
    with store.reading() as conn:
        assert Judge(conn, again.spaces[0].id).reason(key(1), actor(1)) is None


def test_a_hub_without_a_team_or_without_its_key_judges_nobody(store: Store, held: Members) -> None:
    with store.reading() as conn:
        assert Judge(conn, bytes(16)).reason(key(1), actor(1)) is None
    organisation = held.carry_for(key(7))
    assert organisation.key is None
    with pytest.raises(CodeRefused):
        held.enrol("0000-0000-0000", key(1), actor(1), now_ms())
    with store.reading() as conn:
        assert Judge(conn, bytes(16)).reason(key(1), actor(1)) is None


def test_codes_stand_in_the_database_as_hashes_only(store: Store, held: Members) -> None:
    code = held.invite("Kaffrine", "agent", HOUR_MS).code
    with store.reading() as conn:
        row = conn.execute(members.invite.select()).one()
    assert len(bytes(row.code)) == 32 and code.replace("-", "").encode() not in bytes(row.code)


def test_a_carrying_hub_goes_by_the_newest_certificate_it_was_shown(store: Store, held: Members) -> None:
    organisation_key, space, now = bytes(range(32)), bytes(16)[:-1] + b"\x08", now_ms()
    held.carry_for(signing.public_key(organisation_key))

    def shown(role: str, at: int, serial: int = 5, number: int = 1) -> certificate.Certificate:
        return certificate.make(organisation_key, key(number), actor(number), {space: role}, serial, at)

    roles = [
        admitted.roles[space]
        for one in (shown("agent", now), shown("supervisor", now + 1), shown("agent", now))
        if (admitted := held.admit(one, now)) is not None
    ]
    assert roles == ["agent", "supervisor", "supervisor"]
    assert held.admit(shown("agent", now, number=2), now) is None  # somebody else under that serial
    held.obey(certificate.make_revoked(organisation_key, 1, frozenset({5, 6})))
    assert held.admit(shown("agent", now + 2), now) is None
    assert held.admit(shown("agent", now + 2, serial=6, number=6), now) is None
    held.obey(certificate.make_revoked(organisation_key, 0, frozenset()))  # an older list changes nothing
    assert held.admit(shown("agent", now + 3, serial=6, number=6), now) is None
    assert held.admit(shown("agent", now + 3, serial=7, number=7), now) is not None
