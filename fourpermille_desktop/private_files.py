"""Files of a profile, written whole and for their owner only; what the system refuses becomes a sentence."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from fourpermille_desktop.errors import AppError, DiskFull, ProfileFolderNotWritable


def write_private(path: Path, content: bytes, *, may_replace: bool = True) -> None:
    """Write a file whole: temporary name, fsync, rename, fsync of the folder; mode 0600."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR)
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        if may_replace:
            os.replace(temporary, path)
        else:
            put_in_place(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    sync_folder(path.parent)


def put_in_place(temporary: Path, path: Path) -> bool:
    """Give a whole file its name, unless that name is taken; the temporary name may stay behind."""
    try:
        os.link(temporary, path)
    except FileExistsError:
        return False
    except OSError:  # a stick or a share without hard links
        if path.exists():
            return False
        os.replace(temporary, path)
    sync_folder(path.parent)
    return True


def system_fault(error: OSError, folder: Path) -> AppError | None:
    """The sentence for what the system refused in a folder; None where it is a bug of ours."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return DiskFull(free_mb=free_mb(folder))
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EISDIR):
        return ProfileFolderNotWritable(folder=folder)
    return None


@contextmanager
def system_faults_as_sentences(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        known = system_fault(error, folder)
        if known is None:
            raise
        raise known from error


def free_mb(folder: Path) -> int:
    return shutil.disk_usage(folder).free // 1_000_000


def sync_folder(folder: Path) -> None:
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
