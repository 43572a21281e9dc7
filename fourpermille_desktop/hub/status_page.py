"""`GET /status`: how the hub is doing, as one plain page for its keeper. Read only; no script; nothing is fetched.

It is shown to a browser on the hub's own computer, and to a keeper's pass. A request that a proxy hands on is not from
this computer; neither is one whose Host is not, so that no foreign page can read it through a browser here.
"""

from __future__ import annotations

import base64
import hashlib
import ipaddress
from html import escape

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import HTMLResponse

from fourpermille_desktop.hub import access
from fourpermille_desktop.hub.access import Guard
from fourpermille_desktop.hub.status import DeviceFigures, SpaceFigures, Status, status_of
from fourpermille_desktop.hub.store import Store
from fourpermille_desktop.ledger.canonical import b64

HANDED_ON = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via")
MINUTE, HOUR, DAY = 60_000, 3_600_000, 86_400_000
LATE_DAYS = 14

STYLE = """
:root { color-scheme: light dark; --ink: #20241f; --soft: #55604f; --paper: #fbfaf5; --card: #fff; --line: #dcd9cc;
  --good: #1f6b3a; --late: #8a4b00; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae0; --soft: #b3b8a8; --paper: #171a15; --card: #20241d;
  --line: #3a4035; --good: #8fd6a4; --late: #f0b865; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 1.25rem; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; }
h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 .5rem; }
p { margin: 0 0 .5rem; }
.soft { color: var(--soft); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.facts div { background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .75rem; }
.facts dt { color: var(--soft); font-size: .875rem; }
.facts dd { margin: 0; font-size: 1.1rem; font-weight: 600; overflow-wrap: anywhere; }
dl { margin: 0; }
table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
caption { text-align: left; color: var(--soft); padding-bottom: .25rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
th { font-size: .875rem; color: var(--soft); font-weight: 600; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
.good { color: var(--good); } .late { color: var(--late); font-weight: 600; }
@media (max-width: 34rem) {
  body { padding: .75rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table, tbody, tr, td { display: block; }
  tr { border-bottom: 2px solid var(--line); padding: .5rem 0; }
  tr:last-child { border-bottom: 0; }
  td { border: 0; padding: .15rem .75rem; }
  td, td.number { display: flex; justify-content: space-between; gap: 1rem; text-align: right; }
  td span { overflow-wrap: anywhere; }
  td::before { content: attr(data-name); color: var(--soft); text-align: left; flex: none; }
}
"""
_STYLE_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
HEADERS = {
    "Content-Security-Policy": f"default-src 'none'; style-src 'sha256-{_STYLE_HASH}'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def routes(store: Store, guard: Guard) -> APIRouter:
    router = APIRouter()

    @router.get("/status", response_class=HTMLResponse)
    def status(request: Request) -> HTMLResponse:
        if not is_at_this_computer(request):
            guard.anywhere(request, access.KEEP)
        return HTMLResponse(page(status_of(store)), headers=HEADERS)

    return router


def is_at_this_computer(request: Request) -> bool:
    hosts = [request.client.host if request.client else "", request.url.hostname or ""]
    return all(map(_is_loopback, hosts)) and not any(name in request.headers for name in HANDED_ON)


def _is_loopback(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


# --- the page ---


def page(status: Status) -> str:
    parts = [_facts(status), _spaces(status), _devices(status), *_erasures(status)]
    about = f"Hub {b64(status.hub)[:6]}, version {status.version}. Load the page again for newer figures."
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>4 per 1000 hub</title><style>{STYLE}</style></head>\n<body><main>\n"
        f'<h1>4 per 1000 hub</h1>\n<p class="soft">{escape(about)}</p>\n'
        + "\n".join(parts)
        + "\n</main></body></html>\n"
    )


def _facts(status: Status) -> str:
    free = "not known" if status.disk_free_mb is None else _size(status.disk_free_mb)
    database = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}.get(status.database, status.database)
    facts = [
        ("Database", database),
        ("Free on the disk", free),
        ("Held back", f"{status.held:,}"),
        ("Devices", f"{status.devices_in_all:,}"),
    ]
    return (
        '<dl class="facts">'
        + "".join(f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in facts)
        + "</dl>"
    )


def _size(megabytes: int) -> str:
    return f"{megabytes:,} MB" if megabytes < 10_000 else f"{megabytes / 1000:,.0f} GB"


def _spaces(status: Status) -> str:
    names = [("Space", ""), ("Kind", ""), ("Changes", "number"), ("Writers", "number"), ("Last change", "")]
    rows = [_space_row(space, status.now) for space in status.spaces]
    return _table("Spaces", names, rows, "Nothing has been sent to this hub yet.")


def _space_row(space: SpaceFigures, now: int) -> list[str]:
    kind = "people" if space.kind == "persons" else "field"
    newest = "–" if space.newest is None else _ago(now - space.newest)
    return [escape(space.name or "This computer"), kind, f"{space.changes:,}", f"{space.replicas:,}", newest]


def _devices(status: Status) -> str:
    names = [("Device", ""), ("Part", ""), ("Last heard of", ""), ("Let in for", "")]
    rows = [_device_row(device, status.now) for device in status.devices]
    more = status.devices_in_all - len(rows)
    told = _table("Devices", names, rows, "No computer has joined the team yet.")
    return told + (f'<p class="soft">And {more:,} more, heard of longer ago.</p>' if more else "")


def _device_row(device: DeviceFigures, now: int) -> list[str]:
    parts = "<br>".join(escape(f"{role.replace('_', ' ')}, {space}" if space else role) for space, role in device.roles)
    if device.is_revoked:
        return [f"{device.serial}", parts or "–", _ago(now - device.seen), '<span class="late">no longer let in</span>']
    kind = "late" if now - device.seen > LATE_DAYS * DAY else "good"
    until = "over" if device.expires <= now else f"{(device.expires - now) // DAY} days"
    return [f"{device.serial}", parts or "–", f'<span class="{kind}">{_ago(now - device.seen)}</span>', until]


def _erasures(status: Status) -> list[str]:
    """Only what is not confirmed by all: until then a device may still show what was erased."""
    names = [("Space", ""), ("When", ""), ("Devices that have not confirmed", "")]
    rows = [
        [escape(one.space or "This computer"), _ago(status.now - one.at), ", ".join(map(str, one.waiting))]
        for one in status.erasures
    ]
    return [_table("Erased for ever", names, rows, "")] if rows else []


def _ago(ms: int) -> str:
    for unit, name in ((DAY, "day"), (HOUR, "hour"), (MINUTE, "minute")):
        if ms >= unit:
            count = ms // unit
            return f"{count:,} {name}{'' if count == 1 else 's'} ago"
    return "just now"


def _table(title: str, names: list[tuple[str, str]], rows: list[list[str]], nothing: str) -> str:
    """Cells are HTML already."""
    if not rows:
        return f'<h2>{title}</h2><p class="soft">{nothing}</p>'
    head = "".join(f'<th scope="col"{_kind(kind)}>{name}</th>' for name, kind in names)
    body = "".join(f"<tr>{''.join(map(_cell, names, row))}</tr>\n" for row in rows)
    return f"<h2>{title}</h2><table><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table>"


def _cell(column: tuple[str, str], value: str) -> str:
    name, kind = column
    return f'<td data-name="{name}"{_kind(kind)}><span>{value}</span></td>'


def _kind(kind: str) -> str:
    return f' class="{kind}"' if kind else ""
