"""Nothing heavy is loaded before the window is first painted."""

from __future__ import annotations

import json
import os
import subprocess
import sys

HEAVY = ("sqlalchemy", "numpy", "pydantic", "httpx2", "fastapi", "alembic", "keyring", "PySide6.QtNetwork")
SHOW = f"""
import json, sys, tempfile
from PySide6.QtWidgets import QApplication
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.ui.context import Context
from fourpermille_desktop.ui.entries import PageEntry, lazily
from fourpermille_desktop.ui.languages import install_language
from fourpermille_desktop.ui.tasks import Tasks
from fourpermille_desktop.ui.theme import Theme
from fourpermille_desktop.ui.window import MainWindow
from fourpermille_desktop.ui.words import Words
app = QApplication([])
profile = Profile(tempfile.mkdtemp())
profile.change_settings(first_run_done=True)
spoken = install_language(app, "en")
pages = [PageEntry("settings", lazily("fourpermille_desktop.ui.settings_page:SettingsPage"))]
window = MainWindow(app, Context(profile, Theme(app, "light", 100, spoken), Tasks(), Words(spoken)), pages)
def painted():
    print(json.dumps([name for name in {HEAVY!r} if name in sys.modules]))
    window.close()
    app.quit()
window.first_painted.connect(painted)
window.show()
app.exec()
"""


def test_no_heavy_module_is_loaded_at_first_paint() -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "FOURPERMILLE_NO_KEYRING": "1"}
    done = subprocess.run([sys.executable, "-c", SHOW], env=env, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1]) == []
