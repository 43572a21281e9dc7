"""The first minute: language, who uses this laptop, where, what opens it. No network, no account; all can change."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from fourpermille_desktop.keys import seal
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.countries import countries
from fourpermille_desktop.ui.first_run_safe import KeepSafe
from fourpermille_desktop.ui.languages import LANGUAGES, system_language, translated_percent
from fourpermille_desktop.ui.pictures import own_picture
from fourpermille_desktop.ui.tasks import Job
from fourpermille_desktop.ui.widgets.buttons import Button, IconButton
from fourpermille_desktop.ui.widgets.cards import Card, Picture
from fourpermille_desktop.ui.widgets.fields import ChoiceField, FieldRow, TextField
from fourpermille_desktop.ui.widgets.states import said_of
from fourpermille_desktop.ui.widgets.text import Label, Line

ROLES = ("agent", "group", "trainer", "coordinator")
_STEPS = 4


class Dots(QWidget):
    """● ○ ○ ○: how far. The words beside it say the same."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.theme, self.step = context.theme, 0
        self.setFixedSize(self.theme.px(20 * _STEPS), self.theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, t = QPainter(self), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for at in range(_STEPS):
            painter.setPen(t.color("primary" if at <= self.step else "strong"))
            painter.setBrush(t.color("primary" if at <= self.step else "surface"))
            place = _STEPS - 1 - at if rtl else at
            painter.drawEllipse(t.px(20) * place + 2, t.px(5), t.px(10), t.px(10))


class FirstRun(QWidget):
    """Four steps, at most nine acts. Ends by saving the settings."""

    finished = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.context, self.theme = context, context.theme
        settings = context.profile.settings
        self.language = settings.language or system_language()
        self.role, self.country, self.district = settings.role, settings.country, settings.district
        self.step = 0
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(36, 16, 36, 24)
        self._build()

    def _build(self) -> None:
        """All words at once, in the language chosen so far."""
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addLayout(self._top())
        self.steps = QStackedWidget()
        for page in (self._language_step(), self._role_step(), self._place_step(), self._safe_step()):
            self.steps.addWidget(_scrolled(page))
        column.addWidget(self.steps, 1)
        column.addLayout(self._foot())
        self._outer.addWidget(self._body)
        self._show_step(self.step)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.dots = Dots(self.context)
        self.step_words = Line("", "secondStrong")
        row.addWidget(self.dots)
        row.addWidget(self.step_words, 1)
        smaller = Button(self.theme, "A−", None, "outlined")
        bigger = Button(self.theme, "A+", None, "outlined")
        smaller.setAccessibleName(self.tr("Smaller text"))
        bigger.setAccessibleName(self.tr("Bigger text"))
        sun = IconButton(self.theme, "sun", self.tr("Light, sunlight or dark"))
        smaller.clicked.connect(lambda: self._resize_text(-10))
        bigger.clicked.connect(lambda: self._resize_text(10))
        sun.clicked.connect(lambda: self.context.change_settings(theme=self.theme.next_name()))
        for button in (sun, smaller, bigger):
            row.addWidget(button)
        return row

    def _resize_text(self, step: int) -> None:
        percent = self.context.profile.settings.text_percent + step
        self.context.change_settings(text_percent=max(100, min(150, percent)))

    def _language_step(self) -> QWidget:
        page, column = _step_page(self.tr("Which language do you read?"), "", own_picture("welcome"), self.context)
        grid = QGridLayout()
        grid.setSpacing(12)
        columns = len(LANGUAGES) if self.theme.px(160) * len(LANGUAGES) <= 840 else 3  # all in sight at 1024 × 600
        self.language_cards: dict[str, Card] = {}
        for at, (code, name) in enumerate(LANGUAGES.items()):
            card = Card(clickable=True, padding=24)
            label = Label(name, "verdict")
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            card.body.addWidget(label)
            card.setAccessibleName(name)
            percent = translated_percent(code)
            if percent < 100:
                begun = Label(self.tr("{percent} % translated, the rest in English").format(percent=percent), "second")
                begun.setAlignment(Qt.AlignmentFlag.AlignCenter)
                card.body.addWidget(begun)
            card.setFixedWidth(self.theme.px(160))
            card.opened.connect(lambda code=code: self._choose_language(code))
            self.language_cards[code] = card
            grid.addWidget(card, at // columns, at % columns)
        grid.setColumnStretch(columns, 1)
        column.addLayout(grid)
        column.addStretch(1)
        return page

    def _role_step(self) -> QWidget:
        hint = self.tr("You can change this later. It only changes what comes first.")
        page, column = _step_page(self.tr("Who uses this laptop?"), hint)
        row = QHBoxLayout()
        row.setSpacing(12)
        self.role_cards: dict[str, Card] = {}
        for role in ROLES:
            card = self._role_card(role)
            self.role_cards[role] = card
            row.addWidget(card, 1)
        column.addLayout(row)
        self.backup_button = Button(self.theme, self.tr("Bring back a backup"), "clock-counter-clockwise", "plain")
        self.backup_button.clicked.connect(self._bring_back)
        line = QHBoxLayout()
        line.addWidget(self.backup_button)
        line.addStretch(1)
        column.addLayout(line)
        column.addStretch(1)
        return page

    def _role_card(self, role: str) -> Card:
        name, sentence = role_words()[role]
        card = Card(clickable=True, padding=12)
        card.setAccessibleName(f"{name}. {sentence}")
        drawing = own_picture(f"role-{role}")
        if drawing:
            card.body.addWidget(Picture(self.theme, drawing, "", 240 / 150, 8))
        card.body.addWidget(Label(name, "cardTitle"))
        card.body.addWidget(Label(sentence, "second"))
        card.body.addStretch(1)
        card.opened.connect(lambda: self._choose_role(role))
        return card

    def _place_step(self) -> QWidget:
        hint = self.tr("It helps to show what fits your area. You can leave it empty.")
        page, column = _step_page(self.tr("Where do you work?"), hint)
        card = Card(padding=20, gap=16)
        card.setMaximumWidth(self.theme.px(560))
        self.country_field = ChoiceField(
            self.theme,
            list(countries(self.language)),
            self.country,
            free=True,
            hint=self.tr("Type the name of the country"),
        )
        self.country_field.chosen.connect(lambda country: setattr(self, "country", country))
        self.district_field = TextField(self.theme, self.district)
        self.country_field.entered.connect(self.district_field.setFocus)
        self.district_field.textChanged.connect(lambda text: setattr(self, "district", text.strip()))
        self.district_field.returnPressed.connect(self.go_on)
        card.body.addWidget(FieldRow(self.tr("Country"), self.country_field))
        card.body.addWidget(FieldRow(self.tr("District or region"), self.district_field))
        column.addWidget(card)
        column.addStretch(1)
        return page

    def _safe_step(self) -> QWidget:
        hint = self.tr("Your records are kept encrypted on this computer. What opens them? You can change this later.")
        page, column = _step_page(self.tr("Keep it safe"), hint)
        self.safe = KeepSafe(self.context)
        self.safe.changed.connect(self._look)
        self.safe.new.entered.connect(self.go_on)
        column.addWidget(self.safe, 1)
        return page

    def _look(self) -> None:
        """Start waits until a passphrase holds and is written down."""
        if hasattr(self, "next_button"):
            self.next_button.setEnabled(self.step < _STEPS - 1 or self.safe.is_ready)

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.back_button = Button(self.theme, self.tr("Back"), "arrow-left", "outlined")
        self.back_button.clicked.connect(self.go_back)
        self.next_button = Button(self.theme, "", "arrow-right", "filled")
        self.next_button.clicked.connect(self.go_on)
        row.addWidget(self.back_button)
        row.addStretch(1)
        row.addWidget(self.next_button)
        return row

    # Acts --------------------------------------------------------------------------------------------------------

    def _choose_language(self, code: str) -> None:
        """Mouse or Enter on a language: every word changes, and the next step opens."""
        self.language = code
        self.context.change_settings(language=code)
        self.step = 1
        self._body.deleteLater()
        self._outer.removeWidget(self._body)
        self._body.hide()
        self._build()

    def _choose_role(self, role: str) -> None:
        self.role = role
        self.go_on()

    def go_on(self) -> None:
        if self.step == 0:
            self._choose_language(self.language)
        elif self.step < _STEPS - 1:
            self._show_step(self.step + 1)
        else:
            self.finish()

    def go_back(self) -> None:
        if self.step:
            self._show_step(self.step - 1)

    def finish(self) -> None:
        """Lock first, where that was chosen; then keep everything."""
        if not self.safe.is_ready:
            self.safe.new.written.setFocus()
            return
        if not self.safe.passphrase:
            self._keep()
            return
        self.next_button.setEnabled(False)
        self.step_words.setText(self.tr("Making your safe place"))
        profile, passphrase = self.context.profile, self.safe.passphrase

        def lock(_job: Job) -> None:
            profile.use_keys(seal(profile.folder, profile.keys, passphrase))

        def not_locked(error: BaseException) -> None:
            self._show_step(self.step)
            self.step_words.setText(" ".join(part for part in said_of(error) if part))

        self.context.tasks.run(self, lock, lambda _done: self._keep(), otherwise=not_locked)

    def _bring_back(self) -> None:
        """Straight to where copies are: what was not asked yet can be chosen later."""
        self._keep()
        self.context.open_page("settings", group="backup")

    def _keep(self) -> None:
        """The window goes to the role's first page, or to where the recovery page is printed."""
        wants_page = self.safe.recovery.isChecked()
        self.country = self.country_field.current
        self.context.change_settings(
            language=self.language,
            role=self.role,
            country=self.country,
            district=self.district,
            first_run_done=True,
        )
        self.finished.emit()
        if wants_page:
            self.context.open_page("settings", group="lock")

    def _show_step(self, step: int) -> None:
        self.step = self.dots.step = step
        self.dots.update()
        self.steps.setCurrentIndex(step)
        names = (self.tr("Language"), self.tr("Who"), self.tr("Where"), self.tr("Keep it safe"))
        words = self.tr("Step {step} of {steps}. {name}").format(step=step + 1, steps=_STEPS, name=names[step])
        self.step_words.setText(words)
        self.setAccessibleName(words)
        self.back_button.setVisible(step > 0)
        is_last = step == _STEPS - 1
        self.next_button.setText(self.tr("Start") if is_last else self.tr("Next"))
        self.next_button.icon_name = "check" if is_last else "arrow-right"
        self.next_button.updateGeometry()
        for code, card in self.language_cards.items():
            card.set_chosen(code == self.language)
        for role, card in self.role_cards.items():
            card.set_chosen(role == self.role)
        self._look()
        self.focus_first()

    def focus_first(self) -> None:
        """The keys start on what is chosen already (the system's language, the usual role)."""
        chosen = self.language_cards[self.language], self.role_cards[self.role]
        targets = (*chosen, self.country_field, self.safe.cards[self.safe.way])
        targets[self.step].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_Escape:
            self.go_back()
        elif event.key() in steps and self.step != 2:
            turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            sideways = event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self._move_focus(-steps[Qt.Key(event.key())] if turned and sideways else steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _move_focus(self, step: int) -> None:
        of_step: tuple[dict[str, Card], ...] = (self.language_cards, self.role_cards, {}, self.safe.cards)
        cards = list(of_step[self.step].values())
        at = next((i for i, card in enumerate(cards) if card.hasFocus()), 0)
        cards[(at + step) % len(cards)].setFocus(Qt.FocusReason.TabFocusReason)


def role_words() -> dict[str, tuple[str, str]]:
    """Each role's name and what it does, in the language of the window."""
    translate = QCoreApplication.translate
    return {
        "agent": (translate("roles", "Extension agent"), translate("roles", "I visit farmers and take soil samples.")),
        "group": (translate("roles", "Farmer group"), translate("roles", "We look at practices together.")),
        "trainer": (translate("roles", "Trainer"), translate("roles", "I teach groups and plan sessions.")),
        "coordinator": (translate("roles", "Coordinator"), translate("roles", "I look after a team and its figures.")),
    }


def _step_page(
    question: str, hint: str, drawing: bytes | None = None, context: Context | None = None
) -> tuple[QWidget, QVBoxLayout]:
    """A column in the middle of the window: maybe a picture, the question, what it is for."""
    page = QWidget()
    page.setObjectName("column")
    middle = QHBoxLayout(page)
    middle.setContentsMargins(0, 12, 0, 12)
    holder = QWidget()
    holder.setMaximumWidth(1080)
    middle.addStretch(1)
    middle.addWidget(holder, 30)
    middle.addStretch(1)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    if drawing and context is not None:
        column.addWidget(Picture(context.theme, drawing, "", 640 / 260, 12, most_width=500))
    column.addWidget(Label(question, "title"))
    if hint:
        column.addWidget(Label(hint, "second"))
    return page, column


class _StepScroll(QScrollArea):
    """Leaves the arrow keys to the cards inside."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()


def _scrolled(page: QWidget) -> QScrollArea:
    area = _StepScroll()
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(page)
    page.setAutoFillBackground(False)
    return area
