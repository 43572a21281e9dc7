"""How long until the window is painted and Home is filled, against a bare PySide6 window in the same run."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 9
BARE = """
import json, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

class Window(QWidget):
    told = False
    def paintEvent(self, event):
        if not self.told:
            self.told = True
            rss = int(open("/proc/self/statm").read().split()[1]) * 4 / 1024
            print(json.dumps({"painted": time.monotonic(), "filled": time.monotonic(), "rss_mb": rss}), flush=True)
            QTimer.singleShot(0, QApplication.quit)

app = QApplication(sys.argv)
window = Window()
window.resize(1366, 768)
window.show()
app.exec()
"""


def start(command: list[str], env: dict[str, str]) -> dict[str, float]:
    begun = time.monotonic()
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, timeout=60, check=True)
    told = json.loads(done.stdout.strip().splitlines()[-1])
    return {
        "painted": 1000 * (told["painted"] - begun),
        "filled": 1000 * (told["filled"] - begun),
        "rss": told["rss_mb"],
        "page": told.get("slowest_page_ms", 0.0),
    }


def main() -> int:
    plain = {**os.environ, "FOURPERMILLE_NO_KEYRING": "1"}
    plain.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
    env = {**plain, "FOURPERMILLE_SCRIPT": "report-start"}
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder) / "bare.py"
        bare.write_text(BARE)
        profile = ["--profile", str(Path(folder) / "profile")]
        ours = [sys.executable, "-m", "fourpermille_desktop", *profile]
        subprocess.run([*ours, "demo", "--fill"], env=plain, check=True, stdout=subprocess.DEVNULL)
        settings = Path(folder) / "profile/settings.toml"
        settings.write_text('first_run_done = true\nlanguage = "en"\n')
        runs = [(start([sys.executable, str(bare)], env), start(ours, env)) for _ in range(ROUNDS)]

    def median(which: int, name: str) -> float:
        return statistics.median(run[which][name] for run in runs)

    over = 0
    for name, key, unit, limit in (
        ("window_painted", "painted", "ms", 3.0),
        ("home_filled", "filled", "ms", 6.0),
        ("resident_memory", "rss", "MB", 3.0),
    ):
        ratio = median(1, key) / median(0, key)
        good = ratio <= limit
        over += not good
        print(
            f"{name} {ratio:.2f} x_bare limit {limit} ({median(1, key):.0f} against {median(0, key):.0f} {unit})"
            f" {'ok' if good else 'OVER'}"
        )
    page = median(1, "page")
    over += page > 150
    print(f"slowest_page_change {page:.0f} ms limit 150 {'ok' if page <= 150 else 'OVER'}")
    return 1 if over else 0


if __name__ == "__main__":
    raise SystemExit(main())
