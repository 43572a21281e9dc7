"""Opening the files of a bundle with the keys a node has, and putting them on a stick; every fault a sentence."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fourpermille_desktop.errors import (
    AppError,
    BundleDamaged,
    BundleLocked,
    BundleNewer,
    BundleOfOthers,
    BundleWordsNeeded,
    BundleWordsWrong,
    FileNotReadable,
    Stopped,
    VeryMuchWouldChange,
)
from fourpermille_desktop.sync import bundle, locks, stick_file
from fourpermille_desktop.sync.bundle import Bundle, Content, Head, NewerBundle, NotABundle, Part
from fourpermille_desktop.sync.locks import NotOurKey, Words

UNREADABLE = (
    BundleDamaged,
    BundleLocked,
    BundleNewer,
    BundleOfOthers,
    BundleWordsNeeded,
    BundleWordsWrong,
    FileNotReadable,
    VeryMuchWouldChange,
)
Stop = Callable[[], bool]
Tell = Callable[[int, int], None]  # done, of


@dataclass
class Opener:
    """What one node can open."""

    organisation: bytes | None  # id of its team
    keys: Sequence[bytes]  # private ones that open a bundle
    space_keys: Mapping[bytes, Sequence[bytes]]  # space → private keys that open its sealed parts
    words: str = ""
    _made: dict[Words, bytes] = field(default_factory=dict)  # stretching words takes half a second

    def opened(self, path: Path, raw: bytes) -> Bundle:
        try:
            head = bundle.head_of(raw)
            if head.organisation != self.organisation:
                raise BundleOfOthers(file=path)
            return bundle.read(raw, self._keys(head))
        except NotABundle as error:
            raise BundleDamaged(file=path) from error
        except NewerBundle as error:
            raise BundleNewer(file=path) from error
        except NotOurKey as error:
            words = BundleWordsWrong if self.words else BundleWordsNeeded
            raise (words if head.words else BundleLocked)(file=path) from error

    def _keys(self, head: Head) -> Sequence[bytes]:
        """Who wrote a stick opens it without its words."""
        if head.words is None or not self.words:
            return self.keys
        if head.words not in self._made:
            self._made[head.words] = head.words.key(self.words)
        return [*self.keys, self._made[head.words]]

    def unsealed(self, part: Part) -> bytes | None:
        """None where it is for others of the team."""
        if not part.is_sealed:
            return part.raw
        try:
            return locks.opened(part.raw, self.space_keys.get(part.space, ()))
        except (NotOurKey, locks.Torn):
            return None


def read_each(
    source: Path, read: Callable[[Path], None], tell: Tell | None = None, stop: Stop | None = None
) -> list[AppError]:
    """Read a file and the others of its bundle, or every bundle of a folder; one that is bad does not stop the rest."""
    paths = stick_file.found_in(source) if source.is_dir() else stick_file.with_its_parts(source)
    if not paths:
        raise FileNotReadable(file=source, reason="no file for sticks is there")
    faults: list[AppError] = []
    for at, path in enumerate(paths):
        if stop and stop():
            raise Stopped()
        try:
            read(path)
        except UNREADABLE as error:
            faults.append(error)
        if tell:
            tell(at + 1, len(paths))
    if len(faults) == len(paths):
        raise faults[0]
    return faults


def put_files(path: Path, content: Content, key: bytes, stop: Stop | None = None) -> tuple[list[Path], int]:
    """Write the files, read each back from the stick and open it; all of them or none. Returns them and their size."""
    stick_file.refuse_if_full(path.parent, sum(part.size for part in content.parts))
    done: list[Path] = []
    size = 0
    try:
        for number, raw in enumerate(bundle.files(content, key), 1):
            if stop and stop():
                raise Stopped()
            file = stick_file.part_name(path, number)
            stick_file.put(file, raw)
            done.append(file)
            bundle.read(stick_file.content(file), [key])
            size += len(raw)
    except BaseException:
        stick_file.take_away(done)
        raise
    return done, size
