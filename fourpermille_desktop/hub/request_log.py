"""The hub's log: one JSON line a request on standard error, with nothing in it that belongs to a person.

A line names the route, never the address that was asked for, and no word of a body, a header or an error message; a
fault is told by its kind and the places in the program. The number of the request stands in the answer of whoever was
refused, so that a keeper who is told the number finds the line.
"""

from __future__ import annotations

import json
import logging
import secrets
import sys
import time
import traceback
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

NUMBER = "x-request-id"
_number: ContextVar[str] = ContextVar("number", default="")
_log = logging.getLogger("hub.requests")


def log_to_standard_error() -> None:
    """Everything this process logs, as JSON lines."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(Lines())
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)


class Lines(logging.Formatter):
    """A record as one JSON line; a fault without its words."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        line: dict[str, object] = {"at": at, "level": record.levelname.lower()}
        if _number.get():
            line["request"] = _number.get()
        told = getattr(record, "told", None)
        line |= told if told else {"said": record.getMessage()}
        if record.exc_info and record.exc_info[0]:
            line["fault"] = record.exc_info[0].__name__
            line["where"] = _places(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False, default=str)


def _places(error: BaseException | None) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)[-8:] if error else []
    return [f"{frame.filename.rsplit('/', 1)[-1]}:{frame.lineno} {frame.name}" for frame in frames]


@dataclass
class _Seen:
    """What passes by."""

    status: int = 0
    bytes_in: int = 0
    bytes_out: int = 0
    started: float = field(default_factory=time.monotonic)

    def ms(self) -> int:
        return round((time.monotonic() - self.started) * 1000)


class RequestLog:
    """Stands around an ASGI application and writes one line for every request, also for one that was broken off."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        seen = _Seen()
        number = secrets.token_hex(6)
        token = _number.set(number)

        async def received() -> Message:
            message = await receive()
            seen.bytes_in += len(message.get("body", b""))
            return message

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                seen.status = message["status"]
                if seen.status >= 400:
                    message["headers"] = [*message.get("headers", []), (NUMBER.encode(), number.encode())]
            seen.bytes_out += len(message.get("body", b""))
            await send(message)

        try:
            await self._app(scope, received, sent)
        finally:
            level = logging.ERROR if seen.status >= 500 and seen.status != 503 else logging.INFO
            _log.log(level, "request", extra={"told": _told(scope, seen)})
            _number.reset(token)


def _told(scope: Scope, seen: _Seen) -> dict[str, Any]:
    """Status 0: nothing was answered, the line broke."""
    told = {"method": scope["method"], "route": getattr(scope.get("route"), "path", None), "status": seen.status}
    told |= {"ms": seen.ms(), "in": seen.bytes_in, "out": seen.bytes_out}
    space = scope.get("path_params", {}).get("space")
    return told | ({"space": str(space)[:6]} if space and seen.status != 404 else {})
