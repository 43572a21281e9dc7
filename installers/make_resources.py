"""Makes what the window needs and no package holds ready: static fonts, the icons used, compiled translations.

Run once after installing (`make` does): everything lands in the ignored `build/resources`, stamped, so that a second
run costs nothing. Only build tools are used here (fontTools, lrelease); the program itself needs none of them.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
MADE = ROOT / "build" / "resources"

# Phosphor names. Each is copied in three weights: regular, fill (chosen rail item) and bold (sunlight).
ICONS = (
    "arrow-clockwise arrow-counter-clockwise arrow-left arrow-right arrow-u-up-left arrow-u-up-right "
    "arrows-clockwise arrows-in arrows-out bank barbell book-open bookmark-simple calculator calendar-blank "
    "calendar-check camera caret-down caret-left caret-right caret-up chalkboard-teacher chart-bar chart-line-up "
    "chats-circle check check-circle circle circle-half clipboard-text clock clock-counter-clockwise "
    "cloud-arrow-up cloud-check cloud-rain cloud-slash coins copy cow currency-circle-dollar device-tablet "
    "dots-three drop eye file-arrow-down file-arrow-up file-text flask floppy-disk folder-open funnel gear-six "
    "globe globe-hemisphere-west graduation-cap grains git-diff git-pull-request hand-coins hand-heart hard-drive "
    "hard-drives house info keyboard laptop leaf lifebuoy lightning link list list-bullets list-checks lock-simple "
    "magnifying-glass map-pin map-pin-area map-trifold minus minus-circle moon note-pencil package paint-brush "
    "palette paper-plane-tilt path pencil-simple pencil-simple-line plant play plus plus-circle printer prohibit "
    "qr-code question quotes rows ruler scales seal-check share-network shield-check shovel "
    "sign-out sliders-horizontal speaker-high squares-four stack star stop-circle sun sun-dim table tag target "
    "text-aa thermometer-simple translate trash tray tray-arrow-down tray-arrow-up tree trend-down trend-up "
    "usb user user-circle users users-three warning warning-circle wifi-high wifi-slash wind wrench x x-circle "
    "identification-badge export smiley smiley-meh smiley-sad"
).split()
ICON_WEIGHTS = ("regular", "fill", "bold")

# Latin with the letters and marks of African languages, Greek, punctuation, arrows, signs for units.
INTER_RANGES = "U+0020-024F,U+0250-02AF,U+02B0-036F,U+0370-03FF,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20BF,\
U+2100-214F,U+2150-218F,U+2190-21FF,U+2200-22FF,U+2300-23FF,U+25A0-25FF,U+2713,U+2714"
FONTS = (
    ("fontpkg_inter", "fontpkg-inter", "Inter[opsz,wght].ttf", "Inter", INTER_RANGES, (400, 500, 600, 700)),
    ("fontpkg_noto_sans_arabic", "fontpkg-noto-sans-arabic", "NotoSansArabic[wdth,wght].ttf", "Noto Sans Arabic",
     "*", (400, 700)),
    ("fontpkg_noto_sans_devanagari", "fontpkg-noto-sans-devanagari", "NotoSansDevanagari[wdth,wght].ttf",
     "Noto Sans Devanagari", "*", (400, 700)),
)  # fmt: skip
WEIGHT_NAMES = {400: "Regular", 500: "Medium", 600: "SemiBold", 700: "Bold"}


def main() -> int:
    MADE.mkdir(parents=True, exist_ok=True)
    for name, stamp, make in _steps():
        folder = MADE / name
        stamp_file = MADE / f".{name}.stamp"
        if folder.is_dir() and stamp_file.exists() and stamp_file.read_text() == stamp:
            continue
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        make(folder)
        stamp_file.write_text(stamp)
        print(f"made {folder.relative_to(ROOT)}: {sum(1 for f in folder.rglob('*') if f.is_file())} files")
    return 0


def _steps() -> list[tuple[str, str, Callable[[Path], None]]]:
    versions = [f"{dist} {importlib.metadata.version(dist)}" for _, dist, *_ in FONTS]
    fonts = "|".join([*versions, repr(FONTS), "narrow hyphen", "low lines"])
    icons = "|".join([importlib.metadata.version("py-phosphor-icons"), *ICONS])
    sources = sorted((ROOT / "resources" / "translations").glob("*.ts"))
    words = hashlib.sha256(b"".join(f.name.encode() + f.read_bytes() for f in sources)).hexdigest()
    return [("fonts", fonts, make_fonts), ("icons", icons, copy_icons), ("words", words, compile_words)]


def make_fonts(folder: Path) -> None:
    """One static file a weight: FreeType shows no weights between 400 and 700 of a variable font."""
    for package, _, file, family, ranges, weights in FONTS:
        source = _package_folder(package) / "files" / file
        small = folder / "variable.ttf"
        _subset(source, small, ranges)
        for weight in weights:
            _static_weight(small, folder / f"{family.replace(' ', '')}-{weight}.ttf", family, weight)
        small.unlink()
        shutil.copy(_package_folder(package) / "LICENSE", folder / f"{family.replace(' ', '')}-LICENSE.txt")


def _subset(source: Path, target: Path, ranges: str) -> None:
    from fontTools import subset

    options = ["--layout-features=*", "--notdef-outline", f"--unicodes={ranges}"]
    subset.main([str(source), *options, "--no-hinting", "--drop-tables+=STAT", f"--output-file={target}"])


def _static_weight(source: Path, target: Path, family: str, weight: int) -> None:
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    font = TTFont(source)
    fixed = {"wght": weight, "opsz": 14, "wdth": 100}
    axes = {axis.axisTag for axis in font["fvar"].axes}
    font = instancer.instantiateVariableFont(font, {tag: at for tag, at in fixed.items() if tag in axes})
    _keep_hyphen_narrow(font)
    _keep_lines_low(font)
    _name_weight(font, family, weight)
    font.save(target)


def _keep_hyphen_narrow(font: object) -> None:
    """Equally wide figures are for digits: Inter would also spread the hyphen of a bag code."""
    table = font["GSUB"].table  # type: ignore[index]
    digits = {font.getBestCmap()[code] for code in range(0x30, 0x3A)}  # type: ignore[attr-defined]
    chosen = {i for f in table.FeatureList.FeatureRecord if f.FeatureTag == "tnum" for i in f.Feature.LookupListIndex}
    for at in chosen:
        for sub in table.LookupList.Lookup[at].SubTable:
            sub = getattr(sub, "ExtSubTable", sub)
            if hasattr(sub, "mapping"):
                sub.mapping = {old: new for old, new in sub.mapping.items() if old in digits}


def _keep_lines_low(font: object) -> None:
    """Noto Sans Arabic asks for lines 2.1 times the size, for marks we do not write; 1.55 holds vowels and hamza."""
    hhea, os2, em = font["hhea"], font["OS/2"], font["head"].unitsPerEm  # type: ignore[index]
    hhea.ascent = os2.sTypoAscender = min(hhea.ascent, round(1.05 * em))
    hhea.descent = os2.sTypoDescender = max(hhea.descent, round(-0.5 * em))


def _name_weight(font: object, family: str, weight: int) -> None:
    """Write the names and flags by which Qt finds family and weight."""
    style = WEIGHT_NAMES[weight]
    names = font["name"]  # type: ignore[index]
    plain = weight in (400, 700)
    short = family if plain else f"{family} {style}"
    for name_id in (1, 2, 3, 4, 6, 16, 17, 25):
        names.removeNames(nameID=name_id)
    texts = {1: short, 2: style if plain else "Regular", 3: f"{family} {style} static", 4: f"{family} {style}"}
    texts |= {6: f"{family.replace(' ', '')}-{style}", 16: family, 17: style}
    for name_id, text in texts.items():
        names.setName(text, name_id, 3, 1, 0x409)
        names.setName(text, name_id, 1, 0, 0)
    os2, head = font["OS/2"], font["head"]  # type: ignore[index]
    os2.usWeightClass = weight
    os2.fsSelection = (os2.fsSelection & ~0b1100001) | (0b100000 if weight == 700 else 0b1000000)
    head.macStyle = 1 if weight == 700 else 0


def copy_icons(folder: Path) -> None:
    package = _package_folder("py_phosphor_icons")
    for name in ICONS:
        for weight in ICON_WEIGHTS:
            suffix = "" if weight == "regular" else f"-{weight}"
            found = package / "svgs" / "flat" / weight / f"{name}{suffix}.svg"
            if found.exists():
                shutil.copy(found, folder / f"{name}.{weight}.svg")
            elif weight == "regular":
                raise SystemExit(f"Phosphor has no icon named {name}. Correct ICONS in installers/make_resources.py.")
    for licence in importlib.metadata.files("py-phosphor-icons") or ():
        if "LICENSE" in licence.name.upper():
            shutil.copy(str(licence.locate()), folder / "Phosphor-LICENSE.txt")


def compile_words(folder: Path) -> None:
    """Each resources/translations/PART.LANG.ts becomes PART.LANG.qm; Qt's own words come beside them."""
    qt = _package_folder("PySide6")
    lrelease = qt / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    for source in sorted((ROOT / "resources" / "translations").glob("*.ts")):
        done = subprocess.run(
            [str(lrelease), "-silent", "-nounfinished", str(source), "-qm", str(folder / f"{source.stem}.qm")],
            capture_output=True,
            text=True,
        )
        if done.returncode:
            raise SystemExit(f"{source.name} could not be compiled:\n{done.stdout}{done.stderr}")
    languages = sorted({source.stem.rsplit(".", 1)[1] for source in (ROOT / "resources" / "translations").glob("*.ts")})
    for language in languages:
        own = next(qt.rglob(f"qtbase_{language}.qm"), None)
        if own is not None:
            shutil.copy(own, folder / f"qt.{language}.qm")
    (folder / "shares.json").write_text(json.dumps({lang: share_translated(lang) for lang in languages}))


def share_translated(language: str) -> int:
    """How many of a hundred messages have finished words; English is the source."""
    said = [
        translation.get("type") is None
        for source in (ROOT / "resources" / "translations").glob(f"*.{language}.ts")
        for translation in ElementTree.parse(source).getroot().iter("translation")
    ]
    return 100 if language == "en" or not said else 100 * sum(said) // len(said)


def _package_folder(package: str) -> Path:
    """Where a package lies, without importing it (py_phosphor_icons loads a search index)."""
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise SystemExit(f"The package {package} is not installed. Run: make test")
    return Path(spec.origin).parent


if __name__ == "__main__":
    raise SystemExit(main())
