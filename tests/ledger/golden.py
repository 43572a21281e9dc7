"""The golden files of the format, made from fixed keys and seeds: `python -m tests.ledger.golden` writes them anew.

They are a promise: a log has one shape for ever, so a change here is a change that no laptop in a drawer would follow.
"""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from fourpermille_desktop.ledger import commit as format_
from fourpermille_desktop.ledger import messages, signing, wire
from fourpermille_desktop.ledger.canonical import Value, b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE, START, Commit, Header, Structure, Whole, erase, seal
from fourpermille_desktop.ledger.dialogue import feed_hash
from fourpermille_desktop.ledger.messages import Answer, Cursor, OwnSpan, Request
from fourpermille_desktop.ledger.tips import Tip, vector_hash

FOLDER = Path(__file__).parents[1] / "data" / "ledger"
DEVICE = bytes(range(32))
NONCE = bytes(range(16))
ACTOR = bytes(range(16, 32))
REPLICA = format_.replica_id(signing.public_key(DEVICE), NONCE)
SAMPLE = bytes.fromhex("019aa1b2c3d4712389abcdef01234567")
PLOT = bytes.fromhex("019aa1b2c3d4722389abcdef01234568")
T = 1_763_900_000_000


def a_change(record: bytes, values: dict[str, Value], *over: Commit, type_: str = "sample") -> Whole:
    fields = tuple(sorted(values))
    prefixes = tuple(sorted(commit.prefix for commit in over))
    return Whole(Structure(type_, record, fields, prefixes), tuple(values[name] for name in fields))


def a_commit(before: Commit | None, *changes: Whole, seed: int = 1, **extra: Value) -> Commit:
    n = before.header.n + 1 if before else 1
    if n == 1:
        extra |= {"key": b64(signing.public_key(DEVICE)), "nonce": b64(NONCE)}
    header = Header(FIELD_SPACE, REPLICA, n, ACTOR, T + n, 1, extra)
    return Commit(header, changes, before.hash if before else START, bytes([seed]) * 12)


def signed(commit: Commit) -> Commit:
    return replace(commit, signature=signing.sign(DEVICE, commit.hash))


FIRST = signed(a_commit(None, a_change(SAMPLE, {"code": "K-001", "carbon": {"soc_pct": "2.50", "lab": "L1"}})))


def cases() -> dict[str, list[Commit]]:
    """Chains by name; every chain but the fork goes on from FIRST."""
    texts = ["-0", "2.50", "1e-7", "\u2028 \u2029", "\x7f", "𝄞 🌱", "\x00\x08\t\n\x0c\r\x1f", '"\\/', "é e\u0301", ""]
    whole = a_commit(FIRST, a_change(SAMPLE, {"notes": "stony"}), a_change(PLOT, {"name": "east"}, type_="plot"))
    second = a_commit(FIRST, a_change(SAMPLE, {"notes": "stony"}), seed=2)
    third = a_commit(second, a_change(SAMPLE, {"notes": "very stony"}, second), a_change(PLOT, {"code": "P1"}), seed=3)
    other = a_commit(FIRST, a_change(SAMPLE, {"notes": "written on a clone of the disk"}), seed=4)
    return {
        "first": [FIRST],
        "texts": [FIRST, signed(a_commit(FIRST, a_change(SAMPLE, {f"t{i}": t for i, t in enumerate(texts)})))],
        "values": [
            FIRST,
            signed(
                a_commit(
                    FIRST,
                    a_change(
                        SAMPLE,
                        {
                            "deleted": None,
                            "empty_list": [],
                            "empty_object": {},
                            "integers": [0, -1, 2**53 - 1, 1 - 2**53],
                            "list": ["top", None, True, 3],
                            "place": {"acc_m": "3.1", "lat": "13.501234", "lon": "-2.100000"},
                            "practice:mulch": True,
                            "practice:zai-2": None,
                            "verified": False,
                        },
                    ),
                )
            ),
        ],
        "chain": [FIRST, second, signed(third)],
        "fork": [FIRST, signed(second), signed(other)],
        "erased": [FIRST, signed(erase(whole, frozenset({0})))],
        "all_erased": [FIRST, signed(erase(whole, frozenset({0, 1})))],
        "sealed": [FIRST, signed(seal(whole))],
        "unknown": [
            FIRST,
            signed(
                a_commit(
                    FIRST,
                    a_change(PLOT, {"drone_survey": "yes", "x:1": True}, type_="survey_of_2031"),
                    act=b64(bytes(16)),
                    mood={"sky": "clear"},
                    seen=["hub", 7],
                )
            ),
        ],
    }


