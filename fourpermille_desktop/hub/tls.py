"""A TLS certificate of our own, for a hub that has no name in the internet: it hangs on the organisation's key.

The root is the same bytes whenever it is made, so it is kept nowhere; a laptop knows it by its key, which the second
half of a code names. The hub's certificate is made anew at each start, with every name and address the hub answers to.
"""

from __future__ import annotations

import socket
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from fourpermille_desktop.hub.members import Organisation
from fourpermille_desktop.ledger.canonical import b64

ROOT_FROM, ROOT_UNTIL = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
VALID = timedelta(days=800)
A_DAY = timedelta(days=1)  # laptops whose clocks are a little late


@dataclass(frozen=True)
class Chain:
    """What the hub's TLS side needs, as PEM."""

    certificate: bytes
    key: bytes

    def write(self, folder: Path) -> tuple[Path, Path]:
        """Both as files (0600) for the web server; the paths of certificate and key."""
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        paths = folder / "certificate.pem", folder / "key.pem"
        for path, content in zip(paths, (self.certificate, self.key), strict=True):
            path.unlink(missing_ok=True)
            path.touch(mode=0o600)
            path.write_bytes(content)
        return paths


def root_of(organisation: Organisation) -> bytes:
    """The root certificate (DER); always the same for an organisation."""
    return _root(organisation).public_bytes(Encoding.DER)


def chain_for(organisation: Organisation, names: Iterable[str], now: datetime | None = None) -> Chain:
    """A certificate for a hub that answers to these names and addresses."""
    key, root = Ed25519PrivateKey.generate(), _root(organisation)
    start = now or datetime.now(UTC)
    made = (
        _begun(key.public_key(), "4 per 1000 hub", root.subject)
        .serial_number(x509.random_serial_number())
        .not_valid_before(start - A_DAY)
        .not_valid_after(start + VALID)
        .add_extension(x509.SubjectAlternativeName(_as_names(names)), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(_signing(organisation).public_key()), critical=False
        )
        .sign(_signing(organisation), None)
    )
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return Chain(made.public_bytes(Encoding.PEM) + root.public_bytes(Encoding.PEM), pem)


def names_here(host: str, named: Iterable[str] = ()) -> list[str]:
    """Every name and address under which laptops may reach this computer."""
    found = dict.fromkeys(["localhost", "127.0.0.1", "::1", *named, host, socket.gethostname()])
    with suppress(OSError):
        addresses = socket.getaddrinfo(socket.gethostname(), None)
        found |= dict.fromkeys(str(address[4][0]).partition("%")[0] for address in addresses)
    with suppress(OSError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        asked.connect(("192.0.2.1", 9))  # sends nothing; it only tells which address of ours would be used
        found |= {asked.getsockname()[0]: None}
    return [name for name in found if name and name not in ("0.0.0.0", "::")]


def _root(organisation: Organisation) -> x509.Certificate:
    key, name = _signing(organisation), f"4 per 1000 team {b64(organisation.id)}"
    public = key.public_key()
    return (
        _begun(public, name, x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .serial_number(int.from_bytes(organisation.id, "big") >> 1 or 1)
        .not_valid_before(ROOT_FROM)
        .not_valid_after(ROOT_UNTIL)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_may_sign_certificates(), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .sign(key, None)
    )


def _begun(public: Ed25519PublicKey, name: str, issuer: x509.Name) -> x509.CertificateBuilder:
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    return x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(public)


def _may_sign_certificates() -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=False,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=True,
        crl_sign=True,
        encipher_only=False,
        decipher_only=False,
    )


def _as_names(names: Iterable[str]) -> list[x509.GeneralName]:
    made: list[x509.GeneralName] = []
    for name in dict.fromkeys(names):
        try:
            made.append(x509.IPAddress(ip_address(name)))
        except ValueError:
            with suppress(ValueError):  # a name that is not of the internet's letters cannot be asked for either
                made.append(x509.DNSName(name.encode("idna").decode()))
    return made


def _signing(organisation: Organisation) -> Ed25519PrivateKey:
    if organisation.key is None:
        raise ValueError("a hub without the organisation's key makes no certificate")
    return Ed25519PrivateKey.from_private_bytes(organisation.key)
