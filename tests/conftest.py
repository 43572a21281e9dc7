"""What every test needs first: the guard of `ui.singletons`, before any Qt call is made."""

import fourpermille_desktop.ui  # noqa: F401
from tests.hub.postgres import hub_database, postgres  # noqa: F401
