"""The pass a laptop shows at a hub of its team: asked for with the certificate, kept until it is over, then renewed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from fourpermille_desktop.errors import AnotherTeam, HubAnswerWrong, HubRefused
from fourpermille_desktop.ledger import certificate
from fourpermille_desktop.ledger.canonical import NotCanonical, b64, unb64
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.records.team import Pass, Team
from fourpermille_desktop.sync.line import Greeting, Line

PASS_MS = 15 * 60_000


class Passes:
    """Passes of one profile at one hub."""

    def __init__(self, records: Records, line: Line, team: Team, hub: bytes, greeting: Greeting | None) -> None:
        self._records, self._line, self._team, self._hub = records, line, team, hub
        self._greeting = greeting
        self._held = teams.held_pass(records, hub)

    def shown(self, is_refused: bool, may_prove: bool) -> str:
        """The token held; where it is over, a proof that brings the next one, or a token just asked for."""
        held = self._held
        if held is None or not held.token or is_refused or teams.is_over(self._records, held):
            if may_prove and not is_refused and held is not None and held.nonce and not self._should_renew():
                return self._proof(held)
            held = self._held = self._asked()
        return f"Bearer {held.token}"

    def given(self, value: str) -> None:
        """Keep the pass that came with an answer."""
        token, nonce, hub_ms = (*value.split(" "), "", "", "")[:3]
        if token and nonce and hub_ms.isdecimal():
            teams.note_clock(self._records, int(hub_ms))
            self._held = Pass(token, int(hub_ms) + PASS_MS, nonce)
            teams.keep_pass(self._records, self._hub, self._held)

    def _should_renew(self) -> bool:
        return self._team.certificate().should_renew(teams.hub_time(self._records))

    def _proof(self, held: Pass) -> str:
        """Its nonce is spent, come what may."""
        self._held = replace(held, token="", nonce="")
        teams.keep_pass(self._records, self._hub, self._held)
        proof = certificate.prove(self._records.author.device, certificate.TOKEN, self._hub, unb64(held.nonce))
        return f"Proof {self._team.certificate().serial}.{held.nonce}.{b64(proof)}"

    def _asked(self) -> Pass:
        """One turn with the nonce of the last answer; with a new one where that is too old or spent."""
        if self._held is not None and self._held.nonce:
            nonce = self._held.nonce
            teams.keep_pass(self._records, self._hub, replace(self._held, token="", nonce=""))  # spent, come what may
            try:
                return self._given(nonce)
            except HubRefused as error:
                if error.named.get("code") != "nonce-over":
                    raise
        greeting = self._greeting or self._line.hello()
        self._greeting = None
        if greeting.hub != self._hub or greeting.organisation != certificate.organisation_id(self._team.organisation):
            raise AnotherTeam()
        teams.note_clock(self._records, greeting.time)
        return self._given(greeting.nonce)

    def _given(self, nonce: str) -> Pass:
        device = self._records.author.device
        proof = certificate.prove(device, certificate.TOKEN, self._hub, unb64(nonce))
        told = self._line.ask("/v1/token", self._question(nonce, proof))
        given = pass_from(told, self._line.hub_url)
        teams.note_clock(self._records, int(told["time"]))
        teams.keep_pass(self._records, self._hub, given)
        self._renew(told)
        return given

    def _question(self, nonce: str, proof: bytes) -> dict[str, object]:
        asked: dict[str, object] = {"certificate": self._team.certificate_text, "nonce": nonce, "proof": b64(proof)}
        if self._team.revoked:
            listed = certificate.read_revoked(self._team.revoked, self._team.organisation)
            asked["revoked_number"] = listed.number
            if self._hub != self._team.hub:  # a laptop that stands in: it learns from its visitors
                asked["revoked"] = self._team.revoked
        return asked

    def _renew(self, told: dict[str, Any]) -> None:
        """A renewed certificate, changed roles, a newer list of revoked devices: taken when the organisation signed."""
        changed = self._team
        try:
            if "certificate" in told:
                made = certificate.read(str(told["certificate"]), self._team.organisation)
                if (made.device, made.actor) == (self._team.certificate().device, self._records.author.actor):
                    spaces = teams.spaces_from(told.get("spaces", []))
                    changed = replace(changed, certificate_text=made.text(), spaces=spaces or changed.spaces)
            if "revoked" in told:
                changed = replace(changed, revoked=str(told["revoked"]))
                certificate.read_revoked(changed.revoked, self._team.organisation)
        except (NotCanonical, KeyError, TypeError) as error:
            raise HubAnswerWrong(hub=self._line.hub_url) from error
        if changed != self._team:
            self._team = changed
            teams.keep(self._records, changed)


def pass_from(told: dict[str, Any], hub_url: str) -> Pass:
    try:
        return Pass(str(told["token"]), int(told["time"]) + 1000 * int(told["expires_in"]), str(told["nonce"]))
    except (KeyError, TypeError, ValueError) as error:
        raise HubAnswerWrong(hub=hub_url) from error
