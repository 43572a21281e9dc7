"""What Home and the status line show first, read by a few fixed queries over plain sqlcipher3.

SQLAlchemy costs four times a bare window's start (stack.md §4), so it is loaded only after the first paint; this file
must not import it. Read-only, same file, same room.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from fourpermille_desktop.errors import DatabaseDamaged
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records.faults import BUSY_MS, known_fault


@dataclass(frozen=True)
class CampaignNow:
    """The campaign to continue: how many bags are there, and how many have their lab values."""

    id: str
    name: str
    plot: str
    plot_name: str
    starts_on: str
    ends_on: str
    points: int
    bags: int
    bags_with_result: int
    last_code: str
    last_point: str


@dataclass(frozen=True)
class Glance:
    sites: int = 0
    plots: int = 0
    samples: int = 0
    plots_measured: int = 0
    waiting: int = 0  # records with changes the hub has not confirmed
    two_values: int = 0
    drafts: int = 0
    last_saved: int | None = None  # ms
    last_sync: int | None = None  # ms
    campaign: CampaignNow | None = None
    plot_id: str = ""
    plot_name: str = ""
    site_name: str = ""


def glance(profile: Profile) -> Glance:
    """Answer from the file as it is; an absent file is an empty profile. Damaged, busy or locked away are sentences."""
    if profile.is_new:
        return Glance()
    from sqlcipher3 import dbapi2

    try:
        connection = _open(profile)
        try:
            connection.execute("begin")  # one state of the file for all the queries
            if not connection.execute("select 1 from sqlite_master where name = 'alembic_version'").fetchone():
                raise DatabaseDamaged(file=profile.database_file.name)  # it was made whole
            return _read(connection, profile.settings.plot)
        finally:
            connection.close()
    except (dbapi2.DatabaseError, OSError) as error:
        known = known_fault(error, profile.database_file)
        if known is None:
            raise
        raise known from error


def waiting(connection: Any) -> int:
    """Distinct records with own changes that no hub has confirmed; names of people wait only in a team."""
    row = connection.execute(_WAITING).fetchone()
    return int(row[0])


# The spaces whose records leave the laptop: names of people only within a team.
TRAVELS = (
    "o.space in (coalesce((select unhex(value) from local where name = 'space field'), zeroblob(16)),"
    " (select unhex(value) from local where name = 'space persons'))"
)

# `acked.lid` is a high-water mark: everything of that own chain up to it is at the hub.
_WAITING = f"""
select count(distinct c.rid) from own_replica o
  join log l on l.space = o.space and l.replica = o.id
   and l.lid > coalesce((select max(a.lid) from acked a where a.space = o.space and a.replica = o.id), 0)
  join change c on c.lid = l.lid
 where {TRAVELS}
"""

_MEASURED = """
select count(*) from plot p where p.deleted = 0 and exists (
  select 1 from sample s where s.plot = p.id and s.deleted = 0 and s.soc_pct is not null)
"""

_LAST_SAVED = """
select max(l.received) from own_replica o join tip on tip.space = o.space and tip.replica = o.id
  join log l on l.lid = tip.lid
"""

_NOW = """
select c.id, coalesce(c.name, c.code, ''), s.plot, coalesce(p.name, p.code, ''), coalesce(c.starts_on, ''),
       coalesce(c.ends_on, ''), count(distinct s.point), count(*),
       sum(s.soc_pct is not null and s.bd_g_cm3 is not null)
  from (select campaign, plot from sample where deleted = 0 order by rid desc limit 1) newest
  join sample s on s.campaign = newest.campaign and s.plot = newest.plot and s.deleted = 0
  join campaign c on c.id = newest.campaign
  left join plot p on p.id = s.plot
 group by c.id, s.plot
"""


def _read(connection: Any, plot: str) -> Glance:
    def one(query: str, *args: object) -> Any:
        row = connection.execute(query, args).fetchone()
        return row[0] if row else None

    now = connection.execute(_NOW).fetchone()
    last_bag = connection.execute(
        "select coalesce(code, ''), coalesce(point, '') from sample where deleted = 0 order by rid desc limit 1"
    ).fetchone()
    chosen = connection.execute(
        "select p.id, coalesce(p.name, p.code, ''), coalesce(s.name, s.code, '') from plot p"
        " left join site s on s.id = p.site where p.deleted = 0 order by p.id = ? desc,"
        " p.id = (select plot from sample where deleted = 0 order by rid desc limit 1) desc, p.rid limit 1",
        (plot,),
    ).fetchone() or ("", "", "")
    return Glance(
        sites=one("select count(*) from site where deleted = 0"),
        plots=one("select count(*) from plot where deleted = 0"),
        samples=one("select count(*) from sample where deleted = 0"),
        plots_measured=one(_MEASURED),
        waiting=waiting(connection),
        two_values=one("select count(*) from two_values"),
        drafts=one("select count(*) from draft"),
        last_saved=one(_LAST_SAVED),
        last_sync=one("select max(at) from sync_run"),
        campaign=CampaignNow(*now[:9], *last_bag) if now else None,
        plot_id=chosen[0],
        plot_name=chosen[1],
        site_name=chosen[2],
    )


def _open(profile: Profile) -> Any:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(profile.database_file), check_same_thread=False, isolation_level=None)
    connection.execute(f"pragma key = \"x'{profile.keys.database.hex()}'\"")
    connection.execute("pragma cipher_log_level = none")
    connection.execute(f"pragma busy_timeout = {BUSY_MS}")
    connection.execute("pragma query_only = on")
    return connection
