"""Certificates: what the organisation signed is read back, what anybody changed is not."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fourpermille_desktop.ledger import certificate, codes, signing, spaces
from fourpermille_desktop.ledger.canonical import NotCanonical, b64, encode, unb64
from fourpermille_desktop.ledger.certificate import DAY_MS, Certificate

KEY, OTHER_KEY = bytes(range(32)), bytes(range(1, 33))
PUBLIC = signing.public_key(KEY)
DEVICE, ACTOR = signing.public_key(bytes(32)), bytes(range(16))
SPACE = bytes(range(0x10, 0x20))[:-1] + b"\x20"
NOW = 1_763_900_000_000
GOLDEN = Path(__file__).parent.parent / "data" / "ledger" / "certificate.json"


def a_certificate(**changed: object) -> Certificate:
    said = {"spaces": {SPACE: "agent", spaces.partner(SPACE): "agent"}, "serial": 7, "now_ms": NOW} | changed
    return certificate.make(KEY, DEVICE, ACTOR, **said)  # type: ignore[arg-type]


def resigned(**changed: object) -> str:
    """A certificate whose parts were changed by somebody who has the key: only the rules can refuse it."""
    parts = json.loads(a_certificate().encoded()) | changed
    raw = encode({name: part for name, part in parts.items() if part != "absent"})
    return f"{b64(raw)}.{b64(signing.sign_as(b'4p1000 certificate 1' + bytes([10]), KEY, raw))}"


def test_what_was_signed_is_read_back() -> None:
    made = a_certificate()
    held = certificate.read(made.text(), PUBLIC)
    assert held == made and held.signature == made.signature
    assert held.role_in(SPACE) == "agent" and held.role_in(bytes(16)) is None
    assert held.expires - held.issued == 120 * DAY_MS
    assert not held.is_over(held.expires - 1) and held.is_over(held.expires)
    assert not held.should_renew(held.issued + 60 * DAY_MS) and held.should_renew(held.issued + 60 * DAY_MS + 1)


def test_another_organisation_says_nothing_here() -> None:
    with pytest.raises(NotCanonical, match="not signed"):
        certificate.read(a_certificate().text(), signing.public_key(OTHER_KEY))
    with pytest.raises(NotCanonical, match="of another organisation"):
        certificate.read(resigned(org=b64(bytes(16))), PUBLIC)


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
def test_no_bit_of_it_can_be_changed(place: int, bit: int) -> None:
    raw, signature = (bytearray(unb64(part)) for part in a_certificate().text().split("."))
    at = place % (len(raw) + len(signature))
    (raw if at < len(raw) else signature)[at if at < len(raw) else at - len(raw)] ^= 1 << bit
    with pytest.raises(NotCanonical):
        certificate.read(f"{b64(bytes(raw))}.{b64(bytes(signature))}", PUBLIC)


@pytest.mark.parametrize(
    "changed",
    [
        {"v": 2},
        {"v": True},
        {"more": 1},
        {"serial": "absent"},
        {"serial": -1},
        {"serial": "7"},
        {"expires": NOW},
        {"spaces": {}},
        {"spaces": []},
        {"spaces": {b64(SPACE): "king"}},
        {"spaces": {b64(SPACE): ["agent"]}},
        {"spaces": {"x": "agent"}},
        {"spaces": {b64(bytes([i]) + SPACE[1:]): "agent" for i in range(65)}},
        {"device": b64(bytes(31))},
        {"actor": b64(bytes(17))},
    ],
)
def test_a_certificate_that_breaks_a_rule_is_none_even_when_signed(changed: dict[str, object]) -> None:
    assert certificate.read(resigned(), PUBLIC) == a_certificate()
    with pytest.raises(NotCanonical):
        certificate.read(resigned(**changed), PUBLIC)


@pytest.mark.parametrize("text", ["", ".", "..", "a.b", "x" * 9000, "é.é", b64(b"[") + "." + b64(bytes(64))])
def test_other_text_is_no_certificate(text: str) -> None:
    with pytest.raises(NotCanonical):
        certificate.read(text, PUBLIC)


def test_the_list_of_revoked_serials_is_signed_too() -> None:
    listed = certificate.make_revoked(KEY, 3, frozenset({9, 1, 4}))
    assert certificate.read_revoked(listed.text(), PUBLIC) == listed
    assert b'"serials":[1,4,9]' in listed.encoded()
    with pytest.raises(NotCanonical):
        certificate.read_revoked(listed.text(), signing.public_key(OTHER_KEY))
    with pytest.raises(NotCanonical):
        certificate.read_revoked(a_certificate().text(), PUBLIC)
    with pytest.raises(NotCanonical):
        certificate.read(listed.text(), PUBLIC)


def test_a_proof_is_of_one_device_for_one_purpose_at_one_hub_over_one_nonce() -> None:
    hub, nonce, device = bytes(16), bytes(32), bytes(32)
    proof = certificate.prove(device, certificate.TOKEN, hub, nonce, b"a", b"b")
    assert certificate.is_proven(DEVICE, proof, certificate.TOKEN, hub, nonce, b"a", b"b")
    assert not certificate.is_proven(PUBLIC, proof, certificate.TOKEN, hub, nonce, b"a", b"b")
    assert not certificate.is_proven(DEVICE, proof, certificate.ENROL, hub, nonce, b"a", b"b")
    assert not certificate.is_proven(DEVICE, proof, certificate.TOKEN, b"\x01" * 16, nonce, b"a", b"b")
    assert not certificate.is_proven(DEVICE, proof, certificate.TOKEN, hub, b"\x01" * 32, b"a", b"b")
    assert not certificate.is_proven(DEVICE, proof, certificate.TOKEN, hub, nonce, b"ab", b"")
    assert not certificate.is_proven(DEVICE, proof, certificate.TOKEN, hub, nonce, b"ab")
    assert not signing.is_signed(DEVICE, nonce, proof)


def test_a_space_tells_its_kind_and_its_partner() -> None:
    for _ in range(50):
        field = spaces.new_field_space()
        assert spaces.kind_of(field) == "field" and spaces.kind_of(spaces.partner(field)) == "persons"
        assert spaces.partner(spaces.partner(field)) == field and field[:-1] == spaces.partner(field)[:-1]
        assert spaces.is_of_a_team(field)
    assert [spaces.kind_of(space) for space in spaces.BEFORE_A_TEAM.values()] == ["field", "persons"]
    assert not any(spaces.is_of_a_team(space) for space in spaces.BEFORE_A_TEAM.values())


def test_a_code_is_the_same_however_it_is_typed() -> None:
    code = codes.new_code()
    assert codes.is_code(code) and len(codes.plain(code)) == 12
    for typed in (code.lower(), code.replace("-", ""), f" {code.replace('-', ' ')} "):
        assert codes.is_code(typed) and codes.code_hash(typed) == codes.code_hash(code)
    assert codes.code_hash("oOiI-lL00-1111") == codes.code_hash("0011-1100-1111")
    long = f"{code}-{codes.check_of(PUBLIC)}"
    assert codes.is_code(long) and codes.code_hash(long) == codes.code_hash(code)
    assert codes.check_in(long.lower()) == codes.check_of(PUBLIC) and codes.check_in(code) is None
    for typed in ("", "ABCD", "UUUU-UUUU-UUUU", code + "1", "é" * 12):
        assert not codes.is_code(typed)


def test_codes_are_not_repeated_and_use_every_sign() -> None:
    made = {codes.new_code() for _ in range(500)}
    assert len(made) == 500 and set("".join(made)) - {"-"} == set(codes.SIGNS)


def test_the_bytes_are_those_of_the_golden_file() -> None:
    golden = json.loads(GOLDEN.read_text("utf-8"))
    made, listed = a_certificate(), certificate.make_revoked(KEY, 2, frozenset({7, 3}))
    proof = certificate.prove(bytes(32), certificate.TOKEN, bytes(16), bytes(32))
    assert golden == {
        "organisation_public": PUBLIC.hex(),
        "organisation_id": certificate.organisation_id(PUBLIC).hex(),
        "signed": made.encoded().decode(),
        "certificate": made.text(),
        "revoked_signed": listed.encoded().decode(),
        "revoked": listed.text(),
        "proof_for_a_token": b64(proof),
        "code_0000_0000_0000": codes.code_hash("0000-0000-0000").hex(),
        "check_of_the_organisation": codes.check_of(PUBLIC),
    }
