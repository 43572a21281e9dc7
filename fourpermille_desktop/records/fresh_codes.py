"""Codes for records that nobody names by hand: signs by chance, so that a table can call each of them."""

from __future__ import annotations

import secrets

from fourpermille_desktop.records import by_code
from fourpermille_desktop.records.bag_codes import SIGNS
from fourpermille_desktop.records.store import Records

CODE_SIGNS = 6  # 700 million: laptops without a network hardly ever give two records the same


def fresh_code(records: Records, type_: str, lead: str = "") -> str:
    """ "7KQ2RB", or "LF-7KQ2RB" where a code of something else leads."""
    while True:
        signs = "".join(secrets.choice(SIGNS) for _ in range(CODE_SIGNS))
        made = f"{lead}-{signs}" if lead else signs
        if not by_code.with_codes(records, type_, [made]):
            return made
