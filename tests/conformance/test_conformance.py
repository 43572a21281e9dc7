"""T13: our hub conforms, on both databases and with a team; and the kit says FAILED of hubs that do not."""

from __future__ import annotations

import ast
import json
import socket
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from starlette.testclient import TestClient

import tests.conformance
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.ledger import codes
from tests.conformance import __main__ as program
from tests.conformance import feed, limits, photos, pushing, refusals, segments, slow_path, wrong_hubs
from tests.conformance.checks import REQUIREMENTS
from tests.conformance.kit import FAILED, NOT_OFFERED, OK, Requirement, outcomes
from tests.conformance.line import HubLine
from tests.hub.postgres import HubDatabase
from tests.hub.test_tls import a_hub

FOLDER = Path(tests.conformance.__file__).parent
AT_ONCE = [*refusals.FIRST, *pushing.REQUIREMENTS, *feed.REQUIREMENTS, *slow_path.REQUIREMENTS, *refusals.REQUIREMENTS]
HOUR_MS = 3_600_000


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = HubDatabase(tmp_path / "hub").open()
    yield made
    made.close()


@pytest.fixture
def http(store: Store) -> Iterator[TestClient]:
    with TestClient(create_app(store), raise_server_exceptions=False) as client:
        yield client


def told(hub: HubLine, requirements: Sequence[Requirement] = REQUIREMENTS) -> dict[str, str]:
    """Name of the requirement → its word."""
    made = list(outcomes(hub, requirements))
    print(*(outcome.line() for outcome in made), sep="\n")
    return {outcome.name: outcome.word for outcome in made}


def named(words: dict[str, str], word: str) -> set[str]:
    return {name for name, said in words.items() if said == word}


def test_our_hub_conforms_on_both_databases(hub_database: HubDatabase, capsys: pytest.CaptureFixture[str]) -> None:
    store = hub_database.open()
    with TestClient(create_app(store), raise_server_exceptions=False) as http:
        words = told(HubLine(http))
    store.close()
    assert named(words, FAILED) == set() and len(words) == len(REQUIREMENTS) > 50
    assert named(words, NOT_OFFERED) <= {"who_is_nobody_is_refused", "segments_are_named_by_their_hash"}
    pages = next(line for line in capsys.readouterr().out.splitlines() if "a_page_never_cuts_a_run" in line)
    assert not pages.endswith("in 1 pages")  # else nothing was there to be cut


def test_a_hub_with_a_team_conforms_for_whoever_joins_and_a_used_one_too(http: TestClient, store: Store) -> None:
    for asked in ([*pushing.REQUIREMENTS, *refusals.REQUIREMENTS], [*feed.REQUIREMENTS, *slow_path.REQUIREMENTS]):
        code = Members(store).invite("Kaffrine", "agent", HOUR_MS).code
        words = told(HubLine(http, code), asked)
        assert named(words, OK) == set(words)


WRONG: list[tuple[type[wrong_hubs.Between], Requirement]] = [
    (wrong_hubs.DropsWhatItDoesNotKnow, pushing.what_is_unknown_is_carried_untouched),
    (wrong_hubs.LeavesGaps, feed.the_feed_is_dense),
    (wrong_hubs.AcknowledgesWhatItDoesNotStore, pushing.acknowledged_is_stored),
    (wrong_hubs.HidesForks, pushing.a_fork_is_two_branches),
    (wrong_hubs.TellsNoTips, slow_path.the_vector_hash_is_that_of_the_tips),
    (wrong_hubs.NamesNoWrongRun, pushing.a_wrong_signature_is_named),
    (wrong_hubs.CutsRuns, feed.a_page_never_cuts_a_run),
    (wrong_hubs.SpeaksInPages, refusals.an_unknown_space_is_not_there),
]
LINES = [requirement for _hub, requirement in WRONG]


@pytest.mark.parametrize(("hub", "requirement"), WRONG, ids=[hub.__name__ for hub, _requirement in WRONG])
def test_a_wrong_hub_fails_at_the_line_that_says_so(
    http: TestClient, hub: type[wrong_hubs.Between], requirement: Requirement
) -> None:
    words = told(HubLine(hub(http)), LINES)
    assert words[requirement.__name__] == FAILED
    assert named(words, OK), "it fails everywhere: the line says nothing"


@pytest.mark.parametrize("hub", [wrong_hubs.DropsWhatItDoesNotKnow, wrong_hubs.LeavesGaps, wrong_hubs.HidesForks])
def test_what_is_wrong_in_one_way_fails_at_one_line_only(http: TestClient, hub: type[wrong_hubs.Between]) -> None:
    asked = [*AT_ONCE]
    asked.remove(refusals.plain_and_packed_are_read_and_answered)  # who stands between answers plainly
    words = told(HubLine(hub(http)), asked)
    assert named(words, FAILED) == {dict(WRONG)[hub].__name__}


def test_the_hub_behind_which_the_wrong_ones_stand_is_right(http: TestClient) -> None:
    words = told(HubLine(wrong_hubs.Between(http)), LINES)
    assert named(words, OK) == set(words)


