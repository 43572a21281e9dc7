"""The table of promises names tests that are there."""

from __future__ import annotations

import re

from tests.sync.victim import ROOT

TESTS = ROOT / "tests"
ROW = re.compile(r"^\| (I\d+) .*? \| (.+) \|$", re.MULTILINE)


def test_every_promise_names_tests_that_exist() -> None:
    rows = {
        number: re.findall("`([^`]+)`", named) for number, named in ROW.findall((TESTS / "INVARIANTS.md").read_text())
    }
    assert list(rows) == [f"I{number}" for number in range(1, 19)]
    for number, named in rows.items():
        assert named, number
        for one in named:
            file, _, test = one.partition("::")
            assert (TESTS / file).exists(), f"{number}: {file}"
            assert not test or f"def {test}(" in (TESTS / file).read_text(), f"{number}: {one}"
