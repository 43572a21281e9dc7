"""Saving: durable, atomic, chained, never forked, private."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
import sqlalchemy as sa

from fourpermille_desktop.ledger.canonical import unb64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, PERSONS_SPACE, START, check
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import editing, log, people
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from tests.records.two_laptops import OPEN, a_sample, child, commits_of, one


def test_an_act_over_two_spaces_is_one_commit_in_each_with_the_same_act(records: Records) -> None:
    person, plot = new_id(), new_id()
    act = records.commit([Edit("plot", plot, {"code": "P1"}), Edit("person", person, {"name": "a name"})])
    with records.reading() as conn:
        held = [log.load(conn, lid) for lid in conn.exec_driver_sql("select lid from log order by lid").scalars().all()]
    assert [commit.header.space for commit in held] == [PERSONS_SPACE, FIELD_SPACE]
    assert act is not None and {commit.header.act for commit in held} == {unb64(act.id, 16)}
    assert act.kinds == {"plot", "person"}


def test_450_changes_are_three_commits_of_one_act(records: Records) -> None:
    told: list[tuple[int, int]] = []
    records.commit([a_sample(f"S{i}") for i in range(450)], progress=lambda done, of: told.append((done, of)))
    held = commits_of(records)
    assert [len(commit.changes) for commit in held] == [200, 200, 50]
    assert len({commit.header.act for commit in held}) == 1 and held[0].header.act is not None
    assert told == [(200, 450), (400, 450), (450, 450)]


def test_an_error_in_the_middle_of_a_long_act_leaves_nothing(records: Records) -> None:
    records.commit([a_sample("before")])
    digest = records.tables_digest()
    bad = Edit("sample", new_id(), {"notes": "x" * 20_000})
    with pytest.raises(ValueError):
        records.commit([*(a_sample(f"S{i}") for i in range(250)), bad])
    assert records.tables_digest() == digest
    assert len(commits_of(records)) == 1

    def stop(_done: int, _of: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        records.commit([a_sample(f"S{i}") for i in range(250)], progress=stop)
    assert records.tables_digest() == digest
    records.commit([a_sample("after")])
    assert one(records, "select count(*) from sample") == 2


def test_many_stale_fields_never_make_a_commit_of_more_than_200_changes(records: Records) -> None:
    ids = [new_id() for _ in range(150)]
    first = {"code": "a", "point": "1", "texture": "sand"}
    records.commit([Edit("sample", id_, first) for id_ in ids])
    records.commit([Edit("sample", id_, {"code": "b", "point": "2", "texture": "clay"}, {}) for id_ in ids])
    held = commits_of(records)
    assert all(len(commit.changes) <= 200 for commit in held)
    assert sum(len(commit.changes) for commit in held[1:]) == 450
    assert one(records, "select count(*) from two_values") == 450


def test_a_field_of_a_record_twice_in_one_act_is_written_in_two_commits(records: Records) -> None:
    id_ = new_id()
    records.commit([Edit("sample", id_, {"code": "first"}), Edit("sample", id_, {"code": "second"})])
    assert len(commits_of(records)) == 2
    assert one(records, "select code from sample") == "second"
    assert one(records, "select count(*) from two_values") == 0


def test_the_chain_is_dense_and_proves_its_own_key(records: Records) -> None:
    for i in range(5):
        records.commit([a_sample(f"S{i}")])
    held = commits_of(records)
    prev = START
    for n, commit in enumerate(held, 1):
        check(commit)
        assert (commit.header.n, commit.prev) == (n, prev)
        assert ({"key", "nonce"} <= set(commit.header.extra)) == (n == 1)
        prev = commit.hash
    assert len({commit.header.replica for commit in held}) == 1
    times = [commit.header.t for commit in held]
    assert times == sorted(set(times))


def test_nothing_to_write_writes_nothing(records: Records) -> None:
    assert records.commit([]) is None
    assert records.commit([Edit("sample", new_id(), {})]) is None
    assert commits_of(records) == []


def test_listeners_hear_once_and_only_after_the_transaction(records: Records) -> None:
    heard: list[tuple[frozenset[str], int]] = []
    records.listeners.append(lambda kinds: heard.append((kinds, one(records, "select count(*) from sample"))))
    records.commit([a_sample("1"), a_sample("2")])
    with pytest.raises(ValueError):
        records.commit([Edit("sample", new_id(), {"notes": "x" * 20_000})])
    assert heard == [(frozenset({"sample"}), 2)]


def test_two_processes_writing_in_turn_never_fork(tmp_path: Path) -> None:
    ours = Records(Profile(tmp_path))
    script = OPEN + "\nfor i in range(25):\n    editing.add(records, 'sample', {'code': f'{sys.argv[2]}{i}'})\n"
    writers = [child(script, tmp_path, name) for name in ("a", "b")]
    for i in range(25):
        editing.add(ours, "sample", {"code": f"c{i}"})
    for writer in writers:
        _out, err = writer.communicate(timeout=30)
        assert writer.returncode == 0, err
    held = commits_of(ours)
    assert [commit.header.n for commit in held] == list(range(1, 76))
    assert [commit.prev for commit in held[1:]] == [commit.hash for commit in held[:-1]]
    assert one(ours, "select count(*) from tip") == 1
    ours.close()


def test_two_processes_that_open_a_new_profile_at_once_share_its_keys_and_file(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    script = OPEN + "\nediting.add(records, 'sample', {'code': sys.argv[2]})\nprint(records.author.actor.hex())\n"
    both = [child(script, folder, name) for name in ("a", "b", "c")]
    actors = set()
    for process in both:
        out, err = process.communicate(timeout=30)
        assert process.returncode == 0, err
        actors.add(out.strip())
    ours = Records(Profile(folder))
    assert one(ours, "select count(*) from sample") == 3
    assert len(actors) == 1
    assert [file.name for file in folder.iterdir() if file.name.startswith(".")] == []
    ours.close()


def test_every_connection_writes_ahead_with_full_sync(records: Records) -> None:
    for made in (records._reader, records._writer):
        held = [made.raw_connection() for _ in range(3)]
        for connection in held:
            cursor = connection.cursor()
            asked = [cursor.execute(f"pragma {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
            assert asked == ["wal", 2]
        for connection in held:
            connection.close()


def test_readers_cannot_write(records: Records) -> None:
    with pytest.raises(sa.exc.DatabaseError, match="readonly"), records._reader.connect() as conn:
        conn.exec_driver_sql("delete from log")


def test_a_reader_sees_one_state_from_first_to_last_line(records: Records) -> None:
    with records.reading() as conn:
        assert conn.exec_driver_sql("select count(*) from sample").scalar() == 0
        records.commit([a_sample()])
        assert conn.exec_driver_sql("select count(*) from sample").scalar() == 0
    assert one(records, "select count(*) from sample") == 1


@pytest.mark.parametrize("table", ["sample", "record", "head", "change", "two_values", "person"])
def test_the_alarm_refuses_a_raw_write_to_a_computed_table(records: Records, table: str) -> None:
    records.commit([a_sample()])
    with pytest.raises(sa.exc.DatabaseError, match="only commit"), records.writing() as conn:
        names = conn.exec_driver_sql(f"select name from pragma_table_info('{table}')").scalars().all()
        marks = ", ".join("0" for _ in names)
        conn.exec_driver_sql(f"insert into {table} values ({marks})")
    with pytest.raises(sa.exc.DatabaseError, match="only commit"), records.writing() as conn:
        conn.exec_driver_sql("delete from sample")
    records.commit([a_sample("still works")])


def test_what_is_typed_is_nowhere_in_clear(records: Records) -> None:
    people.find_or_add(records, "Marguerite-of-the-hill")
    editing.keep_draft(records, editing.open_form(records, "sample"), {"notes": "secret-draft-note"})
    for file in records.profile.folder.iterdir():
        if file.is_file():
            content = file.read_bytes()
            assert b"Marguerite" not in content and b"secret-draft" not in content, file.name
    wal = records.file.with_name("records.db-wal")
    assert wal.stat().st_size > 0
    assert not records.file.read_bytes().startswith(b"SQLite format 3")


def test_files_are_0600_and_the_folder_0700(records: Records) -> None:
    records.commit([a_sample()])
    assert stat.S_IMODE(records.profile.folder.stat().st_mode) == 0o700
    modes = {file.name: stat.S_IMODE(file.stat().st_mode) for file in records.profile.folder.iterdir()}
    assert {"records.db", "records.db-wal", "records.db-shm", "keys.json", "secret.key"} <= set(modes)
    assert set(modes.values()) == {0o600}


def test_a_clock_that_goes_back_does_not_turn_the_order_and_is_noted(
    records: Records, monkeypatch: pytest.MonkeyPatch
) -> None:
    records.commit([a_sample("1")])
    monkeypatch.setattr("fourpermille_desktop.records.log.time.time_ns", lambda: 86_400 * 10**9)
    records.commit([a_sample("2")])
    first, second = commits_of(records)
    assert second.header.t == first.header.t + 1
    assert second.header.extra["wall"] == 86_400_000


def test_the_window_learns_that_another_process_wrote_and_only_then(records: Records) -> None:
    records.commit([a_sample()])
    assert not records.changed_elsewhere()
    other = child(OPEN + "\nediting.add(records, 'sample', {'code': 'x'})", records.profile.folder)
    _out, err = other.communicate(timeout=30)
    assert other.returncode == 0, err
    records.commit([a_sample()])
    assert records.changed_elsewhere()
    assert not records.changed_elsewhere()