def test_a_hub_that_keeps_any_bytes_under_the_name_of_a_photo_fails(
    http: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    from fourpermille_desktop.hub import blobs
    from tests.sync.known_bugs import _counts_unproven

    monkeypatch.setattr(blobs.Blobs, "_finish", _counts_unproven)
    words = told(HubLine(http), photos.REQUIREMENTS)
    assert named(words, FAILED) == {"a_photo_that_is_not_the_announced_one_is_refused"}


def test_a_hub_without_photos_is_asked_nothing_about_them() -> None:
    class WithoutPhotos:
        def request(self, method: str, url: str, **_named: Any) -> Any:
            return wrong_hubs._Told(404, b"{}")

    words = told(HubLine(WithoutPhotos()), photos.REQUIREMENTS)
    assert named(words, NOT_OFFERED) == set(words)


def test_a_hub_that_inflates_without_a_limit_fails(http: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    from fourpermille_desktop.hub import service

    original = service.wire.unpack
    monkeypatch.setattr(service.wire, "unpack", lambda raw, _most: original(raw, 10**9))
    monkeypatch.setattr(service.wire, "parse", lambda raw, _limits: {"v": 1, "vector": "A" * 43})
    words = told(HubLine(http), [limits.a_bomb_is_refused, *refusals.FIRST])
    assert named(words, FAILED) == {"a_bomb_is_refused"}


# --- the program ---


@contextmanager
def served(store: Store) -> Iterator[str]:
    """The hub at an address of this computer."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(create_app(store), log_level="critical", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(timeout=30)
        listening.close()


def wrong_on_purpose(_hub: HubLine) -> str:
    raise ValueError("asked for")


def test_the_program_asks_any_address_and_its_status_says_whether_all_is_well(
    store: Store, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code = Members(store).invite("Kaffrine", "agent", HOUR_MS).code
    few = [*refusals.FIRST, pushing.acknowledged_is_stored, refusals.who_is_nobody_is_refused]
    with served(store) as url:
        monkeypatch.setattr(sys, "argv", ["conformance", url, "--code", code])
        monkeypatch.setattr(program, "REQUIREMENTS", few)
        assert program.main() == 0
        lines = capsys.readouterr().out.splitlines()
        assert len(lines) == 3 and all(line.startswith("ok ") for line in lines)
        monkeypatch.setattr(program, "REQUIREMENTS", [wrong_on_purpose])
        assert program.main() == 1
        said = capsys.readouterr().out
        assert said == "FAILED wrong_on_purpose: an answer of another shape: ValueError asked for\n"


def test_over_tls_the_root_that_the_code_names_is_trusted_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = tmp_path / "team"
    with closing(HubDatabase(data).open()) as store:
        held = Members(store)
        short = held.invite("Kaffrine", "agent", HOUR_MS).code
        organisation = held.organisation()
        assert organisation is not None
    monkeypatch.setattr(program, "REQUIREMENTS", [*refusals.FIRST, pushing.acknowledged_is_stored])
    right, wrong = (f"{short}-{codes.check_of(key)}" for key in (organisation.public, bytes(32)))
    with a_hub(data, own_names=[]) as url:
        for code, status in ((wrong, 1), (right, 0)):
            monkeypatch.setattr(sys, "argv", ["conformance", url, "--code", code])
            assert program.main() == status, capsys.readouterr().out
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("FAILED the_code_names_the_root_of_the_hub") and len(lines) == 3


def test_segments_are_asked_for_where_hello_names_them() -> None:
    """Our hub has none; this one has a right list, then a file that is not what its name says."""
    files = {sha256(content).hexdigest(): content for content in (b"one", b"two")}
    for damaged in (False, True):
        words = told(HubLine(WithSegments(files, damaged)), segments.REQUIREMENTS)
        assert set(words.values()) == {FAILED if damaged else OK}


class WithSegments:
    def __init__(self, files: dict[str, bytes], damaged: bool) -> None:
        self._files, self._damaged = files, damaged

    def request(self, method: str, url: str, **named: Any) -> Any:
        if url.endswith("/hello"):
            return wrong_hubs._Told(200, b'{"features": ["segments"]}')
        if url.endswith("/segments"):
            return wrong_hubs._Told(200, json.dumps({"segments": sorted(self._files)}).encode())
        content = self._files[url.rpartition("/")[2]] + (b"!" if self._damaged else b"")
        return wrong_hubs._Told(206, content[1:]) if "Range" in named["headers"] else wrong_hubs._Told(200, content)


def test_the_kit_knows_nothing_of_our_hub_and_records() -> None:
    kit = [path for path in FOLDER.glob("*.py") if path.name not in ("test_conformance.py", "wrong_hubs.py")]
    assert len(kit) > 8
    for path in kit:
        nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
        told_ = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
        told_ |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
        ours = {name for name in told_ if name.startswith(("fourpermille_desktop", "tests"))}
        assert all(name.startswith(("fourpermille_desktop.ledger", "tests.conformance")) for name in ours), path