def case(name: str, commits: list[Commit]) -> dict[str, Any]:
    """One golden file: the envelope that travels, and every byte string and digest behind it."""
    runs = wire.runs_of(commits)
    return {
        "case": name,
        "public_key": b64(signing.public_key(DEVICE)),
        "envelope": wire.envelope(FIELD_SPACE, runs),
        "commits": [steps(commit) for commit in commits],
    }


def steps(commit: Commit) -> dict[str, Any]:
    digests = format_.change_digests(commit)
    salts = iter(format_.whole_salts(commit))
    changes = []
    for change, digest in zip(commit.changes, digests, strict=True):
        structure, values = format_.change_lines(change)
        made = {"digest": b64(digest), "form": type(change).__name__.lower()}
        if not isinstance(change, format_.Sealed):
            made["structure"] = structure.decode()
        if isinstance(change, Whole):
            salt = next(salts)
            digest_of_values = format_.value_digest(salt, values)
            made |= {"salt": b64(salt), "values": values.decode(), "value_digest": b64(digest_of_values)}
        elif isinstance(change, format_.Erased):
            made["value_digest"] = b64(change.value_digest)
        changes.append(made)
    return {
        "prev": b64(commit.prev),
        "header": commit.header.encoded().decode(),
        "seed": b64(commit.seed) if commit.seed else None,
        "changes": changes,
        "hash": b64(commit.hash),
        "signature": b64(commit.signature) if commit.signature else None,
    }


def a_dialogue() -> dict[str, Any]:
    """A push and its answer, with feed and vector hashes."""
    hub, chain = bytes(range(100, 116)), cases()["chain"]
    tip = Tip(REPLICA, 3, chain[2].hash)
    hashes = [commit.hash for commit in chain]
    after = Cursor(hub, 3, feed_hash(messages.NOTHING_FED, hashes))
    request = Request(Cursor(hub), [tip], vector_hash([tip]), wire.runs_of(chain))
    answer = Answer(hub, [tip.hash], [], [OwnSpan(REPLICA, 1, 3)], after, False, vector_hash([tip]))
    return {
        "request": json.loads(messages.to_bytes(FIELD_SPACE, request)),
        "answer": json.loads(messages.to_bytes(FIELD_SPACE, answer)),
        "feed_hashes": [b64(feed_hash(messages.NOTHING_FED, hashes[:count])) for count in range(4)],
        "vector_hash": b64(vector_hash([tip])),
    }


def files() -> dict[str, str]:
    """Every golden file as text."""
    made = {name: case(name, commits) for name, commits in cases().items()} | {"dialogue": a_dialogue()}
    return {f"{name}.json": json.dumps(parts, ensure_ascii=True, indent=1) + "\n" for name, parts in made.items()}


def worked_example() -> str:
    """The example of FORMAT.md, line by line."""
    shown = steps(FIRST)
    (change,) = shown["changes"]
    lines = [
        ("private key", DEVICE.hex()),
        ("public key", signing.public_key(DEVICE).hex()),
        ("nonce", NONCE.hex()),
        ("replica id", REPLICA.hex()),
        ("seed", (FIRST.seed or b"").hex()),
        ("header", shown["header"]),
        ("structure", change["structure"]),
        ("values", change["values"]),
        *((name, _hex(change[key])) for name, key in (("salt 0", "salt"), ("value 0", "value_digest"))),
        ("change 0", _hex(change["digest"])),
        ("commit", FIRST.hash.hex()),
        ("signature", (FIRST.signature or b"").hex()),
        ("stored body", f"{change['structure']} LF {change['values']}"),
    ]
    return "\n".join(f"{name:<12} {text}" for name, text in lines)


def _hex(text: str) -> str:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).hex()


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in files().items():
        (FOLDER / name).write_text(text, "utf-8")
    (FOLDER / "chain.json.zst").write_bytes(wire.pack(wire.encode(FIELD_SPACE, wire.runs_of(cases()["chain"]))))
    print(worked_example())
