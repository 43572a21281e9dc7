"""What a bug leaves in the private log file: where it happened and of which kind, never what people typed.

The words of an exception may quote a cell, a name or the values of a statement, so they are not written.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Iterator
from types import TracebackType

from fourpermille_desktop.errors import AppError, ProgramFault
from fourpermille_desktop.profile import Profile

log = logging.getLogger("fourpermille")


class _WithoutValues(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        """As the base, but never by the text that another handler made of the same error and left in the record."""
        left, record.exc_text = record.exc_text, None
        try:
            return super().format(record)
        finally:
            record.exc_text = left

    def formatException(
        self, ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
    ) -> str:
        return "\n".join(trail(ei[1])) if ei[1] is not None else ""


def open_log(profile: Profile) -> None:
    """Bugs go to a private file from here on; a file that cannot be made is done without."""
    if any(isinstance(handler, logging.FileHandler) for handler in log.handlers):
        return
    log.propagate = False
    try:
        profile.log_file.parent.mkdir(mode=0o700, exist_ok=True)
        handler: logging.Handler = logging.FileHandler(profile.log_file, delay=True, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(_WithoutValues("%(asctime)s %(levelname)s %(message)s"))
    handler.handleError = lambda record: None  # type: ignore[method-assign]  # a full disk is told elsewhere
    log.addHandler(handler)


def as_sentence(error: Exception) -> AppError:
    """A bug as a person is told of it: its kind and its place in the program."""
    return ProgramFault(kind=type(error).__name__, place=_place(error))


def trail(error: BaseException) -> tuple[str, ...]:
    """The frames a bug went through and its kind, without its words: to know it again."""
    return tuple(_lines(error))


def _place(error: BaseException) -> str:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "fourpermille_desktop" in frame.filename]
    return f"{frames[-1].name}, line {frames[-1].lineno}" if frames else type(error).__name__


def _lines(error: BaseException) -> Iterator[str]:
    """The frames of an error and of what caused it, each with its class and without its words."""
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        yield from _lines(cause)
    for frame in traceback.extract_tb(error.__traceback__):
        yield f"  {frame.filename}:{frame.lineno} in {frame.name}"
    yield f"{type(error).__module__}.{type(error).__qualname__}"
