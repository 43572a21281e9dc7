"""What a keeper sees of a hub: its health, its page, its log. True figures, nobody's secrets, nobody's words."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from starlette.testclient import TestClient

from fourpermille_desktop import __version__
from fourpermille_desktop.hub import members, status_page
from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.request_log import Lines, RequestLog
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.status import status_of
from fourpermille_desktop.hub.store import Space, Store, open_store
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE
from tests.hub.postgres import HubDatabase, PostgresServer
from tests.hub.test_store import a_laptop, runs_of_laptop

HERE = ("127.0.0.1", 50000)
SYNC = f"/v1/spaces/{b64(FIELD_SPACE)}/sync"


@pytest.fixture
def store(hub_database: HubDatabase) -> Iterator[Store]:
    made = hub_database.open()
    yield made
    made.close()


def at_this_computer(store: Store) -> TestClient:
    return TestClient(create_app(store), base_url="http://localhost", client=HERE)


def a_team(store: Store, name: str = "Kaya") -> Members:
    """A hub with an organisation, one space and one agent's laptop in it."""
    held = Members(store)
    invited = held.invite(name, "agent", 3600_000, members.now_ms())
    held.enrol(invited.code, b"d" * 32, b"a" * 16, members.now_ms())
    return held


# --- health ---


def test_a_hub_that_can_take_records_says_so(store: Store) -> None:
    with at_this_computer(store) as http:
        reply = http.get("/v1/health")
    told = reply.json()
    assert reply.status_code == 200 and told.pop("disk_free_mb") > 0
    assert told == {"ok": True, "database": "ok", "version": __version__}


def test_a_hub_whose_database_is_gone_says_it_is_not_well(postgres: PostgresServer, tmp_path: Path) -> None:
    with postgres.database() as url:
        store = open_store(tmp_path / "not made", url)
        name = sa.make_url(url).database
        with postgres.connect() as keeper:
            keeper.execute(f'drop database "{name}" with (force)')
        with at_this_computer(store) as http:
            reply = http.get("/v1/health")
        assert reply.status_code == 503 and reply.json()["ok"] is False and reply.json()["database"] == "away"
        assert "postgres" not in reply.text
        store.close()


