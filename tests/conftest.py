"""What every test needs first: the guard of `ui.singletons`, before any Qt call is made."""

import os

import fourpermille_desktop.ui  # noqa: F401
from tests.hub.postgres import hub_database, postgres  # noqa: F401

# Safety never rests on noticing a restored or cloned profile: all tests hold without it; tests/records/test_marks asks.
os.environ.setdefault("FOURPERMILLE_NO_MARKS", "1")
