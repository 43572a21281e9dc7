"""A team whose laptops and hub meet only by sticks."""

from __future__ import annotations

import hashlib
import os
from functools import partial
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.cli.sticks import _keep_photo
from fourpermille_desktop.errors import BundleLocked, BundleOfOthers, HubHasNoTeam
from fourpermille_desktop.hub.blobs import Blobs
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.spaces import partner
from fourpermille_desktop.records import spaces, sticks
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync import client, stick, stick_hub
from fourpermille_desktop.sync.enrol import enrol
from fourpermille_desktop.sync.stick_hub import HubKeys
from tests.sync.test_sticks import a_photo
from tests.sync.test_sync import log_sample, rows

HUB = "http://hub"
HOUR_MS = 3_600_000


def joined(records: Records, store: Store, hub: TestClient, role: str = "agent") -> bytes:
    """Let a laptop into the team; its field space."""
    enrol(records, HUB, Members(store).invite("Kaya", role, HOUR_MS).code, http=hub)
    with records.reading() as conn:
        return spaces.pair(conn).field


def keys_of(store: Store) -> HubKeys:
    members = Members(store)
    organisation = members.organisation()
    own = {space.id: members.stick_key(space.id) for space in members.spaces()}
    return HubKeys(organisation.key if organisation else None, own)


def test_records_arrive_by_stick_and_the_answer_on_a_stick_says_so(
    first: Records, second: Records, store: Store, hub: TestClient, tmp_path: Path
) -> None:
    field = joined(first, store, hub)
    joined(second, store, hub)
    log_sample(first), log_sample(second)
    first.commit([Edit("person", new_id(), {"name": "a farmer"})])
    for number, records in enumerate((first, second)):
        stick.write(records, tmp_path / f"there{number}.4p1000")
        assert stick_hub.read(store, keys_of(store), tmp_path / f"there{number}.4p1000").bad == []
    assert Exchange(first, field).waiting_records() == 2
    stick_hub.write(store, keys_of(store), tmp_path / "back.4p1000")
    done = stick.read(first, tmp_path / "back.4p1000")
    assert done.answered and done.came == 1 and Exchange(first, field).waiting_records() == 0
    assert [one.arrived > 0 for one in sticks.history(first) if one.is_written] == [True]
    stick.read(second, tmp_path / "back.4p1000")
    assert rows(first) == rows(second) and rows(first, "person") == rows(second, "person") != []
    outcome = client.sync(first, HUB, http=hub)
    assert (outcome.pushed, outcome.pulled) == (0, 0)


def test_a_stick_carried_by_a_colleague_reaches_the_hub_as_its_author_signed_it(
    first: Records, second: Records, store: Store, hub: TestClient, tmp_path: Path
) -> None:
    field = joined(first, store, hub)
    joined(second, store, hub)
    log_sample(first)
    stick.write(first, tmp_path / "there.4p1000")
    assert stick.read(second, tmp_path / "there.4p1000").came == 1
    client.sync(second, HUB, http=hub)
    with store.space(field).look() as look:
        assert look.tips() == Exchange(first, field).tips()
    client.sync(first, HUB, http=hub)
    assert Exchange(first, field).waiting_records() == 0


def test_a_reader_opens_the_field_records_of_a_stick_and_no_names(
    first: Records, second: Records, store: Store, hub: TestClient, tmp_path: Path
) -> None:
    field = joined(first, store, hub)
    joined(second, store, hub, "reader")
    log_sample(first)
    first.commit([Edit("person", new_id(), {"name": "a farmer"})])
    stick.write(first, tmp_path / "there.4p1000")
    stick_hub.read(store, keys_of(store), tmp_path / "there.4p1000")
    stick_hub.write(store, keys_of(store), tmp_path / "back.4p1000")
    for name in ("there", "back"):
        assert stick.read(second, tmp_path / f"{name}.4p1000").not_for_us == 1
    assert rows(second) == rows(first) and rows(second, "person") == []
    team = teams.team(second)
    assert team is not None and [space.id for space in team.spaces] == [field] != [partner(field)]


def test_another_teams_hub_opens_nothing(first: Records, store: Store, hub: TestClient, tmp_path: Path) -> None:
    joined(first, store, hub)
    stick.write(first, tmp_path / "there.4p1000")
    other = open_store(tmp_path / "other")
    with pytest.raises(HubHasNoTeam):
        stick_hub.read(other, keys_of(other), tmp_path / "there.4p1000")
    Members(other).found()
    with pytest.raises(BundleOfOthers):
        stick_hub.read(other, keys_of(other), tmp_path / "there.4p1000")
    public = Members(store).organisation()
    assert public is not None
    blind = HubKeys(bytes(32), {})  # the right team by name, the wrong key
    raw = (tmp_path / "there.4p1000").read_bytes()
    (tmp_path / "renamed.4p1000").write_bytes(raw.replace(_id(public.public), _id(_public(bytes(32)))))
    with pytest.raises(BundleLocked):
        stick_hub.read(other, blind, tmp_path / "renamed.4p1000")
    other.close()


def _id(public: bytes) -> bytes:
    from fourpermille_desktop.ledger.canonical import b64
    from fourpermille_desktop.ledger.certificate import organisation_id

    return b64(organisation_id(public)).encode()


def _public(private: bytes) -> bytes:
    from fourpermille_desktop.ledger import signing

    return signing.public_key(private)


def test_photos_on_a_stick_are_kept_at_the_hub(first: Records, store: Store, hub: TestClient, tmp_path: Path) -> None:
    field = joined(first, store, hub)
    content = os.urandom(30_000)
    a_photo(first, b64(log_sample(first)), content)
    stick.write(first, tmp_path / "there.4p1000")
    blobs = Blobs(tmp_path / "photos")
    keep = partial(_keep_photo, blobs)
    assert stick_hub.read(store, keys_of(store), tmp_path / "there.4p1000", keep_photo=keep).photos == 2
    stick_hub.read(store, keys_of(store), tmp_path / "there.4p1000", keep_photo=keep)
    kept = blobs.path(field, hashlib.sha256(content).hexdigest())
    assert kept is not None and kept.read_bytes() == content
