"""The table of promises in ARCHITECTURE.md names tests that are there."""

from __future__ import annotations

import re

from tests.sync.victim import ROOT

TESTS = ROOT / "tests"
MAP = ROOT / "fourpermille_desktop" / "ARCHITECTURE.md"
ROW = re.compile(r"^\| (I\d+) .*? \| (.+) \|$", re.MULTILINE)


def test_every_promise_names_tests_that_exist() -> None:
    rows = {number: re.findall("`([^`]+)`", named) for number, named in ROW.findall(MAP.read_text("utf-8"))}
    assert list(rows) == [f"I{number}" for number in range(1, 19)]
    for number, named in rows.items():
        assert named, number
        for one in named:
            file, _, test = one.partition("::")
            assert (TESTS / file).exists(), f"{number}: {file}"
            assert not test or f"def {test}(" in (TESTS / file).read_text(), f"{number}: {one}"
