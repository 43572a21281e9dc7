"""The quiz of a session: one question at a time with big answers, by hands or by one person; then the total."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import Entry, Question
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.entry_sheet import in_flow
from fourpermille_desktop.ui.quiz_answer import AnswerCard
from fourpermille_desktop.ui.quiz_rounds import Round
from fourpermille_desktop.ui.quiz_total import QuizTotal
from fourpermille_desktop.ui.widgets.buttons import Button, SegmentedControl
from fourpermille_desktop.ui.widgets.cards import Card, NoteRow
from fourpermille_desktop.ui.widgets.text import Label, Line

LETTERS = "abcdefgh"


class QuizPanel(QScrollArea):
    """Keeps the rounds of this session in memory only: they are gone when the program closes."""

    closed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context, self.theme, self.words = context, context.theme, context.words
        self.rounds: dict[tuple[str, str], Round] = {}  # (module, before or after)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.entry: Entry | None = None
        self.at = 0
        self.is_shown = False  # whether the right answer of this question is in sight
        self.answers: list[AnswerCard] = []
        self._build()

    # Building --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        content = QWidget()
        content.setObjectName("column")
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._build_bar())
        self.question_card = Card(padding=24, gap=14)
        column.addWidget(self.question_card)
        self.total = QuizTotal(self.theme, self.words)
        self.total.again.connect(self.start)
        self.total.other_round.connect(self.other_round)
        self.total.closed.connect(self.closed)
        column.addWidget(self.total)
        column.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self._fill_card()

    def _build_bar(self) -> QWidget:
        self.when = SegmentedControl(
            self.theme,
            [("before", self.tr("Before")), ("after", self.tr("After"))],
            "before",
            self.tr("Before or after the session"),
        )
        self.how = SegmentedControl(
            self.theme,
            [("one", self.tr("One person")), ("hands", self.tr("Show of hands"))],
            "one",
            self.tr("How people answer"),
        )
        self.when.chosen.connect(lambda _key: self.start())
        self.how.chosen.connect(lambda _key: self.start())
        leave = Button(self.theme, self.tr("Back to the session"), "arrow-left", "plain")
        leave.clicked.connect(self.closed)
        return in_flow([leave, self.when, self.how], 12)

    def _fill_card(self) -> None:
        body = self.question_card.body
        self.where = Line("", "second")
        self.question = Label("", "big")
        self.hint = Label("", "hint")
        self._answers = QVBoxLayout()
        self._answers.setSpacing(10)
        self.verdict = QFrame()
        self.verdict.setObjectName("sunkenBox")
        inner = QVBoxLayout(self.verdict)
        inner.setContentsMargins(14, 10, 14, 10)
        self.reason = NoteRow(self.theme, "check-circle", "", "primaryText", "cardTitle")
        inner.addWidget(self.reason)
        self.back = Button(self.theme, self.tr("Question before"), "arrow-left", "plain")
        self.show_answer = Button(self.theme, self.tr("Show the answer"), "eye", "filled")
        self.next = Button(self.theme, self.tr("Next question"), None, "filled")
        self.back.clicked.connect(lambda: self.go(self.at - 1))
        self.show_answer.clicked.connect(self.reveal)
        self.next.clicked.connect(lambda: self.go(self.at + 1))
        for part in (self.where, self.question, self.hint):
            body.addWidget(part)
        body.addLayout(self._answers)
        body.addWidget(self.verdict)
        body.addWidget(in_flow([self.show_answer, self.next, self.back]))

    # Rounds ----------------------------------------------------------------------------------------------------

    def ask(self, entry: Entry) -> None:
        """The questions of a session, from the first one."""
        self.entry = entry
        self.setAccessibleName(self.tr("Quiz: {name}").format(name=entry.title))
        if (entry.slug, "before") in self.rounds:
            self.when.choose("after")
        else:
            self.when.choose("before")
        self.start()

    def start(self) -> None:
        """A fresh round; the other one of this session is kept."""
        if self.entry is None:
            return
        self.rounds[self.entry.slug, self.when.current] = Round(self.entry.quiz)
        self.go(0)

    def other_round(self) -> None:
        self.when.choose("after" if self.when.current == "before" else "before")
        self.start()

    @property
    def round(self) -> Round:
        assert self.entry is not None
        return self.rounds[self.entry.slug, self.when.current]

    @property
    def is_by_hands(self) -> bool:
        return self.how.current == "hands"

    @property
    def is_over(self) -> bool:
        return self.entry is not None and self.at >= len(self.entry.quiz)

    def go(self, at: int) -> None:
        """To a question, or past the last one to the total."""
        if self.entry is None:
            return
        self.at = max(0, at)
        self.question_card.setVisible(not self.is_over)
        self.total.setVisible(self.is_over)
        if self.is_over:
            self._show_total()
            return
        self.is_shown = self.round.asked(self.at) > 0 and not self.is_by_hands
        self._show_question(self.entry.quiz[self.at])
        self.verticalScrollBar().setValue(0)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_question(self, question: Question) -> None:
        assert self.entry is not None
        told = self.tr("Question {number} of {count}")
        self.where.setText(told.format(number=self.at + 1, count=len(self.entry.quiz)))
        self.question.setText(question.question)
        by_hands = self.tr("Count the hands: 1, 2, 3 add one; with Shift they take one away.")
        self.hint.setText(by_hands if self.is_by_hands else self.tr("Press the letter, or click."))
        while self._answers.count():
            item = self._answers.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.answers = []
        for at, text in enumerate(question.answers):
            answer = AnswerCard(self.theme, LETTERS[at], text, by_hands=self.is_by_hands)
            answer.opened.connect(lambda at=at: self.answer(at))
            answer.counted.connect(lambda by, at=at: self.count(at, by))
            self.answers.append(answer)
            self._answers.addWidget(answer)
        self._show_state()

    def _show_state(self) -> None:
        assert self.entry is not None
        question, hands = self.entry.quiz[self.at], self.round.hands[self.at]
        for at, answer in enumerate(self.answers):
            answer.show_hands(hands[at])
            answer.show_result(self.is_shown, is_right=at == question.right, is_chosen=hands[at] > 0)
        self.verdict.setVisible(self.is_shown)
        self.show_answer.setVisible(self.is_by_hands and not self.is_shown)
        self.back.setVisible(self.at > 0)
        is_last = self.at == len(self.entry.quiz) - 1
        self.next.setText(self.tr("See the total") if is_last else self.tr("Next question"))
        self.next.updateGeometry()
        self.next.setVisible(self.is_shown or not self.is_by_hands)
        self.next.setEnabled(self.is_shown)
        if self.is_shown:
            self._say_reason(question)

    def _say_reason(self, question: Question) -> None:
        letter = LETTERS[question.right]
        if self.is_by_hands:
            self.reason.mark.set("check-circle", "primaryText")
            said = self.tr("{letter} is right. {why}").format(letter=letter, why=question.why)
        elif self.round.right(self.at):
            self.reason.mark.set("check-circle", "primaryText")
            said = self.tr("Right. {why}").format(why=question.why)
        else:
            self.reason.mark.set("info", "info")
            said = self.tr("Not this one: {letter} is right. {why}").format(letter=letter, why=question.why)
        self.reason.label.setText(said.strip())
        self.verdict.setAccessibleName(said.strip())

    def _show_total(self) -> None:
        assert self.entry is not None
        slug = self.entry.slug
        other = "after" if self.when.current == "before" else "before"
        held = self.rounds.get((slug, other))
        self.total.show_rounds(
            self.round,
            held if held is not None and held.all_asked else None,
            self.when.current,
            by_hands=self.is_by_hands,
        )
        self.total.setFocus(Qt.FocusReason.OtherFocusReason)

    # Answers ---------------------------------------------------------------------------------------------------

    def answer(self, at: int) -> None:
        """A letter or a click: one person's answer, or one more hand."""
        if self.entry is None or self.is_over or at >= len(self.answers):
            return
        if self.is_by_hands:
            self.count(at, 1)
            return
        if not self.is_shown:
            self.round.choose(self.at, at)
            self.reveal()

    def count(self, at: int, by: int) -> None:
        if self.entry is not None and not self.is_over and at < len(self.answers) and not self.is_shown:
            self.round.count(self.at, at, by)
            self.answers[at].show_hands(self.round.hands[self.at][at])

    def reveal(self) -> None:
        self.is_shown = True
        self._show_state()
        self.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        if self.is_shown:
            self.go(self.at + 1)
        elif self.is_by_hands:
            self.reveal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter, key = event.text().lower(), event.key()
        digit = _digit(event)
        if self.entry is None or self.is_over:
            super().keyPressEvent(event)
        elif digit and self.is_by_hands:
            is_less = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.count(digit - 1, -1 if is_less else 1)
        elif digit:
            self.answer(digit - 1)
        elif letter and letter in LETTERS:
            self.answer(LETTERS.index(letter))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self._go_on()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Backspace):
            self.go(self.at - 1)
        elif key == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


_SHIFTED = {"!": 1, '"': 2, "@": 2, "§": 3, "#": 3, "$": 4, "%": 5}  # digits with Shift, on the usual keyboards


def _digit(event: QKeyEvent) -> int:
    """1 to 8 of a digit key, with or without Shift; 0 for every other key."""
    text = event.text()
    if text.isdigit() and 1 <= int(text) <= 8:
        return int(text)
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return _SHIFTED.get(text, 0)
    return 0
