"""An entry ready to be written into a pack: the one form in which `write_pack` takes it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Text:
    """One language of an entry, ready to be written."""

    title: str
    summary: str
    sections: Mapping[str, Any]
    body: str


@dataclass(frozen=True)
class Written:
    """One entry, ready to be written."""

    kind: str
    slug: str
    facts: Mapping[str, Any]
    texts: Mapping[str, Text]
    names: Mapping[str, str] = field(default_factory=dict)
    evidence: tuple[Mapping[str, Any], ...] = ()
    picture: str | None = None
    summaries: Mapping[str, str] = field(default_factory=dict)  # of languages with a name and no text
