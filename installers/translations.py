"""Collects the words of the program into resources/translations/PART.LANGUAGE.ts, and fills in translated ones.

    python installers/translations.py                    collect; prints how many words wait in each language
    python installers/translations.py missing LANG       print them
    python installers/translations.py todo LANG OUT.json write them as {"English": ""}, to be filled in
    python installers/translations.py fill FILE.json LANG
                                 {"English": "French", "%n bag(s)": ["%n sachet", "%n sachets"]}

A part is a group of source files, so that two people can translate at once. English files hold plurals only.
"""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from fnmatch import fnmatch
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "fourpermille_desktop"
FOLDER = ROOT / "resources" / "translations"
# The first part whose pattern fits takes the file; "shell" takes the rest of ui/.
PARTS = {
    "errors": ["errors/*.py", "library/problems.py"],
    "practices": [
        "ui/practice*.py",
        "ui/measured*.py",
        "ui/tool*.py",
        "ui/library*.py",
        "ui/fit*.py",
        "ui/facet*.py",
        "ui/evidence*.py",
    ],
    "reading": [
        "ui/group_*.py",
        "ui/listening*.py",
        "ui/read_aloud*.py",
        "ui/collection*.py",
        "ui/feedback*.py",
        "ui/variant*.py",
        "ui/expert*.py",
        "ui/own_*.py",
        "ui/scheme*.py",
        "ui/criteri*.py",
        "ui/settings_*.py",
    ],
    "learning": [
        "ui/training*.py",
        "ui/module*.py",
        "ui/quiz*.py",
        "ui/field_test*.py",
        "ui/plan_*.py",
        "ui/objective*.py",
        "ui/timetable*.py",
    ],
    "field": ["ui/field*.py", "ui/plot*.py", "ui/sample*.py", "ui/site*.py", "ui/campaign*.py", "ui/bag*.py"],
    "home": ["ui/home*.py", "ui/sync*.py", "ui/two_values*.py", "ui/neighbours*.py", "ui/searchers*.py"],
    "what_if": ["ui/what_if*.py"],
    "shell": ["ui/*.py", "ui/*/*.py", "app.py"],
}
LANGUAGES = ("en", "fr", "es", "pt", "ar")  # ar is begun: what it lacks is shown in English


def main(arguments: list[str]) -> int:
    act, *rest = arguments or ["collect"]
    if act == "collect":
        collect()
        for language in LANGUAGES[1:]:
            print(f"{len(waiting(language))} words wait in {language}")
    elif act == "missing":
        for part, context, source in waiting(rest[0]):
            print(f"{part}: [{context}] {source}")
    elif act == "todo":
        words = {source: "" for _, _, source in waiting(rest[0])}
        Path(rest[1]).write_text(json.dumps(words, ensure_ascii=False, indent=1), encoding="utf-8")
    elif act == "fill":
        fill(json.loads(Path(rest[0]).read_text("utf-8")), language=rest[1])
    else:
        print(__doc__)
        return 2
    return 0


def waiting(language: str) -> list[tuple[str, str, str]]:
    """(part, context, source) of everything without words in that language."""
    return [(part, *found) for part in PARTS for found in untranslated(FOLDER / f"{part}.{language}.ts")]


def collect() -> None:
    for part, files in sources().items():
        for language in LANGUAGES if files else ():
            _lupdate(files, FOLDER / f"{part}.{language}.ts", language)


def sources() -> dict[str, list[Path]]:
    """The source files of each part."""
    found: dict[str, list[Path]] = {part: [] for part in PARTS}
    looked_at = ("*.py", "errors/*.py", "library/problems.py", "ui/**/*.py")
    for file in sorted(file for pattern in looked_at for file in PACKAGE.glob(pattern)):
        name = file.relative_to(PACKAGE).as_posix()
        part = next((p for p, patterns in PARTS.items() if any(fnmatch(name, pattern) for pattern in patterns)), None)
        if part is not None:
            found[part].append(file)
    return found


def _lupdate(files: list[Path], target: Path, language: str) -> None:
    import PySide6

    program = Path(PySide6.__file__).parent / ("lupdate.exe" if sys.platform == "win32" else "lupdate")
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    names = [file.relative_to(ROOT).as_posix() for file in files]
    command = [str(program), "-silent", *options, *names, "-ts", target.relative_to(ROOT).as_posix()]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)


def untranslated(file: Path) -> list[tuple[str, str]]:
    """(context, source) of every message without a finished translation."""
    if not file.exists():
        return []
    return [
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
        if not _is_done(message)
    ]


def _is_done(message: ET.Element) -> bool:
    said = message.find("translation")
    if said is None or said.get("type") in ("unfinished", "vanished", "obsolete"):
        return False
    forms = [form.text for form in said.iter("numerusform")]
    return all(forms) if forms else bool(said.text)


def fill(words: dict[str, str | list[str]], language: str) -> None:
    """Write translations into every part that asks for them."""
    for part in PARTS:
        file = FOLDER / f"{part}.{language}.ts"
        if not file.exists():
            continue
        tree = ET.parse(file)
        for message in tree.getroot().iter("message"):
            given = words.get(message.findtext("source", ""))
            if given:
                _say(message, given)
        ET.indent(tree, "    ")
        body = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=True)
        file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _say(message: ET.Element, given: str | list[str]) -> None:
    said = message.find("translation")
    if said is None:
        said = ET.SubElement(message, "translation")
    said.attrib.pop("type", None)
    for form in list(said):
        said.remove(form)
    said.text = given if isinstance(given, str) else None
    for text in given if isinstance(given, list) else ():
        ET.SubElement(said, "numerusform").text = text


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
