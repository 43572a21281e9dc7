"""A session for laptops nearby, opened on this one: its hub, its announcement, and this laptop's own exchange with it.

Three cases. No team yet: the session makes one, and this laptop is its home hub. This laptop is the home hub of its
team: it opens that one. Its home hub is elsewhere: it carries, and brings what came to the home hub at the next sync.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from fourpermille_desktop.errors import AppError, NoNetworkHere
from fourpermille_desktop.hub import tls
from fourpermille_desktop.hub.members import Device, Members
from fourpermille_desktop.hub.nearby_serve import Session, open_session
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.ledger import certificate
from fourpermille_desktop.ledger.tips import lacking_there, locators
from fourpermille_desktop.records import spaces
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.exchange import Exchange, meet_hub
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import client, nearby
from fourpermille_desktop.sync.client import Outcome
from fourpermille_desktop.sync.enrol import enrol, invitation
from fourpermille_desktop.sync.line import http_client
from fourpermille_desktop.sync.nearby import Announcement

CODE_GOOD_MS = 2 * 3_600_000  # as long as a session
LOOPBACK = "127.0.0.1"
AT_REST_BYTES = 64_000_000  # canonical bytes handed to a hub at rest at once


@dataclass(frozen=True)
class Ticket:
    """What a newcomer reads from the screen to join: a picture's text, or address and code by hand."""

    text: str
    url: str
    code: str


@dataclass
class NearbySession:
    """Open until `close`."""

    records: Records
    hub: Session
    name: str
    is_home: bool  # this laptop has the organisation's key: it can let newcomers in
    announcement: Announcement | None
    _is_closed: bool = False

    @property
    def url(self) -> str:
        return self.hub.url

    def ticket(self, role: str = "agent") -> Ticket | None:
        """A code for one newcomer; None where this laptop only carries for a hub elsewhere."""
        if not self.is_home:
            return None
        made = self.hub.members.invite(_team_name(self.records) or self.name, role, CODE_GOOD_MS)
        code = nearby.short_code(made.code, self.hub.check)
        return Ticket(invitation(self.url, code), self.url, code)

    def visitors(self) -> list[Device]:
        """The devices that were here, this one left out."""
        own = self.records.author.actor
        return [device for device in self.hub.members.devices() if device.actor != own and device.seen]

    def exchange(self) -> Outcome:
        """Bring this laptop and its own session to the same state."""
        with closing(http_client(self.url, self.hub.root, is_team=True)) as http:
            return client.sync(self.records, self.url, http=http)

    def close(self) -> None:
        """Take in what came last, say goodbye, stop answering. What a visitor was told to have arrived is kept."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            with suppress(AppError):  # what is not taken in now is at the next session of this laptop
                self.exchange()
        finally:
            if self.announcement is not None:
                self.announcement.close()
            self.hub.close()


def hosts() -> list[str]:
    """Addresses of this laptop that others on a network may reach, the likeliest first."""
    from ipaddress import IPv4Address, ip_address

    found = []
    for name in reversed(tls.names_here(LOOPBACK)):
        with suppress(ValueError):
            address = ip_address(name)
            if isinstance(address, IPv4Address) and not address.is_loopback:
                found.append(name)
    return found


def open_nearby(
    records: Records,
    host: str,
    name: str,
    *,
    port: int = 0,
    announce: bool = True,
    progress: Callable[[int, int], None] | None = None,
) -> NearbySession:
    """Open a session at one address of this laptop; everything of this laptop is in it when this returns."""
    if not host:
        raise NoNetworkHere()
    team = teams.team(records)
    home = records.profile.folder / "hub"
    device = records.author.device
    is_home = team is None or _is_home(home, team.organisation)
    if team is None or is_home:
        hub = open_session(home, host, device, organisation=None, port=port)
    else:
        data = records.profile.folder / "nearby" / certificate.organisation_id(team.organisation).hex()
        shown = team.certificate_text
        hub = open_session(data, host, device, organisation=team.organisation, certificate=shown, port=port)
    session = NearbySession(records, hub, name, is_home, None)
    try:
        if team is None:
            code = nearby.short_code(hub.members.invite(name, "admin", CODE_GOOD_MS).code, hub.check)
            enrol(records, hub.url, code, progress=progress)
        meet_hub(records, hub.url, hub.store.id)  # this address may have been another hub's before
        session.exchange()
    except BaseException:
        hub.close()
        raise
    session.announcement = _announced(session, host) if announce else None
    return session


def erase_at_rest(records: Records) -> None:
    """Tell the hubs that lie on this laptop from former sessions what was erased: they answer to nobody now."""
    folder = records.profile.folder
    with records.reading() as conn:
        travelling = spaces.pair(conn).travelling
    for file in [folder / "hub" / "hub.db", *folder.glob("nearby/*/hub.db")]:
        if not file.exists():
            continue
        with suppress(AppError), closing(open_store(file.parent)) as store:  # one that is open hears it by its exchange
            for space in travelling:
                own = Exchange(records, space)
                own.sign()
                with store.space(space).look() as look:
                    theirs, marks = look.tips(), locators(look, own.tips())
                if theirs:
                    store.space(space).take(lacking_there(own, theirs, marks, AT_REST_BYTES))


def _announced(session: NearbySession, host: str) -> Announcement | None:
    """A network that carries no announcement is no reason not to open: the address on the screen works."""
    organisation = session.hub.members.organisation()
    assert organisation is not None
    try:
        return Announcement(session.name, host, session.hub.port, organisation.public)
    except (OSError, RuntimeError):
        return None


def _is_home(data: Path, organisation: bytes) -> bool:
    if not (data / "hub.db").exists():
        return False
    with closing(open_store(data)) as store:
        held = Members(store).organisation()
    return held is not None and held.public == organisation and held.key is not None


def _team_name(records: Records) -> str:
    team = teams.team(records)
    return team.name if team else ""
