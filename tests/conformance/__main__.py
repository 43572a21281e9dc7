"""python -m tests.conformance URL [--code CODE] [--root FILE]

One line a requirement: `ok`, `FAILED` or `not offered`, its name, what was seen. The exit status is 1 when one failed.
"""

from __future__ import annotations

import argparse
import ssl
import sys

import httpx2

from tests.conformance.checks import REQUIREMENTS
from tests.conformance.kit import report
from tests.conformance.line import HubLine


def main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.conformance", description=__doc__)
    asked.add_argument("url", help="the address of the hub, as a laptop would be given it")
    asked.add_argument("--code", help="an invitation to its team, for somebody who may write")
    asked.add_argument("--root", help="a file (PEM) with the certificate to trust, where the hub made its own")
    given = asked.parse_args()
    trust = ssl.create_default_context(cafile=given.root) if given.root else True
    with httpx2.Client(base_url=given.url.rstrip("/"), timeout=60, verify=trust) as http:
        return report(HubLine(http, given.code), REQUIREMENTS)


if __name__ == "__main__":
    sys.exit(main())
