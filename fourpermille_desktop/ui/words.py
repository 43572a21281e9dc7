"""Numbers, units and dates as words of the interface language; signs and units keep their place in every direction."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

ISOLATE, END = "\u2068", "\u2069"  # first strong isolate … pop: what is inside does not mix with what is outside
LEFT_TO_RIGHT = "\u2066"
MINUS, NARROW_SPACE = "\u2212", "\u202f"


def locale_of(language: str) -> QLocale:
    """The locale of an interface language; Arabic with the digits its sentences and layers are written in (0–9)."""
    return QLocale("ar_AE" if language == "ar" else language)


def comma() -> str:
    """What stands between the words of a list in the interface language."""
    return "، " if QLocale().language() == QLocale.Language.Arabic else ", "


class Words:
    """Writes for one language. The window makes one and puts it in the context."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = locale_of(language)
        self.locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)

    def number(self, value: float, decimals: int | None = None, *, signed: bool = False) -> str:
        """A bare number: decimal sign of the language, a real minus, trailing zeros only if asked for."""
        if decimals is None:
            text = self.locale.toString(float(value), "f", 6).rstrip("0").rstrip(self.locale.decimalPoint())
        else:
            text = self.locale.toString(round(float(value), decimals) + 0.0, "f", decimals)
        text = text.replace("-", MINUS)
        return f"+{text}" if signed and value > 0 else text

    def quantity(self, value: float, unit: str, decimals: int | None = None, *, signed: bool = False) -> str:
        """Number and unit that stay together and left to right: ⁦+14 %⁩."""
        return f"{LEFT_TO_RIGHT}{self.number(value, decimals, signed=signed)}{NARROW_SPACE}{unit}{END}"

    def count(self, value: int) -> str:
        """A whole number of things, with the language's thousands sign: 2,300."""
        grouped = locale_of(self.language)
        return grouped.toString(value)

    def code(self, text: str) -> str:
        """A bag code, phone number or coordinate inside a sentence."""
        return f"{LEFT_TO_RIGHT}{text}{END}"

    def name(self, text: str) -> str:
        """A name somebody typed: in its own direction, whatever stands around it."""
        return f"{ISOLATE}{text}{END}"

    def day(self, on: date | str) -> str:
        """23 November 2026, in the language; takes a date or its ISO form."""
        day = date.fromisoformat(on[:10]) if isinstance(on, str) else on
        return self.locale.toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")

    def days(self, first: str, last: str = "") -> str:
        """17–21 November 2026: what both days share is said once."""
        if not last or last[:10] == first[:10]:
            return self.day(first)
        if first[:7] == last[:7]:
            return f"{date.fromisoformat(first[:10]).day}–{self.day(last)}"
        return f"{self.day(first)} – {self.day(last)}"

    def weekday(self, on: date) -> str:
        """Monday 23 November."""
        return self.locale.toString(QDate(on.year, on.month, on.day), "dddd d MMMM")

    def time(self, at: datetime) -> str:
        return f"{LEFT_TO_RIGHT}{at:%H:%M}{END}"


def parse_number(text: str) -> float | None:
    """What a person typed as a number: comma or point, Latin or Arabic-Indic or Devanagari digits; else None."""
    plain = plain_number(text)
    try:
        return float(plain) if plain else None
    except ValueError:
        return None


def plain_number(text: str) -> str:
    """The typed digits in one form (point, Latin digits, hyphen), nothing rounded, nothing guessed."""
    said = "".join(str(ord_digit(c)) if c.isdigit() else c for c in text.strip())
    said = said.replace(MINUS, "-").replace("٫", ".").replace(",", ".")
    is_plain = all(c in "0123456789.-+" for c in said) and said.count(".") <= 1
    return said if is_plain else ""


def ord_digit(character: str) -> int:
    import unicodedata

    return unicodedata.digit(character)
