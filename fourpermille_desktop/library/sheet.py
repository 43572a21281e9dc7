"""Reads one Markdown text of an entry: title, summary and the sections with their fixed English keys."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import BadInput

SECTIONS = {
    "practice": (
        *("fits", "fits-not", "need", "steps", "cost", "work", "gives", "expect", "no-figure", "mistakes", "check"),
        *("care", "not-checked", "full", "also"),  # `full`: sheets of the old form, read until they are written anew
    ),
    "tool": ("does", "asks", "good-for", "care", "full", "also"),
    "scheme": ("who", "pays", "gives", "binds", "cost", "steps", "care", "not-checked", "also"),
    "module": ("goal", "need", "steps", "home", "quiz", "care", "also"),
    "test": ("measures", "need", "steps", "scores", "care", "also"),
    "objective": ("baseline", "by-2030", "by-2050", "here", "also"),
    "criterion": ("asks", "shows", "care", "also"),
}
PLAN = ("baseline", "by-2030", "by-2050", "here")
NEEDED = {
    "practice": ("steps",),
    "tool": ("does",),
    "scheme": ("pays",),
    "module": ("steps",),
    "test": ("steps",),
    "objective": PLAN,
    "criterion": ("asks",),
}
BULLETS = (
    *("fits", "fits-not", "need", "work", "gives", "mistakes", "care", "not-checked"),
    *("asks", "good-for", "who", "pays", "binds", "shows"),
)
ONE_POINT = {"criterion": ("asks",)}  # a list in other kinds, here one paragraph: it becomes a list of one
NUMBERED = ("steps", "check")
TEXTS = (
    "cost",
    "expect",
    "no-figure",
    "does",
    "goal",
    "home",
    "measures",
    "full",
    "baseline",
    "by-2030",
    "by-2050",
    "here",
)
LONGEST = {"title": 140, "summary": 800, "step name": 80, "step": 500, "point": 600, "section": 15_000}

BETWEEN = " · "  # stands between two points in the running text of search

_HEAD = re.compile(r"##\s+(.*\S)\s*")
_NUMBERED = re.compile(r"\s*\d+[.)]\s+(.*)")
_BULLET = re.compile(r"\s*[-*]\s+(.*)")
_STEP = re.compile(r"\*\*(.+?)\*\*\s*(.*)", re.DOTALL)
_SCORE = re.compile(r"\*\*(.+?)\*\*\s*(.+)")
_CHOICE = re.compile(r"\s*([a-h])\)\s+(.*\S)\s*")
_RIGHT = re.compile(r"\s*=\s*([a-h])\b[.:]?\s*(.*)")
_BRACE = re.compile(r"\{e:([a-z0-9-]+)\}|[{}]")
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
_MARKS = re.compile(r"[*_#`]+|!?\[([^\]]*)\]\([^)]*\)")

Line = tuple[int, str]  # line number, text


@dataclass
class Sheet:
    """One language of an entry. `pictures` and `figures` are (line, column, name) of every image and figure named."""

    file: Path
    title: str = ""
    summary: str = ""
    sections: dict[str, Any] = field(default_factory=dict)
    pictures: list[tuple[int, int, str]] = field(default_factory=list)
    figures: list[tuple[int, int, str]] = field(default_factory=list)
    faults: list[BadInput] = field(default_factory=list)

    def fault(self, line: int, reason: str, column: int = 1) -> None:
        self.faults.append(BadInput(file=self.file, line=line, column=column, reason=reason))

    def body(self) -> str:
        """All its words without marks, for the full-text index and the snippets of search."""
        return body_of(self.sections)


def read_sheet(file: Path, text: str, kind: str) -> Sheet:
    """Read a text; what is wrong is collected in `faults`."""
    sheet = Sheet(file)
    lines = list(enumerate(text.split("\n"), 1))
    _find_pictures(sheet, lines)
    _find_figures(sheet, lines)
    head, parts = _split(lines)
    _read_head(sheet, head)
    for at, key, body in parts:
        _read_section(sheet, kind, at, key, body)
    held = {key for _, key, _ in parts}
    for key in NEEDED[kind]:
        if key not in held:
            sheet.fault(len(lines), f'the section "## {key}" is missing')
    return sheet


def body_of(sections: dict[str, Any]) -> str:
    """The running text of some sections, one point after the other."""
    plain = (" ".join(_MARKS.sub(r"\1", text).split()) for text in _texts(sections))
    return BETWEEN.join(plain)


def _split(lines: list[Line]) -> tuple[list[Line], list[tuple[int, str, list[Line]]]]:
    """The lines before the first section, and each section as (line, key, lines)."""
    head: list[Line] = []
    parts: list[tuple[int, str, list[Line]]] = []
    for at, text in lines:
        found = _HEAD.fullmatch(text)
        if found:
            parts.append((at, found[1], []))
        else:
            (parts[-1][2] if parts else head).append((at, text))
    return head, parts


def _read_head(sheet: Sheet, head: list[Line]) -> None:
    full = [(at, text) for at, text in head if text.strip()]
    at, first = full[0] if full else (1, "")
    if not re.match(r"#\s", first):
        sheet.fault(at, 'the first line is the title: "# Title"')
        return
    sheet.title = first[1:].strip()
    if not sheet.title:
        sheet.fault(at, "the title is empty")
    sheet.summary = " ".join(text.strip() for _, text in full[1:])
    if not sheet.summary:
        sheet.fault(at, "there is no summary below the title")
    _check_length(sheet, at, "title", sheet.title)
    _check_length(sheet, at, "summary", sheet.summary)


def _read_section(sheet: Sheet, kind: str, at: int, key: str, body: list[Line]) -> None:
    if key not in SECTIONS[kind]:
        sheet.fault(at, f'unknown section "{key}"; a {kind} has {", ".join(SECTIONS[kind])}', column=4)
        return
    name = key.replace("-", "_")
    if name in sheet.sections:
        sheet.fault(at, f'the section "{key}" is there twice', column=4)
        return
    if not any(text.strip() for _, text in body):
        sheet.fault(at, f'the section "{key}" is empty')
        sheet.sections[name] = "" if key in TEXTS else []
    elif key in ONE_POINT.get(kind, ()):
        sheet.sections[name] = [_paragraphs(body, keep_lines=False)]
        _check_length(sheet, at, "section", sheet.sections[name][0])
    elif key in NUMBERED:
        sheet.sections[name] = list(_steps(sheet, body))
    elif key in BULLETS:
        sheet.sections[name] = [text for _, text in _items(sheet, body, _BULLET, "- ")]
    elif key == "quiz":
        sheet.sections[name] = list(_questions(sheet, body))
    elif key == "scores":
        sheet.sections[name] = list(_scores(sheet, body))
    elif key == "also":
        listed = ",".join(_BULLET.sub(r"\1", text) for _, text in body).split(",")
        sheet.sections[name] = [word.strip().rstrip(".") for word in listed if word.strip()]
    else:
        sheet.sections[name] = _paragraphs(body, keep_lines=key == "full")
        _check_length(sheet, at, "section", sheet.sections[name])


def _steps(sheet: Sheet, body: list[Line]) -> Iterator[dict[str, Any]]:
    for at, text in _items(sheet, body, _NUMBERED, "1. "):
        picture = _PICTURE.search(text)
        said = _STEP.fullmatch(_PICTURE.sub("", text).strip())
        if not said:
            sheet.fault(at, 'a step is "1. **Short name.** One sentence."')
            continue
        name, sentence = said[1].strip().rstrip(".:").strip(), said[2].strip()
        if not name or not sentence:
            sheet.fault(at, "the step has no sentence after its name" if name else "the step has no name")
        _check_length(sheet, at, "step name", name)
        _check_length(sheet, at, "step", sentence)
        step: dict[str, Any] = {"name": name, "text": sentence}
        if picture:
            step |= {"picture": picture[2].strip(), "alt": picture[1].strip()}
        yield step


def _scores(sheet: Sheet, body: list[Line]) -> Iterator[dict[str, str]]:
    """`- **3.** What one sees.`: the names are those of [[score]] in entry.toml, in their order."""
    for at, text in _items(sheet, body, _BULLET, "- "):
        said = _SCORE.fullmatch(text)
        if said:
            yield {"score": said[1].strip().rstrip(".:"), "text": said[2].strip()}
        else:
            sheet.fault(at, 'a score is "- **Score.** What one sees."')


def _questions(sheet: Sheet, body: list[Line]) -> Iterator[dict[str, Any]]:
    """A numbered question, a line `a) …` for each answer, a line `= b Why.` for the right one."""
    asked: list[tuple[int, dict[str, Any]]] = []
    for at, text in body:
        start, choice, right = _NUMBERED.fullmatch(text), _CHOICE.fullmatch(text), _RIGHT.fullmatch(text)
        if start:
            asked.append((at, {"question": start[1].strip(), "answers": [], "right": -1, "why": ""}))
        elif not text.strip():
            continue
        elif choice and asked and choice[1] == "abcdefgh"[len(asked[-1][1]["answers"])]:
            asked[-1][1]["answers"].append(choice[2])
        elif right and asked:
            asked[-1][1].update(right="abcdefgh".index(right[1]), why=right[2].strip())
        else:
            sheet.fault(at, 'a quiz has "1. Question", then "a) …", "b) …" in order, then "= b Why."')
    for at, question in asked:
        if len(question["answers"]) < 2 or not question["question"]:
            sheet.fault(at, "a question has its words and two answers or more")
        elif not 0 <= question["right"] < len(question["answers"]):
            sheet.fault(at, 'the line "= b" with the right answer is missing, or names none of the answers')
        yield question


def _items(sheet: Sheet, body: list[Line], start: re.Pattern[str], sign: str) -> list[Line]:
    """The points of a list; a line that starts no point goes on with the one before."""
    items: list[Line] = []
    for at, text in body:
        found = start.fullmatch(text)
        if found:
            items.append((at, found[1].strip()))
        elif text.strip() and items:
            items[-1] = (items[-1][0], f"{items[-1][1]} {text.strip()}")
        elif text.strip():
            sheet.fault(at, f'a line of this section starts with "{sign}"')
    for at, text in items:
        if not text:
            sheet.fault(at, "the point is empty")
        if start is _BULLET:
            _check_length(sheet, at, "point", text)
    return items


def _paragraphs(body: list[Line], *, keep_lines: bool) -> str:
    text = "\n".join(line.rstrip() for _, line in body).strip()
    return text if keep_lines else re.sub(r"\s*\n\s*", " ", text)


def _find_pictures(sheet: Sheet, lines: list[Line]) -> None:
    for at, text in lines:
        for found in _PICTURE.finditer(text):
            column, alt, name = found.start() + 1, found[1].strip(), found[2].strip()
            if not alt:
                sheet.fault(at, "the picture has no sentence saying what it shows: ![sentence](file.svg)", column)
            if not re.fullmatch(r"[a-z0-9-]+\.svg", name):
                sheet.fault(at, f'"{name}" is not the name of an SVG file in pictures/', column)
            else:
                sheet.pictures.append((at, column, name))


def _find_figures(sheet: Sheet, lines: list[Line]) -> None:
    """`{e:id}` stands in sections only: titles, summaries and names are shown in lists, without their figures."""
    section = ""
    for at, text in lines:
        head = _HEAD.fullmatch(text)
        section = head[1] if head else section
        for found in _BRACE.finditer(text):
            if not found[1]:
                sheet.fault(at, "a figure is written {e:evidence-id}; braces stand for nothing else", found.start() + 1)
            elif head or section in ("", "also", "quiz"):
                sheet.fault(at, "a figure cannot stand here", found.start() + 1)
            else:
                sheet.figures.append((at, found.start() + 1, found[1]))


def _check_length(sheet: Sheet, at: int, what: str, text: str) -> None:
    if len(text) > LONGEST[what]:
        sheet.fault(at, f"the {what} has {len(text)} characters, {LONGEST[what]} is the most", LONGEST[what] + 1)


def _texts(part: Any) -> Iterator[str]:
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        for key, inner in part.items():
            if key not in ("picture", "right"):
                yield from _texts(inner)
    else:
        for inner in part:
            yield from _texts(inner)
