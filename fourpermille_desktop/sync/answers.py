"""What a hub answers as plain JSON."""

from __future__ import annotations

import json
from typing import Any

from fourpermille_desktop.errors import HubAnswerWrong
from fourpermille_desktop.sync.line import Line


def answered_object(line: Line, raw: bytes) -> dict[str, Any]:
    """The object in the body; HubAnswerWrong where it is none."""
    try:
        told = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise HubAnswerWrong(hub=line.hub_url) from error
    if not isinstance(told, dict):
        raise HubAnswerWrong(hub=line.hub_url)
    return told
