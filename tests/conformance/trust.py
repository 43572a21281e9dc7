"""Whom the kit trusts at an address: the roots of the system, or the one whose key the second half of a code names."""

from __future__ import annotations

import ssl

import httpx2
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from fourpermille_desktop.ledger import codes
from fourpermille_desktop.ledger.canonical import unb64
from tests.conformance.kit import Seen


def trust_for(url: str, code: str | None) -> ssl.SSLContext | bool:
    """What is given to the client as `verify`; Seen where the hub does not show the key that the code names."""
    check = codes.check_in(code) if code else None
    if check is None or not url.startswith("https:"):
        return True
    with httpx2.Client(verify=_trusting_nobody_yet(), timeout=60) as http:
        root = unb64(http.get(f"{url.rstrip('/')}/v1/hello").json()["root"])
    key = x509.load_der_x509_certificate(root).public_key()
    if not isinstance(key, Ed25519PublicKey) or codes.check_of(key.public_bytes_raw()) != check:
        raise Seen("the root of this hub is not the one that the code names")
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trust.load_verify_locations(cadata=root)
    return trust


def _trusting_nobody_yet() -> ssl.SSLContext:
    """Only to read the root; nothing of ours goes over this line."""
    trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    trust.check_hostname = False
    trust.verify_mode = ssl.CERT_NONE
    return trust
