"""Erasing goes by every road: hub, nearby hub, stick; in any order; until no node holds the value, photos neither."""

from __future__ import annotations

import os
import random
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.testclient import TestClient

from fourpermille_desktop.errors import AppError, DiskFull
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store, open_store
from fourpermille_desktop.ledger import redaction, tips
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, Commit, Erased
from fourpermille_desktop.ledger.dialogue import answer
from fourpermille_desktop.ledger.messages import Request
from fourpermille_desktop.ledger.redaction import MISTAKE
from fourpermille_desktop.ledger.sides import Taken
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.ledger.wire import Run
from fourpermille_desktop.nearby_session import erase_at_rest, open_nearby
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import attachments, backups, doctor, editing, erasing, log, officer, restoring, sealed
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync import bundle, carrying, client, nearby, stick, stick_hub, stick_waiting
from tests.records.raw_pages import pages
from tests.sync.conftest import Opened
from tests.sync.test_holds import Team, carried, rebuilds, shown, write
from tests.sync.test_photos import a_shot

NAME = "Zebrawood-7319"


@pytest.fixture
def team(opened: Opened, store: Store, hub: TestClient) -> Team:
    return Team(opened, store, hub)


@pytest.fixture
def closing_all() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def is_in(records: Records, text: str = NAME) -> bool:
    return text.encode() in b"".join(pages(records.file, records.profile.keys.database))


def is_in_files(folder: Path, text: str = NAME) -> bool:
    """In the plain files of a hub: database, -wal, all that lies beside."""
    return any(text.encode() in file.read_bytes() for file in folder.rglob("*") if file.is_file())


def rows(records: Records) -> Any:
    with records.reading() as conn:
        return sorted(conn.exec_driver_sql("select id, code, notes, deleted from sample").all())


def erase(records: Records, bag: bytes) -> None:
    officer.erase(records, "sample", b64(bag), MISTAKE, "notes")


def commits(records: Records, space: bytes) -> list[Commit]:
    with records.reading() as conn:
        lids = conn.exec_driver_sql("select lid from log where space = ? order by lid", (space,)).scalars().all()
        return [log.load(conn, lid) for lid in lids]


def test_after_a_sync_no_file_of_anybody_holds_the_value_and_all_show_the_same(team: Team) -> None:
    desk, author, other = team.joined("desk", "dpo"), team.joined("author"), team.joined("other")
    bag = write(author, code="B1", notes=NAME)
    team.sync(author, desk, other)
    editing.change(other, "sample", b64(bag), {"notes": f"{NAME}, later"})
    team.sync(other, author, desk)
    assert all(is_in(records) for records in (desk, author, other)) and is_in_files(team.store.folder)
    erase(desk, bag)
    team.sync(desk, author, other)
    assert not any(is_in(records) for records in (desk, author, other))
    assert not is_in_files(team.store.folder)
    assert rows(desk) == rows(author) == rows(other)
    assert shown(author, bag, "code") == "B1"
    for records in (desk, author, other):
        rebuilds(records)
        assert all(check.ok for check in doctor.checks(records) if check.name != "disk")
        assert Exchange(records, team.space).unexplained() == []


def test_pages_of_a_hub_that_were_freed_in_former_years_do_not_hold_it_either(team: Team) -> None:
    desk = team.joined("desk", "dpo")
    bag = write(desk, notes="x")
    team.sync(desk)
    with closing(sqlite3.connect(team.store.folder / "hub.db")) as former:
        former.execute("pragma secure_delete=off")
        former.execute("create table former (words text)")
        former.execute("insert into former values (?)", (NAME * 2000,))
        former.execute("drop table former")
        former.commit()
        former.execute("pragma wal_checkpoint(truncate)")
    assert is_in_files(team.store.folder)
    erase(desk, bag)
    team.sync(desk)
    assert not is_in_files(team.store.folder)


