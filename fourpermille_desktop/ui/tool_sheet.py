"""The sheet of one tool: what it does, what it asks for, what it is good for, who makes it, where to find it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.entry_sheet import EntrySheet, fact_row, in_flow, points_block
from fourpermille_desktop.ui.library_words import language_name, tool_word, word
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.buttons import Button
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider
from fourpermille_desktop.ui.widgets.text import Label
from fourpermille_desktop.ui.words import comma


class ToolSheet(EntrySheet):
    """One card: what the tool does and asks for, who makes it, where it is found; and what can be done with it."""

    compared = Signal(str)  # put it beside others, or take it away again
    used = Signal(str)  # somebody used it

    def __init__(self, context: Context, pack: Pack) -> None:
        super().__init__(context, pack)
        self.is_compared: Callable[[str], bool] = lambda _slug: False

    def parts(self) -> Iterable[QWidget]:
        self.card = Card(padding=18, gap=8)
        self._fill(self.card.body)
        yield self.card

    def _fill(self, body: QVBoxLayout) -> None:
        entry, facts = self.entry, self.entry.facts
        body.addWidget(Label(entry.title, "verdict"))
        body.addWidget(self._chips())
        body.addWidget(Label(entry.summary))
        body.addWidget(self._acts())
        if entry.does:
            body.addWidget(Label(self.tr("What it does"), "strong"))
            body.addWidget(Label(entry.does, "second"))
        for title, icon, token, points in (
            (self.tr("What it asks for"), "list-checks", "text2", entry.asks),
            (self.tr("Good for"), "check", "primaryText", entry.good_for),
            (self.tr("Take care"), "warning", "warn", entry.care),
        ):
            if points:
                body.addSpacing(4)
                body.addWidget(points_block(self.theme, title, icon, token, points))
        body.addWidget(Divider())
        languages = comma().join(language_name(str(code)) for code in facts["languages"])
        for name, value in (
            (self.tr("Made by"), str(facts["publisher"])),
            (self.tr("For"), tool_word("user_level", str(facts["user_level"]))),
            (self.tr("Languages"), languages),
            (self.tr("Scale"), self.as_written(facts["scale"])),
            (self.tr("Licence"), self.as_written(facts["licence"])),
            (self.tr("Standing"), self.as_written(facts["status"])),
        ):
            body.addWidget(fact_row(name, value))
        if facts.get("link"):
            body.addWidget(Divider())
            body.addWidget(self._address(str(facts["link"])))

    def _acts(self) -> QWidget:
        is_in = self.is_compared(self.slug)
        words = self.tr("Take out of the comparison") if is_in else self.tr("Compare")
        self.compare = Button(self.theme, words, "minus" if is_in else "scales", "outlined")
        self.compare.clicked.connect(lambda: self.compared.emit(self.slug))
        self.use = Button(self.theme, self.tr("I used this"), "check", "outlined")
        self.use.clicked.connect(lambda: self.used.emit(self.slug))
        return in_flow([self.compare, self.use])

    def _chips(self) -> QWidget:
        facts, offline = self.entry.facts, str(self.entry.facts["offline"])
        tone = {"yes": "good", "no": "warn"}.get(offline, "neutral")
        return self.chips(
            Chip(self.theme, word("type", str(facts["type"]))),
            Chip(self.theme, word("offline", offline), tone, "wifi-slash" if offline == "yes" else None),
            Chip(self.theme, tool_word("cost", str(facts["cost"]))),
        )

    def _address(self, link: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(Label(self.tr("Where to find it"), "strong"))
        self.link = Label(breakable(link), "second")
        self.link.setAccessibleName(link)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.link.setTextInteractionFlags(flags)
        column.addWidget(self.link)
        column.addWidget(Label(self.tr("Opens with a network. The square is for a telephone."), "hint"))
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addWidget(QrSquare(self.theme, link), 0, Qt.AlignmentFlag.AlignTop)
        return holder


class QrSquare(QWidget):
    """A link as a QR code: dark on white in every theme, else telephones do not read it. Never mirrored."""

    SIDE = 104

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__()
        self.theme, self.text = theme, text
        self.setAccessibleName(self.tr("QR code of the link"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @cached_property
    def modules(self) -> list[list[int]]:
        """The squares, line by line."""
        import segno

        return [list(line) for line in segno.make(self.text, error="m", micro=False).matrix]

    def _encode(self) -> None:
        self.modules  # noqa: B018 (asked for once, then kept)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.SIDE, self.SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        if "modules" not in self.__dict__:  # the words of the sheet are in sight first
            QTimer.singleShot(0, self, self._encode)
            return
        count = len(self.modules) + 4  # two modules of quiet on each side, the card's white does the rest
        side = self.width() / count
        for y, line in enumerate(self.modules):
            for x, is_dark in enumerate(line):
                if is_dark:
                    box = QRectF((x + 2) * side, (y + 2) * side, side, side)
                    painter.fillRect(box.toAlignedRect() if side < 2 else box, QColor("black"))


def breakable(link: str) -> str:
    """A long address may break after its slashes and dots: it must never widen the page."""
    return link.replace("/", "/\u200b").replace(".", ".\u200b").replace("-", "-\u200b")
