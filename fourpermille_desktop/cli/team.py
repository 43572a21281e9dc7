"""A team: codes to join it, joining, who is in, letting in no more."""

from __future__ import annotations

import argparse
from contextlib import closing
from pathlib import Path
from typing import Any

from fourpermille_desktop.cli.common import Json, command, open_records, positive, say, time
from fourpermille_desktop.cli.hub_keeping import data_folder
from fourpermille_desktop.profile import Profile

ROLES = ("reader", "agent", "supervisor", "verifier", "trainer", "data_manager", "admin", "dpo")
A_DAY_S = 86_400
QR_SCALE = 8  # pixels a module: read by a phone from a screen two steps away


def add_team(hub: Any) -> None:
    """The sub-commands of `hub` that concern its team."""
    invite = command(hub, "invite", _invite, "print a code to join a team")
    invite.add_argument("--space", default="Team", metavar="NAME", help="the team's name; made if new")
    invite.add_argument("--role", choices=ROLES, default="agent")
    invite.add_argument("--ttl", type=positive, default=A_DAY_S, metavar="SECONDS", help="how long it is good (a day)")
    invite.add_argument("--url", metavar="URL", help="the hub's address, for the QR picture")
    invite.add_argument("--png", type=Path, metavar="FILE", help="write the code as a QR picture too")
    invite.add_argument("--make-cert", action="store_true", help="for a hub served with --make-cert")
    devices = command(hub, "devices", _devices, "list the computers that joined")
    revoke = command(hub, "revoke", _revoke, "let a computer in no more")
    revoke.add_argument("serial", type=positive, help="its number in the list of devices")
    for made in (invite, devices, revoke):
        made.add_argument("--database", metavar="URL")
        made.add_argument("--data", type=Path, metavar="DIR")


def add_tls(serve: Any) -> None:
    """What `hub serve` needs to be reached by others."""
    serve.add_argument("--cert", type=Path, metavar="FILE", help="TLS certificate (PEM)")
    serve.add_argument("--key", type=Path, metavar="FILE", help="its key (PEM)")
    serve.add_argument("--make-cert", action="store_true", help="TLS with a certificate made here, named by the codes")
    serve.add_argument("--name", action="append", metavar="NAME", help="a further name or address of this hub")


def add_enrol(commands: Any) -> None:
    enrol = command(commands, "enrol", _enrol, "join this profile to a hub's team")
    enrol.add_argument("hub", metavar="HUB_URL")
    enrol.add_argument("code", metavar="CODE")
    leave = command(
        commands, "leave", _leave, "leave the team: its records, photos, copies and keys go from this profile"
    )
    leave.add_argument("--to", type=Path, metavar="DIR", help="put a file for the team there with what the hub has not")
    leave.add_argument(
        "--without-names", type=int, default=0, metavar="N", help="let N names of people go that are only here"
    )


def _invite(args: argparse.Namespace) -> int:
    from fourpermille_desktop.hub.members import OWN_CERTIFICATE, Members
    from fourpermille_desktop.hub.store import open_store
    from fourpermille_desktop.ledger import codes

    with closing(open_store(data_folder(args), args.database)) as store:
        members = Members(store)
        made = members.invite(args.space, args.role, args.ttl * 1000)
        if args.make_cert:
            members.keep_secret(OWN_CERTIFICATE, b"1")
        code = made.code
        if members.kept_secret(OWN_CERTIFICATE):
            code = f"{code}-{codes.check_of(members.found().public)}"
    if args.png:
        _draw(args.png, args.url, code)
    answer = {"code": code, "expires": time(made.expires), "space": made.space.name, "role": made.role}
    say(args, answer, [code, f"{made.role} in {made.space.name}, once, until {time(made.expires)}."])
    return 0


def _draw(file: Path, url: str | None, code: str) -> None:
    import segno

    from fourpermille_desktop.errors import FileNotWritable
    from fourpermille_desktop.sync.enrol import invitation

    try:
        segno.make(invitation(url, code) if url else code, error="m").save(str(file), kind="png", scale=QR_SCALE)
    except OSError as error:
        raise FileNotWritable(file=file, reason=error.strerror or error) from error


def _devices(args: argparse.Namespace) -> int:
    from fourpermille_desktop.hub.members import Members
    from fourpermille_desktop.hub.store import open_store

    with closing(open_store(data_folder(args), args.database)) as store:
        members = Members(store)
        names = {space.id: space.name for space in members.spaces() if space.kind == "field"}
        listed: list[Json] = [_listed(device, names) for device in members.devices()]
    lines = [
        f"{one['serial']}: {', '.join(f'{role} in {name}' for name, role in one['roles'].items())};"
        f" last seen {one['seen']}" + (f"; let in no more since {one['revoked']}" if one["revoked"] else "")
        for one in listed
    ]
    say(args, {"count": len(listed), "devices": listed}, lines)
    return 0


def _listed(device: Any, names: dict[bytes, str]) -> Json:
    return {
        "serial": device.serial,
        "roles": {names[space]: role for space, role in device.roles.items() if space in names},
        "seen": time(device.seen),
        "revoked": time(device.revoked) if device.revoked is not None else None,
    }


def _revoke(args: argparse.Namespace) -> int:
    from fourpermille_desktop.errors import RecordUnknown
    from fourpermille_desktop.hub.members import Members
    from fourpermille_desktop.hub.store import open_store

    with closing(open_store(data_folder(args), args.database)) as store:
        if not Members(store).revoke(args.serial):
            raise RecordUnknown(record=args.serial)
    say(args, {"revoked": args.serial}, [f"Computer {args.serial} is let in no more."])
    return 0


def _leave(args: argparse.Namespace) -> int:
    from fourpermille_desktop.keeping import Keeping

    profile = Profile(args.profile)
    with closing(_Door(profile)) as door:
        written = Keeping(profile, door).leave(args.to, args.without_names)
    files = [str(file) for file in written.files] if written else []
    answer = {"left": True, "files": files, "changes": written.changes if written else 0}
    lines = [*files, "The team's records, their photos, copies and keys are gone from this profile."]
    say(args, answer, lines)
    return 0


class _Door:
    """The records of one command, opened and closed as the window's front door does."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self._records: Any = None

    def __call__(self) -> Any:
        from fourpermille_desktop.records.store import Records

        self._records = self._records or Records(self.profile)
        return self._records

    def close(self) -> None:
        if self._records is not None:
            self._records.close()
            self._records = None


def _enrol(args: argparse.Namespace) -> int:
    from fourpermille_desktop.sync.enrol import enrol

    with closing(open_records(args)) as records:
        joined = enrol(records, args.hub, args.code)
    spaces = [{"name": space.name, "kind": space.kind, "role": space.role} for space in joined.spaces]
    say(args, {"team": joined.name, "role": joined.role, "spaces": spaces}, [f"Joined {joined.name} as {joined.role}."])
    return 0
