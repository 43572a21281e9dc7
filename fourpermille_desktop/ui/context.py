"""What a page is handed: everything it may reach, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, Protocol

from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.words import Words


@dataclass(frozen=True)
class PlotChoice:
    """A plot as the chip of the top bar shows it."""

    id: str
    site: str
    name: str


class Plots(Protocol):
    """Where the plot chip finds plots. `app` gives one that reads the records."""

    def chosen(self) -> PlotChoice | None: ...

    def find(self, text: str, limit: int = 50) -> list[PlotChoice]: ...


@dataclass(frozen=True)
class SearchHit:
    """One line of the search panel; `open` does what Enter asks for."""

    title: str
    detail: str = ""
    icon: str = "circle"
    open: Callable[[], None] = lambda: None
    tag: str = ""
    tone: str = "neutral"


@dataclass(frozen=True)
class SearchGroup:
    title: str
    hits: list[SearchHit]


Searcher = Callable[[str], list[SearchGroup]]


@dataclass(frozen=True)
class Check:
    """One line of "Check this installation": `run` answers a sentence, or raises an AppError."""

    name: str
    run: Callable[[], str]


def _nowhere(*_what: object, **_where: object) -> None:
    """Stands in until the window hands itself in."""


@dataclass(frozen=True)
class Context:
    """Handed to each page. The window fills in the acts below the line when it takes the context over."""

    profile: Profile
    theme: Theme
    tasks: Tasks
    words: Words
    pack: Any | None = None  # library.pack.Pack, or None while no library is installed
    records: Callable[[], Any] = _nowhere  # opens the encrypted store at the first call; call it inside a task
    plots: Plots | None = None
    checks: tuple[Check, ...] = ()
    searchers: tuple[Searcher, ...] = ()
    # ------
    open_page: Callable[..., None] = _nowhere  # open_page("practice", slug="zai-pits")
    go_back: Callable[[], None] = _nowhere
    toast: Callable[..., None] = _nowhere  # toast("Bag taken away", undo=put_it_back)
    show_error: Callable[[BaseException], None] = _nowhere  # for errors without a page; else page.show_error
    set_status: Callable[..., None] = _nowhere  # set_status(waiting=3)
    choose_plot: Callable[[], None] = _nowhere  # the list of plots under the chip of the top bar (F4)
    change_settings: Callable[..., None] = _nowhere  # saved at once; language, theme, plot, role show at once
    extra: dict[str, Any] = field(default_factory=dict)  # what app hands to single pages, by the page's name
