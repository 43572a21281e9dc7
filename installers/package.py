"""Build the program into `dist/fourpermille/` with PyInstaller, then take debugging symbols out of what is large."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).parent.parent
BUILT = TOP / "dist/fourpermille"
STRIP = ("sqlcipher3", "zstandard", "libpython")  # numpy's openblas does not survive it


def main() -> int:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    folders = ["--distpath", str(TOP / "dist"), "--workpath", str(TOP / "build/pyinstaller")]
    subprocess.run([*command, *folders, str(TOP / "installers/fourpermille.spec")], check=True, cwd=TOP)
    if sys.platform == "linux" and shutil.which("strip"):
        for library in BUILT.rglob("*.so*"):
            if library.is_file() and not library.is_symlink() and any(name in str(library) for name in STRIP):
                subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)
    size = sum(path.stat().st_size for path in BUILT.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{BUILT.relative_to(TOP)}: {size // 1_000_000} MB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
