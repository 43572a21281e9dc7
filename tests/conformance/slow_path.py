"""The slow path: two vectors, marks down the chains that differ, and what each lacks of the other (§7)."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

from fourpermille_desktop.ledger import wire
from fourpermille_desktop.ledger.canonical import b64, encode, unb64
from fourpermille_desktop.ledger.wire import Run
from tests.conformance.kit import need
from tests.conformance.line import HubLine, Json

LONG = 20


def the_vector_hash_is_that_of_the_tips(hub: HubLine) -> str:
    hub.sync([hub.writer().run()])
    told = hub.sync(cursor=hub.head()).get("vector")
    tips = hub.vector(tips=[])["tips"]
    by_bytes = sorted(tips, key=lambda tip: (unb64(tip[0], 16), tip[1], unb64(tip[2], 32)))
    made = sha256(b"4p1000 vector 1\n" + encode(by_bytes)).digest()
    need(told == b64(made), "another hash than that of the tips it names")
    return f"the hash of {len(tips)} tips"


def what_the_asker_lacks_is_sent(hub: HubLine) -> str:
    """The tail of one chain and the whole of another, and nothing else."""
    known, unknown = hub.writer(), hub.writer()
    runs = [known.run(2), known.run(3), unknown.run(2)]
    hub.sync(runs)
    tips = [tip for tip in hub.vector(tips=[])["tips"] if tip not in (known.tip(), unknown.tip())]
    answer = hub.vector(tips=[*tips, known.tip(2)], marks=[known.tip(2), known.tip(1)])
    sent = _proven(hub, answer)
    need({run.hash for run in sent} == {runs[1].hash, runs[2].hash}, f"{len(sent)} runs sent instead of the 2 lacking")
    return "2 runs of 3"


def what_the_hub_lacks_is_taken(hub: HubLine) -> str:
    head, writer = hub.head(), hub.writer()
    runs = [writer.run(2), writer.run(1)]
    answer = hub.vector(tips=[writer.tip()], runs=wire.envelope(hub.space, runs))
    need(b64(runs[1].hash) in answer.get("acks", []), "not acknowledged")
    need(writer.tip() in answer["tips"], "not among the tips of the answer")
    need(answer["cursor"] == hub.head(), "the cursor of the answer is not the end of the feed")
    need(hub.after(head).count == 3, "not in the feed")
    return "3 commits by `vector`, in the feed"


def marks_lead_to_where_two_chains_part(hub: HubLine) -> str:
    """Down each chain that differs: distance 0, 1, 2, 4, 8 … and n = 1."""
    writer = hub.writer()
    for _ in range(LONG):
        writer.run()
    hub.sync([Run((commit,)) for commit in writer.commits])
    answer = hub.vector(tips=[writer.tip(3)])
    numbers = sorted((mark[1] for mark in answer.get("marks", []) if mark[0] == b64(writer.replica)), reverse=True)
    need(numbers == [20, 19, 18, 16, 12, 4, 1], f"marks at {numbers}")
    need(all(mark == writer.tip(mark[1]) for mark in answer["marks"] if mark[0] == b64(writer.replica)), "wrong hashes")
    return f"at {numbers}"


def what_is_wanted_is_sent(hub: HubLine) -> str:
    """`want` names commits of which the asker has digests only."""
    writer = hub.writer()
    runs = [writer.run(2), writer.run(2)]
    hub.sync(runs)
    answer = hub.vector(tips=hub.vector(tips=[])["tips"], want=[writer.tip(1)])
    need(
        [run.hash for run in _proven(hub, answer)] == [runs[0].hash], "the run in which it stands is not in the answer"
    )
    return "the run it stands in"


def equal_vectors_need_nothing(hub: HubLine) -> str:
    tips = hub.vector(tips=[])["tips"]
    answer = hub.vector(tips=tips)
    need(answer["tips"] == tips and not answer.get("runs") and not answer.get("marks"), "something is sent")
    return f"{len(tips)} tips, nothing sent"


def _proven(hub: HubLine, answer: Json) -> list[Run]:
    made: list[Any] = list(hub.runs_in(answer))
    need(all(isinstance(run, Run) for run in made), "a run that proves nothing")
    return made


REQUIREMENTS = [
    the_vector_hash_is_that_of_the_tips,
    what_the_asker_lacks_is_sent,
    what_the_hub_lacks_is_taken,
    marks_lead_to_where_two_chains_part,
    what_is_wanted_is_sent,
    equal_vectors_need_nothing,
]
