"""The one way to write a value as bytes: a strict subset of JSON, so that a hash means the same on every machine.

A value is null, true, false, an integer below 2^53, a string, a flat list or a flat object of those. No number with a
point or an exponent exists: a quantity is a string, the digits typed. FORMAT.md specifies this to the byte.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any

Scalar = None | bool | int | str
Value = Scalar | list[Scalar] | dict[str, Scalar]

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False)


def _made_once() -> Callable[[Any], str]:
    """`_ENCODER.encode` without the machinery it builds anew at each call: a log has ten thousands of short lines."""
    make = getattr(json.encoder, "c_make_encoder", None)
    if make is None:
        return _ENCODER.encode
    escaped = json.encoder.encode_basestring
    chunks = make(None, _ENCODER.default, escaped, None, ":", ",", True, False, False)
    return lambda value: "".join(chunks(value, 0))


_encoded = _made_once()

MAX_INTEGER = 2**53 - 1
MAX_STRING_BYTES = 16 * 1024
MAX_DEPTH = 4
_KEY = re.compile(r"[\x21-\x7e]{1,64}\Z")
_QUANTITY = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?\Z")


class NotCanonical(ValueError):
    """Bytes or a value that the format does not allow; the message says which rule."""


def encode(value: Any) -> bytes:
    """Canonical bytes of a checked value, list or object of the format (RFC 8785 escapes, sorted keys, no space)."""
    try:
        return _encoded(value).encode("utf-8")
    except (UnicodeEncodeError, ValueError, TypeError, RecursionError) as error:
        raise NotCanonical(f"not a value of the format: {error}") from error


def decode(raw: bytes) -> Any:
    """The value behind canonical bytes; any other spelling of the same value is refused."""
    value = parse(raw)
    if encode(value) != raw:
        raise NotCanonical("not in canonical form")
    return value


@cache
def _decoder() -> json.JSONDecoder:
    return json.JSONDecoder(
        parse_float=_no_float,
        parse_constant=_no_float,
        parse_int=_small_integer,
        object_pairs_hook=_no_double_key,
    )


def parse(raw: bytes, max_depth: int = MAX_DEPTH) -> Any:
    """JSON of the subset, in any spelling: no float, NaN, double key, lone surrogate or deep nesting."""
    _check_depth(raw, max_depth)
    try:
        value = _decoder().decode(raw.decode("utf-8"))
    except NotCanonical:
        raise
    except (UnicodeDecodeError, ValueError, RecursionError) as error:
        raise NotCanonical(f"not JSON: {error}") from error
    return value


def check_value(value: Any) -> None:
    """Raise NotCanonical unless the value is one a field may hold."""
    if isinstance(value, list):
        for item in value:
            _check_scalar(item)
    elif isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str) or not _KEY.match(key):
                raise NotCanonical("an object key is 1 to 64 printable ASCII signs")
            _check_scalar(item)
    else:
        _check_scalar(value)


def quantity(text: str) -> str:
    """The digits typed, made canonical: comma to point, no plus, "-0" to "0". What cannot be read stays as typed."""
    digits = text.strip().replace("\u2212", "-")
    if digits.count(",") == 1 and "." not in digits:
        digits = digits.replace(",", ".")
    digits = digits.removeprefix("+")
    if re.match(r"-?\.[0-9]+\Z", digits):
        digits = digits.replace(".", "0.", 1)
    digits = re.sub(r"^(-?)0+(?=[0-9])", r"\1", digits)
    if not _QUANTITY.match(digits):
        return text.strip()
    return digits[1:] if digits.startswith("-") and not digits.strip("-0.") else digits


def number(text: object) -> float | None:
    """The number a quantity stands for, or None where the text is not one ("<0.1", "12..5")."""
    return float(text) if isinstance(text, str) and _QUANTITY.match(text) and len(text) < 40 else None


def b64(raw: bytes) -> str:
    """base64url without padding, the spelling of every id and hash."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode("ascii")


def unb64(text: object, length: int | None = None) -> bytes:
    """The bytes of an id or hash; only the one canonical spelling is taken."""
    if not isinstance(text, str):
        raise NotCanonical("an id is a string")
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
    except ValueError as error:
        raise NotCanonical("an id is base64url without padding") from error
    if b64(raw) != text or (length is not None and len(raw) != length):
        raise NotCanonical(f"an id of {length} bytes was expected" if length else "an id in another spelling")
    return raw


def _check_scalar(value: Any) -> None:
    if value is None or isinstance(value, bool):
        return
    if isinstance(value, int):
        if abs(value) > MAX_INTEGER:
            raise NotCanonical("an integer of 2^53 or more")
    elif isinstance(value, str):
        try:
            size = len(value.encode("utf-8"))
        except UnicodeEncodeError as error:
            raise NotCanonical("a lone surrogate") from error
        if size > MAX_STRING_BYTES:
            raise NotCanonical("a string over 16 kB")
    else:
        raise NotCanonical("a value is null, true, false, an integer, a string, or a flat list or object of those")


def _no_float(text: str) -> None:
    raise NotCanonical(f"a number with a point or exponent: {text[:40]}")


def _small_integer(text: str) -> int:
    if len(text) > 17 or abs(int(text)) > MAX_INTEGER:
        raise NotCanonical("an integer of 2^53 or more")
    return int(text)


def _no_double_key(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    made = dict(pairs)
    if len(made) != len(pairs):
        raise NotCanonical("a key stands twice in an object")
    return made


def _check_depth(raw: bytes, limit: int) -> None:
    """Count brackets outside strings before the parser sees them: deep nesting costs nothing."""
    if raw.count(b"[") + raw.count(b"{") <= limit:
        return
    depth = 0
    for match in _BRACKETS.finditer(raw):
        sign = match[0]
        if sign in (b"[", b"{"):
            depth += 1
            if depth > limit:
                raise NotCanonical(f"nested deeper than {limit}")
        elif sign in (b"]", b"}"):
            depth -= 1


# Possessive, and the closing quote optional: a hostile unterminated string costs one pass, not one a quote.
_BRACKETS = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[\]{}]', re.DOTALL)
