"""The four messages of the sync dialogue, as dataclasses and as JSON; FORMAT.md shows each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from fourpermille_desktop.ledger import canonical, wire
from fourpermille_desktop.ledger.canonical import MAX_INTEGER, NotCanonical, b64, unb64
from fourpermille_desktop.ledger.columns import need
from fourpermille_desktop.ledger.tips import Tip
from fourpermille_desktop.ledger.wire import BadRun, Decoded, KeyOf, Limits, Run

PROTOCOL = 1
NOTHING_FED = bytes(32)
MAX_TIPS_LISTED = 100_000
MAX_OTHERS = 64
MAX_HOLDS = 100_000
MAX_REASON_CHARS = 40
MAX_NOTE_CHARS = 500


class UnknownProtocol(NotCanonical):
    """A message of a later protocol: please update."""


@dataclass(frozen=True)
class Cursor:
    """How far a hub's feed was read; the feed hash shows at once whether it is still the same feed."""

    hub: bytes
    seq: int = 0
    feed: bytes = NOTHING_FED


@dataclass(frozen=True)
class OwnSpan:
    """Consecutive own commits in a feed page, by number only: the asker said that it holds them."""

    replica: bytes
    first_n: int
    count: int


@dataclass(frozen=True)
class Standing:
    """How far the asker is in another space of the same hub: does that one have news?"""

    space: bytes
    seq: int
    feed: bytes
    vector: bytes


@dataclass(frozen=True)
class Hold:
    """A commit that the hub keeps back: others get it sealed until a supervisor lets it go."""

    tip: Tip
    reason: str = ""  # a code; told to its author and to supervisors only
    is_refused: bool = False  # somebody looked, and it stays held back
    note: str = ""  # the supervisor's words to the author


@dataclass(frozen=True)
class Request:
    """What the laptop says: where it stands, what it holds of its own, what it pushes."""

    cursor: Cursor | None
    held: Sequence[Tip]  # newest signed commits of the replicas it wrote
    vector: bytes  # hash of its vector before this exchange
    push: Sequence[Run] = ()
    bad: Sequence[BadRun] = ()  # found while reading, never sent
    others: Sequence[Standing] = ()  # its other spaces, so that a quiet sync of all of them is one turn


@dataclass(frozen=True)
class Answer:
    """What the hub says: acknowledged, wrong, and the feed after the cursor."""

    hub: bytes
    acks: Sequence[bytes]  # hash of the last commit of every chain stored or already held
    bad: Sequence[BadRun]
    page: Sequence[Run | OwnSpan | BadRun]  # in feed order; a BadRun only where the reader could not verify
    cursor: Cursor | None  # after the page; None = the feed is not the one the laptop read
    more: bool
    vector: bytes | None  # of the hub, when the feed is drained
    forked: bool = False
    news: Sequence[bytes] = ()  # of `others`, the spaces that are worth a request of their own
    holds: Sequence[Hold] = ()  # of the commits of this page; one of them that is not named is not held
    want: Sequence[Tip] = ()  # held there sealed, whoever has them whole


@dataclass(frozen=True)
class VectorRequest:
    """The slow path: everything the laptop holds by its tips, marks down the chains that differ, runs the hub lacks."""

    tips: frozenset[Tip]
    marks: Sequence[Tip] = ()
    push: Sequence[Run] = ()
    bad: Sequence[BadRun] = ()
    want: Sequence[Tip] = ()  # held here sealed, or held back when last heard of: how is it now?


@dataclass(frozen=True)
class VectorAnswer:
    hub: bytes
    acks: Sequence[bytes]
    bad: Sequence[BadRun]
    tips: frozenset[Tip]
    marks: Sequence[Tip]
    page: Sequence[Run | BadRun]
    cursor: Cursor  # the head of the feed when these were its tips
    holds: Sequence[Hold] = ()  # of what was pushed, sent and wanted, and all of the asker's own
    want: Sequence[Tip] = ()  # held there sealed though nobody holds it back


Message = Request | Answer | VectorRequest | VectorAnswer


