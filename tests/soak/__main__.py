"""`make soak`: the attacks of the test suite for much longer. On loopback only; prints `name value unit`, seconds too.

python -m tests.soak [MINUTES]      about so many minutes for the histories (10); the other parts have fixed lengths
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator

os.environ.setdefault("FOURPERMILLE_NO_KEYRING", "1")
os.environ.setdefault("FOURPERMILLE_NO_MARKS", "1")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

KILLS = 200
HISTORIES_A_MINUTE, REAL_A_MINUTE = 600, 60
MORNINGS = 60
EVERY_STEP, STEPS_WITH_TWO_WRITES, STEPS = 100, 12, 9  # some 5 s, 1.5 and 4 minutes; the last takes 1 GB of memory


def main(minutes: int) -> int:
    faults = 0
    for part in (_bugs, _every_history, _histories, _bytes, _kills, _full_disks):
        begun = time.monotonic()
        try:
            for line in part(minutes):
                print(line, flush=True)
        except AssertionError as error:
            faults += 1
            print(f"{part.__name__.strip('_')} BROKEN: {error}", flush=True)
        print(f"# {part.__name__.strip('_')}: {time.monotonic() - begun:.0f} s", flush=True)
    print("nothing was lost" if not faults else f"{faults} parts broken")
    return 1 if faults else 0


def _bugs(_minutes: int) -> Iterator[str]:
    done = subprocess.run([sys.executable, "-m", "tests.sync.known_bugs"], stdout=subprocess.PIPE, text=True)
    yield from done.stdout.splitlines()
    assert done.returncode == 0, f"{done.returncode} bugs made on purpose were not seen"


def _histories(minutes: int) -> Iterator[str]:
    """Half of the minutes in memory, half with encrypted files, in longer histories than the suite has."""
    for steps in (25, 60):
        count, real = HISTORIES_A_MINUTE * minutes // 4, REAL_A_MINUTE * minutes // 4
        _pytest(
            "tests/ledger/test_team_machine.py",
            "tests/sync/test_real_team_machine.py",
            FOURPERMILLE_HISTORIES=count,
            FOURPERMILLE_REAL_HISTORIES=real,
            FOURPERMILLE_STEPS=steps,
        )
        yield f"histories_of_{steps}_steps_in_memory {count} histories"
        yield f"histories_of_{steps}_steps_with_files {real} histories"


def _every_history(_minutes: int) -> Iterator[str]:
    """Two laptops and a hub: all that can happen, as deep as the time allows; with few writes as deep as there is."""
    from tests.ledger import explorer

    yield from explorer.told(EVERY_STEP, most_writes=1)
    yield from explorer.told(STEPS_WITH_TWO_WRITES, most_writes=2)
    yield from explorer.told(STEPS)


def _bytes(_minutes: int) -> Iterator[str]:
    _pytest("tests/sync/test_every_byte.py", FOURPERMILLE_EVERY_BYTE=1)
    yield "cut_after_every_byte 1 sync, both ways"


def _kills(_minutes: int) -> Iterator[str]:
    from tests.sync.test_kill import soak

    yield from soak(KILLS)


def _full_disks(_minutes: int) -> Iterator[str]:
    from tests.sync.test_disk_full import soak

    yield from soak(MORNINGS)


def _pytest(*tests: str, **settings: int) -> None:
    env = os.environ | {name: str(value) for name, value in settings.items()}
    command = [sys.executable, "-m", "pytest", "-x", "-q", *tests]
    done = subprocess.run(command, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-4000:]


if __name__ == "__main__":
    import fourpermille_desktop.ui  # noqa: F401

    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10))
