"""What 10,000 samples weigh on the wire; prints name, value, unit, limit, verdict."""

from __future__ import annotations

import random
import secrets
from collections.abc import Iterator, Sequence

from fourpermille_desktop.ledger import signing, wire
from fourpermille_desktop.ledger.commit import FIELD_SPACE, START, Change, Commit, Header, Structure, Whole, replica_id

SAMPLES = 10_000
PACKED_LIMIT = 256_000


def main() -> None:
    device, nonce = secrets.token_bytes(32), secrets.token_bytes(16)
    samples = list(made_samples(SAMPLES))
    in_200 = [samples[i : i + 200] for i in range(0, len(samples), 200)]
    for name, parts, limit in (
        ("push 10,000 samples in commits of 200", in_200, 720_000),
        ("push 10,000 samples one by one", [[sample] for sample in samples], 950_000),
    ):
        sizes = request_sizes(chain(parts, device, nonce))
        tell(name, sum(sizes), "B", limit)
        tell(f"largest request of {len(sizes)}", max(sizes), "B", PACKED_LIMIT)


def tell(name: str, value: float, unit: str, limit: float) -> None:
    print(f"{name}\t{value:g}\t{unit}\t{limit:g}\t{'ok' if value <= limit else 'OVER'}")


def request_sizes(commits: Sequence[Commit]) -> list[int]:
    runs, sizes = wire.runs_of(commits), []
    while runs:
        count, packed = wire.fit(FIELD_SPACE, runs, PACKED_LIMIT)
        sizes.append(len(packed))
        runs = runs[count:]
    return sizes


def chain(parts: Sequence[Sequence[tuple[bytes, dict[str, object], int]]], device: bytes, nonce: bytes) -> list[Commit]:
    """One replica's signed commits, a commit for each part."""
    from fourpermille_desktop.ledger.canonical import b64

    public = signing.public_key(device)
    replica, actor = replica_id(public, nonce), secrets.token_bytes(16)
    commits: list[Commit] = []
    prev = START
    for n, part in enumerate(parts, start=1):
        extra = {"key": b64(public), "nonce": b64(nonce)} if n == 1 else {}
        header = Header(FIELD_SPACE, replica, n, actor, part[-1][2], 1, extra)
        changes: list[Change] = []
        for record, fields, _t in part:
            names = tuple(sorted(fields))
            changes.append(Whole(Structure("sample", record, names), tuple(fields[name] for name in names)))  # type: ignore[misc]
        commits.append(Commit(header, tuple(changes), prev, secrets.token_bytes(12)))
        prev = commits[-1].hash
    return wire.signed(commits, device)


def made_samples(count: int) -> Iterator[tuple[bytes, dict[str, object], int]]:
    """Samples of about 20 values as a field team logs them: three layers a point, points about a plot."""
    dice = random.Random(4)
    now = 1_770_000_000_000
    plots = [(uuid7(dice, now - 10**7), dice.uniform(12, 14), dice.uniform(-3, 1)) for _ in range(count // 45 + 1)]
    campaign, sampler = uuid7(dice, now - 10**8), uuid7(dice, now - 10**8)
    for i in range(count):
        now += int(dice.expovariate(1 / 90_000)) + 4_000
        plot, lat, lon = plots[i // 45]
        point, layer = i // 3 % 15 + 1, i % 3
        soc = max(0.2, dice.gauss(1.2, 0.4) * (1, 0.7, 0.45)[layer])
        yield (
            uuid7(dice, now),
            {
                "plot": b(plot),
                "campaign": b(campaign),
                "point": f"P{point:02d}",
                "sampled_on": f"2026-{1 + i // 900 % 12:02d}-{1 + i // 45 % 28:02d}",
                "place": {
                    "lat": f"{lat + dice.gauss(0, 0.0006):.6f}",
                    "lon": f"{lon + dice.gauss(0, 0.0006):.6f}",
                    "acc_m": f"{dice.uniform(2, 9):.1f}",
                },
                "depth": {"top_cm": str((0, 10, 20)[layer]), "bottom_cm": str((10, 20, 30)[layer])},
                "carbon": {"soc_pct": f"{soc:.2f}", "method": "dry_combustion", "lab": "L1"},
                "bd_g_cm3": f"{dice.gauss(1.35, 0.12):.2f}",
                "bd_basis": "fine_per_total",
                "cf_vol_pct": str(max(0, int(dice.gauss(6, 5)))),
                "ph_h2o": f"{dice.gauss(6.4, 0.6):.1f}",
                "texture": dice.choice(["sandy_loam", "loam", "sandy_clay_loam", "clay_loam"]),
                "land_use": "cropland",
                "lab_code": f"KY-{i:05d}",
                "sampler": b(sampler),
                "moisture": dice.choice(["dry", "moist"]),
                "notes": dice.choice(["", "", "", "termite mound near", "stony below 20 cm", "after rain"]),
            },
            now,
        )


def uuid7(dice: random.Random, ms: int) -> bytes:
    tail = bytearray(dice.randbytes(10))
    tail[0], tail[2] = 0x70 | tail[0] & 0x0F, 0x80 | tail[2] & 0x3F
    return ms.to_bytes(6, "big") + bytes(tail)


def b(raw: bytes) -> str:
    from fourpermille_desktop.ledger.canonical import b64

    return b64(raw)


if __name__ == "__main__":
    main()
