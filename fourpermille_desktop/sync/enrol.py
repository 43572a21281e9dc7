"""Joining a team: a code proves who is invited, the device's key proves itself, the records come along.

A code of three groups is for a hub that the system trusts (or on this computer). One of six names the key of the hub's
own certificate in its second half: who answers must show that key before the code is sent, and alone is trusted then.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx2

from fourpermille_desktop.errors import (
    AlreadyInTeam,
    AnotherTeam,
    CodeMistyped,
    HubAnswerWrong,
    HubNotProven,
)
from fourpermille_desktop.ledger import certificate, codes, signing
from fourpermille_desktop.ledger.canonical import NotCanonical, b64, unb64
from fourpermille_desktop.records import editing, exchange
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.records.team import Team
from fourpermille_desktop.sync.client import only_one
from fourpermille_desktop.sync.line import TIMEOUT, Greeting, Line, clean, http_client
from fourpermille_desktop.sync.passes import pass_from

SCHEME = "fourpermille"


def enrol(
    records: Records,
    hub_url: str,
    code: str,
    *,
    http: httpx2.Client | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> Team:
    """Join the team that gave out this code. Stopped halfway it can be done again with the same code."""
    if not codes.is_code(code):
        raise CodeMistyped(code=code.strip()[:60])
    address = clean(hub_url)
    editing.save_drafts(records)
    with only_one(records.profile.folder / "sync.lock"):
        root = _pinned(address, code) if http is None else None
        own = http_client(address, root, is_team=True) if http is None else http
        try:
            joined = _joined(records, Line(address, own), code, root)
        finally:
            if http is None:
                own.close()
        before = teams.team(records)
        if before is None:
            teams.join(records, joined, progress)
        else:
            teams.keep(records, joined)
    exchange.meet_hub(records, address, joined.hub)
    records.profile.change_settings(hub_url=address)
    return joined


def _joined(records: Records, line: Line, code: str, root: bytes | None) -> Team:
    greeting = line.hello()
    if greeting.organisation is None:
        raise AnotherTeam()
    _refuse_another(records, greeting)
    line.is_met = True
    device, actor, hub = records.author.device, records.author.actor, greeting.hub
    proof = certificate.prove(device, certificate.ENROL, hub, unb64(greeting.nonce, 32), codes.code_hash(code), actor)
    told = line.ask(
        "/v1/enrol",
        {
            "code": codes.plain(code)[: codes.CODE_SIGNS],
            "device": b64(signing.public_key(device)),
            "actor": b64(actor),
            "nonce": greeting.nonce,
            "proof": b64(proof),
        },
    )
    try:
        organisation = unb64(told["organisation"], 32)
        made = certificate.read(str(told["certificate"]), organisation)
        spaces = teams.spaces_from(told["spaces"])
        is_ours = (made.device, made.actor, made.org) == (signing.public_key(device), actor, greeting.organisation)
        if not is_ours or not spaces or {space.id for space in spaces} - set(made.spaces):
            raise NotCanonical("a certificate for somebody else")
    except (NotCanonical, KeyError, TypeError) as error:
        raise HubAnswerWrong(hub=line.hub_url) from error
    joined = Team(line.hub_url, hub, organisation, made.text(), spaces, root)
    _refuse_other_spaces(records, joined)
    teams.note_clock(records, int(told["time"]))
    teams.keep_pass(records, hub, pass_from(told, line.hub_url))
    return joined


def _refuse_another(records: Records, greeting: Greeting) -> None:
    """One profile, one team: records must not wander from one team into another."""
    before = teams.team(records)
    if before is not None and certificate.organisation_id(before.organisation) != greeting.organisation:
        raise AlreadyInTeam(team=before.name)


def _refuse_other_spaces(records: Records, joined: Team) -> None:
    """A further code may change what a person does in the team, not where the records are."""
    before = teams.team(records)
    if before is not None and not {space.id for space in before.spaces} & {space.id for space in joined.spaces}:
        raise AlreadyInTeam(team=before.name)


# --- the key of a hub that has its own certificate ---


def _pinned(address: str, code: str) -> bytes | None:
    """The root that the second half of the code names: fetched from whoever answers, compared, only then trusted."""
    check = codes.check_in(code)
    if check is None or urlsplit(address).scheme != "https":
        return None
    with httpx2.Client(timeout=TIMEOUT, follow_redirects=False, verify=trusting_nobody_yet()) as http:
        root = Line(address, http).hello().root
    if root is None or not _is_named(root, check):
        raise HubNotProven(hub=address)
    return root


def trusting_nobody_yet() -> ssl.SSLContext:
    """Only to read a root that is compared with the code; nothing of ours goes over this line."""
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trust.check_hostname = False
    trust.verify_mode = ssl.CERT_NONE
    return trust


def _is_named(root: bytes, check: str) -> bool:
    key = key_of_root(root)
    return key is not None and codes.check_of(key) == check


def key_of_root(root: bytes) -> bytes | None:
    """The Ed25519 key of a root certificate (DER)."""
    from cryptography import x509
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        key = x509.load_der_x509_certificate(root).public_key()
    except ValueError:
        return None
    return key.public_bytes_raw() if isinstance(key, Ed25519PublicKey) else None


# --- what a QR picture holds ---


def invitation(hub_url: str, code: str) -> str:
    """Address and code as one text, for a QR picture or a message."""
    return f"{SCHEME}:join?{urlencode({'hub': hub_url, 'code': code})}"


def read_invitation(text: str) -> tuple[str, str] | None:
    """(hub address, code) of such a text; None where it is something else."""
    parts = urlsplit(text.strip())
    asked = parse_qs(parts.query)
    if parts.scheme != SCHEME or parts.path != "join" or not asked.get("hub") or not asked.get("code"):
        return None
    return asked["hub"][0], asked["code"][0]
