"""python -m tests.conformance URL [--code CODE]

One line a requirement: `ok`, `FAILED` or `not offered`, its name, what was seen. The exit status is 1 when one failed.
"""

from __future__ import annotations

import argparse
import sys

import httpx2

from tests.conformance.checks import REQUIREMENTS
from tests.conformance.kit import FAILED, SHAPES, Outcome, Seen, report
from tests.conformance.line import HubLine
from tests.conformance.trust import trust_for


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    asked.add_argument("url", help="the address of the hub, as a laptop would be given it")
    asked.add_argument("--code", help="an invitation to its team, for somebody who may write")
    given = asked.parse_args()
    try:
        trust = trust_for(given.url, given.code)
    except (Seen, httpx2.HTTPError, *SHAPES) as wrong:
        print(Outcome(FAILED, "the_code_names_the_root_of_the_hub", f"{type(wrong).__name__} {wrong}").line())
        return 1
    with httpx2.Client(base_url=given.url.rstrip("/"), timeout=60, verify=trust) as http:
        return report(HubLine(http, given.code), REQUIREMENTS)


if __name__ == "__main__":
    sys.exit(main())
