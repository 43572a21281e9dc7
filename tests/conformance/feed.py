"""The feed: dense numbers, a hash that anybody can compute, own commits as numbers, whole runs (§7)."""

from __future__ import annotations

import os
from typing import Any

from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.wire import Run
from tests.conformance.kit import need
from tests.conformance.line import HubLine
from tests.conformance.writer import Writer

LARGE_TEXT_BYTES = 12_000  # random, so that pages are cut
LARGE_COMMITS = 36


def the_feed_is_dense(hub: HubLine) -> str:
    """The cursor goes on by one for every commit, and by no more."""
    head = hub.head()
    for count in (1, 5, 64):
        hub.sync([hub.writer().run(count)], head)
    at, read = hub.head(), hub.after(head)
    need(read.count == 70, f"{read.count} commits read of 70 pushed")
    need(at[1] - head[1] == 70, f"the numbers went from {head[1]} to {at[1]} for 70 commits")
    return f"numbers {head[1] + 1} to {at[1]} for 70 commits"


def the_feed_hash_is_that_of_what_was_fed(hub: HubLine) -> str:
    head = hub.head()
    hub.sync([hub.writer().run(3), hub.writer().run(2)], head)
    pages = 0
    for page, answer in hub.pages(head):
        pages += 1
        need(not page.wrong, f"a run that proves nothing: {[run.reason for run in page.wrong][:1]}")
        need(b64(page.feed) == answer["cursor"][2], "another hash than SHA-256 over the hash before and the commit")
        need(answer["cursor"][0] == head[0], "the hub changed its id")
    return f"computed anew over {pages} pages"


def all_readers_see_one_order(hub: HubLine) -> str:
    head = hub.head()
    hub.sync([hub.writer().run(2), hub.writer().run(3)], head)
    hub.sync([hub.writer().run(1)], head)
    need(hub.after(head).hashes() == hub.after(head).hashes(), "two orders of one feed")
    return "6 commits, read twice"


def own_commits_come_as_numbers(hub: HubLine) -> str:
    """What the asker pushed just now, and what it says to hold, does not travel again."""
    head, mine, other = hub.head(), hub.writer(), hub.writer()
    hub.sync([other.run(2)], head)
    answer = hub.sync([mine.run(3)], head)
    page = hub.page(answer, bytes(32), [mine])
    need(page.spans == [(mine.replica, 1, 3)], f"pushed just now, and the answer has {len(page.runs)} runs of it")
    held = hub.page(hub.sync(cursor=head, held=[mine.tip()]), bytes(32), [mine])
    need(held.spans == [(mine.replica, 1, 3)], "said to be held, and sent again")
    need([run.replica for run in held.runs] == [other.replica], "commits of another are not in the page")
    need(hub.after(head).count == 5, "who holds nothing does not get all")
    return "3 commits as [replica, 1, 3]"


def numbers_stand_only_for_what_is_held(hub: HubLine) -> str:
    """A tip held at n = 2 says nothing of n = 3: a laptop put back from a copy gets its own commits again."""
    head, mine = hub.head(), hub.writer()
    runs = [mine.run(2), mine.run(2)]
    hub.sync(runs, head)
    page = hub.page(hub.sync(cursor=head, held=[mine.tip(2)]), bytes(32), [mine])
    need(page.spans == [(mine.replica, 1, 2)], f"as numbers: {[(first, count) for _r, first, count in page.spans]}")
    need([run.hash for run in page.runs] == [runs[1].hash], "what is not held does not come")
    return "2 as numbers, 2 as commits"


def a_page_never_cuts_a_run(hub: HubLine) -> str:
    """More than one answer holds, read to the end: every run whole, every page a step further."""
    head, writer = hub.head(), hub.writer()
    runs = [_large_run(writer) for _ in range(LARGE_COMMITS // 3)]
    for start in range(0, len(runs), 4):
        hub.sync(runs[start : start + 4], hub.head())
    pages, read = 0, []
    for page, answer in hub.pages(head):
        pages += 1
        need(not page.wrong, f"cut or changed: {[run.reason for run in page.wrong][:1]}")
        need(page.runs, "a page without a run, and the feed is not drained")
        read += [run.hash for run in page.runs]
        need(("vector" in answer) != bool(answer.get("more")), "`vector` comes when the feed is drained, and only then")
    need(read == [run.hash for run in runs], f"{len(read)} runs read of {len(runs)} pushed")
    return f"{len(runs)} runs in {pages} pages"


def _large_run(writer: Writer) -> Run:
    first = len(writer.commits)
    for _ in range(3):
        writer.write(notes=b64(os.urandom(LARGE_TEXT_BYTES * 3 // 4)))
    return writer.signed(first)


def another_feed_is_noticed(hub: HubLine) -> str:
    """No cursor in the answer where the asker read another feed, or read further than this one goes."""
    hub.sync([hub.writer().run()])
    head = hub.head()
    for cursor in ([head[0], head[1], b64(os.urandom(32))], [head[0], head[1] + 1000, head[2]]):
        need("cursor" not in hub.sync(cursor=cursor), f"a cursor in the answer to number {cursor[1]} of another feed")
    return "another hash, and a number beyond the end"


def repeated_requests_are_harmless(hub: HubLine) -> str:
    """Old requests that come again, in any order, change nothing."""
    head, writer = hub.head(), hub.writer()
    runs = [writer.run(), writer.run(2)]
    for run in runs:
        hub.sync([run], head)
    before = _standing(hub)
    for run in (runs[1], runs[0], runs[0], runs[1]):
        hub.sync([run], head)
        hub.sync([run])
    need(_standing(hub) == before, "feed or vector changed")
    return "two old requests, four times"


def _standing(hub: HubLine) -> Any:
    return hub.head(), hub.sync(cursor=hub.head()).get("vector")


def news_are_told_of_own_spaces_only(hub: HubLine) -> str:
    """A space in which the asker has no part is not spoken of."""
    unknown = b64(os.urandom(15) + b"\x00")
    asked = {"vector": b64(bytes(32)), "others": [[unknown, 0, b64(bytes(32)), b64(bytes(32))]]}
    answer = hub.answered(hub.post("sync", asked))
    need(unknown not in answer.get("news", []), "news of a space that is not the asker's")
    return "an unknown space has no news"


REQUIREMENTS = [
    the_feed_is_dense,
    the_feed_hash_is_that_of_what_was_fed,
    all_readers_see_one_order,
    own_commits_come_as_numbers,
    numbers_stand_only_for_what_is_held,
    another_feed_is_noticed,
    repeated_requests_are_harmless,
    news_are_told_of_own_spaces_only,
]
LAST = [a_page_never_cuts_a_run]  # it fills the feed
