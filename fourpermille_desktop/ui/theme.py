"""The look of the whole window: colours by use, one palette, one stylesheet, fonts; tells painters of changes."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from fourpermille_desktop.ui.resources import resources_folder

THEMES = ("light", "sunlight", "dark")  # in the order of the sun button
FAMILIES = ("Inter", "Noto Sans Arabic", "Noto Sans Devanagari", "Noto Sans Ethiopic")
# Letters are set a little tighter from 20 px up, but never in scripts whose letters join or stack.
NO_TIGHTENING = ("ar", "fa", "ur", "am", "ti", "hi", "ne", "bn")


@dataclass(frozen=True)
class Tokens:
    """One colour for each use; the same names in themes/*.toml, app.qss and the painters."""

    canvas: str
    surface: str
    sunken: str
    rail: str
    text: str
    text2: str
    text3: str
    border: str
    line: str
    strong: str
    primary: str
    hover: str
    onPrimary: str
    primaryText: str
    primarySoft: str
    accent: str
    accentSoft: str
    info: str
    infoSoft: str
    warn: str
    warnSoft: str
    danger: str
    dangerSoft: str
    focus: str
    sel: str
    selText: str
    c1: str
    c2: str
    c3: str
    c4: str
    target: str
    grid: str
    h0: str
    h1: str
    h2: str
    h3: str
    h4: str
    straw: str
    strawD: str
    skin: str


@dataclass(frozen=True)
class ThemeFile:
    """What one themes/*.toml says."""

    name: str
    scale: float
    line_px: int
    focus_px: int
    least_weight: int
    control_px: int
    icon_weight: str
    is_dark: bool
    tokens: Tokens


class Theme(QObject):
    """The theme in use. Painters ask it for colours, fonts and lengths at paint time and repaint on `changed`."""

    changed = Signal()

    def __init__(self, app: QApplication, name: str = "light", text_percent: int = 100, language: str = "en") -> None:
        super().__init__(app)
        self._app = app
        self.language = language
        app.setStyle("Fusion")
        load_fonts()
        self._take(name, text_percent)
        self._dress()

    def use(self, name: str | None = None, text_percent: int | None = None, language: str | None = None) -> None:
        """Change one or all; everything shown follows at once."""
        self.language = language or self.language
        self._take(name or self.name, text_percent or self.text_percent)
        self._dress()
        self.changed.emit()

    def next_name(self) -> str:
        """What the sun button goes to: Light, Sunlight, Dark, Light …"""
        return THEMES[(THEMES.index(self.name) + 1) % len(THEMES)]

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        known = self._colours.get((token, alpha))
        if known is None:
            known = QColor(getattr(self.tokens, token))
            known.setAlphaF(alpha)
            self._colours[token, alpha] = known
        return known

    def px(self, length: float) -> int:
        """A length of the design, in this theme and text size."""
        return max(1, round(length * self.scale))

    def font(self, size_px: float, weight: int = 400) -> QFont:
        """The font of a size and weight; made once, since a table asks for it in every cell."""
        known = self._fonts.get((size_px, weight))
        if known is None:
            known = self._fonts[size_px, weight] = self._make_font(size_px, weight)
        return QFont(known)

    def _make_font(self, size_px: float, weight: int) -> QFont:
        font = QFont()
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(self.px(size_px))
        font.setWeight(QFont.Weight(max(weight, self.file.least_weight)))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("tnum"), 1)
        if size_px >= 20 and self.is_tight:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.3)
        return font

    @property
    def is_tight(self) -> bool:
        return self.language[:2] not in NO_TIGHTENING

    @property
    def control_px(self) -> int:
        return self.px(self.file.control_px)

    def _take(self, name: str, text_percent: int) -> None:
        self.file = read_theme(name if name in THEMES else "light")
        self.name, self.tokens = self.file.name, self.file.tokens
        self._colours: dict[tuple[str, float], QColor] = {}
        self._fonts: dict[tuple[float, int], QFont] = {}
        self.text_percent = min(150, max(80, text_percent))
        self.scale = self.file.scale * self.text_percent / 100
        self.line_px, self.focus_px = self.file.line_px, self.file.focus_px

    def _dress(self) -> None:
        scheme = Qt.ColorScheme.Dark if self.file.is_dark else Qt.ColorScheme.Light
        self._app.styleHints().setColorScheme(scheme)
        self._app.setPalette(palette_of(self.tokens))
        self._app.setFont(self.font(14))
        self._app.setStyleSheet(self.stylesheet())

    def stylesheet(self) -> str:
        """The application's one stylesheet: $token is a colour, @{14} a length, @{12-line} a padding, %500 a weight."""
        sheet = _stylesheet_template()
        sheet = re.sub(r"\$(\w+)", lambda m: getattr(self.tokens, m[1]), sheet)
        sheet = re.sub(r"%(\d00)", lambda m: str(max(int(m[1]), self.file.least_weight)), sheet)
        return re.sub(r"@\{([\w-]+)\}", lambda m: self._length(m[1]), sheet)

    def _length(self, words: str) -> str:
        named = {"line": self.line_px, "focus": self.focus_px, "control": self.control_px}
        if words == "tight":
            return "-0.3px" if self.is_tight else "0px"
        first, _, less = words.partition("-")
        length = named[first] if first in named else self.px(float(first))
        taken = {**named, "borders": 2 * self.line_px, "rings": 2 * self.focus_px}
        return f"{length - taken.get(less, 0)}px"


@lru_cache(maxsize=4)
def read_theme(name: str) -> ThemeFile:
    held: dict[str, Any] = tomllib.loads((resources_folder("themes") / f"{name}.toml").read_text("utf-8"))
    tokens = Tokens(**{field.name: held["tokens"][field.name] for field in fields(Tokens)})
    return ThemeFile(**{k: v for k, v in held.items() if k != "tokens"}, tokens=tokens)


@lru_cache(maxsize=1)
def _stylesheet_template() -> str:
    written = (resources_folder("themes") / "app.qss").read_text("utf-8")
    return re.sub(r"/\*.*?\*/", "", written, flags=re.DOTALL)


