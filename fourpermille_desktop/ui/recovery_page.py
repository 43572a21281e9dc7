"""The recovery page on one A4: the code in six groups and as a square, its use, what to do with a lost laptop."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter

from fourpermille_desktop.ui.paper_ink import Ink, pdf_bytes, prepare, soil_tokens

QR_MM, GROUP_GAP_MM, GAP_MM = 46.0, 4.0, 5.0
translate = QCoreApplication.translate


@dataclass(frozen=True)
class RecoveryFacts:
    """What stands on the page besides the fixed words, all in words already."""

    code: str
    profile: str  # a name people know it by, or its folder
    made: str  # the day
    held: str  # what is on this laptop, counted
    device: str  # what the team's administrator stops it by
    team: str = ""  # "" = works alone
    is_sealed: bool = False


@dataclass(frozen=True)
class RecoveryWords:
    """Found on the window's thread; painting may be on any."""

    title: str
    intro: str
    about: tuple[tuple[str, str], ...]
    code: str
    steps_title: str
    steps: tuple[str, ...]
    cares: tuple[str, ...]
    lost_title: str
    lost: tuple[str, ...]
    lost_facts: tuple[tuple[str, str], ...]
    is_rtl: bool


def recovery_words(facts: RecoveryFacts, *, is_rtl: bool = False) -> RecoveryWords:
    return RecoveryWords(
        title=translate("recovery", "Recovery page"),
        intro=translate(
            "recovery",
            "With this code your records can be opened when the passphrase is forgotten or the laptop is broken. "
            "Whoever has this page and a copy of your records can read them. Keep it like money, away from the laptop.",
        ),
        about=((translate("recovery", "Profile"), facts.profile), (translate("recovery", "Made on"), facts.made)),
        code=facts.code,
        steps_title=translate("recovery", "How to use it"),
        steps=(
            translate("recovery", "Start 4 per 1000 Desktop. On a new laptop choose “Bring back a backup” first."),
            translate("recovery", "Choose “I have the recovery page”."),
            translate("recovery", "Type the six groups. A scanner for squares may type them for you."),
            translate("recovery", "Choose a new passphrase. Then print a new page and burn this one."),
        ),
        cares=(
            translate("recovery", "Do not photograph this page and do not send it."),
            translate("recovery", "A newer page makes this one worthless."),
            translate(
                "recovery", "Without passphrase and without this page nobody can open your records. Not us either."
            ),
        ),
        lost_title=translate("recovery", "If the laptop is lost or stolen"),
        lost=_lost_steps(facts),
        lost_facts=(
            (translate("recovery", "On it when this page was made"), facts.held),
            (translate("recovery", "Team"), facts.team or translate("recovery", "none: you work alone")),
            (translate("recovery", "Sign of this laptop"), facts.device),
        ),
        is_rtl=is_rtl,
    )


def _lost_steps(facts: RecoveryFacts) -> tuple[str, ...]:
    locked = (
        translate("recovery", "Its records are locked with your passphrase. Who found it cannot read them without it.")
        if facts.is_sealed
        else translate("recovery", "Its records open with the login of the computer. Who can log in can read them.")
    )
    stop = (
        translate(
            "recovery", "Call your team the same day: whoever looks after the hub can stop this laptop by its sign."
        )
        if facts.team
        else translate("recovery", "No hub knows it, so nothing more can be fetched with it.")
    )
    back = translate("recovery", "On a new laptop bring back the newest copy, from your stick or from the team.")
    return locked, stop, back


def recovery_pdf(words: RecoveryWords) -> bytes:
    return pdf_bytes(words.title, prepare, lambda device, painter: paint_recovery(device, painter, words))


def paint_recovery(device: QPagedPaintDevice, painter: QPainter, words: RecoveryWords) -> None:
    ink = Ink(device, painter, is_rtl=words.is_rtl)
    wide = float(device.width())
    y = _head(ink, words, wide)
    y = _code(ink, words, wide, y)
    y = _steps(ink, words, wide, y)
    y = _cares(ink, words, wide, y)
    _lost(ink, words, wide, y)


def _head(ink: Ink, words: RecoveryWords, wide: float) -> float:
    layer = ink.mm(1.2)
    for at, token in enumerate(soil_tokens()):
        ink.box(QRectF(0, at * layer, wide, layer), token)
    y = layer * len(soil_tokens()) + ink.mm(6)
    y += ink.text(words.title, QRectF(0, y, wide, 0), 24, 700) + ink.mm(2)
    y += ink.text(words.intro, QRectF(0, y, wide, 0), 11) + ink.mm(3)
    for name, value in words.about:
        y += _pair(ink, name, value, y, wide)
    return y + ink.mm(GAP_MM)


