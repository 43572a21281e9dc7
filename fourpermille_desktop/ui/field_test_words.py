"""The words of the field tests: grades with their mark, classes of water and texture, what a result means."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_N = QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Look:
    """How a grade is shown: never by colour alone."""

    icon: str
    token: str
    role: str


LOOKS = {
    "good": Look("check-circle", "primaryText", "good"),
    "fair": Look("circle-half", "warn", "care"),
    "poor": Look("warning-circle", "danger", "loss"),
    "none": Look("info", "text2", "second"),
}
_GRADES = {
    "good": _N("FieldTests", "Good"),
    "fair": _N("FieldTests", "Fair"),
    "poor": _N("FieldTests", "Poor"),
    "none": _N("FieldTests", "No grade"),
}
_MEANINGS = {
    "good": _N("FieldTests", "This soil does well in this test. Keep what you do here."),
    "fair": _N("FieldTests", "In between. Look for what holds it back, and test again next season."),
    "poor": _N("FieldTests", "This soil does badly in this test. Look for the cause before you act."),
    "none": _N("FieldTests", "This test describes the soil. It says neither good nor poor."),
}
_WATER = {
    "very_rapid": _N("FieldTests", "Very rapid"),
    "rapid": _N("FieldTests", "Rapid"),
    "moderately_rapid": _N("FieldTests", "Moderately rapid"),
    "moderate": _N("FieldTests", "Moderate"),
    "moderately_slow": _N("FieldTests", "Moderately slow"),
    "slow": _N("FieldTests", "Slow"),
    "very_slow": _N("FieldTests", "Very slow"),
    "impermeable": _N("FieldTests", "Nearly closed"),
}
_PIPE = {
    "faster": _N("FieldTests", "Faster than the source tells: look for cracks and holes, or very sandy soil."),
    "good": _N("FieldTests", "Good for a light or medium soil."),
    "between": _N("FieldTests", "In between: the source says nothing about 5 to 20 minutes."),
    "slow": _N("FieldTests", "Slow: a heavy soil, or a poor structure."),
}
_TEXTURES = {
    "sand": _N("FieldTests", "Sand"),
    "loamy_sand": _N("FieldTests", "Loamy sand"),
    "sandy_loam": _N("FieldTests", "Sandy loam"),
    "silt_loam": _N("FieldTests", "Silt loam"),
    "loam": _N("FieldTests", "Loam"),
    "sandy_clay_loam": _N("FieldTests", "Sandy clay loam"),
    "silty_clay_loam": _N("FieldTests", "Silty clay loam"),
    "clay_loam": _N("FieldTests", "Clay loam"),
    "sandy_clay": _N("FieldTests", "Sandy clay"),
    "silty_clay": _N("FieldTests", "Silty clay"),
    "clay": _N("FieldTests", "Clay"),
}
PIPE_GRADES = {"faster": "none", "good": "good", "between": "fair", "slow": "poor"}


def grade_words(grade: str) -> str:
    return _say(_GRADES[grade])


def meaning_words(grade: str) -> str:
    return _say(_MEANINGS[grade])


def water_words(name: str) -> str:
    return _say(_WATER[name])


def pipe_words(name: str) -> str:
    return _say(_PIPE[name])


def texture_words(name: str) -> str:
    return _say(_TEXTURES[name])


def _say(text: object) -> str:
    return QCoreApplication.translate("FieldTests", str(text))