def test_a_hub_whose_disk_is_nearly_full_says_it_is_not_well(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fourpermille_desktop.hub.health.LEAST_FREE_MB", 10**12)
    with at_this_computer(store) as http:
        reply = http.get("/v1/health")
    assert reply.status_code == 503 and reply.json()["database"] == "ok" and reply.json()["ok"] is False


# --- the page ---


def test_the_page_counts_what_the_hub_holds(store: Store) -> None:
    space = store.space(FIELD_SPACE)
    space.take(runs_of_laptop(a_laptop(3)))
    space.take(runs_of_laptop(a_laptop(4, number=2)))
    status = status_of(store)
    assert [(one.changes, one.replicas, one.kind) for one in status.spaces] == [(7, 2, "field")]
    newest = status.spaces[0].newest
    assert newest is not None and 0 <= status.now - newest < 60_000
    with at_this_computer(store) as http:
        reply = http.get("/status")
    assert reply.status_code == 200 and reply.headers["content-type"].startswith("text/html")
    assert "This computer" in reply.text and ">7<" in reply.text and "just now" in reply.text


def test_the_page_names_the_spaces_and_the_devices_of_a_team(store: Store) -> None:
    a_team(store)
    status = status_of(store)
    assert [(one.roles, one.is_revoked) for one in status.devices] == [([("Kaya", "agent")], False)]
    with at_this_computer(store) as http:
        text = http.get("/status").text
    assert "agent, Kaya" in text and b64(b"d" * 32) not in text and b64(b"a" * 16) not in text


def test_a_name_on_the_page_is_never_markup(store: Store) -> None:
    a_team(store, "<script>alert(1)</script>&\"'")
    with at_this_computer(store) as http:
        reply = http.get("/status")
    assert "<script" not in reply.text and "&lt;script&gt;" in reply.text
    policy = reply.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'") and "unsafe" not in policy
    assert "http://" not in reply.text and "https://" not in reply.text and "src=" not in reply.text


@pytest.mark.parametrize(
    ("client", "base", "headers"),
    [
        (("192.168.1.9", 5), "http://localhost", {}),
        (HERE, "http://hub.example.org", {}),
        (HERE, "http://localhost", {"X-Forwarded-For": "10.0.0.1"}),
        (HERE, "http://localhost", {"Forwarded": "for=10.0.0.1"}),
        (HERE, "http://localhost", {"Via": "1.1 proxy"}),
    ],
    ids=["another computer", "another name", "a proxy", "a proxy of RFC 7239", "a named proxy"],
)
def test_the_page_is_not_for_who_is_elsewhere_without_a_pass(
    store: Store, client: tuple[str, int], base: str, headers: dict[str, str]
) -> None:
    a_team(store)
    with TestClient(create_app(store), base_url=base, client=client) as http:
        reply = http.get("/status", headers=headers)
    assert reply.status_code == 401 and reply.json()["code"] == "token-needed" and "Kaya" not in reply.text


def test_long_ago_is_told_in_words_a_person_uses() -> None:
    minute, hour, day = status_page.MINUTE, status_page.HOUR, status_page.DAY
    told = [status_page._ago(ms) for ms in (-5, 59_000, minute, 2 * hour, day, 400 * day)]
    assert told == ["just now", "just now", "1 minute ago", "2 hours ago", "1 day ago", "400 days ago"]


# --- the log ---


@pytest.fixture
def lines(caplog: pytest.LogCaptureFixture) -> Iterator[list[dict[str, Any]]]:
    """What the hub writes while a test runs, read back from its JSON lines."""
    written: list[dict[str, Any]] = []

    class Reader(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.name.startswith("httpx2"):  # the asker's own log, not the hub's
                return
            line = Lines().format(record)
            assert "\n" not in line
            written.append(json.loads(line))

    reader, root = Reader(), logging.getLogger()
    before = root.level
    root.addHandler(reader)
    root.setLevel(logging.INFO)
    yield written
    root.removeHandler(reader)
    root.setLevel(before)


def logged(store: Store) -> TestClient:
    return TestClient(RequestLog(create_app(store)), raise_server_exceptions=False)


def of_requests(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [line for line in lines if "route" in line]


def test_a_request_is_one_line_with_figures_and_no_address(store: Store, lines: list[dict[str, Any]]) -> None:
    with logged(store) as http:
        http.get("/v1/hello?name=Ama")
        http.post(SYNC, content=b'{"v":1}')
    hello, sync = of_requests(lines)
    assert (hello["method"], hello["route"], hello["status"]) == ("GET", "/v1/hello", 200)
    assert (
        hello["out"] > 100 and hello["in"] == 0 and hello["ms"] >= 0 and re.fullmatch("[0-9a-f]{12}", hello["request"])
    )
    assert (sync["route"], sync["status"], sync["in"]) == ("/v1/spaces/{space}/sync", 400, 7)
    assert sync["space"] == b64(FIELD_SPACE)[:6] and hello["request"] != sync["request"]
    assert "Ama" not in json.dumps(lines)


def test_nothing_that_somebody_sent_stands_in_the_log(
    store: Store, lines: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ValueError("Ama Serwaa, 0244 123 456")

    monkeypatch.setattr(Space, "look", broken)
    word = "Serwaa"
    with logged(store) as http:
        http.get(f"/v1/{word}", headers={"X-Name": word, "Authorization": f"Bearer {word}", "User-Agent": word})
        http.post(f"/v1/spaces/{word}/sync", content=word.encode())
        raw = b'{"v":1,"vector":"' + b64(bytes(32)).encode() + b'"}'
        reply = http.post(SYNC, content=raw)
    assert reply.status_code == 500 and reply.json()["code"] == "fault" and word not in reply.text
    fault = next(line for line in lines if "fault" in line)
    assert fault["fault"] == "ValueError" and any("broken" in place for place in fault["where"])
    assert fault["request"] == reply.headers["x-request-id"]
    assert word not in json.dumps(lines) and "0244" not in json.dumps(lines)


def test_who_is_refused_is_given_the_number_of_the_line(store: Store, lines: list[dict[str, Any]]) -> None:
    with logged(store) as http:
        refused, answered = http.get("/v1/nothing"), http.get("/v1/hello")
    assert refused.headers["x-request-id"] == of_requests(lines)[0]["request"]
    assert of_requests(lines)[0]["route"] is None
    assert "x-request-id" not in answered.headers
