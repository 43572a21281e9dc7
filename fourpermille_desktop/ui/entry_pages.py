"""Which page shows which kind of entry of the library."""

from __future__ import annotations

PAGES = {  # kind of an entry: the page that shows it
    "practice": "practices",
    "tool": "toolkit",
    "scheme": "toolkit",
    "criterion": "toolkit",
    "module": "training",
    "test": "training",
    "objective": "plan",
}
