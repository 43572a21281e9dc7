"""A small library with every kind of entry, made by the tests that need one whatever the shipped library holds."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from fourpermille_desktop.library.build import build_pack
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.entries import PageEntry, lazily
from fourpermille_desktop.ui.languages import install_language
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.window import MainWindow
from fourpermille_desktop.ui.words import Words

PAGES = [
    PageEntry("practices", lazily("fourpermille_desktop.ui.practices_page:PracticesPage")),
    PageEntry("toolkit", lazily("fourpermille_desktop.ui.toolkit_page:ToolkitPage")),
    PageEntry("training", lazily("fourpermille_desktop.ui.training_page:TrainingPage")),
    PageEntry("plan", lazily("fourpermille_desktop.ui.plan_page:PlanPage")),
]
ABOUT = """name = "small"
version = "2026.11"
issued = "2026-11-23"
languages = ["en", "fr"]
complete = ["en"]
licence = "CC-BY-4.0"
"""
TOOL = """kind = "tool"
publisher = "FAO"
type = "calculator"
scale = "project to nation"
cost = "free"
licence = "free"
offline = "yes"
languages = ["EN"]
status = "official"
objectives = ["E3", "B4"]
user_level = "farmer"
confidence = "verified"
purposes = ["estimate_project"]
needs = ["areas"]
names = { en = "TITLE" }
"""
SCHEME = """kind = "scheme"
operator = "An office"
where = "Eastern Africa"
pays_for = "trees"
method = "a method"
permanence = "not found"
REST
regions = ["AF"]
confidence = "CONFIDENCE"
names = { en = "TITLE" }
"""
CRITERION = """kind = "criterion"
code = "CODE"
step = STEP
type = "TYPE"
sdg = ["1", "15"]
source = "Reference criteria, table 1"
confidence = "CONFIDENCE"
names = { en = "TITLE" }
"""
MODULE = """kind = "module"
number = NUMBER
time = "3 h"
practices = []
tools = ["ex-act"]
related = ["vess-spade", "slake-stability"]
confidence = "memory"
names = { en = "TITLE" }
"""
OBJECTIVE = """kind = "objective"
code = "CODE"
goal = "GOAL"
number = NUMBER
counts = COUNTS
confidence = "verified"
names = { en = "TITLE" }
"""
SCHEME_TEXT = """# TITLE

It pays groups that plant trees and keep them.

## who
- Groups, not single farmers

## pays
- Trees that are kept

## gives
- Shade and fruit

## binds
- You are bound for many years

## cost
Measuring is paid from what the carbon brings.

## steps
1. **Ask.** Ask the office for its rules.
2. **Meet.** Talk about them in your group.

## care
- Soil carbon is not counted

## not-checked
- The length of the contract
"""
CRITERION_TEXT = """# TITLE

What a project must look at.

## asks
Does the project take this into account?

## shows
- A paper

## care
- Ask the women apart
"""
MODULE_TEXT = """# TITLE

People learn to see and feel a soil.

## goal
Afterwards you can tell poor soil from good soil.

## need
- Two spades
- Water

## steps
1. **Walk.** Walk over the field and look. 15 to 20 minutes.
2. **Dig.** Lift one block and open it. 40 to 50 minutes.

## home
Do the spade test on your own plot.

## quiz
1. Which block stays whole in water?
   a) the one from bare ground
   b) the one from under the tree
   = b Roots glue it.
2. What makes soil dark?
   a) old plants
   b) stones
   c) paint
   = a Dead plants turn dark.
3. Colour alone proves how much carbon there is.
   a) True
   b) False
   = b Some minerals are dark too.

## care
- Put small children in the shade
"""
OBJECTIVE_TEXT = """# TITLE

What it is about, in a sentence.

## baseline
One region has a list of practices.

## by-2030
Two more regions have one.

## by-2050
Every region has one.

## here
This program carries practices in several languages.
"""
TEST_TEXT = """# TITLE

You look at the soil with your hands.

## measures
It shows how well the soil holds together.

## need
- A spade

## steps
1. **Take.** Take a piece of soil.
2. **Look.** Look at it closely.
3. **Score.** Choose the line that fits.

## scores
SCORES

