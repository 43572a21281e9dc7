"""T7: laptops whose clocks say 1970, 2010, 2038 or 2170, and jump while they sync. Proves I1, I2, I9.

Clocks order what is shown; they never decide what is taken, what replaced what, or whether a sync may run.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import httpx2
import pytest
import time_machine
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from starlette.testclient import TestClient

from fourpermille_desktop.errors import ClockWrong
from fourpermille_desktop.records import conflicts
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records, new_id
from fourpermille_desktop.sync import client
from tests.records.two_laptops import commits_of, rows

HUB = "http://hub"
UTC = dt.UTC
NOW = dt.datetime(2026, 11, 23, 9, tzinfo=UTC)
CLOCKS = {
    "1970": dt.datetime(1970, 1, 1, tzinfo=UTC),
    "2010": dt.datetime(2010, 1, 1, tzinfo=UTC),
    "an hour behind": NOW - dt.timedelta(hours=1),
    "an hour ahead": NOW + dt.timedelta(hours=1),
    "2038": dt.datetime(2038, 1, 20, tzinfo=UTC),
    "2170": dt.datetime(2170, 1, 1, tzinfo=UTC),
}


def sync(*laptops: Records, http: TestClient) -> None:
    for records in laptops:
        client.sync(records, HUB, http=http)  # type: ignore[arg-type]


def note(records: Records, id_: bytes, text: str, clock: dt.datetime) -> None:
    with time_machine.travel(clock, tick=False):
        records.commit([Edit("sample", id_, {"notes": text})])


def shown(records: Records) -> list[str]:
    with records.reading() as conn:
        return list(conn.exec_driver_sql("select notes from sample order by id").scalars())


@pytest.mark.parametrize("clock", CLOCKS.values(), ids=list(CLOCKS))
def test_who_saw_a_value_and_wrote_another_wins_whatever_the_clocks_say(
    first: Records, second: Records, hub: TestClient, clock: dt.datetime
) -> None:
    id_ = new_id()
    note(first, id_, "seen", NOW)
    sync(first, second, http=hub)
    note(second, id_, "written by who had seen it", clock)
    sync(second, first, http=hub)
    note(first, id_, "and the last word", NOW)
    sync(first, second, http=hub)
    assert shown(first) == shown(second) == ["and the last word"]
    assert conflicts.count(first) == conflicts.count(second) == 0


@pytest.mark.parametrize("clock", CLOCKS.values(), ids=list(CLOCKS))
def test_values_written_apart_both_stay_whatever_the_clocks_say(
    first: Records, second: Records, hub: TestClient, clock: dt.datetime
) -> None:
    id_ = new_id()
    note(first, id_, "begun", NOW)
    sync(first, second, http=hub)
    note(first, id_, "red", NOW)
    note(second, id_, "brown", clock)
    sync(first, second, first, http=hub)
    assert rows(first)["sample"] == rows(second)["sample"]
    for records in (first, second):
        (case,) = conflicts.two_values(records)
        assert sorted(value.text for value in case.values) == ["brown", "red"]


def test_a_clock_far_ahead_does_not_drag_the_others_along(first: Records, second: Records, hub: TestClient) -> None:
    """L15: one dead battery must not poison the dates of a whole team."""
    note(first, new_id(), "from the future", CLOCKS["2170"])
    sync(first, second, http=hub)
    note(second, new_id(), "today", NOW)
    times = {commit.header.t for commit in commits_of(second)}
    assert min(times) == NOW.timestamp() * 1000 < CLOCKS["2170"].timestamp() * 1000 == max(times)


def test_a_clock_that_jumps_while_it_syncs_changes_nothing(first: Records, second: Records, hub: TestClient) -> None:
    ids = [new_id() for _ in range(3)]
    for clock, id_ in zip((CLOCKS["2038"], CLOCKS["1970"], NOW), ids, strict=True):
        note(first, id_, "kept", clock)
    with time_machine.travel(CLOCKS["2038"], tick=False) as clock_of_second:

        def jump(*_figures: int) -> None:
            clock_of_second.move_to(CLOCKS["1970"])

        client.sync(first, HUB, http=hub, progress=jump)  # type: ignore[arg-type]
        clock_of_second.move_to(CLOCKS["2038"])
        client.sync(second, HUB, http=hub, progress=jump)  # type: ignore[arg-type]
    assert shown(second) == ["kept"] * 3
    numbers = [commit.header.n for commit in commits_of(second)]
    times = [commit.header.t for commit in commits_of(second)]
    assert numbers == [1, 2, 3] and times == sorted(times)


@pytest.mark.parametrize("hub_clock", [CLOCKS["1970"], CLOCKS["2038"]], ids=["1970", "2038"])
def test_a_hub_with_a_wrong_clock_still_takes_and_gives(
    first: Records, second: Records, hub: TestClient, hub_clock: dt.datetime
) -> None:
    note(first, new_id(), "kept", NOW)
    with time_machine.travel(hub_clock, tick=False):
        sync(first, second, http=hub)
    assert shown(second) == ["kept"]


@pytest.mark.parametrize(("begins", "ends"), [(10, 20), (-20, -10)], ids=["not yet", "no longer"])
def test_a_certificate_that_does_not_fit_the_date_says_that_the_clock_is_wrong(
    first: Records, tmp_path: Path, begins: int, ends: int
) -> None:
    first.commit([Edit("sample", new_id(), {"code": "K"})])
    with (
        _a_tls_server(tmp_path, begins, ends) as (url, trusted),
        httpx2.Client(verify=trusted, timeout=5) as http,
        pytest.raises(ClockWrong) as caught,
    ):
        client.sync(first, url, http=http)
    assert str(dt.date.today()) in caught.value.sentence() and "Set the date" in caught.value.sentence()


@contextmanager
def _a_tls_server(folder: Path, begins: int, ends: int) -> Iterator[tuple[str, ssl.SSLContext]]:
    """Somebody who shakes hands with a certificate valid from and to so many days from now."""
    pem = folder / "server.pem"
    pem.write_bytes(_certificate(begins, ends))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        threading.Thread(target=_shakes_hands, args=(listening, context), daemon=True).start()
        yield f"https://127.0.0.1:{listening.getsockname()[1]}", ssl.create_default_context(cafile=str(pem))


def _shakes_hands(listening: socket.socket, context: ssl.SSLContext) -> None:
    with suppress(OSError):
        while True:
            accepted = listening.accept()[0]
            with suppress(OSError), context.wrap_socket(accepted, server_side=True) as sock:
                sock.recv(1)


def _certificate(begins: int, ends: int) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "hub")])
    now = dt.datetime.now(UTC)
    made = x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
    made = made.not_valid_before(now + dt.timedelta(days=begins)).not_valid_after(now + dt.timedelta(days=ends))
    made = made.add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=0), True)
    signed = made.sign(key, hashes.SHA256())
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return private + signed.public_bytes(serialization.Encoding.PEM)
