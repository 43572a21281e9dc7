"""The countries of the library: their codes, regions and names, and what practices say of them."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from fourpermille_desktop.library.answers import status_answer
from fourpermille_desktop.library.build import build_pack, check_source, write_pack
from fourpermille_desktop.library.content import content_of
from fourpermille_desktop.library.countries import SUBREGIONS
from fourpermille_desktop.library.pack import Pack
from tests.library.test_library_rules import built, told

SOURCE = Path(__file__).resolve().parents[2] / "resources" / "library"
HEAD = "code,alpha2,numeric,region,subregion,intermediate,ldc,lldc,sids,en,fr\n"
NIGER = "NER,NE,562,002,202,011,1,1,0,Niger,Niger\n"
NIGERIA = "NGA,NG,566,002,202,011,0,0,0,Nigeria,Nigéria\n"
Edit = Callable[[str, str, str], Path]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pack]:
    out = tmp_path_factory.mktemp("countries") / "core.pack"
    build_pack(SOURCE, out)
    pack = Pack.open(out)
    yield pack
    pack.close()


def test_every_country_has_a_name_in_six_languages(shipped: Pack) -> None:
    for country in shipped.countries("en"):
        assert set(country.names) == {"en", "fr", "es", "pt", "ar", "sw"}, country.code
    assert status_answer(shipped)["counts"]["country"] == len(shipped.countries("en")) == 249


def test_the_regions_are_those_of_the_united_nations(shipped: Pack) -> None:
    parts = Counter(country.part for country in shipped.countries("en"))
    assert (parts["015"], parts["011"], parts["017"], parts["014"], parts["018"]) == (7, 17, 9, 22, 5)
    assert (parts["029"], parts["013"], parts["005"]) == (28, 8, 16)
    assert (parts["143"], parts["035"], parts["034"], parts["145"]) == (5, 11, 9, 18)
    assert set(parts) <= {*SUBREGIONS, ""}
    flags = [sum(getattr(country, flag) for country in shipped.countries("en")) for flag in ("ldc", "lldc", "sids")]
    assert flags == [44, 32, 39]


@pytest.mark.parametrize(
    ("lang", "code", "name"),
    [("fr", "CIV", "Côte d’Ivoire"), ("pt", "CIV", "Costa do Marfim"), ("sw", "EGY", "Misri"), ("es", "TCD", "Chad")],
)
def test_a_country_is_named_in_the_readers_language(shipped: Pack, lang: str, code: str, name: str) -> None:
    country = shipped.country(code)
    assert country is not None and country.name(lang) == country.name(f"{lang}-XX") == name


def test_an_accent_does_not_move_a_name_to_the_end(shipped: Pack) -> None:
    names = [country.name("fr") for country in shipped.countries("fr")]
    assert names.index("Égypte") < names.index("Espagne") < names.index("Zambie")
    assert shipped.country("XXX") is None


def test_a_pack_written_again_keeps_its_countries(shipped: Pack, tmp_path: Path) -> None:
    content = content_of(shipped)
    again = write_pack(tmp_path / "again.pack", content.about, content.entries, content.pictures)
    assert again.read_bytes() == shipped.file.read_bytes()


def test_the_list_covers_every_country_of_the_first_run() -> None:
    with (SOURCE.parent / "translations" / "countries.csv").open(encoding="utf-8") as file:
        asked = {row["code"] for row in csv.DictReader(file)}
    with (SOURCE / "countries.csv").open(encoding="utf-8") as file:
        assert asked <= {row["code"] for row in csv.DictReader(file)}


def test_documented_cases_give_countries_and_parts_of_the_world(shipped: Pack) -> None:
    facets = shipped.facets("practice", "en")
    countries = {choice.value: choice.count for choice in facets["country"]}
    assert all(shipped.country(code) for code in countries)
    zai = {card.slug for card in shipped.cards("practice", "en", chosen={"country": ["BFA"]}, limit=500)}
    assert "zai-pits" in zai and len(zai) == countries["BFA"]
    assert {choice.value for choice in facets["subregion"]} <= set(SUBREGIONS)
    assert {choice.value for choice in facets["soc_effect"]} == {"yes", "no"}


@pytest.mark.parametrize(
    ("rows", "line", "reason"),
    [
        (HEAD.replace("numeric,", "") + NIGER, 1, "the column numeric is missing"),
        (HEAD.replace("fr", "French") + NIGER, 1, "unknown column French"),
        (HEAD + NIGER + NIGERIA.replace("NGA", "Nga"), 3, 'code: "Nga" is not of the form'),
        (HEAD + NIGER + NIGERIA.replace("002", "900"), 3, 'region: "900" is not of the form'),
        (HEAD + NIGER + NIGER, 3, "the code NER is there twice"),
        (HEAD + NIGER + NIGERIA.replace(",Nigéria", ""), 3, "as many cells"),
        (HEAD + NIGER + NIGERIA.replace("Nigeria", ""), 3, "the name in the language en is missing"),
    ],
)
def test_a_wrong_row_is_named_with_its_line(source: Path, rows: str, line: int, reason: str) -> None:
    (source / "countries.csv").write_text(rows, "utf-8")
    assert any(t[:2] == ("countries.csv", line) and reason in t[3] for t in told(source)), told(source)


def test_a_country_of_a_study_is_in_the_list(source: Path, tmp_path: Path) -> None:
    (source / "countries.csv").write_text(HEAD + NIGER, "utf-8")
    assert any("studies: NGA is not in countries.csv" in fault.sentence() for fault in check_source(source))
    rows = [HEAD, NIGER, NIGERIA]
    missing = {fault.sentence().split("studies: ")[1][:3] for fault in check_source(source)} - {"NGA"}
    rows += [f"{code},{code[:2]},{100 + n},002,202,014,0,0,0,{code},\n" for n, code in enumerate(sorted(missing))]
    (source / "countries.csv").write_text("".join(rows), "utf-8")
    pack = built(source, tmp_path)
    assert pack.info.counts["country"] == len(rows) - 1
    pack.close()
