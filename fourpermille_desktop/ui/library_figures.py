"""What was measured, in words and as rows of the range plot: never more than the library's evidence says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from fourpermille_desktop.library.entry import Evidence
from fourpermille_desktop.ui.widgets.range_plot import Range
from fourpermille_desktop.ui.words import END, LEFT_TO_RIGHT, NARROW_SPACE, Words


@dataclass(frozen=True)
class Figure:
    """The figure line of a card: the figure in bold, where it was found, and the same for a reader."""

    figure: str
    where: str
    said: str
    is_sound: bool = True


@dataclass(frozen=True)
class EvidenceLine:
    """A row of evidence that does not belong on the plot in per cent."""

    icon: str
    title: str
    value: str
    note: str


@dataclass(frozen=True)
class Source:
    """Where figures come from, and whether somebody of us read it there."""

    title: str
    doi: str
    confidence: str


def headline_figure(row: Evidence | None, words: Words) -> Figure:
    """The one line a card has for what was measured."""
    if row is None:
        nothing = QCoreApplication.translate("LibraryFigures", "No sound figure")
        return Figure(nothing, "", nothing, is_sound=False)
    if row.may_rise_or_fall:
        return Figure(may_rise_or_fall(), row.where, f"{may_rise_or_fall()}. {row.where}")
    if row.effect is None and row.low is None:
        return Figure("", row.words or row.value_text, row.words or row.value_text)
    figure = _range(row, words, "…") if row.low is not None else _value(row, words)
    if row.unit == "t C/ha":  # once, and not for each year: that must stand beside the figure
        figure = QCoreApplication.translate("LibraryFigures", "{value} in all").format(value=figure)
    return Figure(figure, row.where, said_of(row, words))


def may_rise_or_fall() -> str:
    return QCoreApplication.translate("LibraryFigures", "May rise or fall")


def said_of(row: Evidence, words: Words) -> str:
    """A row as a sentence for a screen reader."""
    say = {"where": row.where, "low": "", "high": "", "value": ""}
    for name, number in (("low", row.low), ("high", row.high), ("value", row.effect)):
        say[name] = "" if number is None else words.number(abs(number) if name == "value" else number, 0)
    if row.may_rise_or_fall:
        text = QCoreApplication.translate(
            "LibraryFigures", "{where}: may rise or fall, between {low} and {high} per cent."
        )
    elif row.unit != "%" or row.effect is None:
        return f"{row.where}: {value_with_interval(row, words)}"
    elif row.low is None:
        more = QCoreApplication.translate("LibraryFigures", "{where}: {value} per cent more, no range given.")
        less = QCoreApplication.translate("LibraryFigures", "{where}: {value} per cent less, no range given.")
        text = more if row.effect >= 0 else less
    else:
        more = QCoreApplication.translate("LibraryFigures", "{where}: {value} per cent more, between {low} and {high}.")
        less = QCoreApplication.translate("LibraryFigures", "{where}: {value} per cent less, between {low} and {high}.")
        text = more if row.effect >= 0 else less
    return text.format(**say)


def is_plotted(row: Evidence) -> bool:
    """Only differences in per cent between fields with and without stand on the common axis."""
    is_difference = row.metric == "relative change" or row.metric.startswith("relative change,") or row.is_loss_avoided
    return row.outcome == "SOC" and row.unit == "%" and row.effect is not None and is_difference


def plot_rows(rows: Sequence[Evidence], headline: Evidence | None, words: Words) -> list[Range]:
    """The bars, the headline first; one dashed frame when there is none."""
    plotted = sorted((row for row in rows if is_plotted(row)), key=lambda row: row is not headline)
    if not plotted:
        carbon = QCoreApplication.translate("LibraryFigures", "Soil carbon, in per cent")
        none = QCoreApplication.translate("LibraryFigures", "No sound figure yet. We do not guess.")
        return [Range(carbon, end=none, kind="none", said=f"{carbon}: {none}")]
    return [_plot_row(row, words) for row in plotted]


def _plot_row(row: Evidence, words: Words) -> Range:
    low, middle, high = row.low, row.effect, row.high
    end = _value(row, words)
    if row.is_loss_avoided and middle is not None:  # a loss is drawn on the left
        low, middle, high = (None if high is None else -abs(high), -abs(middle), None if low is None else -abs(low))
        end = QCoreApplication.translate("LibraryFigures", "prevents a loss of {value}").format(
            value=words.quantity(abs(middle), "%", 0)
        )
    details = [studies_words(row, words)]
    if row.confidence == "memory":
        details.insert(0, QCoreApplication.translate("LibraryFigures", "from experts, not checked at source"))
    if row.may_rise_or_fall and not row.is_loss_avoided:
        details, end = [may_rise_or_fall(), *details], ""
    elif row.low is None:
        details.append(QCoreApplication.translate("LibraryFigures", "no range given"))
    return Range(
        row.where, " · ".join(part for part in details if part), low, middle, high, end,
        kind="memory" if row.confidence == "memory" else "measured", said=said_of(row, words),
    )  # fmt: skip


def meaning(rows: Sequence[Evidence]) -> list[str]:
    """What the plotted numbers mean and do not mean: as many sentences as the bars need."""
    plotted = [row for row in rows if is_plotted(row)]
    said = []
    if any(not row.is_loss_avoided for row in plotted):
        said.append(
            QCoreApplication.translate(
                "MeasuredCard", "Difference between fields with and without. Not a gain per year."
            )
        )
    if any(row.may_rise_or_fall and not row.is_loss_avoided for row in plotted):
        said.append(
            QCoreApplication.translate("MeasuredCard", "A hollow bar across the zero line: it may rise or fall.")
        )
    if any(row.is_loss_avoided for row in plotted):
        said.append(
            QCoreApplication.translate(
                "MeasuredCard", "A bar on the left: the loss that this practice prevents. Not a gain."
            )
        )
    return said


def studies_words(row: Evidence, words: Words) -> str:
    """ "50 studies · median 2.8 years", as far as it is known."""
    said = []
    if row.n_studies and row.source_kind == "second-order meta-analysis":
        said.append(QCoreApplication.translate("LibraryFigures", "%n review(s) of studies", "", row.n_studies))
    elif row.n_studies:
        said.append(QCoreApplication.translate("LibraryFigures", "%n study(ies)", "", row.n_studies))
    years = _number(row.duration_years)
    if years and row.source_kind == "own computation from open dataset":
        text = QCoreApplication.translate("LibraryFigures", "median {years} years")
        said.append(text.format(years=words.number(years)))
    return " · ".join(said)


def notes(rows: Sequence[Evidence], headline: Evidence | None) -> list[str]:
    """What must be said about bars, and is more than "may rise or fall"."""
    plotted = sorted((row for row in rows if is_plotted(row)), key=lambda row: row is not headline)
    said = [(row.where, row.words) for row in plotted if row.words and row.words.rstrip(".") != may_rise_or_fall()]
    line = QCoreApplication.translate("LibraryFigures", "{where}: {words}")
    return [line.format(where=where, words=text) for where, text in said]


def other_lines(rows: Sequence[Evidence], words: Words) -> list[EvidenceLine]:
    """Rows in other units, harvest and gases: as lines. A row without any figure or words says nothing."""
    lines = []
    for row in rows:
        value = value_with_interval(row, words)
        if is_plotted(row) or not (value or row.words):
            continue
        note = row.words
        if row.may_rise_or_fall and not note:
            note = may_rise_or_fall()
        if row.confidence == "memory":
            unchecked = QCoreApplication.translate("LibraryFigures", "From experts, not checked at source.")
            note = f"{note} {unchecked}".strip()
        lines.append(EvidenceLine(_ICONS.get(row.outcome, "chart-bar"), _title(row), value, note))
    return lines


_ICONS = {"yield": "grains", "GHG": "cloud-arrow-up", "SOC": "stack"}


def _title(row: Evidence) -> str:
    if row.outcome == "yield":
        return QCoreApplication.translate("LibraryFigures", "Harvest · {where}").format(where=row.where)
    if row.outcome == "GHG":
        return QCoreApplication.translate("LibraryFigures", "Other gases · {where}").format(where=row.where)
    return row.where


def value_with_interval(row: Evidence, words: Words, *, exact: bool = False) -> str:
    """ "+27 % (21 to 34)"; a range alone where there is no mean; a factor where 1 means no change.

    exact : every digit of the library, as tables and paper show them; else per cent are whole, as beside a bar.
    """
    if row.effect is None:
        return _range(row, words, None, exact=exact) if row.low is not None else ""
    value = _value(row, words, exact=exact)
    if row.low is None or row.high is None:
        return value
    ends = QCoreApplication.translate("LibraryFigures", "{low} to {high}")
    ends = ends.format(low=_plain(row.low, row, words, exact), high=_plain(row.high, row, words, exact))
    return f"{LEFT_TO_RIGHT}{value} ({ends}){END}"


def _value(row: Evidence, words: Words, *, exact: bool = False) -> str:
    if row.effect is None:
        return ""
    if row.unit == "ratio":
        return f"{LEFT_TO_RIGHT}× {words.number(row.effect)}{END}"
    number = _plain(row.effect, row, words, exact)
    sign = "+" if row.effect > 0 and _is_change(row) else ""
    return f"{LEFT_TO_RIGHT}{sign}{number}{NARROW_SPACE}{unit_words(row.unit)}{END}"


def _range(row: Evidence, words: Words, between: str | None, *, exact: bool = False) -> str:
    """Low to high with its unit, a plus before the first when both are gains."""
    if row.low is None or row.high is None:
        return ""
    low, high = _plain(row.low, row, words, exact), _plain(row.high, row, words, exact)
    sign = "+" if row.low > 0 and _is_change(row) else ""
    text = QCoreApplication.translate("LibraryFigures", "{low} to {high}").format(low=sign + low, high=high)
    if between is not None:
        text = f"{sign}{low}{between}{high}"
    return f"{LEFT_TO_RIGHT}{text}{NARROW_SPACE}{unit_words(row.unit)}{END}"


def _plain(value: float, row: Evidence, words: Words, exact: bool = False) -> str:
    if exact:
        return words.number(value + 0.0)
    is_whole = row.unit in ("%", "kg/ha") and (abs(value) >= 1 or value == 0)
    return words.number(value, 0) if is_whole else words.number(round(value, 2) + 0.0)


def _is_change(row: Evidence) -> bool:
    """A share (how much of the manure's carbon stays) is not a rise and has no plus."""
    return "change" in row.metric or "gain" in row.metric


def unit_words(unit: str) -> str:
    if unit == "t C/ha/yr":
        return QCoreApplication.translate("LibraryFigures", "t C/ha a year")
    return unit


def no_figure_parts(text: str) -> tuple[str, str]:
    """ "Tonnes …: no sound figure yet. …" as a heading and a sentence."""
    head, found, rest = text.partition(":")
    rest = rest.strip()
    return (head.strip(), rest[:1].upper() + rest[1:]) if found and rest else ("", text)


def sources(rows: Sequence[Evidence]) -> list[Source]:
    """Each source once; the weakest word of confidence of its rows counts."""
    order = ("none", "memory", "verified")
    found: dict[tuple[str, str], Source] = {}
    for row in rows:
        title = row.source.removesuffix(f", doi:{row.doi}") if row.doi else row.source
        if not title and not row.doi:
            continue
        known = found.get((title, row.doi))
        weakest = min(row.confidence, known.confidence if known else "verified", key=_rank(order))
        found[title, row.doi] = Source(title, row.doi, weakest)
    return list(found.values())


def are_all_checked(rows: Sequence[Evidence]) -> bool:
    """Only then the chip "Figures checked at source" is true."""
    figures = [row for row in rows if row.effect is not None or row.low is not None]
    return bool(figures) and all(row.confidence == "verified" for row in figures)


def _rank(order: tuple[str, ...]):  # type: ignore[no-untyped-def]
    return lambda word: order.index(word) if word in order else 0


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
