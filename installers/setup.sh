#!/bin/sh
# Everything the program needs on this machine: system libraries, .venv from the lock, fonts, icons, words, the shipped library.
# usage: installers/setup.sh run|test|package      Safe to run again; does only what is missing.
set -eu
cd "$(dirname "$0")/.."
aim=${1:-run}

say() { printf '%s\n' "$*" >&2; }

good_python() { # python 3.11 to 3.13
  command -v "$1" >/dev/null 2>&1 && "$1" -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null
}
python=
for one in ${PYTHON:-} /usr/bin/python3 python3 python3.13 python3.12 python3.11; do
  if good_python "$one"; then python=$one; break; fi
done
[ -n "$python" ] || { say "Python 3.11, 3.12 or 3.13 is needed. On Debian 12: apt-get install python3 python3-venv"; exit 1; }

# --- what the system lacks (Debian names; other systems bring these with Qt's wheels) ---
lacking=
if [ "$(uname -s)" = Linux ] && command -v dpkg-query >/dev/null 2>&1; then
  has() { dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null | grep -q '^ii'; }
  want="libgl1 libegl1 libglib2.0-0 libfontconfig1 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0
        libxcb-keysyms1 libxcb-render-util0 libxcb-shape0"
  [ "$aim" = run ] || want="$want xvfb xauth libpulse0 poppler-utils postgresql" # speech is tested with a soundless engine; PDFs are read back
  [ "$aim" != package ] || want="$want binutils"
  case $python in /usr/bin/python3*)
    "$python" -c 'import ensurepip, venv' 2>/dev/null || want="$want python3-venv"
    [ "$aim" != package ] || want="$want libpython$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')" ;;
  esac
  for package in $want; do has "$package" || has "${package}t64" || lacking="$lacking $package"; done
fi
if [ -n "$lacking" ]; then
  if [ "$(id -u)" = 0 ]; then
    say "Installing:$lacking"
    case $lacking in *postgresql*) # the tests start a server of their own; Debian need not start one
      mkdir -p /etc/postgresql-common
      [ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf ;;
    esac
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $lacking; } >/tmp/fourpermille-apt.$$ 2>&1 ||
      { cat "/tmp/fourpermille-apt.$$" >&2; rm -f "/tmp/fourpermille-apt.$$"; exit 1; }
    rm -f "/tmp/fourpermille-apt.$$"
  else
    say "Some system libraries are missing. Run this once, then again:"
    say "  sudo apt-get install --no-install-recommends$lacking"
    exit 1
  fi
fi

# --- .venv from the hashed lock ---
stamp=$("$python" -c 'import hashlib, sys; print(sys.version.split()[0], hashlib.sha256(open("requirements.lock", "rb").read()).hexdigest())')
if [ "$(cat .venv/from-lock 2>/dev/null || true)" != "$stamp" ]; then
  say "Making .venv (once, one to three minutes)…"
  rm -rf .venv
  "$python" -m venv .venv
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
  .venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
  printf '%s\n' "$stamp" >.venv/from-lock
fi

# --- fonts, icons, translations, and the library the program ships ---
.venv/bin/python installers/make_resources.py
.venv/bin/python installers/make_library.py
