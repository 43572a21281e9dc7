"""What a person does in a team, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def role_words(role: str) -> str:
    """A role of a newer program is shown as it is."""
    named = {
        "reader": QCoreApplication.translate("TeamView", "reads"),
        "agent": QCoreApplication.translate("TeamView", "works in the field"),
        "supervisor": QCoreApplication.translate("TeamView", "supervises"),
        "verifier": QCoreApplication.translate("TeamView", "checks records"),
        "trainer": QCoreApplication.translate("TeamView", "trains"),
        "data_manager": QCoreApplication.translate("TeamView", "looks after the data"),
        "admin": QCoreApplication.translate("TeamView", "keeps the team"),
        "dpo": QCoreApplication.translate("TeamView", "protects people’s data"),
    }
    return named.get(role, role)