def to_bytes(space: bytes, message: Message) -> bytes:
    """A message as JSON, not yet compressed."""
    parts: dict[str, Any] = {"v": PROTOCOL}
    if isinstance(message, Request):
        parts |= {"held": _tips(message.held), "vector": b64(message.vector)}
        parts |= {"cursor": _cursor(message.cursor)} if message.cursor else {}
        parts |= {"others": [_standing(other) for other in message.others]}
    elif isinstance(message, VectorRequest):
        parts |= {"tips": _tips(message.tips), "marks": _tips(message.marks), "want": _tips(message.want)}
    else:
        parts |= {"holds": [_hold(hold) for hold in message.holds], "want": _tips(message.want)}
        parts |= {"hub": b64(message.hub), "acks": [b64(ack) for ack in message.acks], "bad": _bad(message.bad)}
        parts |= {"cursor": _cursor(message.cursor)} if message.cursor else {}
    if isinstance(message, Answer):
        order, runs = _order(message.page)
        parts |= {"order": order, "more": message.more, "forked": message.forked}
        parts |= {"news": [b64(space_) for space_ in message.news]}
        parts |= {"vector": b64(message.vector)} if message.vector else {}
    elif isinstance(message, VectorAnswer):
        runs = [run for run in message.page if isinstance(run, Run)]
        parts |= {"tips": _tips(message.tips), "marks": _tips(message.marks)}
    else:
        runs = list(message.push)
    parts = {name: part for name, part in parts.items() if part not in ([], False)}
    return canonical.encode(parts | ({"runs": wire.envelope(space, runs)} if runs else {}))


def request_from(raw: bytes, space: bytes, limits: Limits, key_of: KeyOf) -> Request:
    parts = _object(raw, limits)
    runs = _runs(parts, space, limits, key_of)
    cursor = _cursor_from(parts["cursor"]) if "cursor" in parts else None
    held, vector, others = _tips_from(parts, "held"), unb64(parts.get("vector"), 32), _others_from(parts)
    return Request(cursor, held, vector, runs.runs, runs.bad, others)


def vector_request_from(raw: bytes, space: bytes, limits: Limits, key_of: KeyOf) -> VectorRequest:
    parts = _object(raw, limits)
    runs = _runs(parts, space, limits, key_of)
    tips, marks, want = frozenset(_tips_from(parts, "tips")), _tips_from(parts, "marks"), _tips_from(parts, "want")
    return VectorRequest(tips, marks, runs.runs, runs.bad, want)


def answer_from(raw: bytes, space: bytes, limits: Limits, key_of: KeyOf) -> Answer:
    parts = _object(raw, limits)
    cursor = _cursor_from(parts["cursor"]) if "cursor" in parts else None
    vector = unb64(parts["vector"], 32) if "vector" in parts else None
    more, forked = parts.get("more", False), parts.get("forked", False)
    need(isinstance(more, bool) and isinstance(forked, bool), "more and forked are true or false")
    page = _page(parts.get("order", []), _runs(parts, space, limits, key_of))
    hub = unb64(parts.get("hub"), 16)
    news = tuple(unb64(space_, 16) for space_ in _list(parts, "news"))
    acks, bad = _acks_from(parts), _bad_from(parts)
    return Answer(hub, acks, bad, page, cursor, more, vector, forked, news, *_held_from(parts))


def vector_answer_from(raw: bytes, space: bytes, limits: Limits, key_of: KeyOf) -> VectorAnswer:
    parts = _object(raw, limits)
    runs = _runs(parts, space, limits, key_of)
    tips, marks = frozenset(_tips_from(parts, "tips")), _tips_from(parts, "marks")
    hub, cursor = unb64(parts.get("hub"), 16), _cursor_from(parts.get("cursor"))
    page: list[Run | BadRun] = [*runs.runs, *runs.bad]
    return VectorAnswer(hub, _acks_from(parts), _bad_from(parts), tips, marks, page, cursor, *_held_from(parts))


# --- pieces ---


def _object(raw: bytes, limits: Limits) -> dict[str, Any]:
    parts = wire.parse(raw, limits)
    need(isinstance(parts, dict) and "v" in parts, "a message is an object with its version")
    if parts["v"] != PROTOCOL or isinstance(parts["v"], bool):
        raise UnknownProtocol("a message of another protocol version")
    held: dict[str, Any] = parts
    return held


def _runs(parts: dict[str, Any], space: bytes, limits: Limits, key_of: KeyOf) -> Decoded:
    if "runs" not in parts:
        return Decoded(space, [])
    decoded = wire.opened(parts["runs"], limits, key_of)
    need(decoded.space == space, "runs of another space")
    return decoded


def _order(page: Sequence[Run | OwnSpan | BadRun]) -> tuple[list[Any], list[Run]]:
    """[2, [replica, first n, count], 5 …]: so many runs of the envelope, an own span, so many runs."""
    order: list[Any] = []
    runs: list[Run] = []
    for item in page:
        if isinstance(item, OwnSpan):
            order.append([b64(item.replica), item.first_n, item.count])
        elif isinstance(item, Run):
            runs.append(item)
            if order and isinstance(order[-1], int):
                order[-1] += 1
            else:
                order.append(1)
    return order, runs


