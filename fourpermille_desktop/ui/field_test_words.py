"""The words of the field tests: grades with their mark, classes of water and texture, what a result means."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


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
    "good": QT_TRANSLATE_NOOP("FieldTests", "Good"),
    "fair": QT_TRANSLATE_NOOP("FieldTests", "Fair"),
    "poor": QT_TRANSLATE_NOOP("FieldTests", "Poor"),
    "none": QT_TRANSLATE_NOOP("FieldTests", "No grade"),
}
_MEANINGS = {
    "good": QT_TRANSLATE_NOOP("FieldTests", "This soil does well in this test. Keep what you do here."),
    "fair": QT_TRANSLATE_NOOP("FieldTests", "In between. Look for what holds it back, and test again next season."),
    "poor": QT_TRANSLATE_NOOP("FieldTests", "This soil does badly in this test. Look for the cause before you act."),
    "none": QT_TRANSLATE_NOOP("FieldTests", "This test describes the soil. It says neither good nor poor."),
}
_WATER = {
    "very_rapid": QT_TRANSLATE_NOOP("FieldTests", "Very rapid"),
    "rapid": QT_TRANSLATE_NOOP("FieldTests", "Rapid"),
    "moderately_rapid": QT_TRANSLATE_NOOP("FieldTests", "Moderately rapid"),
    "moderate": QT_TRANSLATE_NOOP("FieldTests", "Moderate"),
    "moderately_slow": QT_TRANSLATE_NOOP("FieldTests", "Moderately slow"),
    "slow": QT_TRANSLATE_NOOP("FieldTests", "Slow"),
    "very_slow": QT_TRANSLATE_NOOP("FieldTests", "Very slow"),
    "impermeable": QT_TRANSLATE_NOOP("FieldTests", "Nearly closed"),
}
_PIPE = {
    "faster": QT_TRANSLATE_NOOP(
        "FieldTests", "Faster than the source tells: look for cracks and holes, or very sandy soil."
    ),
    "good": QT_TRANSLATE_NOOP("FieldTests", "Good for a light or medium soil."),
    "between": QT_TRANSLATE_NOOP("FieldTests", "In between: the source says nothing about 5 to 20 minutes."),
    "slow": QT_TRANSLATE_NOOP("FieldTests", "Slow: a heavy soil, or a poor structure."),
}
_TEXTURES = {
    "sand": QT_TRANSLATE_NOOP("FieldTests", "Sand"),
    "loamy_sand": QT_TRANSLATE_NOOP("FieldTests", "Loamy sand"),
    "sandy_loam": QT_TRANSLATE_NOOP("FieldTests", "Sandy loam"),
    "silt_loam": QT_TRANSLATE_NOOP("FieldTests", "Silt loam"),
    "loam": QT_TRANSLATE_NOOP("FieldTests", "Loam"),
    "sandy_clay_loam": QT_TRANSLATE_NOOP("FieldTests", "Sandy clay loam"),
    "silty_clay_loam": QT_TRANSLATE_NOOP("FieldTests", "Silty clay loam"),
    "clay_loam": QT_TRANSLATE_NOOP("FieldTests", "Clay loam"),
    "sandy_clay": QT_TRANSLATE_NOOP("FieldTests", "Sandy clay"),
    "silty_clay": QT_TRANSLATE_NOOP("FieldTests", "Silty clay"),
    "clay": QT_TRANSLATE_NOOP("FieldTests", "Clay"),
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
