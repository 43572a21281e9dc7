"""What Settings › Library does off the window's thread; the open pack is then the new one, for every page at once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.tasks import Job


@dataclass(frozen=True)
class Added:
    """A language pack that is joined in."""

    languages: tuple[str, ...]
    version: str


@dataclass(frozen=True)
class Standing:
    """What the page shows of the library in use; `former` is "" for the one the program came with."""

    info: Any = None
    size_mb: float = 0.0
    is_signed: bool = False
    is_shipped: bool = True
    publisher: str = ""
    added: tuple[Added, ...] = ()
    has_former: bool = False
    former: str = ""
    problem: AppError | None = None
    shipped_newer: str = ""  # the version of the library inside the program, where it is newer


class UnknownPublisher(Exception):
    """The library is by somebody a person has to decide about."""

    def __init__(self, where: str, publisher: str, fingerprint: str) -> None:
        super().__init__(publisher)
        self.where, self.publisher, self.fingerprint = where, publisher, fingerprint


def standing_of(context: Context) -> Standing:
    from fourpermille_desktop.library.install import standing
    from fourpermille_desktop.library.shipped import newer_shipped

    pack = context.pack
    told = standing(context.profile)
    added = tuple(Added(tuple(one["languages"] or ()), str(one["version"])) for one in told["added"])
    return Standing(
        info=pack.info if pack else None,
        size_mb=pack.file.stat().st_size / 1e6 if pack else 0.0,
        is_signed=told["signed"],
        is_shipped=told["is_shipped"],
        publisher=told["publisher"],
        added=added,
        has_former=told["former"] is not None,
        former=told["former"] or "",
        problem=pack.problem if pack else None,
        shipped_newer=newer_shipped(context.profile),
    )


def update_from(context: Context, where: str, job: Job) -> Any:
    from fourpermille_desktop.library.problems import NoLibraryAddress, PublisherUnknown
    from fourpermille_desktop.library.update import update
    from fourpermille_desktop.sync.library_source import library_source

    if not where:
        raise NoLibraryAddress()
    try:
        with library_source(where) as source:
            done = update(context.profile, source, progress=job.progress)
    except PublisherUnknown as error:
        name = str(error.named["publisher"]).replace("–", "")
        raise UnknownPublisher(where, name, str(error.named["fingerprint"])) from error
    _show_everywhere(context)
    return done


def trust_and_update(context: Context, where: str, fingerprint: str, job: Job) -> Any:
    """Trust the publisher if the root is still the one whose number was compared."""
    from fourpermille_desktop.library import trust
    from fourpermille_desktop.library.repository import root_of
    from fourpermille_desktop.sync.library_source import library_source

    with library_source(where) as source:
        raw, place = root_of(source), source.place
    found = trust.read_trust(raw, place)
    if found.fingerprint != fingerprint:
        raise UnknownPublisher(where, found.name, found.fingerprint)
    trust.trust_bytes(context.profile, raw, place)
    return update_from(context, where, job)


def install_file(context: Context, file: Path) -> Any:
    from fourpermille_desktop.library.install import install_pack

    info = install_pack(context.profile, file)
    _show_everywhere(context)
    return info


def remove_language(context: Context, lang: str) -> Any:
    from fourpermille_desktop.library import install

    info = install.remove_language(context.profile, lang)
    _show_everywhere(context)
    return info


def use_shipped(context: Context) -> Any:
    from fourpermille_desktop.library import shipped

    info = shipped.use_shipped(context.profile)
    _show_everywhere(context)
    return info


def go_back(context: Context) -> Any:
    from fourpermille_desktop.library.install import rollback

    info = rollback(context.profile)
    _show_everywhere(context)
    return info


def _show_everywhere(context: Context) -> None:
    """Every page holds the same open pack: it reads the new file from now on."""
    from fourpermille_desktop.library.install import active_pack

    pack = active_pack(context.profile)
    if context.pack is not None and pack is not None:
        context.pack.become(pack)
