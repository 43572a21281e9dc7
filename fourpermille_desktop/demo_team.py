"""A team for the pictures: a hub on this computer, laptops of three colleagues, and what really happens between them.

Nothing is set by hand that a sync, a hub or a restore sets: two values, changes held back, a sync that stops to ask,
photos here and at the hub, and a profile that went back to a copy are what these rooms themselves made of it.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fourpermille_desktop.files.pictures import make_small
from fourpermille_desktop.keys import add_recovery, seal
from fourpermille_desktop.ledger.canonical import b64, unb64
from fourpermille_desktop.nearby_session import CODE_GOOD_MS, LOOPBACK, NearbySession, open_nearby
from fourpermille_desktop.passphrase import suggested
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import attachments, backups, colleagues, editing, restoring, samples, sites
from fourpermille_desktop.records.log import Edit
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import client, nearby
from fourpermille_desktop.sync.enrol import enrol

TEAM = "Demo team"


@dataclass(frozen=True)
class DemoTeam:
    """What the pictures are taken of."""

    plot: str
    campaign: str
    bag: str
    paused: Any  # sync.client.Paused: what the next sync would change
    restored: Any  # records.restoring.Restored, of a second folder of this profile
    locked: Profile  # sealed, with a recovery page


@contextmanager
def demo_team(profile: Profile, photos: tuple[bytes, ...]) -> Iterator[DemoTeam]:
    """A filled profile becomes the home of a team; the hub answers until the pictures are taken."""
    with ExitStack() as open_, tempfile.TemporaryDirectory(prefix="fourpermille-team-") as made:
        folder = Path(made)
        with closing(Records(profile)) as records:
            session = open_nearby(records, LOOPBACK, TEAM, announce=False)
            open_.callback(session.hub.close)
            profile.change_settings(hub_url=session.url, data_light=True)
            team = _Laptops(records, session, folder)
            plot, campaign, bag = _two_values(team)
            _photographed(team, bag, photos)
            _held_back(team, plot, campaign)
            for role, name in (("agent", "Second agent"), ("verifier", "Laboratory"), ("reader", "Visitor")):
                colleagues.call(records, b64(team[role].author.actor), name)
            paused = _mass_change(team, plot)
            team.close()
            profile.change_settings(data_light=False)
            attachments.add(records, "sample", bag, make_small(photos[-1], "demo.png"), "The pit after rain")
        yield DemoTeam(plot, campaign, bag, paused, _gone_back(profile, folder), _locked(folder))


class _Laptops:
    """This laptop and those of its colleagues, each with records of its own."""

    def __init__(self, records: Records, session: NearbySession, folder: Path) -> None:
        self.records, self.session, self.folder = records, session, folder
        self.opened: dict[str, Records] = {}
        for role in ("agent", "verifier", "reader"):
            made = session.hub.members.invite(TEAM, role, CODE_GOOD_MS)
            self.opened[role] = Records(Profile(folder / role))
            enrol(self.opened[role], session.url, nearby.short_code(made.code, session.hub.check))
        self.sync(*self.opened)

    def __getitem__(self, role: str) -> Records:
        return self.opened[role]

    def sync(self, *roles: str) -> client.Outcome:
        """The colleagues named, then this laptop."""
        for role in roles:
            client.sync(self.opened[role], self.session.url)
        return client.sync(self.records, self.session.url)

    def close(self) -> None:
        for records in self.opened.values():
            records.close()


def _two_values(team: _Laptops) -> tuple[str, str, str]:
    """Both type one bag's carbon and one plot's name without seeing each other; answers plot, campaign, bag."""
    records, agent = team.records, team["agent"]
    newest = next(one for one in samples.page(records, limit=200) if one.soc_pct is None)
    bag = next(one for one in _bags(team, newest.plot, newest.campaign) if one.soc_pct is not None)
    editing.change(agent, "sample", bag.id, {"soc_pct": f"{(bag.soc_pct or 1) + 0.19:.2f}"})
    editing.change(agent, "plot", newest.plot, {"name": "Lower field by the well"})
    editing.change(agent, "sample", newest.id, {"notes": "Dug again, the first hole had roots."})
    editing.change(records, "sample", bag.id, {"soc_pct": f"{(bag.soc_pct or 1) + 0.02:.2f}"})
    editing.change(records, "plot", newest.plot, {"name": "Lower field"})
    editing.change(records, "plot", newest.plot, {"name": "Lower field, west"})
    team.sync("agent")
    return newest.plot, newest.campaign, bag.id


def _bags(team: _Laptops, plot: str, campaign: str) -> list[Any]:
    return list(samples.page(team.records, plot=plot, campaign=campaign, sort="point"))


def _photographed(team: _Laptops, bag: str, photos: tuple[bytes, ...]) -> None:
    """Two of this laptop go to the hub, one of a colleague is there and, data being spared, not here."""
    shots = [make_small(raw, "demo.png") for raw in photos]
    attachments.add(team.records, "sample", bag, shots[0], "The pit, 0 to 50 cm")
    attachments.add(team.records, "sample", bag, shots[1], "Where the core was taken")
    attachments.add(team["agent"], "sample", bag, shots[2], "The field from the road")
    team.sync("agent")


def _held_back(team: _Laptops, plot: str, campaign: str) -> None:
    """A checked bag is changed here without a reason; a visitor writes, and an agent checks: neither is their part."""
    checked, seen, third = [one for one in _bags(team, plot, campaign) if one.soc_pct is not None][2:5]
    team["verifier"].commit([Edit("sample", unb64(checked.id, 16), {"verified": True})])
    team.sync("verifier")
    editing.change(team.records, "sample", checked.id, {"soc_pct": f"{(checked.soc_pct or 1) + 0.3:.2f}"})
    client.sync(team["reader"], team.session.url)
    editing.change(team["reader"], "sample", seen.id, {"notes": "The label is hard to read."})
    team["agent"].commit([Edit("sample", unb64(third.id, 16), {"verified": True})])
    team.sync("reader", "agent")


def _mass_change(team: _Laptops, plot: str) -> Any:
    """A colleague takes away every other plot; the sync of this laptop stops before anything of it is stored."""
    for one in sites.plots(team["agent"]):
        if one.id != plot:
            editing.delete(team["agent"], "plot", one.id)
    paused = team.sync("agent").paused
    assert paused is not None, "a fifth of the records is enough to be asked"
    return paused


def _gone_back(profile: Profile, folder: Path) -> Any:
    """The same profile in a second folder goes back to its newest copy, after two files of photos were lost."""
    copy = backups.make(profile, "asked")
    again = Profile(folder / "again")
    again.use_keys(profile.keys)
    left_out = shutil.ignore_patterns("hub", "library", "logs", "*.lock", "tls")
    shutil.copytree(profile.folder, again.folder, ignore=left_out, dirs_exist_ok=True)
    for place in (again.folder, again.backups_folder):
        largest = sorted((place / "photos").glob("*/*"), key=lambda file: file.stat().st_size)
        for file in largest[-2:]:
            file.unlink()
    newest = copy or backups.copies_in(again.backups_folder)[0]
    return restoring.restore(again, again.backups_folder / newest.file.name)


def _locked(folder: Path) -> Profile:
    profile = Profile(folder / "locked")
    profile.change_settings(name="Agronomist")
    Records(profile).close()
    add_recovery(profile.folder, seal(profile.folder, profile.keys, suggested()))
    return profile
