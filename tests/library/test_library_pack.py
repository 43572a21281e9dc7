"""Reading a pack: sheets, cards, filters, pictures; a damaged file is a sentence, never a wrong text or a traceback."""

from __future__ import annotations

import random
import shutil
import sqlite3
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from fourpermille_desktop.errors import EntryUnknown, PackDamaged
from fourpermille_desktop.library.answers import search_answer, show_answer, status_answer
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.search import search


def test_a_sheet_is_read_as_written(pack: Pack) -> None:
    sheet = pack.entry("mulch", "en")
    assert (sheet.title, sheet.lang) == ("Mulching with crop residues", "en")
    assert [(s.number, s.name, s.picture) for s in sheet.steps][:2] == [(1, "Cut", "mulch-1.svg"), (2, "Spread", None)]
    assert sheet.steps[0].alt == "Two hands cut grass with a sickle."
    assert sheet.steps[2].text == "Leave it until the next season, and add where the ground shows."
    assert sheet.not_checked == ("Is there straw left after feeding the animals?",)
    assert sheet.full == "The cover **slows** runoff.\n\nIt feeds soil life."
    assert sheet.names["sw"] == "Matandazo" and sheet.also == ("residue cover", "straw mulch")


def test_a_figure_keeps_its_interval_source_and_place(pack: Pack) -> None:
    figure = pack.entry("mulch", "fr").headline
    assert figure is not None
    assert (figure.effect, figure.low, figure.high, figure.unit) == (14.4, 6.9, 22.0, "%")
    assert figure.where == "Essais africains"
    assert figure.source == "ERA v1 data (Rosenstock et al.) (2024), Sci Data, doi:10.1038/s41597-024-03805-z"
    assert not figure.may_rise_or_fall


def test_an_entry_without_a_sound_figure_has_no_headline(pack: Pack) -> None:
    sheet = pack.entry("zai-pits", "en")
    assert sheet.headline is None and sheet.no_figure == "No sound figure for soil carbon."


def test_rows_without_a_value_are_apart_in_the_json(pack: Pack) -> None:
    shown = show_answer(pack, "mulch", lang="en")
    assert [row["effect"] for row in shown["evidence"]] == [13.8, 14.4]
    assert all({"effect", "unit", "low", "high", "source"} <= set(row) for row in shown["evidence"])
    assert [row["words"] for row in shown["evidence_in_words"]] == ["Between a little and much."]
    assert len(shown["steps"]) == 3


@pytest.mark.parametrize(("asked", "given"), [("fr", "fr"), ("fr-CA", "fr"), ("FR_ca", "fr"), ("sw", "en"), ("", "en")])
def test_the_next_best_language_is_taken(pack: Pack, asked: str, given: str) -> None:
    assert pack.entry("mulch", asked).lang == given


def test_an_unknown_entry_is_a_sentence(pack: Pack) -> None:
    with pytest.raises(EntryUnknown, match="no entry named mulhc"):
        pack.entry("mulhc", "en")


def test_a_picture_is_read_and_an_absent_one_is_none(pack: Pack) -> None:
    assert (pack.picture("mulch-1.svg") or b"").startswith(b"<svg")
    assert pack.picture("mulch-9.svg") is None


def test_cards_show_what_a_list_needs(pack: Pack) -> None:
    mulch, zai = pack.cards("practice", "en")
    assert (mulch.slug, mulch.category, mulch.cost, mulch.labour) == ("mulch", "soil cover", "low", "medium")
    assert mulch.picture == "mulch-cover.svg" and mulch.headline and mulch.headline.low == 6.9
    assert (zai.slug, zai.headline, zai.picture) == ("zai-pits", None, None)
    assert [card.category for card in pack.cards("tool", "en")] == ["calculator"]


def test_cards_follow_filters_words_sort_and_page(pack: Pack) -> None:
    def slugs(**wanted: object) -> list[str]:
        return [card.slug for card in pack.cards("practice", "en", **wanted)]  # type: ignore[arg-type]

    assert slugs(chosen={"climate": ["TMI"]}) == ["mulch"]
    assert slugs(chosen={"climate": ["TMI", "TDR"]}) == ["mulch", "zai-pits"]
    assert slugs(chosen={"climate": ["TDR"], "labour": ["high"]}) == ["zai-pits"]
    assert slugs(chosen={"climate": []}) == ["mulch", "zai-pits"]
    assert slugs(text="compost") == ["zai-pits"]
    assert slugs(text="paill") == ["mulch"]
    assert slugs(text="z") == ["zai-pits"]
    assert slugs(text="???") == []
    assert slugs(sort="first_effect") == ["mulch", "zai-pits"]
    assert slugs(sort="evidence") == ["mulch", "zai-pits"]
    assert slugs(limit=1, offset=1) == ["zai-pits"]
    assert pack.count("practice", "en", chosen={"climate": ["TMI"]}) == 1


def test_counts_follow_the_other_filters_and_zeros_are_kept(pack: Pack) -> None:
    found = pack.facets("practice", "en", chosen={"labour": ["high"], "climate": ["TDR"]})
    assert [(f.value, f.count, f.is_chosen) for f in found["labour"]] == [("high", 1, True), ("medium", 1, False)]
    assert [(f.value, f.count, f.is_chosen) for f in found["climate"]] == [("TDR", 1, True), ("TMI", 0, False)]
    assert [(f.value, f.count) for f in found["region"]] == [("AF", 1), ("AS", 0)]
    assert [(f.value, f.count) for f in found["evidence"]] == [("none", 1), ("verified", 0)]