def test_what_is_explained_is_acknowledged_and_not_asked_for_again(team: Team) -> None:
    desk, author = team.joined("desk", "dpo"), team.joined("author")
    bag = write(author, notes=NAME)
    team.sync(author, desk)
    erase(desk, bag)
    team.sync(desk)
    late = team.joined("late")
    outcome = team.sync(late)
    assert outcome.missing == 0 and Exchange(late, team.space).doubtful(team.store.id) == []
    asked: list[str] = []
    original = team.hub.stream

    def listening(method: str, url: str, **named: Any) -> Any:
        asked.append(url)
        return original(method, url, **named)

    team.hub.stream = listening  # type: ignore[method-assign]
    for records in (late, desk, author):
        team.sync(records)
    assert not [url for url in asked if url.endswith("/vector")]


def test_an_erased_form_that_nobody_explains_stays_missing(team: Team) -> None:
    from fourpermille_desktop.ledger.commit import erase as blanked

    author, other = team.joined("author"), team.joined("other")
    write(author, notes=NAME)
    theirs, ours = Exchange(author, team.space), Exchange(other, team.space)
    theirs.sign()
    runs = [
        Run(tuple(blanked(c, frozenset({0})) for c in run.commits)) for run in tips.lacking_there(theirs, [], (), 10**9)
    ]
    ours.take(runs, b"", (), None)
    assert len(ours.unexplained()) == 1
    assert not all(check.ok for check in doctor.checks(other) if check.name != "disk")
    team.sync(author, other)
    assert ours.unexplained() == [] and rows(other) == rows(author)


def test_a_page_of_the_feed_holds_the_erased_form(team: Team) -> None:
    desk = team.joined("desk", "dpo")
    bag = write(desk, notes=NAME)
    erase(desk, bag)
    team.sync(desk)
    there = team.store.space(team.space)
    page = answer(there, Request(None, [], bytes(32), []), Taken()).page
    changes = [c for run in page if isinstance(run, Run) for commit in run.commits for c in commit.changes]
    assert any(isinstance(change, Erased) for change in changes) and NAME not in repr(changes)


def test_a_stick_written_afterwards_does_not_hold_it_and_one_written_before_brings_it_no_more(
    team: Team, tmp_path: Path
) -> None:
    desk, author, other = team.joined("desk", "dpo"), team.joined("author"), team.joined("other")
    bag = write(author, code="B1", notes=NAME)
    team.sync(author, desk)
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir(), after.mkdir()
    stick.write(author, before)
    erase(desk, bag)
    stick.write(desk, after)
    stick.read(other, after)
    assert rows(other) == rows(desk) and Exchange(other, team.space).unexplained() == []
    stick.read(other, before)
    assert not is_in(other) and rows(other) == rows(desk)
    stick.read(author, after)
    assert not is_in(author)
    late = team.joined("late")
    stick.read(late, before)
    assert is_in(late)
    stick.read(late, after)
    assert not is_in(late) and rows(late) == rows(desk)


def test_an_unlocked_stick_holds_no_letter_of_it(first: Records, tmp_path: Path) -> None:
    """Without a team: the same owner erases, and what is written in the open is searched byte by byte."""
    bag = write(first, code="B1", notes=NAME)
    stick.write(first, tmp_path / "a.4p1000", is_open=True)
    erase(first, bag)
    stick.write(first, tmp_path / "b.4p1000", is_open=True)
    found = [_unpacked(tmp_path / name) for name in ("a.4p1000", "b.4p1000")]
    assert NAME.encode() in found[0] and NAME.encode() not in found[1]


def _unpacked(path: Path) -> bytes:
    from fourpermille_desktop.ledger import wire
    from fourpermille_desktop.sync.stick_opening import Opener

    opened = Opener(None, [], {}, words="").opened(path, path.read_bytes())
    return b"".join(wire.unpack(part.raw, 8_000_000) for part in opened.parts if part.kind == bundle.RUNS)


def test_without_a_team_a_hub_and_a_colleague_obey_who_wrote_it_and_nobody_else(
    first: Records, second: Records, store: Store, hub: TestClient
) -> None:
    own, theirs = write(first, code="B1", notes=NAME), write(second, code="B2", notes="Quillaja-7319")
    for records in (first, second, first):
        client.sync(records, "http://hub", http=hub)
    erase(first, own)
    target = next(commit for commit in commits(first, FIELD_SPACE) if "Quillaja" in repr(commit.changes))
    at = Tip(target.header.replica, target.header.n, target.hash)
    first.commit([Edit("redact", at.hash[:16], redaction.values_of(at, [0], MISTAKE, ""))])
    for records in (first, second):
        client.sync(records, "http://hub", http=hub)
    assert not is_in_files(store.folder) and not is_in(first) and not is_in(second)
    assert is_in_files(store.folder, "Quillaja") and shown(first, theirs) == shown(second, theirs) == "Quillaja-7319"
    assert rows(first) == rows(second)


