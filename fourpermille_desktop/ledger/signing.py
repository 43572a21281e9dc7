"""Ed25519 signatures over commit hashes: they say which device, anybody may carry what is signed."""

from __future__ import annotations

from functools import lru_cache

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

_TAG = b"4p1000 sign 1\n"


def public_key(device_key: bytes) -> bytes:
    """The 32-byte public key of a 32-byte private one."""
    return _private(device_key).public_key().public_bytes_raw()


def sign(device_key: bytes, commit_hash: bytes) -> bytes:
    return _private(device_key).sign(_TAG + commit_hash)


def is_signed(public: bytes, commit_hash: bytes, signature: bytes) -> bool:
    return is_signed_as(_TAG, public, commit_hash, signature)


def sign_as(tag: bytes, private: bytes, message: bytes) -> bytes:
    """A signature for another purpose than a commit; the tag keeps the purposes apart."""
    return _private(private).sign(tag + message)


def is_signed_as(tag: bytes, public: bytes, message: bytes, signature: bytes) -> bool:
    try:
        _public(public).verify(signature, tag + message)
    except (InvalidSignature, ValueError):
        return False
    return True


@lru_cache(maxsize=4)
def _private(device_key: bytes) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(device_key)


@lru_cache(maxsize=256)
def _public(public: bytes) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(public)
