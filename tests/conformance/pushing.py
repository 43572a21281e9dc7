"""What a hub does with a push: stored and acknowledged, or named and not stored, each run by itself (§5 to §7)."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Any

from fourpermille_desktop.ledger import commit as commits
from fourpermille_desktop.ledger import wire
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import Erased, Whole, seal
from fourpermille_desktop.ledger.wire import Run
from tests.conformance.kit import need
from tests.conformance.line import HubLine, Json
from tests.conformance.writer import resigned

MOST_SEEN = 60


def acknowledged_is_stored(hub: HubLine) -> str:
    """Of every chain that was pushed the last hash is acknowledged, and all of it comes to others."""
    head, writers = hub.head(), [hub.writer() for _ in range(3)]
    runs = [writer.run(count) for writer, count in zip(writers, (1, 3, 2), strict=True)]
    acks = hub.sync(runs, head).get("acks", [])
    need({b64(run.hash) for run in runs} <= set(acks), f"{len(acks)} acknowledgements for 3 chains")
    read = hub.after(head)
    lacking = [run for run in runs if not set(hashes(run)) <= set(read.hashes())]
    need(not lacking, f"{len(lacking)} of 3 acknowledged chains do not come to others")
    need(not read.wrong, f"not proven when read: {[run.reason for run in read.wrong][:2]}")
    return "3 chains of 1, 3 and 2 commits"


def a_chain_goes_on(hub: HubLine) -> str:
    writer, head = hub.writer(), hub.head()
    for count in (1, 64, 2):
        run = writer.run(count)
        need(b64(run.hash) in hub.sync([run], head).get("acks", []), f"commits up to {run.last_n} not acknowledged")
    need(hub.after(head).hashes() == [commit.hash for commit in writer.commits], "read in another order, or not all")
    return "67 commits in 3 requests"


def a_duplicate_is_acknowledged_and_moves_nothing(hub: HubLine) -> str:
    run, head = hub.writer().run(3), hub.head()
    first = hub.sync([run], head)
    for _ in range(3):
        again = hub.sync([run], head)
        need(again.get("acks") == first.get("acks"), "other acknowledgements than the first time")
        need(again.get("cursor") == first.get("cursor"), "the feed went on")
    return "the same request four times"


def what_is_unknown_is_carried_untouched(hub: HubLine) -> str:
    """A type, fields, a set member and extras of another version, and texts that tempt to be made tidy."""
    head, writer = hub.head(), hub.writer()
    values: dict[str, Any] = {
        "zz_unknown": {"a": "2.50", "zz_later": -1},
        "zz_list": [None, True, False, 2**53 - 1, "<0.1"],
        "zz_set:A.b-1": True,
        "zz_empty": None,
        "zz_text": 'e\u0301 \u00e9 \u2028 \x7f \U0001f33e "\\/\b\t\x01 -0 1e-7',
    }
    extra = {"act": b64(os.urandom(16)), "zz_extra": {"later": "1"}}
    writer.write_change("zz_unknown_type", values, extra)
    run = writer.signed(0)
    need(b64(run.hash) in hub.sync([run], head).get("acks", []), "not acknowledged")
    read = hub.after(head)
    need(not read.wrong, f"came back changed: {[wrong.reason for wrong in read.wrong][:1]}")
    held = [commit for made in read.runs for commit in made.commits if commit.hash == run.hash]
    need(held, "does not come back")
    same = commits.body(held[0]) == commits.body(run.commits[0]) and held[0].header == run.commits[0].header
    need(same, "came back with other bytes")
    return "a type, 5 fields, 2 extras"


def erased_values_are_carried(hub: HubLine) -> str:
    head, writer = hub.head(), hub.writer()
    writer.write(code="erased")
    writer.write(code="kept")
    run = writer.signed(0)
    run = Run((commits.erase(run.commits[0], frozenset({0})), run.commits[1]))
    need(b64(run.hash) in hub.sync([run], head).get("acks", []), "not acknowledged")
    read = hub.after(head)
    forms = [type(change) for made in read.runs for commit in made.commits for change in commit.changes]
    need(forms == [Erased, Whole], f"read as {[form.__name__ for form in forms]}")
    return "a run with an erased change"


def what_came_sealed_is_asked_for_and_becomes_whole(hub: HubLine) -> str:
    head, writer = hub.head(), hub.writer()
    whole = writer.run(1, code="sealed first")
    sealed = Run(tuple(seal(commit) for commit in whole.commits))
    need(b64(whole.hash) in hub.sync([sealed], head).get("acks", []), "the sealed form is not acknowledged")
    tip = writer.tip()
    need(tip in hub.vector(tips=[tip]).get("want", []), "the hub does not ask for it in `want`")
    answer = hub.vector(tips=[tip], runs=wire.envelope(hub.space, [whole]))
    need(tip not in answer.get("want", []), "the hub has it whole and still asks for it")
    changes = [change for run in hub.after(head).runs for commit in run.commits for change in commit.changes]
    need(changes and isinstance(changes[-1], Whole), "it was not fed again, whole")
    return "sealed, asked for, then fed again whole"


# --- what is wrong is named, the others go on ---


def a_wrong_value_is_named(hub: HubLine) -> str:
    writer = hub.writer()
    run = writer.run(1, code="as signed")
    change = run.commits[0].changes[0]
    assert isinstance(change, Whole)
    changed = replace(run.commits[0], changes=(Whole(change.structure, ("changed",)),))
    return _only_the_good_ones(hub, Run((changed,)))


def a_wrong_signature_is_named(hub: HubLine) -> str:
    run = hub.writer().run()
    return _only_the_good_ones(hub, Run((replace(run.commits[0], signature=os.urandom(64)),)))


def the_signature_of_another_device_is_named(hub: HubLine) -> str:
    run = hub.writer().run()
    return _only_the_good_ones(hub, Run((resigned(run.commits[0], os.urandom(32)),)))


def a_replica_that_does_not_prove_its_key_is_named(hub: HubLine) -> str:
    writer = hub.writer()
    made = writer.run().commits[0]
    header = replace(made.header, extra={**made.header.extra, "nonce": b64(os.urandom(16))})
    return _only_the_good_ones(hub, Run((resigned(replace(made, header=header), writer.device),)))


def a_broken_chain_is_named(hub: HubLine) -> str:
    """n = 1 and n = 3 in one run."""
    writer = hub.writer()
    first = writer.write(code="1")
    header = replace(writer.write(code="2").header, n=3)
    last = resigned(replace(writer.commits[1], header=header), writer.device)
    return _only_the_good_ones(hub, Run((first, last)))


def a_run_that_ends_unsigned_is_named(hub: HubLine) -> str:
    writer = hub.writer()
    writer.write(code="1")
    return _only_the_good_ones(hub, Run((writer.commits[0],)))


def a_commit_over_the_size_is_named(hub: HubLine) -> str:
    writer = hub.writer()
    writer.write_change("sample", {f"f{i}": "x" * 15_000 for i in range(9)})
    return _only_the_good_ones(hub, writer.signed(0))


def a_field_written_twice_is_named(hub: HubLine) -> str:
    writer = hub.writer()
    made = writer.write(code="1")
    twice = replace(made, changes=(made.changes[0], made.changes[0]))
    return _only_the_good_ones(hub, Run((resigned(twice, writer.device),)))


def a_change_of_no_fields_is_named(hub: HubLine) -> str:
    """Columns of nothing have no rows: a reader that takes the next one falls over all runs."""
    head, good, wrong = hub.head(), hub.writer().run(), hub.writer().run()
    sent = wire.envelope(hub.space, [wrong, good])
    sent["runs"][0]["shapes"][0][1], sent["runs"][0]["cols"] = [], [[]]
    answer = hub.answered(hub.post("sync", {"vector": b64(bytes(32)), "cursor": head, "runs": sent}))
    need([bad[0] for bad in answer.get("bad", [])] == [b64(wrong.replica)], f"named: {answer.get('bad')}")
    return _stored(hub, head, answer, [good], wrong)


def a_format_of_the_future_asks_for_an_update(hub: HubLine) -> str:
    """Not stored, not acknowledged, and named with `needs update`."""
    head, good, later = hub.head(), hub.writer().run(), hub.writer().run()
    sent = wire.envelope(hub.space, [good, later])
    sent["runs"][1]["format"] = 2
    answer = hub.answered(hub.post("sync", {"vector": b64(bytes(32)), "cursor": head, "runs": sent}))
    named = {bad[0]: bad[4] for bad in answer.get("bad", [])}
    need(named.get(b64(later.replica)) is True, f"named as {answer.get('bad')}")
    return _stored(hub, head, answer, [good], later)


def _only_the_good_ones(hub: HubLine, wrong: Run) -> str:
    """Between two good runs: those are stored, the wrong one is named by replica and numbers and comes to nobody."""
    head, before, behind = hub.head(), hub.writer().run(), hub.writer().run(2)
    answer = hub.sync([before, wrong, behind], head)
    need(len(answer.get("bad", [])) == 1, f"{len(answer.get('bad', []))} runs named instead of 1")
    replica, first, last, reason, needs_update = answer["bad"][0]
    need([replica, first] == [b64(wrong.replica), wrong.first_n], f"named: {replica} from {first}")
    need(isinstance(last, int) and isinstance(reason, str) and reason, "named without its end or a reason")
    need(needs_update is False, "called a matter of an update")
    return _stored(hub, head, answer, [before, behind], wrong) + f", reason: {reason[:MOST_SEEN]}"


def _stored(hub: HubLine, head: list[Any], answer: Json, good: list[Run], wrong: Run) -> str:
    acks = answer.get("acks", [])
    need({b64(run.hash) for run in good} <= set(acks), "the good runs beside it are not acknowledged")
    need(b64(wrong.hash) not in acks, "the wrong run is acknowledged")
    read = hub.after(head)
    need(set(read.hashes()) == {hash_ for run in good for hash_ in hashes(run)}, "stored is not just what is right")
    need(not read.wrong, "the wrong run was stored and fed")
    return f"named, {len(good)} good runs beside it stored"


# --- forks, and what lacks its beginning ---


def a_fork_is_two_branches(hub: HubLine) -> str:
    """(replica, n) is no name: a cloned disk writes two commits of one number, both stay."""
    head, writer = hub.head(), hub.writer()
    need(not hub.sync([writer.run()], head).get("forked"), "`forked` without a fork")
    twin = writer.twin()
    for branch in (writer, twin):
        branch.write(code=f"branch of {id(branch)}")
        branch.signed(1)
    first = hub.sync([Run((writer.commits[1],))], head)
    second = hub.sync([Run((twin.commits[1],))], head)
    need(not first.get("forked"), "`forked` for the first branch")
    need(b64(twin.commits[1].hash) in second.get("acks", []), "the second branch is not acknowledged")
    need(second.get("forked") is True, "`forked` is not told")
    need(
        {one.commits[1].hash for one in (writer, twin)} <= set(hub.after(head).hashes()), "a branch does not come back"
    )
    tips = [tip for tip in hub.vector(tips=[]).get("tips", []) if tip[0] == b64(writer.replica)]
    need(len(tips) == 2, f"{len(tips)} tips of that replica instead of 2")
    return "both branches stored and fed, 2 tips"


def a_branch_goes_on(hub: HubLine) -> str:
    head, writer = hub.head(), hub.writer()
    writer.run()
    twin = writer.twin()
    for branch in (writer, twin):
        branch.run(2)
    hub.sync([Run(tuple(writer.commits[:1])), Run(tuple(writer.commits[1:])), Run(tuple(twin.commits[1:]))], head)
    more = twin.run(2)
    need(b64(more.hash) in hub.sync([more], head).get("acks", []), "the second branch cannot be continued")
    need(len(hub.after(head).hashes()) == 7, f"{len(hub.after(head).hashes())} commits instead of 7")
    return "1 commit, two branches of 2, one of them continued"


def what_lacks_its_beginning_is_not_stored_and_the_slow_path_is_asked_for(hub: HubLine) -> str:
    """No cursor in the answer: the hub lost what comes before, `vector` follows."""
    head, writer = hub.head(), hub.writer()
    writer.run()
    later = writer.run()
    answer = hub.sync([later], head)
    need(b64(later.hash) not in answer.get("acks", []), "acknowledged")
    need("cursor" not in answer, "a cursor in the answer: the laptop is not told to compare vectors")
    need(later.hash not in hub.after(head).hashes(), "stored")
    return "not stored, no cursor"


def hashes(run: Run) -> list[bytes]:
    return [commit.hash for commit in run.commits]


REQUIREMENTS = [
    acknowledged_is_stored,
    a_chain_goes_on,
    a_duplicate_is_acknowledged_and_moves_nothing,
    what_is_unknown_is_carried_untouched,
    erased_values_are_carried,
    what_came_sealed_is_asked_for_and_becomes_whole,
    a_wrong_value_is_named,
    a_wrong_signature_is_named,
    the_signature_of_another_device_is_named,
    a_replica_that_does_not_prove_its_key_is_named,
    a_broken_chain_is_named,
    a_run_that_ends_unsigned_is_named,
    a_commit_over_the_size_is_named,
    a_field_written_twice_is_named,
    a_change_of_no_fields_is_named,
    a_format_of_the_future_asks_for_an_update,
    a_fork_is_two_branches,
    a_branch_goes_on,
    what_lacks_its_beginning_is_not_stored_and_the_slow_path_is_asked_for,
]
