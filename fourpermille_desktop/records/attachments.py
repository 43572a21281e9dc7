"""Photos of bags, plots and sites: the record says what a photo shows, the picture lies encrypted beside the records.

A photo is "at the hub" when one hub acknowledged its record and said that picture and thumbnail are there whole.
Pictures are kept before their record is written, so a record never names what is nowhere.
"""

from __future__ import annotations

import re
import time
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any, Protocol

import sqlalchemy as sa

from fourpermille_desktop.errors import PhotoDamaged
from fourpermille_desktop.records import editing
from fourpermille_desktop.records.fresh_codes import fresh_code
from fourpermille_desktop.records.photo_files import PhotoFiles
from fourpermille_desktop.records.spaces import space_of
from fourpermille_desktop.records.store import Records

SHOWN_OF = ("sample", "plot", "site")
MOST_BYTES = 8 * 1024 * 1024  # what a hub takes
MOST_THUMB_BYTES = 64 * 1024
ASK_AGAIN_MS = 7 * 86_400_000  # whether a hub still has it: somebody may have put an old copy of the hub back
AT_ONCE = 500
WAITING, AT_HUB, HERE = "waiting", "at hub", "here"
_SHA = re.compile(r"[0-9a-f]{64}\Z")

# Acknowledged by one hub: picture, thumbnail, and every own change of the record.
_IS_AT_HUB = """
exists (select 1 from photo_at a join photo_at t on t.hub = a.hub and t.space = a.space and t.sha = p.thumb_sha
  where a.sha = p.sha and a.space = r.space and not exists (
    select 1 from change c join log l on l.lid = c.lid join own_replica o on o.space = l.space and o.id = l.replica
     where c.rid = p.rid and l.lid > coalesce(
       (select k.lid from acked k where k.hub = a.hub and k.space = l.space and k.replica = l.replica), 0)))
"""
NAMED_PHOTOS = f"""
select p.sha, p.size, p.thumb_sha, p.thumb_size, {_IS_AT_HUB} from photo p join record r on r.rid = p.rid
 where p.deleted = 0
"""
_PHOTOS = f"select p.*, {_IS_AT_HUB} as at_hub from photo p join record r on r.rid = p.rid where p.deleted = 0"


class Shot(Protocol):
    """A picture made ready to be kept (`files.pictures`)."""

    @property
    def content(self) -> bytes: ...
    @property
    def media(self) -> str: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def thumb(self) -> bytes: ...
    @property
    def taken_on(self) -> str: ...


@dataclass(frozen=True)
class Photo:
    """One photo and where it is."""

    id: str
    of_type: str
    of_id: str
    sha: str
    size: int  # bytes
    width_px: int
    height_px: int
    thumb_sha: str
    thumb_size: int
    caption: str
    taken_on: str
    is_at_hub: bool
    is_here: bool
    has_thumb: bool

    @property
    def state(self) -> str:
        """`WAITING` for a hub, `AT_HUB` and not here, or both: `HERE`."""
        if not self.is_at_hub:
            return WAITING
        return HERE if self.is_here else AT_HUB


@dataclass(frozen=True)
class Tally:
    """How far the photos of one thing, or all of them, are."""

    photos: int = 0
    at_hub: int = 0
    here: int = 0
    waiting_bytes: int = 0  # of those here that no hub has


@dataclass(frozen=True)
class Blob:
    """One file that travels: a picture or a thumbnail."""

    sha: str
    size: int
    is_thumb: bool
    is_here: bool
    is_wanted: bool  # somebody here asked for it


def files(records: Records) -> PhotoFiles:
    return PhotoFiles(records.profile.folder / "photos", records.profile.keys.database)


def add(records: Records, of_type: str, of_id: str, shot: Shot, caption: str = "") -> str:
    """Keep a photo of a bag, a plot or a site. Returns the id of its record."""
    if of_type not in SHOWN_OF:
        raise ValueError(f"photos are of {', '.join(SHOWN_OF)}")
    kept = files(records)
    sha, thumb_sha = kept.put(shot.content), kept.put(shot.thumb)
    columns = {
        "code": fresh_code(records, "photo"),
        "of_type": of_type,
        "of_id": of_id,
        "sha": sha,
        "size": str(len(shot.content)),
        "media": shot.media,
        "width_px": str(shot.width),
        "height_px": str(shot.height),
        "thumb_sha": thumb_sha,
        "thumb_size": str(len(shot.thumb)),
        "caption": caption,
        "taken_on": shot.taken_on,
    }
    return editing.add(records, "photo", columns)


def describe(records: Records, id_: str, caption: str) -> None:
    editing.change(records, "photo", id_, {"caption": caption})


def remove(records: Records, id_: str) -> None:
    """The record goes, as an act that can be undone; the picture stays on the disk for that."""
    editing.delete(records, "photo", id_)


def of_record(records: Records, of_id: str, limit: int = 200) -> list[Photo]:
    """The photos of one thing, in the order they were added."""
    with records.reading() as conn:
        rows = conn.exec_driver_sql(f"{_PHOTOS} and p.of_id = ? order by p.rid limit ?", (of_id, limit)).all()
    return _photos(records, rows)


