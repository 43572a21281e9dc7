"""What the hub holds back of the whole team, for those who decide: let it go, or say why not."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from fourpermille_desktop.ui.context import Context


class SupervisorPanel(QWidget):
    def __init__(self, context: Context, team: Any, names: dict[str, str]) -> None:
        super().__init__()