def _page(order: Any, decoded: Decoded) -> list[Run | OwnSpan | BadRun]:
    need(isinstance(order, list), "the order is a list")
    good = dict(zip(decoded.order, decoded.runs, strict=True))
    wrong = iter(decoded.bad)
    page: list[Run | OwnSpan | BadRun] = []
    place, total = 0, len(decoded.runs) + len(decoded.bad)
    for item in order:
        if isinstance(item, list):
            need(len(item) == 3, "an own span has three parts")
            span = OwnSpan(unb64(item[0], 16), _integer(item[1], 1), _integer(item[2], 1))
            page.append(span)
            continue
        for at in range(place, place + min(_integer(item, 1), total - place + 1)):
            need(at < total, "more runs in the order than in the envelope")
            page.append(good[at] if at in good else next(wrong))
        place += item
    need(place == total, "runs that have no place in the order")
    return page


def _tips(tips: Sequence[Tip] | frozenset[Tip]) -> list[Any]:
    return [[b64(tip.replica), tip.n, b64(tip.hash)] for tip in sorted(tips)]


def _tips_from(parts: dict[str, Any], name: str) -> list[Tip]:
    held = parts.get(name, [])
    need(isinstance(held, list) and len(held) <= MAX_TIPS_LISTED, "tips are a list within the limit")
    need(all(isinstance(tip, list) and len(tip) == 3 for tip in held), "a tip has three parts")
    return [Tip(unb64(replica, 16), _integer(n, 1), unb64(hash_, 32)) for replica, n, hash_ in held]


def _cursor(cursor: Cursor) -> list[Any]:
    return [b64(cursor.hub), cursor.seq, b64(cursor.feed)]


def _cursor_from(held: Any) -> Cursor:
    need(isinstance(held, list) and len(held) == 3, "a cursor has three parts")
    return Cursor(unb64(held[0], 16), _integer(held[1], 0), unb64(held[2], 32))


def _standing(other: Standing) -> list[Any]:
    return [b64(other.space), other.seq, b64(other.feed), b64(other.vector)]


def _others_from(parts: dict[str, Any]) -> tuple[Standing, ...]:
    held = _list(parts, "others")
    need(len(held) <= MAX_OTHERS, "more spaces than the limit")
    need(all(isinstance(other, list) and len(other) == 4 for other in held), "a standing has four parts")
    return tuple(
        Standing(unb64(space, 16), _integer(seq, 0), unb64(feed, 32), unb64(vector, 32))
        for space, seq, feed, vector in held
    )


def _hold(hold: Hold) -> list[Any]:
    return [b64(hold.tip.replica), hold.tip.n, b64(hold.tip.hash), hold.reason, hold.is_refused, hold.note]


def _held_from(parts: dict[str, Any]) -> tuple[tuple[Hold, ...], list[Tip]]:
    return _holds_from(parts), _tips_from(parts, "want")


def _holds_from(parts: dict[str, Any]) -> tuple[Hold, ...]:
    held = _list(parts, "holds")
    need(len(held) <= MAX_HOLDS, "more holds than the limit")
    made = []
    for hold in held:
        need(isinstance(hold, list) and len(hold) == 6, "a hold has six parts")
        replica, n, hash_, reason, is_refused, note = hold
        need(isinstance(reason, str) and len(reason) <= MAX_REASON_CHARS, "the reason of a hold is a short text")
        need(isinstance(note, str) and len(note) <= MAX_NOTE_CHARS, "the note of a hold is a text within the limit")
        need(isinstance(is_refused, bool), "refused is true or false")
        made.append(Hold(Tip(unb64(replica, 16), _integer(n, 1), unb64(hash_, 32)), reason, is_refused, note))
    return tuple(made)


def _list(parts: dict[str, Any], name: str) -> list[Any]:
    held = parts.get(name, [])
    if not isinstance(held, list):
        raise NotCanonical(f"{name} are a list")
    return held


def _bad(bad: Sequence[BadRun]) -> list[Any]:
    return [[b64(run.replica), run.first_n, run.last_n, run.reason[:200], run.needs_update] for run in bad]


def _bad_from(parts: dict[str, Any]) -> list[BadRun]:
    held = parts.get("bad", [])
    need(isinstance(held, list) and all(isinstance(run, list) and len(run) == 5 for run in held), "bad runs are a list")
    made = []
    for replica, first, last, reason, needs_update in held:
        need(isinstance(reason, str) and isinstance(needs_update, bool), "a reason is a text")
        made.append(BadRun(unb64(replica, 16), _integer(first, 0), _integer(last, 0), reason, needs_update))
    return made


def _acks_from(parts: dict[str, Any]) -> list[bytes]:
    held = parts.get("acks", [])
    need(isinstance(held, list), "acknowledgements are a list")
    return [unb64(ack, 32) for ack in held]


def _integer(value: Any, least: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= MAX_INTEGER:
        raise NotCanonical("an integer in range")
    return value
