"""A language pack adds the texts of one language: to the library in use, through its updates, and away again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from fourpermille_desktop.cli import main
from fourpermille_desktop.errors import BadInput
from fourpermille_desktop.library.content import Content, content_of
from fourpermille_desktop.library.install import active_pack, install_pack, remove_language, rollback, standing
from fourpermille_desktop.library.language_pack import build_language_pack, extends_of
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.library.problems import LanguageDoesNotFit, LanguageNotAdded, PackNotSigned, PackOlder
from fourpermille_desktop.library.publish import publish
from fourpermille_desktop.library.repository import FolderSource
from fourpermille_desktop.library.search import search
from fourpermille_desktop.library.update import update
from fourpermille_desktop.profile import Profile
from tests.library.published import NOW, Office, in_use, trusting

pytestmark = pytest.mark.usefixtures("shipped")

MULCH = """# Matandazo

Funika udongo kwa mabaki ya mazao.

## steps
{steps}

## expect
Kaboni ya udongo: {{e:mulch-e01}}.
"""


@pytest.fixture
def base(pack: Pack) -> Content:
    return content_of(pack)


@pytest.fixture
def swahili(tmp_path: Path, base: Content) -> Path:
    """A source folder with the mulch sheet in Swahili and nothing else."""
    folder = tmp_path / "swahili"
    (folder / "practices" / "mulch").mkdir(parents=True)
    (folder / "pack.toml").write_text(
        'name = "small-sw"\nversion = "2026.11"\nissued = "2026-11-23"\nlanguages = ["sw"]\n'
        'licence = "CC-BY-4.0"\nextends = "small"\n',
        "utf-8",
    )
    mulch = next(entry for entry in base.entries if entry.slug == "mulch")
    _write_mulch(folder, len(mulch.texts["en"].sections["steps"]), len(mulch.texts["en"].sections.get("check", [])))
    return folder


def _write_mulch(folder: Path, steps: int, checks: int) -> None:
    listed = "\n".join(f"{n}. **Hatua {n}.** Fanya hivi." for n in range(1, steps + 1))
    text = MULCH.format(steps=listed)
    if checks:
        text += "\n## check\n" + "\n".join(f"{n}. **Angalia {n}.** Hivi." for n in range(1, checks + 1)) + "\n"
    (folder / "practices" / "mulch" / "sw.md").write_text(text, "utf-8")


def _built(folder: Path, base: Content | None = None, version: str = "2026.11") -> Path:
    about = folder / "pack.toml"
    about.write_text(about.read_text("utf-8").replace('version = "2026.11"', f'version = "{version}"'), "utf-8")
    out = folder.parent / f"sw-{version}.pack"
    build_language_pack(folder, out, base=base)
    return out


def _mulch(profile: Profile, lang: str) -> tuple[str, str, str]:
    """(language of the sheet, title, what to expect)."""
    pack = active_pack(profile)
    assert pack is not None and pack.problem is None
    entry = pack.entry("mulch", lang)
    pack.close()
    return entry.lang, entry.title, entry.expect


def test_an_added_language_is_read_and_found_and_says_the_figures_of_the_library(
    profile: Profile, swahili: Path, base: Content
) -> None:
    info = install_pack(profile, _built(swahili, base))
    assert (info.pack, info.languages) == ("small", ("en", "fr", "sw"))
    lang, title, expect = _mulch(profile, "sw")
    assert (lang, title) == ("sw", "Matandazo") and "13.8" in expect
    pack = active_pack(profile)
    assert pack is not None
    found = search(pack, "matandazo", lang="sw").as_json()["results"]
    assert [hit["slug"] for hit in found] == ["mulch"]
    assert pack.entry("zai-pits", "sw").lang == "en"
    assert pack.info.missing["sw"] == ("ex-act", "zai-pits")
    pack.close()


def test_the_other_languages_stay_as_they_were(profile: Profile, swahili: Path, base: Content) -> None:
    before = [_mulch(profile, lang) for lang in ("en", "fr")]
    install_pack(profile, _built(swahili, base))
    assert [_mulch(profile, lang) for lang in ("en", "fr")] == before


def test_an_added_language_goes_away_again_and_comes_back_by_going_back(
    profile: Profile, swahili: Path, base: Content
) -> None:
    install_pack(profile, _built(swahili, base))
    assert remove_language(profile, "sw").languages == ("en", "fr")
    assert _mulch(profile, "sw")[0] == "en"
    assert rollback(profile).languages == ("en", "fr", "sw")
    with pytest.raises(LanguageNotAdded):
        remove_language(profile, "fr")


def test_an_update_of_the_library_keeps_the_added_language(
    profile: Profile, office: Office, swahili: Path, base: Content
) -> None:
    install_pack(profile, _built(swahili, base))
    office.publish("2026.12", mulch_en="Newly told.")
    done = update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    assert (done.new, done.languages, done.objects) == ("2026.12", ("en", "fr", "sw"), 2)
    assert in_use(profile)[1].startswith("Newly told.") and _mulch(profile, "sw")[1] == "Matandazo"
    assert [one["pack"] for one in standing(profile)["added"]] == ["small-sw"]


def test_a_file_of_the_library_keeps_the_added_language_too(
    profile: Profile, office: Office, swahili: Path, base: Content
) -> None:
    install_pack(profile, _built(swahili, base))
    info = install_pack(profile, office.pack("2026.12", mulch_en="Newly told."))
    assert info.languages == ("en", "fr", "sw") and _mulch(profile, "sw")[1] == "Matandazo"


def test_another_library_comes_without_it_and_going_back_has_it_again(
    profile: Profile, source: Path, office: Office, swahili: Path, base: Content
) -> None:
    install_pack(profile, _built(swahili, base))
    about = office.source / "pack.toml"
    about.write_text(about.read_text("utf-8").replace('"small"', '"other"'), "utf-8")
    assert install_pack(profile, office.pack("2026.12")).languages == ("en", "fr")
    assert rollback(profile).languages == ("en", "fr", "sw")


def test_a_published_language_is_updated_with_the_library(
    profile: Profile, office: Office, swahili: Path, base: Content
) -> None:
    publish(_built(swahili, base), office.folder, office.keys, NOW)
    install_pack(profile, _built(swahili, base))
    update(trusting(profile, office), FolderSource(office.folder), now=NOW)
    sheet = swahili / "practices" / "mulch" / "sw.md"
    sheet.write_text(sheet.read_text("utf-8").replace("# Matandazo", "# Matandazo mapya"), "utf-8")
    publish(_built(swahili, base, "2026.12"), office.folder, office.keys, NOW)
    done = update(profile, FolderSource(office.folder), now=NOW)
    assert done.is_new and _mulch(profile, "sw")[1] == "Matandazo mapya"
    assert update(profile, FolderSource(office.folder), now=NOW).is_new is False
    with pytest.raises(PackNotSigned):
        install_pack(profile, _built(swahili, base, "2026.12"))


def test_a_newer_program_offers_its_library_and_the_added_language_stays(
    profile: Profile, shipped: Path, office: Office, swahili: Path, base: Content
) -> None:
    from fourpermille_desktop.library.shipped import newer_shipped, use_shipped

    assert newer_shipped(profile) == ""
    install_pack(profile, _built(swahili, base))
    assert newer_shipped(profile) == ""
    shipped.write_bytes(office.pack("2027.1", mulch_en="Newly told.").read_bytes())
    assert newer_shipped(profile) == "2027.1" and in_use(profile)[0] == "2026.11"
    assert use_shipped(profile).languages == ("en", "fr", "sw")
    assert in_use(profile)[1].startswith("Newly told.") and _mulch(profile, "sw")[1] == "Matandazo"
    assert newer_shipped(profile) == "" and rollback(profile).version == "2026.11"


def test_a_newer_language_file_takes_the_place_of_the_older_and_not_the_other_way(
    profile: Profile, swahili: Path, base: Content
) -> None:
    older = _built(swahili, base)
    install_pack(profile, older)
    install_pack(profile, _built(swahili, base, "2026.12"))
    assert [one["version"] for one in standing(profile)["added"]] == ["2026.12"]
    with pytest.raises(PackOlder):
        install_pack(profile, older)


def test_a_language_of_another_library_is_refused(profile: Profile, swahili: Path, base: Content) -> None:
    about = swahili / "pack.toml"
    about.write_text(about.read_text("utf-8").replace('extends = "small"', 'extends = "core"'), "utf-8")
    with pytest.raises(LanguageDoesNotFit, match="core"):
        install_pack(profile, _built(swahili))
    assert _mulch(profile, "sw")[0] == "en"


def test_a_sheet_with_other_steps_than_the_library_has_is_left_out(
    profile: Profile, swahili: Path, base: Content
) -> None:
    _write_mulch(swahili, 9, 0)
    install_pack(profile, _built(swahili))
    assert _mulch(profile, "sw")[0] == "en"


FAULTS = {
    "steps": (lambda folder: _write_mulch(folder, 9, 0), "not as many steps"),
    "figure": (
        lambda folder: _change(folder, "mulch-e01", "mulch-e99"),
        "no figure mulch-e99",
    ),
    "entry": (
        lambda folder: (folder / "practices" / "mulch").rename(folder / "practices" / "mulching"),
        "has no practice mulching",
    ),
    "facts": (
        lambda folder: (folder / "practices" / "mulch" / "entry.toml").write_text("cost = 1", "utf-8"),
        "has texts only",
    ),
    "language": (
        lambda folder: (folder / "practices" / "mulch" / "sw.md").rename(folder / "practices" / "mulch" / "ha.md"),
        "has texts only",
    ),
    "picture": (
        lambda folder: _change(folder, "Fanya hivi.", "Fanya hivi. ![Picha.](none-1.svg)"),
        "no picture none-1.svg",
    ),
    "folder": (lambda folder: (folder / "recipes").mkdir(), "unknown folder"),
    "key": (
        lambda folder: (folder / "pack.toml").write_text('name = "small-sw"\nextends = "small"\n', "utf-8"),
        "is missing",
    ),
}


def _change(folder: Path, old: str, new: str) -> None:
    sheet = folder / "practices" / "mulch" / "sw.md"
    sheet.write_text(sheet.read_text("utf-8").replace(old, new, 1), "utf-8")


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_of_a_language_source_is_told(swahili: Path, base: Content, tmp_path: Path, fault: str) -> None:
    spoil, said = FAULTS[fault]
    spoil(swahili)
    with pytest.raises(BadInput, match=said):
        build_language_pack(swahili, tmp_path / "sw.pack", base=base)
    assert not (tmp_path / "sw.pack").exists()


def test_the_command_builds_a_language_and_tells_what_is_missing(
    profile: Profile, swahili: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "sw.pack"
    assert main(["--profile", str(profile.folder), "library", "build", str(swahili), str(out), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["missing"] == {"sw": ["ex-act", "zai-pits"]} and told["languages"] == ["sw"]
    assert main(["--profile", str(profile.folder), "library", "install", str(out), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["languages"] == ["en", "fr", "sw"]
    assert main(["--profile", str(profile.folder), "library", "remove-language", "sw", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["languages"] == ["en", "fr"]


def test_a_source_of_its_own_extends_nothing(source: Path, swahili: Path, tmp_path: Path) -> None:
    assert (extends_of(source), extends_of(swahili), extends_of(tmp_path)) == ("", "small", "")
