"""Finding records by what people call them: bags by the start of their code, plots and sites by any part of a name."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from fourpermille_desktop.records.store import Records

PLACES = 2000  # plots and sites of a profile fit in memory; more are found by their beginning only


@dataclass(frozen=True)
class Found:
    type: str
    id: str
    title: str
    detail: str


def find(records: Records, text: str, limit: int = 8) -> list[Found]:
    """Plots, sites and bags that match; names of persons are never searched."""
    wanted = fold(text.strip().lstrip("#"))
    if not wanted:
        return []
    with records.reading() as conn:
        places = conn.exec_driver_sql(
            "select 'plot' as type, p.id, coalesce(p.name, p.code, '') as title,"
            " coalesce(s.name, s.code, '') as detail, coalesce(p.code, '') as code"
            " from plot p left join site s on s.id = p.site where p.deleted = 0"
            " union all select 'site', id, coalesce(name, code, ''), coalesce(country, ''), coalesce(code, '')"
            " from site where deleted = 0 limit ?",
            (PLACES,),
        ).all()
        upper = text.strip().lstrip("#").upper()
        bags = conn.exec_driver_sql(
            "select s.id, s.code, coalesce(p.name, p.code, '') as plot, coalesce(s.point, '') as point from sample s"
            " left join plot p on p.id = s.plot where s.code >= ? and s.code < ? and s.deleted = 0"
            " order by s.code limit ?",
            (upper, upper + "\U0010ffff", limit),
        ).all()
    found = [Found(r.type, r.id, r.title, r.detail) for r in places if wanted in fold(f"{r.title} {r.code}")]
    found.sort(key=lambda one: (not fold(one.title).startswith(wanted), fold(one.title)))
    return found[:limit] + [Found("sample", r.id, r.code, " · ".join(p for p in (r.plot, r.point) if p)) for r in bags]


def fold(text: str) -> str:
    """Lower case without accents."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))
