"""Laptops that meet by sticks: what is written on one is on the other, and nothing counts as arrived that did not."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from starlette.testclient import TestClient

from fourpermille_desktop.errors import (
    BundleDamaged,
    BundleLocked,
    BundleNewer,
    BundleOfOthers,
    BundleWordsNeeded,
    BundleWordsWrong,
    PassphraseTooWeak,
)
from fourpermille_desktop.ledger import signing
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, PERSONS_SPACE
from fourpermille_desktop.ledger.spaces import kind_of, partner
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.records import attachments, conflicts, spaces, sticks
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.exchange import Exchange
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.records.team import Team, TeamSpace
from fourpermille_desktop.records.team_keys import TeamKeys
from fourpermille_desktop.sync import bundle, carrying, locks, stick, stick_waiting
from fourpermille_desktop.sync.bundle import Content, Head, Part, Sender
from fourpermille_desktop.sync.stick import Read, Written
from tests.bench.wire_bench import chain, made_samples
from tests.ledger.nodes import Held
from tests.sync.test_sync import log_sample, rows, sync

WORDS = "maize cow rain seven"
FIELD = bytes.fromhex("11" * 15 + "10")


def put(records: Records, path: Path) -> Written:
    path.parent.mkdir(exist_ok=True)
    return stick.write(records, path, words=WORDS)


def read(records: Records, path: Path) -> Read:
    return stick.read(records, path, words=WORDS)


def carry(giver: Records, taker: Records, folder: Path) -> Read:
    """A stick goes from one to the other, is read and wiped."""
    folder.mkdir()
    put(giver, folder)
    done = read(taker, folder)
    shutil.rmtree(folder)
    return done


def waiting(records: Records) -> int:
    return Exchange(records, FIELD_SPACE).waiting_records()


def join(records: Records, organisation: bytes, *, with_names: bool = True) -> None:
    """A place in a team, as joining leaves it."""
    held = [FIELD, partner(FIELD)] if with_names else [FIELD]
    with records.writing() as conn:
        spaces.enter(conn, held)
    named = [TeamSpace(space, "Kaya", kind_of(space), "agent", signing.public_key(space + space)) for space in held]
    teams.keep(records, Team("https://hub", bytes(16), signing.public_key(organisation), "", tuple(named)))


# --- convergence (I18) ---


def test_two_laptops_that_meet_only_by_sticks_hold_the_same(first: Records, second: Records, tmp_path: Path) -> None:
    ids = [log_sample(first, code=f"K{i}", notes="as found") for i in range(5)]
    log_sample(second, code="L1")
    carry(first, second, tmp_path / "a")
    first.commit([Edit("sample", ids[0], {"notes": "red"})])
    second.commit([Edit("sample", ids[0], {"notes": "brown"})])
    second.commit([Edit("sample", ids[1], {"deleted": True})])
    carry(second, first, tmp_path / "b")
    carry(first, second, tmp_path / "c")
    assert rows(first) == rows(second)
    assert conflicts.count(first) == conflicts.count(second) == 1
    assert Exchange(first, FIELD_SPACE).tips() == Exchange(second, FIELD_SPACE).tips()


def test_by_stick_by_hub_or_both_it_is_the_same_state(
    opened: Callable[[str], Records], hub: TestClient, tmp_path: Path
) -> None:
    writer, by_stick, by_hub, by_both = (opened(name) for name in ("writer", "stick", "hub", "both"))
    ids = [log_sample(writer, code=f"K{i}", carbon={"soc_pct": f"1.{i}"}) for i in range(4)]
    carry(writer, by_both, tmp_path / "a")
    writer.commit([Edit("sample", ids[0], {"notes": "stony"})])
    sync(writer, hub)
    carry(writer, by_stick, tmp_path / "b")
    for records in (by_hub, by_both):
        sync(records, hub)
    assert rows(writer) == rows(by_stick) == rows(by_hub) == rows(by_both)


def test_a_stick_read_twice_changes_nothing(first: Records, second: Records, tmp_path: Path) -> None:
    log_sample(first)
    put(first, tmp_path / "one.4p1000")
    assert read(second, tmp_path / "one.4p1000").came == 1
    before = second.tables_digest()
    assert read(second, tmp_path / "one.4p1000").came == 0
    assert second.tables_digest() == before


def test_a_colleague_carries_a_stick_on_to_the_hub(
    first: Records, second: Records, hub: TestClient, tmp_path: Path
) -> None:
    log_sample(first)
    carry(first, second, tmp_path / "a")
    sync(second, hub)
    assert waiting(first) == 1  # nobody told it
    outcome = sync(first, hub)
    assert waiting(first) == 0 and outcome.pulled == 0


# --- what a stick proves ---


def test_what_is_on_a_stick_still_waits_and_a_lost_stick_loses_nothing(
    first: Records, second: Records, tmp_path: Path
) -> None:
    log_sample(first), log_sample(first)
    put(first, tmp_path / "lost.4p1000")
    assert waiting(first) == 2
    (tmp_path / "lost.4p1000").unlink()
    log_sample(first)
    told = sticks.on_sticks(first)
    assert (told.records, told.waiting, told.place) == (2, 3, tmp_path.name)
    assert carry(first, second, tmp_path / "next").came == 3


def test_a_colleagues_stick_says_that_they_have_it_but_it_has_not_arrived(
    first: Records, second: Records, tmp_path: Path
) -> None:
    log_sample(first)
    carry(first, second, tmp_path / "a")
    carry(second, first, tmp_path / "b")
    (written,) = [one for one in sticks.history(first) if one.is_written]
    assert written.read_by and not written.arrived and waiting(first) == 1


def test_only_the_answer_signed_by_the_organisation_makes_records_arrive(first: Records, tmp_path: Path) -> None:
    organisation, stranger = os.urandom(32), os.urandom(32)
    join(first, organisation)
    log_sample(first)
    stick.write(first, tmp_path / "out.4p1000")
    tips = {FIELD: Exchange(first, FIELD).tips()}
    for key, left in ((stranger, 1), (organisation, 0)):
        path = tmp_path / f"back{left}.4p1000"
        path.write_bytes(an_answer(first, organisation, key, tips))
        assert stick.read(first, path).answered == (left == 0)
        assert Exchange(first, FIELD).waiting_records() == left
    assert sticks.history(first)[-1].arrived


def an_answer(records: Records, organisation: bytes, key: bytes, tips: dict[bytes, frozenset[Tip]]) -> bytes:
    head = Head(os.urandom(16), 1, 1, TeamKeys(signing.public_key(organisation)).id, None)
    sender = Sender(bundle.HUB, b"the id of a hub.", signing.public_key(key))
    readers = [signing.public_key(records.author.device)]
    return next(bundle.files(Content(head, sender, 1, tips, (), readers), key))


# --- who may read what ---


def test_a_stick_of_a_team_opens_for_its_members_and_for_nobody_else(
    first: Records, second: Records, opened: Callable[[str], Records], tmp_path: Path
) -> None:
    organisation = os.urandom(32)
    for records in (first, second):
        join(records, organisation)
    id_ = log_sample(first)
    first.commit([Edit("person", id_, {"name": "a farmer"})])
    stick.write(first, tmp_path / "team.4p1000")
    assert stick.read(second, tmp_path / "team.4p1000").came == 2
    assert rows(second, "person") == rows(first, "person") != []
    stranger = opened("stranger")
    with pytest.raises(BundleOfOthers):
        stick.read(stranger, tmp_path / "team.4p1000")
    teams.keep(stranger, Team("", bytes(16), signing.public_key(organisation), "", ()))  # was given no key
    with pytest.raises(BundleLocked):
        stick.read(stranger, tmp_path / "team.4p1000")
    raw = (tmp_path / "team.4p1000").read_bytes()
    hub_reads = bundle.read(raw, [organisation])
    assert {part.space for part in hub_reads.parts} == {FIELD, partner(FIELD)}


def test_names_of_people_stay_closed_for_a_member_who_may_not_read_them(
    first: Records, second: Records, tmp_path: Path
) -> None:
    organisation = os.urandom(32)
    join(first, organisation)
    join(second, organisation, with_names=False)
    log_sample(first)
    first.commit([Edit("person", new_id(), {"name": "a farmer"})])
    stick.write(first, tmp_path / "team.4p1000")
    done = stick.read(second, tmp_path / "team.4p1000")
    assert (done.came, done.not_for_us) == (1, 1) and rows(second, "person") == []
    keys = [signing.public_key(FIELD + FIELD)]
    (sealed,) = [p for p in bundle.read((tmp_path / "team.4p1000").read_bytes(), keys).parts if p.space != FIELD]
    with pytest.raises(locks.NotOurKey):
        locks.opened(sealed.raw, keys)


def test_without_a_team_names_of_people_are_on_no_stick(first: Records, tmp_path: Path) -> None:
    first.commit([Edit("person", new_id(), {"name": "a farmer"})])
    log_sample(first)
    put(first, tmp_path / "one.4p1000")
    opened = bundle.read((tmp_path / "one.4p1000").read_bytes(), [first.author.device])
    assert {part.space for part in opened.parts} == {FIELD_SPACE} and PERSONS_SPACE not in opened.tips


def test_other_words_open_nothing(first: Records, second: Records, tmp_path: Path) -> None:
    log_sample(first)
    put(first, tmp_path / "one.4p1000")
    with pytest.raises(BundleWordsWrong):
        stick.read(second, tmp_path / "one.4p1000", words="other words than these")
    with pytest.raises(BundleWordsNeeded):
        stick.read(second, tmp_path / "one.4p1000")
    assert stick.read(first, tmp_path / "one.4p1000").came == 0  # who wrote it opens it without
    with pytest.raises(PassphraseTooWeak):
        stick.write(first, tmp_path / "two.4p1000", words="1234")
    assert stick.read(second, tmp_path / "one.4p1000", words=f"  {WORDS.replace(' ', '  ')} ").came == 1


# --- in any order ---


def test_a_bundle_of_several_files_is_read_in_any_order_and_waits_in_a_list(
    first: Records, second: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "PART_BYTES", 2000)
    monkeypatch.setattr(bundle, "FILE_BYTES", 1200)
    for i in range(12):
        log_sample(first, code=f"K{i}", notes=os.urandom(300).hex())
        Exchange(first, FIELD_SPACE).sign()
    files = put(first, tmp_path / "one.4p1000").files
    assert len(files) > 3 and {path.name for path in files} >= {"one.4p1000", "one.2.4p1000"}
    apart = [tmp_path / str(at) / path.name for at, path in enumerate(files)]
    for path, moved in zip(files, apart, strict=True):
        moved.parent.mkdir()
        path.rename(moved)
    for path in apart[:0:-1]:
        assert read(second, path).came == 0
    listed = stick_waiting.listed(second)
    assert len(listed) == read(second, apart[-1]).waiting >= 3 and rows(second) == []
    assert listed[0].first_n > 1 and listed[0].since
    assert read(second, apart[0]).came == 12
    assert stick_waiting.listed(second) == [] and rows(second) == rows(first)
    assert list((second.profile.folder / stick_waiting.FOLDER).iterdir()) == []


def test_one_bad_file_on_a_stick_does_not_stop_the_others(first: Records, second: Records, tmp_path: Path) -> None:
    log_sample(first)
    folder = tmp_path / "stick"
    put(first, folder / "good.4p1000")
    whole = (folder / "good.4p1000").read_bytes()
    (folder / "half.4p1000").write_bytes(whole[:400])
    (folder / "newer.4p1000").write_bytes(whole.replace(b"4p1000 bundle 1", b"4p1000 bundle 9"))
    (folder / "letter.txt").write_bytes(b"not ours")
    done = read(second, folder)
    assert done.came == 1 and [path.name for path in done.files] == ["good.4p1000"]
    assert {type(fault) for fault in done.faults} == {BundleDamaged, BundleNewer}


def test_naming_one_file_reads_the_others_of_its_bundle_beside_it(
    first: Records, second: Records, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carrying, "PART_BYTES", 2000)
    monkeypatch.setattr(bundle, "FILE_BYTES", 1200)
    for i in range(8):
        log_sample(first, code=f"K{i}", notes=os.urandom(300).hex())
        Exchange(first, FIELD_SPACE).sign()
    files = put(first, tmp_path / "one.4p1000").files
    (tmp_path / "letter.4p1000").write_bytes(b"no bundle")
    assert read(second, files[1]).files == list(files)
    assert rows(second) == rows(first)


def test_a_restored_laptop_that_meets_its_own_later_records_on_a_stick_goes_on_under_a_new_name(
    opened: Callable[[str], Records], second: Records, hub: TestClient, tmp_path: Path
) -> None:
    records = opened("first")
    log_sample(records)
    Exchange(records, FIELD_SPACE).sign()
    records.close()
    shutil.copytree(tmp_path / "first", tmp_path / "restored")
    records, restored = opened("first"), opened("restored")
    log_sample(records), log_sample(restored)
    carry(records, second, tmp_path / "a")
    assert carry(second, restored, tmp_path / "b").came == 1
    assert waiting(restored) == 3  # no stick says what a hub has
    log_sample(restored)
    for laptop in (records, restored, second, records):
        sync(laptop, hub)
    assert len(rows(records)) == 4 and rows(records) == rows(restored) == rows(second)
    assert [waiting(laptop) for laptop in (records, restored, second)] == [0, 0, 0]


def test_ten_thousand_samples_take_less_than_700_kb_on_a_stick() -> None:
    samples = list(made_samples(10_000))
    parts = [samples[i : i + 200] for i in range(0, len(samples), 200)]
    held = Held()
    commits = chain(parts, os.urandom(32), os.urandom(16))
    held.commits = {commit.hash: commit for commit in commits}
    made = list(carrying.parts_of(held, FIELD_SPACE, [held.tip(commits[-1].hash)], ()))
    head, sender = (
        Head(os.urandom(16), 1, 1, None, None),
        Sender(bundle.LAPTOP, bytes(16), signing.public_key(bytes(32))),
    )
    readers = [signing.public_key(bytes([n]) * 32) for n in range(5)]
    (raw,) = bundle.files(Content(head, sender, 1, {}, made, readers), bytes(32))
    assert len(raw) < 700_000
    assert sum(len(bundle.read(raw, [bytes(32)]).parts[i].raw) for i in range(len(made))) > 0.98 * len(raw)


def test_a_part_is_named_by_what_is_in_it() -> None:
    assert Part(FIELD_SPACE, b"abc").name == Part(FIELD, b"abc", True).name != Part(FIELD_SPACE, b"abd").name


# --- photos ---


def a_photo(records: Records, bag: str, content: bytes) -> None:
    shot = SimpleNamespace(content=content, media="image/jpeg", width=4, height=3, thumb=content[:50], taken_on="")
    attachments.add(records, "sample", bag, shot)


def test_photos_go_along_and_come_in_where_a_record_names_them(first: Records, second: Records, tmp_path: Path) -> None:
    bag = b64(log_sample(first))
    pictures = [os.urandom(70_000), os.urandom(9_000)]
    for content in pictures:
        a_photo(first, bag, content)
    put(first, tmp_path / "one.4p1000")
    assert read(second, tmp_path / "one.4p1000").photos == 4
    seen = attachments.of_record(second, bag)
    assert [attachments.picture(second, one) for one in seen] == pictures
    assert [one.is_at_hub for one in seen] == [False, False]  # a stick is no hub
    assert read(second, tmp_path / "one.4p1000").photos == 0
    without = stick.write(first, tmp_path / "two.4p1000", words=WORDS, with_photos=False)
    assert without.size < 5000


def test_a_photo_that_no_record_names_is_not_kept(first: Records, tmp_path: Path) -> None:
    head = Head(os.urandom(16), 1, 1, None, None, is_locked=False)
    sender = Sender("laptop", bytes(16), signing.public_key(bytes(32)))
    stray = Part(FIELD_SPACE, os.urandom(500), kind=bundle.PHOTO)
    later = Part(FIELD_SPACE, os.urandom(500), kind="of a later version")
    content = Content(head, sender, 1, {}, [stray, later], ())
    (tmp_path / "one.4p1000").write_bytes(next(bundle.files(content, bytes(32))))
    assert stick.read(first, tmp_path / "one.4p1000").photos == 0
    assert not (first.profile.folder / "photos").exists()
