"""Laptops on the same network: one opens a session, the others find it and sync with it, without internet.

Finding only suggests an address: many hotspots let no such question through, so an address can always be typed or read
from a QR, and a session that is no longer announced goes on. Who answers is believed only when it proves the device key
that the organisation's certificate names; nothing of ours is sent before that.
"""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import httpx2

from fourpermille_desktop.errors import AnotherTeam, JoinFirst, NearbyMayNotCarry, NearbyNotProven
from fourpermille_desktop.ledger import certificate, codes
from fourpermille_desktop.ledger.canonical import NotCanonical, b64
from fourpermille_desktop.ledger.certificate import Certificate
from fourpermille_desktop.records import exchange, spaces
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.records.team import Team
from fourpermille_desktop.sync import client
from fourpermille_desktop.sync.client import Outcome, Progress
from fourpermille_desktop.sync.enrol import key_of_root, trusting_nobody_yet
from fourpermille_desktop.sync.line import TIMEOUT, Line, clean, http_client

SERVICE = "_4p1000._tcp.local."
DEFAULT_PORT = 8741


@dataclass(frozen=True)
class Found:
    """A session that announced itself. Only a suggestion: whoever answers there still has to prove itself."""

    name: str
    url: str
    organisation: str  # id as text, "" = a team that is not named


class Announcement:
    """Tells the network that a session is open, until `close`; a network that does not carry it changes nothing."""

    def __init__(self, name: str, host: str, port: int, organisation: bytes) -> None:
        from zeroconf import ServiceInfo

        self._is_closed = False
        self._zeroconf = _zeroconf([host])
        told = {"v": "1", "name": name, "org": b64(certificate.organisation_id(organisation))}
        unique = f"{b64(socket.inet_aton(host))}-{port}.{SERVICE}"
        self._info = ServiceInfo(SERVICE, unique, port, addresses=[socket.inet_aton(host)], properties=told)
        self._zeroconf.register_service(self._info, cooperating_responders=True)

    def close(self) -> None:
        """Say goodbye, once."""
        if not self._is_closed:
            self._is_closed = True
            with suppress(OSError):
                self._zeroconf.unregister_service(self._info)
            self._zeroconf.close()


def find(seconds: float = 3.0, hosts: Sequence[str] = (), stop: Callable[[], bool] | None = None) -> list[Found]:
    """Sessions that announce themselves on the network; nothing found proves nothing."""
    from zeroconf import ServiceBrowser, ServiceStateChange

    names: dict[str, None] = {}

    def heard(*, name: str, state_change: ServiceStateChange, **_: Any) -> None:
        if state_change is not ServiceStateChange.Removed:
            names[name] = None

    zeroconf = _zeroconf(hosts)
    try:
        browser = ServiceBrowser(zeroconf, SERVICE, handlers=[heard])
        until = time.monotonic() + seconds
        while time.monotonic() < until and not (stop and stop()):
            time.sleep(0.1)
        browser.cancel()
        infos = [zeroconf.get_service_info(SERVICE, name, timeout=1000) for name in names]
    finally:
        zeroconf.close()
    return [found for info in infos if info is not None for found in _found(info)]


def _found(info: Any) -> list[Found]:
    told = {key.decode(): (value or b"").decode(errors="replace") for key, value in info.properties.items()}
    addresses = info.parsed_addresses()[:1]
    return [
        Found(told.get("name", "")[:60], f"https://{address}:{info.port}", told.get("org", "")) for address in addresses
    ]


def _zeroconf(hosts: Sequence[str]) -> Any:
    from zeroconf import InterfaceChoice, IPVersion, Zeroconf

    chosen: Any = list(hosts) or InterfaceChoice.Default
    return Zeroconf(interfaces=chosen, ip_version=IPVersion.V4Only)


# --- going there ---


def address_from(typed: str) -> str:
    """The address that somebody typed or a QR holds: `192.168.43.1`, `192.168.43.1:8741` or the whole of it."""
    plain = typed.strip().rstrip("/")
    if "://" not in plain:
        plain = f"https://{plain if ':' in plain else f'{plain}:{DEFAULT_PORT}'}"
    return clean(plain)


def visit(
    records: Records,
    address: str,
    *,
    progress: Progress | None = None,
    stop: Callable[[], bool] | None = None,
) -> Outcome:
    """Sync with a laptop of the team that has opened a session."""
    team = teams.team(records)
    if team is None:
        raise JoinFirst(reason="", code="")
    url = address_from(address)
    root = _proven(records, team, url)
    http = http_client(url, root, is_team=True)
    try:
        return client.sync(records, url, http=http, progress=progress, stop=stop)
    finally:
        http.close()


def _proven(records: Records, team: Team, url: str) -> bytes:
    """The root of who answers, when its key is the organisation's, or that of a device the organisation names."""
    with httpx2.Client(timeout=TIMEOUT, follow_redirects=False, verify=trusting_nobody_yet()) as http:
        line = Line(url, http)
        greeting = line.hello()
        if greeting.organisation != certificate.organisation_id(team.organisation):
            raise AnotherTeam()
        key = key_of_root(greeting.root) if greeting.root else None
        if greeting.root is None or key is None:
            raise NearbyNotProven(hub=url)
        if key != team.organisation:
            _check_host(records, _shown(line, team, url), key, url)
    exchange.meet_hub(records, url, greeting.hub)  # another laptop may have had this address yesterday
    return greeting.root


def _shown(line: Line, team: Team, url: str) -> Certificate:
    try:
        told = json.loads(line.call("GET", "/v1/nearby"))
        return certificate.read(str(told["certificate"]), team.organisation)
    except (NotCanonical, ValueError, KeyError, TypeError, RecursionError) as error:
        raise NearbyNotProven(hub=url) from error


def _check_host(records: Records, shown: Certificate, key: bytes, url: str) -> None:
    """It is who the organisation says, still in the team, and may hold all that we would send."""
    team = teams.team(records)
    assert team is not None
    gone = certificate.read_revoked(team.revoked, team.organisation).serials if team.revoked else frozenset[int]()
    if shown.device != key or shown.serial in gone or shown.is_over(teams.hub_time(records)):
        raise NearbyNotProven(hub=url)
    with records.reading() as conn:
        travelling = spaces.pair(conn).travelling
    if any(space not in shown.spaces for space in travelling):
        raise NearbyMayNotCarry()


def short_code(code: str, check: str) -> str:
    """What a person types to join here: the code, and the name of the key of who must answer."""
    return f"{codes.grouped(codes.plain(code))}-{check}"
