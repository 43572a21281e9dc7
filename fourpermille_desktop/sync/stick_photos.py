"""Photos on a stick: those go along that the team's hub is not known to have; those come in that a record names."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from functools import partial

from fourpermille_desktop.errors import AppError
from fourpermille_desktop.records import attachments
from fourpermille_desktop.records import team as teams
from fourpermille_desktop.records.photo_files import PhotoFiles
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync.bundle import Part, PhotoPart


def parts(records: Records, spaces: Collection[bytes]) -> list[PhotoPart]:
    """Thumbnails first, then the smallest. One that this disk did not keep is left out."""
    space = attachments.space(records)
    if space not in spaces:
        return []
    team = teams.team(records)
    known = attachments.known_at(records, team.hub) if team else set[str]()
    kept = attachments.files(records)
    going = [one for one in attachments.blobs(records) if one.is_here and one.sha not in known]
    going.sort(key=lambda one: (not one.is_thumb, one.size, one.sha))
    whole = [one for one in going if _size(kept, one.sha) == one.size]
    return [PhotoPart(space, one.sha, one.size, partial(kept.read, one.sha)) for one in whole]


def take(records: Records, came: Sequence[Part]) -> int:
    """Keep those that a record here names and that are not here yet. Returns how many."""
    if not came:
        return 0
    space, kept, new = attachments.space(records), attachments.files(records), 0
    asked = {one.sha: one.size for one in attachments.blobs(records) if not one.is_here}
    for part in came:
        if part.space == space and asked.get(part.name) == part.size:
            kept.put(part.raw)
            attachments.note_here(records, part.name)
            new += 1
    return new


def _size(kept: PhotoFiles, sha: str) -> int:
    """-1 where it cannot be read as what it was."""
    try:
        content = kept.read(sha)
    except AppError:
        return -1
    return len(content) if hashlib.sha256(content).hexdigest() == sha else -1
