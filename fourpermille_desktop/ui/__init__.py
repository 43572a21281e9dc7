"""The window: how it looks and behaves. Qt only here and in app.py.

How to write a page
-------------------
One file `ui/<subject>_page.py`, one class, imported only when it is first shown:

    class FieldPage(Page):                                   # ui/widgets/page.py
        def __init__(self, context: Context) -> None:        # ui/context.py: all you may reach
            super().__init__(context)                        # Page(context, scrolls=False) for one big table
            self.head.set_title(self.tr("Field"))            # set_back(words), set_tags(chips), set_title(t, over=…)
            self.add_plot = self.head.add_act(Button(self.theme, self.tr("Plot"), "plus", "filled"))
            self.add_main(Card(...)); self.add_side(Card(...))  # side folds under main by itself

        def arrive(self, plot: str = "", **where) -> None:   # open_page("field", plot=…) ends here
            self.plot = plot
            self.reload()

        def reload(self) -> None:                            # read (with a limit) and show again
            self.context.tasks.run(self, lambda job: plots.recent(self.context.records()), self._show)

Register it in app.py: `PageEntry("field", lazily("fourpermille_desktop.ui.field_page:FieldPage"))`; a page under
another: `PageEntry("practice", lazily(...), under="practices")` (Esc and the back link go up). Names, icons and rail
words: `entries.py`. Other hooks: `keys()` for F1, `records_changed(kinds)`, `plot_changed()`, `undo()`, `redo()`.

- Never at module level: sqlalchemy, numpy, pydantic, httpx2, or a room that imports them. `context.records()` opens
  the store: call it inside a task. `tasks.run(self, work(job), then, lane="disk"|"network", otherwise=None)`.
- Errors: without `otherwise` they reach the strip under the head by themselves; `self.show_error(error, again)`.
  Bad news never in a toast, no message boxes. Good news: `context.toast(text, undo=…)`.
- Settings: `context.change_settings(plot=…)` saves and shows at once. Language or role changed: all pages are made
  anew, so keep nothing in widgets that is not saved.
- Words: `self.tr("…")`, plurals `self.tr("%n bag(s)", "", n)`, outside widgets `QCoreApplication.translate("context",
  "…")`; literals only, no f-string, no `+`. Then `installers/translations.py` (see there), French into
  resources/translations/<part>.fr.ts. Numbers, units, dates, codes only through `self.words` (ui/words.py).
- Sentences: `Label(text, role)` wraps; `Line(text, role)` is one line and shortens itself, `.to_end()` for values.
  Roles (app.qss): title verdict number big value cardTitle strong body second secondStrong hint small good care
  accent loss key. No setStyleSheet on a widget; a new look is a rule in resources/themes/app.qss.
- Painted widgets take the theme first and ask `theme.color("text2")`, `theme.px(12)`, `theme.font(13, 600)` at paint
  time; connect `theme.changed` to a method, never to a lambda (it outlives the page). Icons: `paint_icon`, `IconMark`,
  names in installers/make_resources.py (ICONS).
- Right to left: `leading_rect` in painted code; no one-sided QSS border or uneven margins; number axes never turn.
- One filled button a page. First focus is the page's, not a button's. Every control has an accessible name.
- A shot for `fourpermille screenshots`: `Shot(name, page, where)` in ui/screenshots.py.

Widgets: text (Label, Line) · buttons (Button filled|outlined|plain|danger, IconButton, SegmentedControl, CheckRow) ·
cards (Card, Chip, Divider, FactRow, NoteRow, ListRow, IconMark, Picture) · fields (TextField, NumberField, ChoiceField,
DateField, FieldRow) · flow (FlowLayout) · bars (StageBar, ProgressBar) · range_plot (Range, RangePlot) · table
(DataTable, TableCard and its roles) · states (EmptyState, ErrorCard, LoadingBlocks, Toast) · heads · page.
"""

from fourpermille_desktop.ui.singletons import keep_singletons_alive

keep_singletons_alive()
