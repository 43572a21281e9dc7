"""Locks a file for the holders of Ed25519 keys with age, as `age -r ssh-ed25519` does; words become such a key.

A device, an organisation and a space each have an Ed25519 key already, so a lost stick needs no further kind of key.
"""

from __future__ import annotations

import base64
from collections.abc import Collection
from dataclasses import dataclass

import pyrage
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from fourpermille_desktop import passphrase
from fourpermille_desktop.passphrase import Stretch

_KIND = b"ssh-ed25519"


class NotOurKey(Exception):
    """None of the keys at hand opens it."""


class Torn(Exception):
    """It was cut short or changed."""


@dataclass(frozen=True)
class Words:
    """What somebody chose to say to whoever may open it, with what makes a key of them."""

    salt: bytes
    how: Stretch

    def key(self, words: str) -> bytes:
        return passphrase.stretched(words, self.salt, self.how)


def locked(raw: bytes, public_keys: Collection[bytes]) -> bytes:
    """The same bytes for the holders of these keys only."""
    made: bytes = pyrage.encrypt(raw, [_recipient(key) for key in sorted(set(public_keys))])
    return made


def opened(raw: bytes, keys: Collection[bytes]) -> bytes:
    """What was locked for one of these private keys."""
    try:
        plain: bytes = pyrage.decrypt(raw, [_identity(key) for key in sorted(set(keys))])
    except pyrage.DecryptError as error:
        if "No matching keys" in str(error):
            raise NotOurKey from error
        raise Torn from error
    return plain


def _recipient(public: bytes) -> pyrage.ssh.Recipient:
    wire = b"".join(len(part).to_bytes(4, "big") + part for part in (_KIND, public))
    return pyrage.ssh.Recipient.from_str(f"{_KIND.decode()} {base64.b64encode(wire).decode()}")


def _identity(key: bytes) -> pyrage.ssh.Identity:
    made = Ed25519PrivateKey.from_private_bytes(key)
    return pyrage.ssh.Identity.from_buffer(made.private_bytes(Encoding.PEM, PrivateFormat.OpenSSH, NoEncryption()))
