"""T14: mistakes that other systems shipped are made in our code on purpose, and a named test sees each of them."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.sync.known_bugs import BUGS, Bug
from tests.sync.victim import ROOT


@pytest.fixture(scope="module")
def told() -> dict[str, str]:
    """Number of the bug → what was said of it. One process loads everything once, each bug has a child of it."""
    env = {**os.environ, "FOURPERMILLE_NO_KEYRING": "1", "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.sync.known_bugs"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=env)
    lines = (line.split(" ", 2) for line in done.stdout.splitlines())
    return {number: word for number, word, _test in lines}


@pytest.mark.parametrize("bug", BUGS, ids=[bug.number for bug in BUGS])
def test_a_bug_made_on_purpose_is_seen(bug: Bug, told: dict[str, str]) -> None:
    assert told.get(bug.number) == "caught", f"{bug.what}: not seen by {bug.seen_by}"


def test_there_are_at_least_twenty_five() -> None:
    assert len(BUGS) >= 25
