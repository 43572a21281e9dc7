"""Hubs that are wrong on purpose, made of ours by changing what passes: the kit must say FAILED where it is so."""

from __future__ import annotations

import copy
import json
from typing import Any

from fourpermille_desktop.ledger import columns, wire
from fourpermille_desktop.ledger.canonical import b64
from tests.conformance.line import Json
from tests.conformance.pushing import hashes

INFLATED = 64 * 1024 * 1024
KNOWN_EXTRAS = {"key", "nonce", "act", "undo", "wall"}


class Between:
    """Stands before a right hub and changes messages about records on their way; the others pass."""

    def __init__(self, http: Any) -> None:
        self._http = http

    def request(self, method: str, url: str, **named: Any) -> Any:
        if method != "POST" or not url.endswith(("/sync", "/vector")):
            return self._http.request(method, url, **named)
        asked = self._read(named["content"])
        if asked is None:
            return self._http.request(method, url, **named)
        sent = self.asked(copy.deepcopy(asked))
        named["content"] = json.dumps(sent).encode()
        named["headers"] = {name: value for name, value in named["headers"].items() if name != "Content-Encoding"}
        reply = self._http.request(
            method, url, **{**named, "headers": {**named["headers"], "Accept-Encoding": "identity"}}
        )
        if reply.status_code != 200:
            return reply
        return _Told(200, json.dumps(self.answered(json.loads(reply.content), asked)).encode())

    @staticmethod
    def _read(content: bytes) -> Json | None:
        """None for what no reader understands: the right hub refuses it."""
        try:
            parts = json.loads(wire.unpack(content, INFLATED) if content[:1] != b"{" else content)
        except ValueError:
            return None
        return parts if isinstance(parts, dict) and parts.get("v") == 1 and len(content) < 200_000 else None

    def asked(self, parts: Json) -> Json:
        return parts

    def answered(self, parts: Json, asked: Json) -> Json:
        return parts


class _Told:
    headers = {"content-type": "application/json"}

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code, self.content = status_code, content


class DropsWhatItDoesNotKnow(Between):
    """Fields and extras of another version do not come back."""

    def answered(self, parts: Json, asked: Json) -> Json:
        for run in parts.get("runs", {}).get("runs", []):
            for extra in run["extra"][1::2]:
                for name in set(extra) - KNOWN_EXTRAS:
                    del extra[name]
            for shape, held in zip(run.get("shapes", []), run.get("cols", []), strict=True):
                kept = [not name.startswith("zz_") for name in shape[1]]
                held[:] = [column for column, is_kept in zip(held, kept, strict=False) if is_kept]
                shape[1] = [name for name, is_kept in zip(shape[1], kept, strict=True) if is_kept]
        return parts


class LeavesGaps(Between):
    """Every second number of the feed is taken by nothing."""

    def asked(self, parts: Json) -> Json:
        if "cursor" in parts:
            parts["cursor"][1] //= 2
        return parts

    def answered(self, parts: Json, asked: Json) -> Json:
        if "cursor" in parts:
            parts["cursor"][1] *= 2
        return parts


class AcknowledgesWhatItDoesNotStore(Between):
    """The last of several runs is thanked for and thrown away."""

    def asked(self, parts: Json) -> Json:
        runs = parts.get("runs", {}).get("runs", [])
        if len(runs) > 1:
            runs.pop()
        return parts

    def answered(self, parts: Json, asked: Json) -> Json:
        runs = asked.get("runs", {}).get("runs", [])
        if len(runs) > 1:
            space = wire.unb64(asked["runs"]["space"], 16)
            last = wire.Run(columns.to_commits(space, runs[-1], 100_000))
            parts["acks"] = [*parts.get("acks", []), b64(hashes(last)[-1])]
        return parts


class HidesForks(Between):
    def answered(self, parts: Json, asked: Json) -> Json:
        return {name: part for name, part in parts.items() if name != "forked"}


class TellsNoTips(Between):
    """Says of every vector that it is the asker's."""

    def answered(self, parts: Json, asked: Json) -> Json:
        return parts | ({"vector": asked["vector"]} if "vector" in parts else {})


class NamesNoWrongRun(Between):
    def answered(self, parts: Json, asked: Json) -> Json:
        return {name: part for name, part in parts.items() if name != "bad"}


class CutsRuns(Between):
    """A run of several commits loses its last ones, and with them its signature."""

    def answered(self, parts: Json, asked: Json) -> Json:
        for run in parts.get("runs", {}).get("runs", []):
            if len(run["t"]) == 3:
                run["signed"], run["sigs"] = [], ""
        return parts


class SpeaksInPages(Between):
    """Refuses with pages for people instead of problem documents."""

    def request(self, method: str, url: str, **named: Any) -> Any:
        reply = super().request(method, url, **named)
        if reply.status_code < 400:
            return reply
        told = _Told(reply.status_code, b"<h1>No</h1>")
        told.headers = {"content-type": "text/html"}
        return told
