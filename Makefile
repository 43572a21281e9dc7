# The one door. On a fresh machine with python3, make and git:
#   make run     set everything up and open the window
#   make test    set everything up and run every check and test under a virtual screen
# Also: make bench (figures), make soak (long attacks on sync), make package (the built program), make lock (renew
# requirements.lock), make words.

SHELL := /bin/sh
PY := .venv/bin/python
SCREEN := xvfb-run -a -s "-screen 0 1366x768x24"
export QT_LOGGING_RULES ?= qt.qpa.*=false

.PHONY: run test check tests bench soak package lock words screenshots clean

run:
	@installers/setup.sh run
	@$(PY) -m fourpermille_desktop

test:
	@installers/setup.sh test
	@$(MAKE) --no-print-directory check tests

check:
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports

# Two at once take the keys from each other on one screen, so only the journeys have real windows; they go one by one.
tests:
	@FOURPERMILLE_NO_KEYRING=1 QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2 --dist loadfile --ignore=tests/journeys
	@FOURPERMILLE_NO_KEYRING=1 $(SCREEN) $(PY) -m pytest tests/journeys

bench:
	@installers/setup.sh test
	@FOURPERMILLE_NO_KEYRING=1 $(SCREEN) $(PY) -m tests.bench

soak:
	@installers/setup.sh test
	@$(PY) -m tests.soak

package:
	@installers/setup.sh package
	@$(PY) installers/package.py
	@FOURPERMILLE_NO_KEYRING=1 $(SCREEN) $(PY) installers/self_check.py dist/fourpermille/fourpermille

words:
	@$(PY) installers/translations.py

screenshots:
	@FOURPERMILLE_NO_KEYRING=1 $(PY) -m fourpermille_desktop screenshots shots --all

lock:
	@uv pip compile --universal --generate-hashes --no-header --no-emit-index-url --no-emit-find-links \
	  --python-version 3.11 --extra dev pyproject.toml -o requirements.lock

clean:
	@rm -rf build dist shots
