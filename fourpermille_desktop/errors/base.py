"""What every failure a person can act on has: what happened, what the data does now, what to do.

The sentences are English templates marked for translation; the window and the command line hand in their own
`translate(context, text)`. Nothing here knows Qt.
"""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]
CONTEXT = "errors"


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark a text for Qt's lupdate, which knows this name; the text itself is returned."""
    return text


class AppError(Exception):
    """A failure with its sentence. `named` fills the {places} of the templates."""

    what: str = ""
    safe: str = ""
    remedy: str = ""

    def __init__(self, **named: object) -> None:
        self.named = named
        super().__init__(self.sentence())

    def parts(self, translate: Translate | None = None) -> tuple[str, str, str]:
        """(what happened, what is safe, what to do), translated and filled in; an absent part is empty."""
        say = translate or (lambda _context, text: text)
        what, safe, remedy = (say(CONTEXT, text).format(**self.named) if text else "" for text in self._templates())
        return what, safe, remedy

    def sentence(self, translate: Translate | None = None) -> str:
        return " ".join(part for part in self.parts(translate) if part)

    def _templates(self) -> tuple[str, str, str]:
        return self.what, self.safe, self.remedy


class BadInput(AppError):
    """A file that cannot be read as it is; names file, line and column."""

    what = QT_TRANSLATE_NOOP("errors", "{file}, line {line}, column {column}: {reason}")
    safe = QT_TRANSLATE_NOOP("errors", "Nothing was written.")
    remedy = QT_TRANSLATE_NOOP("errors", "Correct this place in the file and try again.")

    def __init__(self, *, file: object, line: object = "–", column: object = "–", reason: str) -> None:
        super().__init__(file=file, line=line, column=column, reason=reason)


class Stopped(AppError):
    what = QT_TRANSLATE_NOOP("errors", "Stopped.")
    safe = QT_TRANSLATE_NOOP("errors", "What was done so far is kept.")
    remedy = QT_TRANSLATE_NOOP("errors", "Start again to go on.")
