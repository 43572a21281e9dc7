"""Small calculators beside the field tests: time to speed, layers to a score, worms to a grade, feel to texture."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fourpermille_desktop.soil import field_tests as soil
from fourpermille_desktop.soil.refused import Refused
from fourpermille_desktop.ui.entry_sheet import in_flow
from fourpermille_desktop.ui.field_test_result import Result
from fourpermille_desktop.ui.field_test_words import (
    PIPE_GRADES,
    grade_words,
    pipe_words,
    texture_words,
    water_words,
)
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import SegmentedControl
from fourpermille_desktop.ui.widgets.cards import Card
from fourpermille_desktop.ui.widgets.fields import FieldRow, NumberField
from fourpermille_desktop.ui.widgets.text import Label
from fourpermille_desktop.ui.words import Words

PITS, LAYERS = 5, 4


class Calculator(Card):
    """Fields at the top, the result below; it follows every key."""

    def __init__(self, theme: Theme, words: Words, title: str, sentence: str) -> None:
        super().__init__(title, gap=10)
        self.theme, self.words = theme, words
        self.body.addWidget(Label(sentence, "second"))
        self.fields = QVBoxLayout()
        self.fields.setSpacing(10)
        self.body.addLayout(self.fields)
        self.result = Result(theme)
        self.body.addWidget(self.result)

    def reckon(self) -> None:
        """Show the result of what is typed; Refused when it cannot be."""
        raise NotImplementedError

    def follow(self) -> None:
        try:
            self.reckon()
        except Refused:
            self.result.clear()

    def number(self, name: str, unit: str = "", width: int = 90) -> tuple[FieldRow, NumberField]:
        field = NumberField(self.theme, width=width)
        field.setAccessibleName(f"{name}, {unit}" if unit else name)
        field.textChanged.connect(lambda _text: self.follow())
        return FieldRow(name, field, unit), field


class Clock(QWidget):
    """Minutes and seconds."""

    def __init__(self, calculator: Calculator) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        first, self.minutes = calculator.number(self.tr("Time"), self.tr("minutes"))
        second, self.seconds = calculator.number(self.tr("and"), self.tr("seconds"))
        row.addWidget(first)
        row.addWidget(second)
        row.addStretch(1)

    @property
    def value(self) -> float:
        """The time. [min]"""
        return (self.minutes.value or 0.0) + (self.seconds.value or 0.0) / 60


class RingCalculator(Calculator):
    """The second layer of water in the ring: its time is the speed of the soil."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(
            theme,
            words,
            self.tr("From time to speed"),
            self.tr("Type how long the second water took: 444 ml in a ring 15 cm wide, a layer of 25.4 mm."),
        )
        self.clock = Clock(self)
        row, self.water = self.number(self.tr("Layer of water"), "mm")
        self.water.setText(words.number(soil.RING_WATER_MM, 1))
        self.fields.addWidget(self.clock)
        self.fields.addWidget(row)

    def reckon(self) -> None:
        rate = soil.infiltration_rate(self.clock.value, self.water.value or 0.0)
        name = water_words(soil.infiltration_class(rate))
        speed = self.words.quantity(rate, self.tr("mm per hour"), 0 if rate >= 10 else 2)
        meaning = self.tr("A fast soil is not always the best one: pure sand is very fast and holds little.")
        self.result.show_result("none", self.tr("{speed}: {name}").format(speed=speed, name=name), meaning=meaning)


class PipeCalculator(Calculator):
    """The pipe: 800 ml, and how long they take."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(
            theme,
            words,
            self.tr("What the time says"),
            self.tr("Type how long 800 ml took in a pipe 10 cm wide."),
        )
        self.clock = Clock(self)
        self.fields.addWidget(self.clock)

    def reckon(self) -> None:
        name = soil.pipe_class(self.clock.value)
        minutes = self.words.quantity(self.clock.value, self.tr("minutes"), 1)
        self.result.show_result(PIPE_GRADES[name], minutes, meaning=pipe_words(name))


class BlockCalculator(Calculator):
    """A spade block with layers: the mean by thickness, and the worst layer beside it."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(
            theme,
            words,
            self.tr("A block with several layers"),
            self.tr("Type the score and the thickness of each layer, from the top down."),
        )
        self.layers: list[tuple[NumberField, NumberField]] = []
        for at in range(1, LAYERS + 1):
            layer = self.tr("Layer {number}: score").format(number=at)
            first, score = self.number(layer, self.tr("1 to 5"), 70)
            second, thickness = self.number(self.tr("thickness"), "cm", 70)
            thickness.setAccessibleName(self.tr("Layer {number}: thickness in cm").format(number=at))
            self.layers.append((score, thickness))
            self.fields.addWidget(in_flow([first, second], 16))

    def typed(self) -> list[tuple[float, float]]:
        pairs = [(score.value, thickness.value) for score, thickness in self.layers]
        return [(score, cm) for score, cm in pairs if score is not None and cm is not None]

    def reckon(self) -> None:
        layers = self.typed()
        block, worst = soil.vess_block(layers), soil.vess_worst(layers)
        told = self.tr("The worst layer has {score}: {grade}. It is what roots and water meet first.")
        self.result.show_result(
            soil.vess_grade(block),
            self.words.number(block, 1),
            meaning=told.format(score=self.words.number(worst), grade=grade_words(soil.vess_grade(worst)).lower()),
        )