def test_a_full_disk_leaves_the_cleaning_for_later_and_the_erasure_stands(
    team: Team, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = team.joined("desk", "dpo")
    bag = write(desk, notes=NAME)

    def full(_records: Records) -> None:
        raise DiskFull(free_mb=0)

    with monkeypatch.context() as no_room:
        no_room.setattr(Records, "write_anew", full)
        erase(desk, bag)
    assert shown(desk, bag) is None and desk.local(erasing.LEFT)
    desk.close()
    with closing(Records(desk.profile, alarm=True)) as again:
        assert not again.local(erasing.LEFT) and not is_in(again)


def test_what_waits_from_a_stick_is_put_away_and_what_comes_later_is_not_kept(
    team: Team, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "PART_BYTES", 2000)
    monkeypatch.setattr(bundle, "FILE_BYTES", 1200)
    desk, author, other = team.joined("desk", "dpo"), team.joined("author"), team.joined("other")
    for i in range(12):
        bag = write(author, code=f"K{i}", notes=f"{NAME} {os.urandom(300).hex()}")
        Exchange(author, team.space).sign()
    files = stick.write(author, tmp_path / "one.4p1000").files
    assert len(files) > 3
    apart = [tmp_path / str(at) / path.name for at, path in enumerate(files)]
    for path, moved in zip(files, apart, strict=True):
        moved.parent.mkdir()
        path.rename(moved)
    stick.read(other, apart[-1])
    assert stick_waiting.count(other) > 0
    carried(author, desk, team.space)
    erase(desk, bag)
    theirs, ours = Exchange(desk, team.space), Exchange(other, team.space)
    theirs.sign()
    said = [run for run in tips.lacking_there(theirs, [], (), 10**9) if run.replica in _own(desk)]
    ours.take(said, b"", (), None)
    assert stick_waiting.count(other) == 0
    assert list((other.profile.folder / stick_waiting.FOLDER).iterdir()) == []
    stick.read(other, apart[-1])
    assert stick_waiting.count(other) == 0, "the part with the target is not kept"
    for path in apart:
        stick.read(other, path)
    stick.read(other, apart[-1])
    assert rows(other) == rows(desk) and shown(other, bag) is None


def _own(records: Records) -> set[bytes]:
    with records.reading() as conn:
        return set(conn.exec_driver_sql("select id from own_replica").scalars())


def test_a_hub_that_reads_a_stick_obeys_what_is_on_it(team: Team, tmp_path: Path) -> None:
    desk, author = team.joined("desk", "dpo"), team.joined("author")
    bag = write(author, notes=NAME)
    team.sync(author, desk)
    erase(desk, bag)
    stick.write(desk, tmp_path)
    organisation = team.members.organisation()
    assert organisation is not None
    named = {space.id: team.members.stick_key(space.id) for space in team.members.spaces()}
    stick_hub.read(team.store, stick_hub.HubKeys(organisation.key, named), tmp_path)
    assert not is_in_files(team.store.folder)


def test_a_hub_nearby_obeys_and_carries_it_on(team: Team, closing_all: ExitStack) -> None:
    carrier, desk, other = team.joined("carrier"), team.joined("desk", "dpo"), team.joined("other")
    bag = write(other, code="B1", notes=NAME)
    team.sync(other, desk, carrier)
    session = open_nearby(carrier, "127.0.0.1", "Kaya", announce=False)
    closing_all.callback(session.close)
    session.exchange()
    nearby.visit(other, session.url)
    folder = carrier.profile.folder / "nearby"
    assert is_in_files(folder)
    erase(desk, bag)
    nearby.visit(desk, session.url)
    assert not is_in_files(folder)
    nearby.visit(other, session.url)
    session.exchange()
    assert not any(is_in(records) for records in (carrier, desk, other))
    assert rows(carrier) == rows(desk) == rows(other)


def test_a_hub_of_a_former_session_that_lies_on_a_laptop_is_told(team: Team) -> None:
    carrier, desk, other = team.joined("carrier"), team.joined("desk", "dpo"), team.joined("other")
    bag = write(other, code="B1", notes=NAME)
    team.sync(other, desk, carrier)
    open_nearby(carrier, "127.0.0.1", "Kaya", announce=False).close()
    assert is_in_files(carrier.profile.folder / "nearby")
    carrier.after_erasing.append(lambda: erase_at_rest(carrier))
    erase(desk, bag)
    team.sync(desk, carrier)
    assert not is_in_files(carrier.profile.folder / "nearby") and not is_in(carrier)


def test_a_photo_that_nobody_else_names_is_gone_everywhere(team: Team) -> None:
    desk, author = team.joined("desk", "dpo"), team.joined("author")
    plot = editing.add(author, "plot", {"code": "P1", "name": "By the river"})
    face, gully = (attachments.add(author, "plot", plot, a_shot(seed)) for seed in (1, 2))
    twice = attachments.add(author, "plot", plot, a_shot(2))
    team.sync(author, desk)
    shas = {photo.id: (photo.sha, photo.thumb_sha) for photo in attachments.of_record(desk, plot)}
    assert len(_pictures(team, desk, author)) == 3 * 4
    officer.erase(desk, "photo", face, MISTAKE)
    officer.erase(desk, "photo", twice, MISTAKE)
    team.sync(desk, author)
    left = _pictures(team, desk, author)
    assert len(left) == 3 * 2, "the same picture has another record that stays"
    for records in (desk, author):
        assert not any(attachments.files(records).has(sha) for sha in shas[face])
        assert all(attachments.files(records).has(sha) for sha in shas[gully])


def _pictures(team: Team, *laptops: Records) -> list[Path]:
    folders = [team.store.folder / "photos", *(records.profile.folder / "photos" for records in laptops)]
    return [file for folder in folders for file in folder.rglob("*") if file.is_file()]


def test_copies_made_before_are_named_and_go_after_ninety_days(team: Team) -> None:
    from datetime import UTC, datetime, timedelta

    desk = team.joined("desk", "dpo")
    bag = write(desk, notes=NAME)
    before = backups.make(desk.profile, "asked")
    erase(desk, bag)
    after = backups.make(desk.profile, "asked")
    assert before is not None and after is not None
    standing = backups.standing(desk.profile)
    goes_on = standing.goes_on(before)
    assert goes_on is not None and standing.goes_on(after) is None
    assert timedelta(days=89) < goes_on - datetime.now(UTC) <= timedelta(days=90)
    for copy, holds in ((before, True), (after, False)):
        assert (NAME.encode() in b"".join(pages(copy.file, desk.profile.keys.database))) is holds
    backups.drop_overdue(desk.profile, datetime.now(UTC) + timedelta(days=89))
    assert before.file.exists()
    backups.drop_overdue(desk.profile, datetime.now(UTC) + timedelta(days=91))
    assert not before.file.exists() and after.file.exists()


def test_a_laptop_that_goes_back_to_an_old_copy_erases_again_with_its_next_sync(team: Team, opened: Opened) -> None:
    desk, author = team.joined("desk", "dpo"), team.joined("author")
    bag = write(author, notes=NAME)
    team.sync(author, desk)
    copy = backups.make(author.profile, "asked", only_if_changed=False)
    assert copy is not None
    erase(desk, bag)
    team.sync(desk, author)
    assert not is_in(author)
    author.close()
    restoring.restore(author.profile, copy.file)
    with closing(Records(author.profile, alarm=True)) as again:
        assert shown(again, bag) == NAME
        team.sync(again)
        assert shown(again, bag) is None and not is_in(again)


def test_a_target_that_is_held_back_comes_without_its_values_when_it_is_let_go(team: Team) -> None:
    desk, reader, other = team.joined("desk", "dpo"), team.joined("reader", "reader"), team.joined("other")
    bag = write(reader, notes=NAME)
    team.sync(reader, other)
    with other.reading() as conn:
        assert len(sealed.closed(conn, team.space)) == 1
    carried(reader, desk, team.space)
    erase(desk, bag)
    team.sync(desk, other, reader)
    assert not is_in(reader) and not is_in_files(team.store.folder)
    for one in team.holds.listed():
        team.holds.release(one.space, one.hash)
    team.sync(other, reader, desk)
    assert Exchange(other, team.space).unexplained() == []
    assert rows(other) == rows(reader) == rows(desk)
    for records in (desk, reader, other):
        rebuilds(records)


def test_an_erased_form_is_given_to_who_asks_for_what_it_has_sealed(team: Team) -> None:
    """By the slow path, when the feed is not the one that was known."""
    desk, reader, other = team.joined("desk", "dpo"), team.joined("reader", "reader"), team.joined("other")
    bag = write(reader, notes=NAME)
    team.sync(reader, other)
    carried(reader, desk, team.space)
    erase(desk, bag)
    team.sync(desk)
    for one in team.holds.listed():
        team.holds.release(one.space, one.hash)
    with other.writing() as conn:
        conn.exec_driver_sql("update cursor set feed = ?", (bytes(32),))
    assert team.sync(other).missing == 0
    assert Exchange(other, team.space).unexplained() == [] and rows(other) == rows(desk)
    rebuilds(other)


def test_names_of_people_are_erased_where_only_some_may_read_them(team: Team) -> None:
    desk, author = team.joined("desk", "dpo"), team.joined("author")
    person = editing.add(author, "person", {"code": "F1", "name": NAME})
    team.sync(author, desk)
    assert is_in(desk)
    officer.erase(desk, "person", person, MISTAKE)
    team.sync(desk, author)
    assert not is_in(desk) and not is_in(author) and not is_in_files(team.store.folder)


STEPS = st.lists(
    st.tuples(st.sampled_from(["write", "write", "erase", "sync", "sync", "stick"]), st.integers(0, 2)),
    min_size=6,
    max_size=22,
)


@given(steps=STEPS, seed=st.integers(0, 1000))
@settings(max_examples=10, deadline=None, suppress_health_check=list(HealthCheck))
def test_after_random_histories_no_node_holds_what_was_erased(steps: list[tuple[str, int]], seed: int) -> None:
    """Three laptops and a hub; what an officer erased is nowhere, what nobody erased is everywhere."""
    chance, erased, alive = random.Random(seed), set[str](), dict[str, bytes]()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        store = stack.enter_context(closing(open_store(folder / "hub")))
        hub = stack.enter_context(TestClient(create_app(store), raise_server_exceptions=False))

        def opened(name: str) -> Records:
            return stack.enter_context(closing(Records(Profile(folder / name), alarm=True)))

        team = Team(opened, store, hub)
        people = [team.joined("desk", "dpo"), team.joined("b"), team.joined("c")]
        for number, (what, who) in enumerate(steps):
            by = people[who]
            if what == "write":
                text = f"word-{number}-{seed}-end"
                bag = chance.choice([*alive.values(), new_id()]) if alive else new_id()
                alive = {held: id_ for held, id_ in alive.items() if id_ != bag or not _has(by, bag)}
                write(by, bag, notes=text)
                alive[text] = bag
            elif what == "erase":
                for text, bag in list(alive.items()):
                    if _has(people[0], bag) and text in str(
                        officer.plan(people[0], "sample", b64(bag), "notes").values
                    ):
                        told = officer.plan(people[0], "sample", b64(bag), "notes").values
                        erase(people[0], bag)
                        erased |= {value for _column, value in told}
                        break
                alive = {text: bag for text, bag in alive.items() if text not in erased}
            elif what == "stick":
                place = folder / f"stick{number}"
                place.mkdir()
                stick.write(by, place)
                stick.read(people[(who + 1) % 3], place)
            else:
                team.sync(by)
        team.sync(*people, *people)
        assert rows(people[0]) == rows(people[1]) == rows(people[2])
        for text in erased:
            assert not any(is_in(records, text) for records in people) and not is_in_files(store.folder, text)
        for records in people:
            rebuilds(records)
            assert Exchange(records, team.space).unexplained() == []
        assert len({Exchange(records, team.space).tips() for records in people}) == 1


def _has(records: Records, bag: bytes) -> bool:
    try:
        return bool(officer.plan(records, "sample", b64(bag), "notes").values)
    except AppError:
        return False
