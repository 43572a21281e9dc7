"""What people made of an entry and how it fits the chosen plot, read and written off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from fourpermille_desktop.ui.context import Context

WITH_WORDS = ("feedback", "variant")  # kinds that are written in a form with a draft


@dataclass(frozen=True)
class Own:
    """One entry as the people of this laptop see it. Without records (no profile yet) everything is empty."""

    slug: str
    plot: str = ""
    plot_name: str = ""
    has_plots: bool = False
    land: Any = None
    fit: Any = None
    is_starred: bool = False
    collections: tuple[Any, ...] = ()
    plan: tuple[Any, ...] = ()
    said: tuple[Any, ...] = ()
    notes: tuple[Any, ...] = ()
    variants: tuple[Any, ...] = ()

    @property
    def on_this_plot(self) -> Any:
        """The line of the chosen plot's plan, if the practice stands in it."""
        return next((item for item in self.plan if item.plot == self.plot), None) if self.plot else None


def read(context: Context, entry: Any) -> Own:
    """Call it in a task."""
    records = context.records()
    if records is None:
        return Own(entry.slug)
    from fourpermille_desktop.records import collections, favourites, feedback, plans, variants

    slug = entry.slug
    own = Own(
        slug,
        is_starred=favourites.is_starred(records, slug),
        collections=tuple(collections.every(records)),
        plan=tuple(plans.of_practice(records, slug)),
        said=tuple(feedback.of_entry(records, slug)),
        notes=tuple(feedback.notes_of(records, slug)),
        variants=tuple(variants.of_entry(records, slug)),
    )
    return _with_plot(context, records, entry, own)


def _with_plot(context: Context, records: Any, entry: Any, own: Own) -> Own:
    from fourpermille_desktop.library.fit import fit_of
    from fourpermille_desktop.records import land, sites

    own = replace(own, has_plots=bool(sites.plots(records, limit=1)))
    held = land.land_of(records, chosen_plot(context))
    if held is None:
        return own
    return replace(own, plot=held.plot, plot_name=held.name, land=held, fit=fit_of(entry, land.as_plot(held)))


def chosen_plot(context: Context) -> str:
    chosen = context.plots.chosen() if context.plots is not None else None
    return chosen.id if chosen is not None else ""


@dataclass(frozen=True)
class OwnList:
    """What the list of practices shows beside the library's own words."""

    plot_name: str = ""
    fits: Mapping[str, Any] | None = None  # slug → Fit, for the chosen plot; None without one
    starred: frozenset[str] = frozenset()
    collections: tuple[Any, ...] = ()


def read_list(context: Context) -> OwnList:
    """Call it in a task."""
    records = context.records()
    if records is None or context.pack is None:
        return OwnList()
    from fourpermille_desktop.library.fit import fits
    from fourpermille_desktop.records import collections, favourites, land

    held = land.land_of(records, chosen_plot(context))
    found = None
    if held is not None:
        found = {fit.slug: fit for fit in fits(context.pack, land.as_plot(held), context.words.language)}
    return OwnList(held.name if held else "", found, favourites.slugs(records), tuple(collections.every(records)))


def all_collections(records: Any) -> tuple[Any, ...]:
    from fourpermille_desktop.records import collections

    return tuple(collections.every(records)) if records is not None else ()


@dataclass(frozen=True)
class Counted:
    """What was counted of opened entries, and whether it may leave."""

    months: tuple[Any, ...] = ()
    share: Any = None
    may_leave: bool = False
    document: Mapping[str, Any] | None = None
    text: str = ""  # of the document


def counted(context: Context) -> Counted:
    """Call it in a task."""
    records = context.records()
    if records is None:
        return Counted()
    from fourpermille_desktop.records import usage

    pack = context.pack
    tools = pack.cards("tool", context.words.language, sort="name", limit=100_000) if pack is not None else ()
    share = usage.share_used(records, [card.slug for card in tools])
    shown = usage.document(records)
    months = tuple(usage.by_month(records))
    return Counted(months, share, usage.may_leave(records), shown, usage.as_text(shown) if months else "")


def save_counts(records: Any, out: Path) -> bool:
    """Write the document to a file, only where people agreed."""
    from fourpermille_desktop.errors import FileNotWritable
    from fourpermille_desktop.profile import write_private
    from fourpermille_desktop.records import usage

    shown = usage.export(records)
    if shown is None:
        return False
    try:
        write_private(out, usage.as_text(shown).encode())
    except OSError as error:
        raise FileNotWritable(file=out, reason=error.strerror or error) from error
    return True


def experts(records: Any) -> tuple[Any, ...]:
    if records is None:
        return ()
    from fourpermille_desktop.records import experts as people

    return tuple(people.known(records))


def enter_expert(records: Any, columns: dict[str, str], seen_by: str, until: str) -> str:
    from fourpermille_desktop.records import experts as people

    return people.enter(records, columns, people.Agreement(seen_by, until))


# --- forms with a draft ---


def open_form(records: Any, kind: str, slug: str, id_: str | None = None) -> Any:
    """A record for editing; for a new one, what was begun about this entry and not ended."""
    from fourpermille_desktop.records import editing

    if id_ is not None:
        return editing.open_form(records, kind, id_)
    for draft in editing.drafts(records):
        if draft.type == kind and draft.typed.get("slug") == slug:
            form = editing.open_form(records, kind, draft.id)
            if form.is_new:
                return form
    return editing.open_form(records, kind)


def with_code(records: Any, kind: str, typed: dict[str, str]) -> dict[str, str]:
    from fourpermille_desktop.records.fresh_codes import fresh_code

    return typed if typed.get("code") else {"code": fresh_code(records, kind), **typed}


def keep(records: Any, form: Any, typed: dict[str, str]) -> None:
    from fourpermille_desktop.records import editing

    editing.keep_draft(records, form, with_code(records, form.type, typed) if form.is_new else typed)


def drop(records: Any, form: Any) -> None:
    from fourpermille_desktop.records import editing

    editing.drop_draft(records, form.type, form.id)


def save(records: Any, form: Any, typed: dict[str, str]) -> str:
    from fourpermille_desktop.records import editing

    editing.save(records, form, with_code(records, form.type, typed) if form.is_new else typed)
    return str(form.id)


def undo(records: Any) -> None:
    from fourpermille_desktop.records import history

    history.undo(records)


def act(name: str, *given: Any, **more: Any) -> Callable[[Any], Any]:
    """ "plans.change" with its arguments, as work on the records that a task does."""
    room, _, verb = name.partition(".")

    def work(records: Any) -> Any:
        import importlib

        return getattr(importlib.import_module(f"fourpermille_desktop.records.{room}"), verb)(records, *given, **more)

    return work


def count_opened(context: Context, owner: Any, slug: str) -> None:
    """Count an opened entry in a task of its own; a count that cannot be written is left out, the sheet stays."""
    country = context.profile.settings.country

    def work(_job: Any) -> None:
        records = context.records()
        if records is not None:
            from fourpermille_desktop.records import usage

            usage.count(records, slug, country)

    context.tasks.run(owner, work, otherwise=lambda _error: None)