class WormCalculator(Calculator):
    """Worms of some pits: the mean, a square metre, the grade."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(
            theme,
            words,
            self.tr("From worms to a grade"),
            self.tr("Type the worms of each pit of 20 × 20 × 20 cm. Leave pits you did not dig empty."),
        )
        cells = [self.number(self.tr("Pit {number}").format(number=at), "", 64) for at in range(1, PITS + 1)]
        self.pits = [field for _, field in cells]
        self.fields.addWidget(in_flow([row for row, _ in cells], 14))
        choices = [("1", "1"), ("2", "2"), ("3", "3")]
        self.kinds = SegmentedControl(theme, choices, "1", self.tr("Kinds of worms seen"))
        self.kinds.chosen.connect(lambda _key: self.follow())
        kinds = self.tr("Kinds seen: on the surface, in the soil, in deep burrows")
        self.fields.addWidget(FieldRow(kinds, self.kinds))

    def reckon(self) -> None:
        counts = [field.value for field in self.pits if field.value is not None]
        if not counts:
            self.result.clear()
            return
        mean = sum(counts) / len(counts)
        grade = soil.worms_grade(mean, int(self.kinds.current))
        told = self.tr("{count} worms a pit, about {per_m2} for a square metre")
        area = self.words.number(soil.worms_per_m2(mean), 0)
        self.result.show_result(grade, told.format(count=self.words.number(mean, 1), per_m2=area))


class TextureCalculator(Calculator):
    """Three questions, each asked once the one before is answered."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(
            theme,
            words,
            self.tr("Which texture is it?"),
            self.tr("Answer with the soil in your hand, one after the other."),
        )
        self.ball = self._ask(
            self.tr("Does moist soil hold together in a ball?"), [("yes", self.tr("Yes")), ("no", self.tr("No"))]
        )
        self.ribbon = self._ask(
            self.tr("How long does the ribbon get before it breaks?"),
            [
                ("0", self.tr("No ribbon")),
                ("1", self.tr("Under 2.5 cm")),
                ("4", self.tr("2.5 to 5 cm")),
                ("6", self.tr("Over 5 cm")),
            ],
        )
        self.feel = self._ask(
            self.tr("How does a very wet pinch feel?"),
            [("gritty", self.tr("Gritty")), ("smooth", self.tr("Smooth")), ("neither", self.tr("Neither"))],
        )
        self.follow()

    def _ask(self, question: str, choices: Sequence[tuple[str, str]]) -> Answers:
        answers = Answers(self.theme, question, choices, self.follow)
        self.fields.addWidget(answers)
        return answers

    def reckon(self) -> None:
        ball, ribbon = self.ball.chosen, self.ribbon.chosen
        self.ribbon.setVisible(ball == "yes")
        self.feel.setVisible(ball == "yes" and ribbon not in ("", "0"))
        is_answered = ball == "no" or (ball == "yes" and (ribbon == "0" or (ribbon and self.feel.chosen)))
        if not is_answered:
            self.result.clear()
            return
        name = soil.texture_class(ball == "yes", float(ribbon or 0), self.feel.chosen or "neither")
        meaning = self.tr("No texture is good or poor. It hardly changes in a lifetime.")
        self.result.show_result("none", texture_words(name), meaning=meaning)


class Answers(QWidget):
    """A question with its answers side by side; nothing is chosen before somebody answers."""

    def __init__(
        self, theme: Theme, question: str, choices: Sequence[tuple[str, str]], answered: Callable[[], None]
    ) -> None:
        super().__init__()
        from fourpermille_desktop.ui.library_parts import PillButton

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(question, "strong"))
        self.chosen = ""
        self.buttons: dict[str, PillButton] = {}
        for key, text in choices:
            pill = PillButton(theme, text, checkable=True)
            pill.setAccessibleName(f"{question} {text}")
            pill.clicked.connect(lambda _on=False, key=key: self._choose(key, answered))
            self.buttons[key] = pill
        column.addWidget(in_flow(list(self.buttons.values()), 8))

    def _choose(self, key: str, answered: Callable[[], None]) -> None:
        self.chosen = key
        for name, pill in self.buttons.items():
            pill.setChecked(name == key)
        answered()


CALCULATORS: dict[str, Callable[[Theme, Words], Calculator]] = {
    "infiltration_ring_2nd_inch": RingCalculator,
    "infiltration_pipe": PipeCalculator,
    "vess": BlockCalculator,
    "earthworms_20x20x20cm": WormCalculator,
    "texture_by_feel": TextureCalculator,
}
