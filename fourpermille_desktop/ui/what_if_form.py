"""What is asked: the plot's soil and climate, today's way beside the new one, the weather for RothC."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.library.practice_factors import factors_of
from fourpermille_desktop.ui import what_if_words as say
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.what_if_inputs import LANDS, NEW_LANDS, PLANT, Question, Way, with_factors
from fourpermille_desktop.ui.what_if_parts import MonthStrip, WayField, WeatherModel, WeatherTable
from fourpermille_desktop.ui.what_if_reckoning import EXAMPLE, EXAMPLE_WEATHER
from fourpermille_desktop.ui.widgets.buttons import Button, SegmentedControl
from fourpermille_desktop.ui.widgets.cards import Card, NoteRow
from fourpermille_desktop.ui.widgets.fields import ChoiceField, NumberField
from fourpermille_desktop.ui.widgets.text import Label
from fourpermille_desktop.ui.words import Words, plain_number

_FEEL = (("5", "sand"), ("12", "loam_light"), ("22", "loam"), ("32", "loam_heavy"), ("45", "clay"))


class PlotFields(Card):
    """Climate, kind of soil, carbon now, clay: what the plot is, whatever is done on it."""

    asked = Signal(object, str)  # the new question, and the field that was typed

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(padding=16, gap=10)
        self.theme, self.words, self.question = theme, words, Question()
        self.add_head(self.tr("The plot"))
        climates = [("", self.tr("choose")), *((key, say.said(say.CLIMATES, key)) for key in say.CLIMATES)]
        soils = [("", self.tr("choose")), *((key, say.said(say.SOILS, key)) for key in say.SOILS)]
        self.climate = WayField(self.tr("Climate"), ChoiceField(theme, climates))
        self.soil = WayField(self.tr("Kind of soil"), ChoiceField(theme, soils))
        self.stock = WayField(self.tr("Carbon now"), NumberField(theme, width=92), "t C/ha")
        self.clay = WayField(self.tr("Clay"), NumberField(theme, width=92), "%")
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for at, field in enumerate((self.climate, self.soil, self.stock, self.clay)):
            grid.addWidget(field, at // 2, at % 2)
            grid.setColumnStretch(at % 2, 1)
        self.body.addLayout(grid)
        self.feel = _FeelTest(theme)
        self.feel.hide()
        self.body.addWidget(self.feel)
        self.climate.control.chosen.connect(lambda key: self._ask(replace(self.question, climate=key), "climate"))
        self.soil.control.chosen.connect(lambda key: self._ask(replace(self.question, soil=key), "soil"))
        self.stock.control.kept.connect(
            lambda text: self._ask(replace(self.question, stock_t_c_ha=_kept(text)), "stock_t_c_ha")
        )
        self.clay.control.kept.connect(self._clay_typed)
        self.feel.felt.connect(self._clay_typed)

    def _clay_typed(self, text: str) -> None:
        self._ask(replace(self.question, clay_pct=_kept(text)), "clay_pct")

    def _ask(self, question: Question, field: str) -> None:
        self.asked.emit(question, field)

    def show_question(self, question: Question, origins: dict[str, str], stock_now: str) -> None:
        """`stock_now` stands in the empty field of the carbon: measured or usual."""
        self.question = question
        self.climate.control.choose(question.climate)
        self.soil.control.choose(question.soil)
        _show_text(self.stock.control, question.stock_t_c_ha, self.words)
        self.stock.control.setPlaceholderText(stock_now)
        _show_text(self.clay.control, question.clay_pct, self.words)
        for key, field in (("climate", self.climate), ("soil", self.soil), ("stock_t_c_ha", self.stock),
                           ("clay_pct", self.clay)):  # fmt: skip
            field.say_origin(origins.get(key, ""))
        is_rothc = question.model == "rothc"
        self.clay.setVisible(is_rothc)
        self.feel.setVisible(is_rothc and not question.clay_pct.strip())


class _FeelTest(QWidget):
    """How much clay, by what wet soil does in the hand."""

    felt = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.tr("Wet a handful of soil, knead it and roll it. What does it do?"), "second"))
        said = {
            "sand": self.tr("It falls apart (about 5 %)"),
            "loam_light": self.tr("A ball holds, no roll (about 12 %)"),
            "loam": self.tr("A roll holds, a ring breaks (about 22 %)"),
            "loam_heavy": self.tr("A ring holds with cracks (about 32 %)"),
            "clay": self.tr("A ring holds, smooth and sticky (about 45 %)"),
        }
        choice = ChoiceField(theme, [("", self.tr("choose")), *((key, said[word]) for key, word in _FEEL)])
        choice.setAccessibleName(self.tr("Clay by feel"))
        choice.chosen.connect(lambda key: self.felt.emit(key) if key else None)
        column.addWidget(choice)


class WaysFields(Card):
    """Today's way beside the new one; up to three new ways, a practice of the library fills one."""

    asked = Signal(object, str)
    chosen = Signal(int)
    said = Signal(str)  # why a practice could not be taken

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(padding=16, gap=10)
        self.theme, self.words, self.question = theme, words, Question()
        self.practices: dict[str, str] = {}
        self._build_head()
        self.practice = WayField(
            self.tr("Try a practice"),
            ChoiceField(theme, [("", "")], searchable=True, hint=self.tr("type to find")),
        )
        self.practice.control.lineEdit().setAccessibleName(self.tr("Try a practice"))
        self.practice.control.chosen.connect(self._practice_picked)
        self.body.addWidget(self.practice)
        self.tier1 = QWidget()
        self._build_tier1()
        self.rothc = QWidget()
        self._build_rothc()
        self.body.addWidget(self.tier1)
        self.body.addWidget(self.rothc)
        self.note = NoteRow(theme, "info", "", "warn", "care")
        self.note.hide()
        self.body.addWidget(self.note)

    def set_practices(self, practices: list[tuple[str, str]]) -> None:
        """The practices of the library that have a figure in these tables, as (slug, title)."""
        if dict(practices) != self.practices:
            self.practices = dict(practices)
            self.practice.control.set_choices([("", ""), *practices], "")
            self._show_practice(self.question.practices[self.question.chosen])

    def _build_head(self) -> None:
        three = [("0", "1"), ("1", "2"), ("2", "3")]
        self.which = SegmentedControl(self.theme, three, "0", self.tr("Which new way"))
        self.which.setToolTip(self.tr("Up to three new ways, side by side"))
        self.which.chosen.connect(lambda key: self.chosen.emit(int(key)))
        self.add_head(self.tr("Today and a new way"), self.which)

    # Quick look --------------------------------------------------------------------------------------------------

    def _build_tier1(self) -> None:
        grid = QGridLayout(self.tier1)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        grid.addWidget(Label(self.tr("Today"), "strong"), 0, 0)
        grid.addWidget(Label(self.tr("Change to"), "strong"), 0, 1)
        names = {"land": self.tr("Land use"), "management": "", "inputs": self.tr("What comes back to the soil")}
        self.today: dict[str, WayField] = {}
        self.new: dict[str, WayField] = {}
        for at, (part, name) in enumerate(names.items(), 1):
            for column, fields in enumerate((self.today, self.new)):
                field = fields[part] = WayField(name, ChoiceField(self.theme, []))
                field.control.chosen.connect(
                    lambda key, part=part, is_new=bool(column): self._level_chosen(part, key, is_new)
                )
                grid.addWidget(field, at, column)
                grid.setColumnStretch(column, 1)
        self.meaning = Label("", "hint")
        grid.addWidget(self.meaning, len(names) + 1, 0, 1, 2)

    def _level_chosen(self, part: str, key: str, is_new: bool) -> None:
        way = self.question.way if is_new else self.question.today
        if not key or getattr(way, part) == key:
            return
        way = replace(way, **{part: key}).fitted()
        question = self.question.with_way(way).with_practice("") if is_new else self.question.with_today(way)
        self.asked.emit(question, f"{'new' if is_new else 'today'}.{part}")

    def _show_levels(self, fields: dict[str, WayField], way: Way, lands: tuple[str, ...], side: str) -> None:
        graze = way.land == "grassland"
        name = self.tr("State of the grass") if graze else self.tr("Tillage")
        fields["management"].name.setText(name)
        choices = {
            "land": [(key, say.said(say.LEVELS, key)) for key in lands],
            "management": [(key, say.said(say.LEVELS, key)) for key in way.managements()],
            "inputs": [(key, say.said(say.LEVELS, key)) for key in way.input_levels()],
        }
        for part, field in fields.items():
            control, held = field.control, getattr(way, part)
            control.set_choices(choices[part] or [("", self.tr("does not matter here"))], held)
            control.setEnabled(bool(choices[part]))
            control.setToolTip(control.currentText())
            control.setAccessibleName(f"{side}: {field.name.text()}")

    # Year by year ------------------------------------------------------------------------------------------------

    def _build_rothc(self) -> None:
        column = QVBoxLayout(self.rothc)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        steps = [(key, self.words.number(round(100 * (by - 1)), 0, signed=True)) for key, by in PLANT.items()]
        self.plant = SegmentedControl(self.theme, [(key, f"{number} %") for key, number in steps], "same")
        self.plant.chosen.connect(lambda key: self._fed(replace(self.question.way, plant=key), "plant"))
        self.plant_row = WayField(self.tr("Plant carbon that comes back, new way"), self.plant)
        self.plant.setAccessibleName(self.tr("New way: plant carbon that comes back, against today's"))
        column.addWidget(self.plant_row)
        both = QHBoxLayout()
        both.setSpacing(12)
        unit = self.tr("t C/ha a year")
        self.manure_today = WayField(self.tr("Manure today"), NumberField(self.theme, width=84), unit)
        self.manure_new = WayField(self.tr("Manure, new way"), NumberField(self.theme, width=84), unit)
        both.addWidget(self.manure_today, 1)
        both.addWidget(self.manure_new, 1)
        column.addLayout(both)
        self.manure_today.control.kept.connect(
            lambda text: self._today_fed(replace(self.question.today, manure=_kept(text)), "manure")
        )
        self.manure_new.control.kept.connect(
            lambda text: self._fed(replace(self.question.way, manure=_kept(text)), "manure")
        )
        self.cover_today = MonthStrip(self.theme, self.words, self.tr("Today: months with plants on the field"))
        self.cover_new = MonthStrip(self.theme, self.words, self.tr("New way: months with plants on the field"))
        self.cover_today_row = WayField(self.tr("Months with plants on the field, today"), self.cover_today)
        self.cover_new_row = WayField(self.tr("Months with plants, new way"), self.cover_new)
        column.addWidget(self.cover_today_row)
        column.addWidget(self.cover_new_row)
        self.cover_today.changed.connect(
            lambda text: self._today_fed(replace(self.question.today, covered=text), "covered")
        )
        self.cover_new.changed.connect(lambda text: self._fed(replace(self.question.way, covered=text), "covered"))

    def _fed(self, way: Way, part: str) -> None:
        self.asked.emit(self.question.with_way(way).with_practice(""), f"new.{part}")

    def _today_fed(self, today: Way, part: str) -> None:
        self.asked.emit(self.question.with_today(today), f"today.{part}")

    def _show_rothc(self, question: Question, origins: dict[str, str]) -> None:
        today, way = question.today, question.way
        self.plant.choose(way.plant)
        _show_text(self.manure_today.control, today.manure, self.words)
        _show_text(self.manure_new.control, way.manure, self.words)
        for control in (self.manure_today.control, self.manure_new.control):
            control.setPlaceholderText(self.words.number(0))
        self.cover_today.set_covered(today.covered)
        self.cover_new.set_covered(way.covered)
        self.manure_today.say_origin(origins.get("today.manure", ""))
        self.cover_today_row.say_origin(origins.get("today.covered", ""))
        self._mark(self.plant_row, way.plant != today.plant)
        self._mark(self.manure_new, (way.manure or "0") != (today.manure or "0"))
        self._mark(self.cover_new_row, way.covered != today.covered)

    # Both --------------------------------------------------------------------------------------------------------

    def show_question(self, question: Question, origins: dict[str, str]) -> None:
        self.question = question
        self.which.choose(str(question.chosen))
        is_rothc = question.model == "rothc"
        self.tier1.setVisible(not is_rothc)
        self.rothc.setVisible(is_rothc)
        self._show_levels(self.today, question.today, LANDS, self.tr("Today"))
        self._show_levels(self.new, question.way, NEW_LANDS, self.tr("Change to"))
        for part, field in self.today.items():
            field.say_origin(origins.get(f"today.{part}", ""))
        for part, field in self.new.items():
            self._mark(field, getattr(question.way, part) != getattr(question.today, part))
        self.meaning.setText(say.meaning(question.way))
        self._show_rothc(question, origins)
        self._show_practice(question.practices[question.chosen])

    def _mark(self, field: WayField, is_changed: bool) -> None:
        if is_changed:
            field.say_changed(self.tr("● changed"))
        else:
            field.say_origin(self.tr("as today"))

    def _show_practice(self, slug: str) -> None:
        with QSignalBlocker(self.practice.control):
            self.practice.control.setCurrentIndex(self.practice.control.findData(slug))
            if not slug:
                self.practice.control.lineEdit().clear()
        sure = [one.confidence for one in factors_of(slug)]
        weakest = next((one for one in ("assumed", "memory", "table") if one in sure), "")
        said = self.tr("what it changes: {confidence}").format(confidence=say.said(say.CONFIDENCES, weakest))
        self.practice.say_origin(said if weakest else self.tr("only those with a figure in these tables"))

    def _practice_picked(self, slug: str) -> None:
        if slug == self.question.practices[self.question.chosen]:
            return
        self.tell("")
        if not slug:
            self.asked.emit(self.question.with_practice(""), "")
            return
        factors = factors_of(slug)
        way = with_factors(self.question.today, factors)
        if not factors:
            self.tell(self.tr("This practice has no figure in these tables."))
        elif way is None:
            self.tell(self.tr("This practice is for another land use than today's."))
        elif not self.question.differs(way):
            self.tell(self.tr("For this model the practice changes nothing against today."))
        if factors and way is not None:
            self.asked.emit(self.question.with_way(way).with_practice(slug), "practice")
        else:
            self._show_practice(self.question.practices[self.question.chosen])

    def tell(self, sentence: str) -> None:
        self.note.label.setText(sentence)
        self.note.setVisible(bool(sentence))