def test_counts_follow_the_words_typed(pack: Pack) -> None:
    found = pack.facets("practice", "fr", text="termites")
    assert {f.value: f.count for f in found["labour"]} == {"high": 0, "medium": 1}


def test_every_count_is_the_length_of_its_list(pack: Pack) -> None:
    for name, values in pack.facets("practice", "en", chosen={"cost": ["low"]}).items():
        for one in values:
            shown = pack.cards("practice", "en", chosen={"cost": ["low"]} | {name: [one.value]})
            assert len(shown) == one.count


def test_threads_read_at_the_same_time(pack: Pack) -> None:
    found: list[str] = []

    def read() -> None:
        for _ in range(20):
            found.append(pack.entry("mulch", "en").title + pack.cards("tool", "en")[0].slug)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 80 and len(set(found)) == 1


def test_a_pack_cannot_be_written_to(pack: Pack) -> None:
    with pytest.raises(PackDamaged, match="readonly"):
        pack.rows("delete from entry")


def test_the_answers_for_the_command_line_have_their_shape(pack: Pack) -> None:
    status = status_answer(pack)
    assert status["counts"] == {"practice": 2, "tool": 1} and status["languages"] == ["en", "fr"]
    found = search_answer(pack, "zai", lang="fr")
    assert found["count"] == len(found["results"]) == 1
    assert set(found["results"][0]) == {"kind", "slug", "title", "lang", "snippet", "score"}


@pytest.mark.parametrize("share", [0.0, 0.001, 0.1, 0.5, 0.9, 0.999])
def test_a_truncated_pack_is_refused(pack_file: Path, tmp_path: Path, share: float) -> None:
    whole = pack_file.read_bytes()
    (tmp_path / "cut.pack").write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(PackDamaged, match=r"cut\.pack"):
        Pack.open(tmp_path / "cut.pack")


def test_a_pack_cut_at_a_page_is_refused(pack_file: Path, tmp_path: Path) -> None:
    (tmp_path / "cut.pack").write_bytes(pack_file.read_bytes()[:-4096])
    with pytest.raises(PackDamaged, match="belong"):
        Pack.open(tmp_path / "cut.pack")


def test_a_pack_with_something_added_is_refused(pack_file: Path, tmp_path: Path) -> None:
    (tmp_path / "long.pack").write_bytes(pack_file.read_bytes() + b"more")
    with pytest.raises(PackDamaged):
        Pack.open(tmp_path / "long.pack")


def test_one_flipped_bit_anywhere_is_found(pack_file: Path, tmp_path: Path) -> None:
    whole, rng = pack_file.read_bytes(), random.Random(7)
    for at in [0, 17, 30, 60, 70, 99, *rng.sample(range(100, len(whole)), 60)]:
        spoilt = bytearray(whole)
        spoilt[at] ^= 1 << rng.randrange(8)
        (tmp_path / "flipped.pack").write_bytes(spoilt)
        with pytest.raises(PackDamaged):
            Pack.open(tmp_path / "flipped.pack")


def test_a_large_pack_with_spoilt_pages_says_so_when_they_are_read(
    pack_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("fourpermille_desktop.library.pack.SMALL_BYTES", 0)
    whole, rng = pack_file.read_bytes(), random.Random(8)
    for _ in range(25):
        spoilt, start = bytearray(whole), rng.randrange(2, len(whole) // 4096) * 4096
        spoilt[start : start + 4096] = rng.randbytes(4096)
        (tmp_path / "spoilt.pack").write_bytes(spoilt)
        refused = 0
        try:
            opened = Pack.open(tmp_path / "spoilt.pack")
        except PackDamaged:
            continue
        for read in (
            lambda p=opened: p.entry("mulch", "en"),
            lambda p=opened: search(p, "compost", lang="en"),
            lambda p=opened: search(p, "z", lang="en"),
            lambda p=opened: p.facets("practice", "en"),
            lambda p=opened: p.verify(),
        ):
            try:
                read()
            except (PackDamaged, EntryUnknown):
                refused += 1
        opened.close()
        assert refused >= 1  # at the least verify() tells


@pytest.mark.parametrize("content", [b"", b"not a pack", b"SQLite format 3\0" + b"\0" * 4080])
def test_another_file_is_not_a_library(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.pack").write_bytes(content)
    with pytest.raises(PackDamaged, match="not a library"):
        Pack.open(tmp_path / "x.pack")


def test_a_missing_file_and_a_folder_are_sentences(tmp_path: Path) -> None:
    for file in (tmp_path / "none.pack", tmp_path):
        with pytest.raises(PackDamaged):
            Pack.open(file)


def test_a_pack_with_a_trigger_or_view_is_refused(pack_file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "tampered.pack"
    shutil.copy(pack_file, copy)
    base = sqlite3.connect(copy)
    base.execute("create view more as select 1")
    base.commit()
    base.close()
    with pytest.raises(PackDamaged, match="tables"):
        Pack.open(copy)


def test_a_pack_of_a_later_format_says_so(pack_file: Path, tmp_path: Path) -> None:
    later = bytearray(pack_file.read_bytes())
    later[60:64] = (99).to_bytes(4, "big")
    (tmp_path / "later.pack").write_bytes(later)
    with pytest.raises(PackDamaged, match="format is 99"):
        Pack.open(tmp_path / "later.pack")


def test_reading_the_library_loads_nothing_heavy() -> None:
    code = (
        "import sys, fourpermille_desktop.library.search, fourpermille_desktop.library.install;"
        "print([m for m in ('sqlalchemy', 'PySide6', 'numpy', 'cryptography', 'pydantic') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
