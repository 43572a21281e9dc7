"""The commands by which a library comes and goes, from making keys to going back, as a person types them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from fourpermille_desktop.cli import main
from tests.library.published import Office

pytestmark = pytest.mark.usefixtures("shipped")


class Typed:
    """Types commands on one profile."""

    def __init__(self, profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.profile, self.capsys = profile, capsys

    def __call__(self, *words: object, exits: int = 0) -> Any:
        status = main(["--profile", str(self.profile), "library", *map(str, words), "--json"])
        said = self.capsys.readouterr()
        assert status == exits, said.err
        if exits:
            assert said.out == "" and said.err.count("\n") == 1
            return said.err
        return json.loads(said.out)


@pytest.fixture
def typed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Typed:
    return Typed(tmp_path / "profile", capsys)


def test_a_library_is_published_trusted_updated_and_taken_back(typed: Typed, tmp_path: Path) -> None:
    office = Office(tmp_path / "office")
    keys, folder = tmp_path / "keys", tmp_path / "published"
    assert typed("keys", keys, "--name", "Office")["made"][0] == "root-1"
    office.pack("2026.12", mulch_en="Newly told.")
    published = typed("publish", office.source, folder, "--keys", keys)
    assert (published["version"], published["publisher"]) == ("2026.12", "Office")
    assert published["fingerprint"] in typed("update", "--from", folder, exits=1)
    trusted = typed("trust", folder / "metadata" / "1.root.json")
    assert trusted["fingerprint"] == published["fingerprint"]
    done = typed("update", "--from", folder)
    assert {key: done[key] for key in ("from", "to", "objects", "languages")} == {
        "from": "2026.11",
        "to": "2026.12",
        "objects": 2,
        "languages": ["en", "fr"],
    }
    status = typed("status")
    assert (status["version"], status["signed"], status["publisher"]) == ("2026.12", True, "Office")
    assert typed("rollback")["version"] == "2026.11"
    assert typed("status")["signed"] is False


def test_each_refusal_is_one_sentence_and_the_library_in_use_stays(typed: Typed, office: Office) -> None:
    before = typed("status")
    cut = office.packs / "cut.pack"
    cut.write_bytes(office.pack("2027.1").read_bytes()[:5000])
    wrong = office.sign_pack("2027.2")
    for words, said in (
        (("install", cut), "damaged"),
        (("install", wrong), "not by a key this computer trusts"),
        (("install", office.pack("2026.10")), "version 2026.11 was here before"),
        (("install", office.packs / "none.pack"), "damaged"),
        (("update",), "not said where"),
        (("update", "--from", office.keys), "no published library"),
        (("update", "--from", "http://127.0.0.1:9"), "could not be fetched"),
        (("rollback",), "no former library"),
        (("remove-language", "fr"), "No language fr was added"),
        (("trust", cut), "is not the root or the key"),
    ):
        assert said in typed(*words, exits=1)
    assert typed("status") == before


def test_who_is_trusted_is_listed_and_can_be_forgotten(typed: Typed, office: Office) -> None:
    assert typed("trust") == {"count": 0, "publishers": []}
    number = typed("trust", office.root)["fingerprint"]
    assert typed("trust")["count"] == 1
    assert typed("trust", "--forget", number) == {"forgotten": True}
    assert typed("trust")["count"] == 0
