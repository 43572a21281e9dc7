"""`make bench`: every figure of the issues, as a ratio in one run. Prints `name value unit limit ok|OVER`."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Each bench in a process of its own, so that none warms the other; exit 1 when a figure is over its limit."""
    over = 0
    for path in sorted(Path(__file__).parent.glob("*_bench.py")):
        print(f"# {path.stem}", flush=True)
        done = subprocess.run([sys.executable, "-m", f"tests.bench.{path.stem}"], stdout=subprocess.PIPE, text=True)
        print(done.stdout, end="", flush=True)
        over += done.stdout.count(" OVER") + (done.returncode not in (0, 1))
    print(f"{over} over their limit" if over else "all within their limits")
    return 1 if over else 0


if __name__ == "__main__":
    raise SystemExit(main())
