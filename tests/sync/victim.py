"""A laptop or a hub as a process of its own, to be killed: what it says was saved must be there afterwards.

python -m tests.sync.victim laptop FOLDER URL ROUNDS      writes, syncs, and says after each what is saved
python -m tests.sync.victim hub [--data …] [--database …]
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RECORDS = [bytes([i]) * 16 for i in range(3)]
_MARK = re.compile(r'crash_here\("([a-z_.]+)"\)')


def marks(*rooms: str) -> list[str]:
    """Every place of the product where a test may end the process, as the sources name them."""
    found = [
        name
        for path in sorted((ROOT / "fourpermille_desktop").rglob("*.py"))
        for name in _MARK.findall(path.read_text())
    ]
    return [name for name in dict.fromkeys(found) if name.split(".")[0] in rooms]


def started(arguments: Sequence[str], crash_at: str = "") -> subprocess.Popen[str]:
    env = {
        **os.environ,
        "FOURPERMILLE_NO_KEYRING": "1",
        "FOURPERMILLE_CRASH_AT": crash_at,
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-m", "tests.sync.victim", *arguments]
    log_lines = subprocess.DEVNULL if arguments[0] == "hub" else None
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=log_lines, text=True, env=env, cwd=ROOT)


@contextmanager
def hub_process(arguments: Sequence[str], crash_at: str = "") -> Iterator[tuple[subprocess.Popen[str], str]]:
    process = started(["hub", *arguments], crash_at)
    assert process.stdout
    try:
        line = process.stdout.readline()
        assert line.startswith("listening on http"), line
        yield process, line.split()[-1]
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def saved(told: str) -> set[bytes]:
    """The hashes a laptop said it had saved; a line cut short by its end was not said."""
    lines = told.splitlines(keepends=True)
    return {bytes.fromhex(line.split()[1]) for line in lines if line.startswith("saved ") and line.endswith("\n")}


def _laptop(folder: str, url: str, rounds: int) -> int:
    import fourpermille_desktop.ui  # noqa: F401
    from fourpermille_desktop.ledger.commit import FIELD_SPACE
    from fourpermille_desktop.profile import Profile
    from fourpermille_desktop.records.log import Edit
    from fourpermille_desktop.records.store import Records, new_id
    from fourpermille_desktop.sync import client

    records = Records(Profile(folder), alarm=True)
    for turn in range(rounds):
        for record in (*RECORDS, new_id()):
            records.commit([Edit("sample", record, {"notes": f"{os.getpid()} {turn}", "ph_h2o": f"6.{turn}"})])
            with records.reading() as conn:
                row = conn.exec_driver_sql(
                    "select l.hash from own_replica o join tip t on t.space = o.space and t.replica = o.id"
                    " join log l on l.lid = t.lid where o.space = ? and o.current = 1 order by l.n desc limit 1",
                    (FIELD_SPACE,),
                ).scalar_one()
            sys.stdout.write(f"saved {row.hex()}\n")
            sys.stdout.flush()
        client.sync(records, url)
    records.close()
    return 0


def _hub(arguments: Sequence[str]) -> int:
    from fourpermille_desktop.hub.serve import serve

    named = dict(zip(arguments[::2], arguments[1::2], strict=True))
    return serve(Path(named["--data"]), named.get("--database"), "127.0.0.1", 0)


if __name__ == "__main__":
    kind, *rest = sys.argv[1:]
    sys.exit(_laptop(rest[0], rest[1], int(rest[2])) if kind == "laptop" else _hub(rest))