def load_fonts(*, all_scripts: bool = False) -> None:
    """Load Inter now; other scripts only when a page shows them (each file costs start-up time)."""
    wanted = "*.ttf" if all_scripts else "Inter-*.ttf"
    for file in sorted(resources_folder("fonts").glob(wanted)):
        _load_font(str(file))


@lru_cache(maxsize=64)
def _load_font(path: str) -> int:
    return QFontDatabase.addApplicationFont(path)


def palette_of(tokens: Tokens) -> QPalette:
    """Every role Qt may ask for, so that nothing is ever painted in a colour that is not ours."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    palette = QPalette()
    for its_role, token in {
        role.Window: tokens.canvas, role.WindowText: tokens.text, role.Base: tokens.surface,
        role.AlternateBase: tokens.sunken, role.Text: tokens.text, role.Button: tokens.surface,
        role.ButtonText: tokens.text, role.BrightText: tokens.danger, role.Highlight: tokens.sel,
        role.HighlightedText: tokens.selText, role.Link: tokens.primaryText, role.LinkVisited: tokens.primaryText,
        role.PlaceholderText: tokens.text3, role.ToolTipBase: tokens.text, role.ToolTipText: tokens.surface,
        role.Accent: tokens.primary, role.Light: tokens.surface, role.Midlight: tokens.line,
        role.Mid: tokens.border, role.Dark: tokens.strong, role.Shadow: tokens.strong,
    }.items():  # fmt: skip
        palette.setColor(its_role, QColor(token))
    for its_role in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, its_role, QColor(tokens.text3))
    palette.setColor(group.Disabled, role.Highlight, QColor(tokens.sunken))
    palette.setColor(group.Disabled, role.Base, QColor(tokens.sunken))
    return palette