def _pair(ink: Ink, name: str, value: str, y: float, wide: float) -> float:
    """A name and its value, side by side; as tall as the taller one."""
    first = ink.mm(52)
    left = QRectF(wide - first if ink.is_rtl else 0, y, first - ink.mm(3), 0)
    right = QRectF(0 if ink.is_rtl else first, y, wide - first, 0)
    tall = max(ink.text(name, left, 10.5, 400, "text2"), ink.text(value, right, 10.5, 600))
    return tall + ink.mm(1)


def _code(ink: Ink, words: RecoveryWords, wide: float, y: float) -> float:
    """Six groups in two lines of three, in big letters, always from left to right; beside them the square."""
    tall = ink.mm(QR_MM + 8)
    ink.frame(QRectF(0, y, wide, tall), 2.5)
    inner, side = ink.mm(4), ink.mm(QR_MM)
    _square(ink, words.code, QRectF(wide - side - inner, y + inner, side, side))
    groups = words.code.split("-")
    room = wide - side - 3 * inner
    each = (room - ink.mm(GROUP_GAP_MM) * 2) / 3
    line = ink.mm(21)
    for at, group in enumerate(groups):
        left, top = inner + (at % 3) * (each + ink.mm(GROUP_GAP_MM)), y + inner + (at // 3) * (line + ink.mm(4))
        _group(ink, str(at + 1), group, QRectF(left, top, each, line))
    return y + tall + ink.mm(GAP_MM)


def _group(ink: Ink, number: str, group: str, box: QRectF) -> None:
    ink.box(box, "primary", 0.1)
    middle = Qt.AlignmentFlag.AlignHCenter
    ink.text(number, QRectF(box.left(), box.top() + ink.mm(1.5), box.width(), 0), 9, 400, "text2", align=middle)
    ink.text(group, QRectF(box.left(), box.top() + ink.mm(6.5), box.width(), 0), 22, 700, align=middle)


def _square(ink: Ink, code: str, box: QRectF) -> None:
    import segno

    rows = [list(row) for row in segno.make(code, error="m", micro=False).matrix]
    side = box.width() / len(rows)
    painter = ink.painter
    if painter is None:
        return
    for y, row in enumerate(rows):
        for x, is_dark in enumerate(row):
            if is_dark:  # a hair larger: no white lines between two of them
                dark = QRectF(box.left() + x * side, box.top() + y * side, side * 1.03, side * 1.03)
                painter.fillRect(dark, Qt.GlobalColor.black)


def _steps(ink: Ink, words: RecoveryWords, wide: float, y: float) -> float:
    y += ink.text(words.steps_title, QRectF(0, y, wide, 0), 14, 700) + ink.mm(2)
    mark = ink.mm(6)
    for number, step in enumerate(words.steps, 1):
        ink.number(number, wide - mark if ink.is_rtl else 0, y, mark)
        y += max(ink.text(step, _beside(ink, y + ink.mm(0.6), wide, mark), 11), mark) + ink.mm(1.5)
    return y + ink.mm(2)


def _cares(ink: Ink, words: RecoveryWords, wide: float, y: float) -> float:
    mark = ink.mm(5)
    for care in words.cares:
        ink.mark("care", wide - mark if ink.is_rtl else 0, y, mark)
        y += max(ink.text(care, _beside(ink, y + ink.mm(0.2), wide, mark), 11, 600), mark) + ink.mm(1.5)
    return y + ink.mm(3)


def _lost(ink: Ink, words: RecoveryWords, wide: float, y: float) -> float:
    ink.line(QPointF(0, y), QPointF(wide, y))
    y += ink.mm(4)
    y += ink.text(words.lost_title, QRectF(0, y, wide, 0), 14, 700) + ink.mm(2)
    mark = ink.mm(4)
    for sentence in words.lost:
        ink.mark("dot", wide - mark if ink.is_rtl else 0, y + ink.mm(0.4), mark)
        y += ink.text(sentence, _beside(ink, y, wide, mark), 11) + ink.mm(1)
    y += ink.mm(2)
    for name, value in words.lost_facts:
        y += _pair(ink, name, value, y, wide)
    return y


def _beside(ink: Ink, y: float, wide: float, mark: float) -> QRectF:
    gap = mark + ink.mm(3)
    return QRectF(0 if ink.is_rtl else gap, y, wide - gap, 0)