## care
- Not after heavy rain
"""
TESTS: dict[str, tuple[str, list[tuple[str, str, str, str]]]] = {  # slug: indicator, (score, grade, confidence, words)
    "slake-stability": (
        "slake_stability",
        [
            ("0", "poor", "verified", "It falls through the sieve."),
            ("3", "fair", "verified", "Half is lost after a while."),
            ("6", "good", "verified", "Nearly all of it stays."),
        ],
    ),
    "vess-spade": (
        "vess",
        [
            ("1", "good", "verified", "Crumbly."),
            ("3", "fair", "memory", "Firm."),
            ("5", "poor", "memory", "Very hard."),
            ("block", "none", "memory", "All layers together."),
        ],
    ),
    "earthworm-count": (
        "earthworms_20x20x20cm",
        [
            ("green", "good", "memory", "More than 8 and two kinds."),
            ("amber", "fair", "memory", "4 to 8."),
            ("red", "poor", "memory", "Fewer than 4."),
        ],
    ),
    "infiltration-ring-test": ("infiltration_ring_2nd_inch", [("formula", "none", "memory", "25.4 by the hours.")]),
    "infiltration-pipe": ("infiltration_pipe", [("2-5 min", "good", "verified", "Good light soil.")]),
    "texture-by-feel": ("texture_by_feel", [("0 cm", "none", "memory", "No ball is sand.")]),
}
SCHEMES = (
    ("tree-fund", "Tree fund", "not sourced", "verified"),
    ("rice-pay", "Rice pay", "80 % of the sale", "memory"),
)
CRITERIA = (
    ("stc-1-1", "1.1", 1, "safeguard", "Human rights", "verified"),
    ("stc-2-2", "2.2", 2, "direct", "Soil carbon", "verified"),
    ("stc-2-10", "2.10", 2, "direct", "Food", "memory"),
    ("stc-4-1", "4.1", 4, "cross-cutting", "Training", "memory"),
)
OBJECTIVES = (
    ("a1", "A", 1, [], "Soil in national plans"),
    ("b2", "B", 2, ["practices_read", "plots"], "Good practices reach land managers"),
    ("b4", "B", 4, ["tools_opened"], "A toolkit for everybody"),
    ("f3", "F", 3, [], "A dashboard"),
)


def write_source(folder: Path) -> Path:
    """The source folder of the library."""
    _put(folder / "pack.toml", ABOUT)
    for slug, title in (("ex-act", "EX-ACT"), ("vess", "VESS"), ("model", "Model"), ("map", "Map"), ("lab", "Lab")):
        text = f"# {title}\n\nA tool.\n\n## does\nIt reckons.\n\n## asks\n- Areas\n"
        _entry(folder / "tools" / slug, TOOL, text, TITLE=title)
    for slug, title, price, confidence in SCHEMES:
        rest = f'price = "{price}"'
        _entry(folder / "schemes" / slug, SCHEME, SCHEME_TEXT, TITLE=title, REST=rest, CONFIDENCE=confidence)
    for slug, code, step, kind, title, confidence in CRITERIA:
        facts = {"CODE": code, "STEP": str(step), "TYPE": kind, "TITLE": title, "CONFIDENCE": confidence}
        _entry(folder / "criteria" / slug, CRITERION, CRITERION_TEXT, **facts)
    for number, title in ((1, "Reading your soil"), (9, "Facilitation day")):
        _entry(folder / "modules" / f"module-{number}", MODULE, MODULE_TEXT, TITLE=title, NUMBER=str(number))
    for slug, (indicator, scores) in TESTS.items():
        _entry(folder / "tests" / slug, _test_facts(slug, indicator, scores), _test_text(slug, scores))
    for code, goal, number, counts, title in OBJECTIVES:
        facts = {"CODE": code.upper(), "GOAL": goal, "NUMBER": str(number), "COUNTS": str(counts), "TITLE": title}
        _entry(folder / "objectives" / f"objective-{code}", OBJECTIVE, OBJECTIVE_TEXT, **facts)
    return folder


def _test_facts(slug: str, indicator: str, scores: list[tuple[str, str, str, str]]) -> str:
    head = f'kind = "test"\nindicator = "{indicator}"\nminutes = "10-15"\ntools = ["vess"]\nconfidence = "memory"\n'
    rows = "".join(
        f'\n[[score]]\nscore = "{score}"\ngrade = "{grade}"\nsource = "A book, 1999"\nconfidence = "{confidence}"\n'
        for score, grade, confidence, _ in scores
    )
    return f'{head}names = {{ en = "{slug}" }}\n{rows}'


def _test_text(slug: str, scores: list[tuple[str, str, str, str]]) -> str:
    said = "\n".join(f"- **{score}.** {words}" for score, _, _, words in scores)
    return TEST_TEXT.replace("TITLE", slug).replace("SCORES", said)


def _entry(folder: Path, facts: str, text: str, **places: str) -> None:
    for place, words in places.items():
        facts, text = facts.replace(place, words), text.replace(place, words)
    _put(folder / "entry.toml", facts)
    _put(folder / "en.md", text)


def _put(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def small_pack(folder: Path) -> Pack:
    out = folder / "small.pack"
    if not out.is_file():
        build_pack(write_source(folder / "library"), out)
    return Pack.open(out)


@contextmanager
def small_window(
    app: QApplication,
    folder: Path,
    *,
    pack: Pack | None = None,
    with_library: bool = True,
    language: str = "en",
    theme: str = "light",
    size: tuple[int, int] = (1366, 768),
    percent: int = 100,
    rtl: bool = False,
    **more: Any,
) -> Iterator[MainWindow]:
    """A window on the small library (or another pack); closed and forgotten at the end."""
    profile = Profile(folder / "profile")
    profile.change_settings(first_run_done=True, language=language, theme=theme, text_percent=percent)
    spoken = install_language(app, language)
    if rtl:
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    opened = pack or (small_pack(folder) if with_library else None)
    context = Context(profile, Theme(app, theme, percent, spoken), Tasks(), Words(spoken), pack=opened, **more)
    window = MainWindow(app, context, PAGES)
    window.resize(*size)
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window), "keys go to an active window only"
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        if opened is not None and pack is None:
            opened.close()
        install_language(app, "en")
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