class WeatherFields(Card):
    """Twelve months of weather: typed, pasted, or the example of the model's makers."""

    asked = Signal(object, str)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(padding=16, gap=10)
        self.theme, self.question = theme, Question()
        self.add_head(self.tr("Weather of a usual year"))
        self.body.addWidget(
            Label(self.tr("Type the 12 months of the nearest station, or paste them from a spreadsheet."), "second")
        )
        self.model = WeatherModel(words)
        self.table = WeatherTable(theme, self.model, self.tr("Weather of a usual year"))
        self.body.addWidget(self.table)
        self.source = Label("", "hint")
        self.body.addWidget(self.source)
        row = QHBoxLayout()
        self.example = Button(theme, self.tr("Put in the example from England"), None, "plain")
        self.example.clicked.connect(self._put_example)
        row.addWidget(self.example)
        row.addStretch(1)
        self.body.addLayout(row)
        self.model.typed.connect(
            lambda cells: self.asked.emit(replace(self.question, weather=cells, weather_name="typed"), "weather")
        )

    def _put_example(self) -> None:
        cells = tuple(f"{value:g}" for month in EXAMPLE_WEATHER for value in month)
        self.asked.emit(replace(self.question, weather=cells, weather_name=EXAMPLE), "weather")

    def show_question(self, question: Question) -> None:
        self.question = question
        self.setVisible(question.model == "rothc")
        self.model.set_cells(question.weather)
        is_example = question.weather_name == EXAMPLE
        said = self.tr("Rothamsted Research, England: the example of the model's makers, not your place.")
        self.source.setText(
            said if is_example else self.tr("Evaporation: open pan. From a map of PET, divide by 0.75.")
        )
        self.example.setVisible(not is_example)


def _kept(text: str) -> str:
    """A number as the record keeps it: point, Latin digits; what is no number stays as typed."""
    return plain_number(text) or text.strip()


def _show_text(field: NumberField, text: str, words: Words) -> None:
    plain = plain_number(text)
    field.set_text(text.replace(".", words.locale.decimalPoint()) if plain else text)