def tally(records: Records, of_id: str | None = None, *, hub: bytes | None = None) -> Tally:
    """`of_id`: of one thing. `hub`: what only another hub has counts as at none."""
    where, args = ("and p.of_id = ?", (of_id,)) if of_id is not None else ("", ())
    asked = _PHOTOS if hub is None else _PHOTOS.replace("where a.sha = p.sha", "where a.hub = ? and a.sha = p.sha")
    with records.reading() as conn:
        photos = _photos(records, conn.exec_driver_sql(f"{asked} {where}", (hub, *args) if hub else args).all())
    own = sum(one.size + one.thumb_size for one in photos if one.is_here and not one.is_at_hub)
    return Tally(len(photos), sum(one.is_at_hub for one in photos), sum(one.is_here for one in photos), own)


def picture(records: Records, photo: Photo, *, is_thumb: bool = False) -> bytes:
    """What can be seen. A damaged file is put away, so that the next sync brings it again."""
    kept, sha = files(records), photo.thumb_sha if is_thumb else photo.sha
    try:
        return kept.read(sha)
    except PhotoDamaged:
        kept.remove(sha)
        raise


def want(records: Records, sha: str) -> None:
    """Fetch this picture with the next sync, also where data is spared."""
    with records.writing() as conn:
        conn.exec_driver_sql("insert or ignore into photo_wanted (sha) values (?)", (sha,))


# --- what a sync asks ---


def blobs(records: Records) -> list[Blob]:
    """Every file of the photos shown in the space that is written in now, each once."""
    with records.reading() as conn:
        space = space_of(conn, "photo")
        rows = conn.exec_driver_sql(
            "select p.* from photo p join record r on r.rid = p.rid where p.deleted = 0 and r.space = ?", (space,)
        ).all()
        wanted = set(conn.exec_driver_sql("select sha from photo_wanted").scalars())
    kept, found = files(records), dict[str, Blob]()
    for row in filter(_is_sound, rows):
        for sha, size, is_thumb in ((row.thumb_sha, row.thumb_size, True), (row.sha, row.size, False)):
            found.setdefault(sha, Blob(sha, int(size), is_thumb, kept.has(sha), sha in wanted))
    return list(found.values())


def known_at(records: Records, hub: bytes, now_ms: int | None = None) -> set[str]:
    """What this hub said it has, not too long ago."""
    since = (time.time_ns() // 1_000_000 if now_ms is None else now_ms) - ASK_AGAIN_MS
    with records.reading() as conn:
        rows = conn.exec_driver_sql(
            "select sha from photo_at where hub = ? and space = ? and at >= ?", (hub, space_of(conn, "photo"), since)
        )
        return set(rows.scalars())


def note_at(records: Records, hub: bytes, there: Collection[str], absent: Iterable[str] = ()) -> None:
    """What a hub said: these it has, those it has not."""
    now = time.time_ns() // 1_000_000
    with records.writing() as conn:
        space = space_of(conn, "photo")
        for sha in absent:
            conn.exec_driver_sql("delete from photo_at where hub = ? and space = ? and sha = ?", (hub, space, sha))
        for sha in there:
            conn.exec_driver_sql(
                "insert or replace into photo_at (sha, space, hub, at) values (?, ?, ?, ?)", (sha, space, hub, now)
            )
    records.tell({"photo"} if there else set())


def forget_at(records: Records, hub: bytes) -> None:
    """Ask this hub anew for every photo: it may be an old copy of itself."""
    with records.writing() as conn:
        conn.exec_driver_sql("delete from photo_at where hub = ?", (hub,))


def note_here(records: Records, sha: str) -> None:
    """A picture came: nobody waits for it any more."""
    with records.writing() as conn:
        conn.exec_driver_sql("delete from photo_wanted where sha = ?", (sha,))
    records.tell({"photo"})


def space(records: Records) -> bytes:
    """Where photos are written now."""
    with records.reading() as conn:
        return space_of(conn, "photo")


# --- rows ---


def is_sha(name: object) -> bool:
    return isinstance(name, str) and _SHA.match(name) is not None


def _photos(records: Records, rows: Iterable[Any]) -> list[Photo]:
    kept = files(records)
    return [_photo(kept, row) for row in rows if _is_sound(row)]


def _photo(kept: PhotoFiles, row: Any) -> Photo:
    return Photo(
        row.id,
        row.of_type or "",
        row.of_id or "",
        row.sha,
        int(row.size),
        int(row.width_px or 0),
        int(row.height_px or 0),
        row.thumb_sha,
        int(row.thumb_size),
        row.caption or "",
        row.taken_on or "",
        bool(row.at_hub),
        kept.has(row.sha),
        kept.has(row.thumb_sha),
    )


def _is_sound(row: sa.Row[Any]) -> bool:
    """A record names real files of a bearable size; anything else came from a newer or hostile peer and is left out."""
    names = (row.sha or "", row.thumb_sha or "")
    sizes = ((row.size or 0, MOST_BYTES), (row.thumb_size or 0, MOST_THUMB_BYTES))
    return all(_SHA.match(name) for name in names) and all(1 <= size <= most for size, most in sizes)
