"""The sheet of one tool: what it does, what it asks for, what it is good for, who makes it, where to find it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from fourpermille_desktop.library.entry import Entry
from fourpermille_desktop.library.pack import Pack
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.library_parts import bullet_row
from fourpermille_desktop.ui.library_words import language_name, tool_word, word
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.widgets.cards import Card, Chip, Divider
from fourpermille_desktop.ui.widgets.flow import FlowLayout
from fourpermille_desktop.ui.widgets.text import Label, Line


class ToolSheet(QScrollArea):
    """One card that scrolls; reading another tool starts at its top."""

    def __init__(self, context: Context, pack: Pack) -> None:
        super().__init__()
        self.context, self.pack = context, pack
        self.theme, self.words = context.theme, context.words
        self.slug = ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._margins())

    def show_entry(self, slug: str) -> None:
        self.entry: Entry = self.pack.entry(slug, self.words.language)
        self.slug = slug
        self.setAccessibleName(self.entry.title)
        content = QWidget()
        content.setObjectName("column")
        self._column = QVBoxLayout(content)
        self.card = Card(padding=18, gap=8)
        self._fill(self.card.body)
        self._column.addWidget(self.card)
        self._column.addStretch(1)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self._margins()
        self.verticalScrollBar().setValue(0)

    def _margins(self) -> None:
        if hasattr(self, "_column"):
            bar = self.verticalScrollBar()
            far = 24 - (bar.sizeHint().width() if bar.maximum() > 0 else 0)
            rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            self._column.setContentsMargins(far if rtl else 0, 0, 0 if rtl else far, 24)

    def _fill(self, body: QVBoxLayout) -> None:
        entry, facts = self.entry, self.entry.facts
        body.addWidget(Label(entry.title, "verdict"))
        body.addWidget(self._chips())
        body.addWidget(Label(entry.summary))
        if entry.does:
            body.addWidget(Label(self.tr("What it does"), "strong"))
            body.addWidget(Label(entry.does, "second"))
        self._add_points(body, self.tr("What it asks for"), "list-checks", "text2", entry.asks)
        self._add_points(body, self.tr("Good for"), "check", "primaryText", entry.good_for)
        self._add_points(body, self.tr("Take care"), "warning", "warn", entry.care)
        body.addWidget(Divider())
        languages = ", ".join(language_name(str(code)) for code in facts["languages"])
        for name, value in (
            (self.tr("Made by"), str(facts["publisher"])),
            (self.tr("For"), tool_word("user_level", str(facts["user_level"]))),
            (self.tr("Languages"), languages),
            (self.tr("Scale"), self._as_written(facts["scale"])),
            (self.tr("Licence"), self._as_written(facts["licence"])),
            (self.tr("Standing"), self._as_written(facts["status"])),
        ):
            body.addWidget(_fact(name, value))
        if facts.get("link"):
            body.addWidget(Divider())
            body.addWidget(self._link(str(facts["link"])))

    def _as_written(self, text: object) -> str:
        """Words of the makers, which the library holds in English only."""
        return str(text) if self.words.language.startswith("en") else self.words.name(str(text))

    def _chips(self) -> QWidget:
        facts, holder = self.entry.facts, QWidget()
        flow = FlowLayout(holder, 6)
        offline = str(facts["offline"])
        tone = {"yes": "good", "no": "warn"}.get(offline, "neutral")
        flow.addWidget(Chip(self.theme, word("type", str(facts["type"]))))
        flow.addWidget(Chip(self.theme, word("offline", offline), tone, "wifi-slash" if offline == "yes" else None))
        flow.addWidget(Chip(self.theme, tool_word("cost", str(facts["cost"]))))
        confidence = str(facts["confidence"])
        is_checked = confidence == "verified"
        flow.addWidget(
            Chip(
                self.theme,
                word("confidence", confidence),
                *(("good", "shield-check") if is_checked else ("warn", "info")),
            )
        )
        if self.entry.lang != self.words.language[:2]:
            text = self.tr("in {language}").format(language=language_name(self.entry.lang))
            flow.addWidget(Chip(self.theme, text, "info", "translate"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return holder

    def _add_points(self, body: QVBoxLayout, title: str, icon: str, token: str, points: Sequence[str]) -> None:
        if points:
            body.addSpacing(4)
            body.addWidget(Label(title, "strong"))
            for point in points:
                body.addWidget(bullet_row(self.theme, icon, token, point))

    def _link(self, link: str) -> QWidget:
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
        import segno

        self.theme = theme
        self.modules = [list(line) for line in segno.make(text, error="m", micro=False).matrix]
        self.setAccessibleName(self.tr("QR code of the link"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self.SIDE, self.SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        count = len(self.modules) + 4  # two modules of quiet on each side, the card's white does the rest
        side = self.width() / count
        for y, line in enumerate(self.modules):
            for x, is_dark in enumerate(line):
                if is_dark:
                    box = QRectF((x + 2) * side, (y + 2) * side, side, side)
                    painter.fillRect(box.toAlignedRect() if side < 2 else box, QColor("black"))


_CHECKED, _UNCHECKED = ("good", "shield-check"), ("warn", "info")


def breakable(link: str) -> str:
    """A long address may break after its slashes and dots: it must never widen the page."""
    return link.replace("/", "/\u200b").replace(".", ".\u200b").replace("-", "-\u200b")


def _fact(name: str, value: str) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(12)
    row.addWidget(Line(name, "second"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(value, "secondStrong").to_end(), 1)
    return holder
