"""The description for programs is true: whatever is made from it, the hub answers as it says and never with a fault."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode, checks
from starlette.testclient import TestClient

from fourpermille_desktop.hub.members import Members
from fourpermille_desktop.hub.openapi import PROBLEM
from fourpermille_desktop.hub.service import create_app
from fourpermille_desktop.hub.store import open_store
from fourpermille_desktop.ledger.canonical import b64
from fourpermille_desktop.ledger.commit import FIELD_SPACE

# No schema can say that a signature must hold, or that 1.0 is not how a whole number is written here.
UNTELLABLE = checks.positive_data_acceptance
MODES = [GenerationMode.POSITIVE, GenerationMode.NEGATIVE]


@pytest.fixture(scope="module", params=["alone on SQLite", "with a team on PostgreSQL"])
def app(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    folder = tmp_path_factory.mktemp("hub")
    (folder / "library").mkdir()
    with ExitStack() as opened:
        url = None
        if "team" in request.param:
            url = opened.enter_context(request.getfixturevalue("postgres").database())
        store = opened.enter_context(closing(open_store(folder / "data", url)))
        if url:
            Members(store).invite("Kaya", "agent", 3_600_000)
        yield create_app(store, library=folder / "library")


@pytest.mark.parametrize("mode", MODES, ids=["as described", "otherwise"])
def test_the_hub_answers_as_it_is_described(app: Any, mode: GenerationMode) -> None:
    schema = schemathesis.openapi.from_asgi("/v1/openapi.json", app)
    operations = [found.ok() for found in schema.get_all_operations()]
    assert len(operations) >= 10
    for operation in operations:
        if mode is GenerationMode.NEGATIVE and not operation.body:
            continue  # nothing is asked that could be asked otherwise
        _held_to_its_word(operation, mode)


def _held_to_its_word(operation: Any, mode: GenerationMode) -> None:
    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(max_examples=20, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    def answered_as_described(case: schemathesis.Case) -> None:
        if "space" in case.path_parameters and mode is GenerationMode.POSITIVE:
            case.path_parameters["space"] = b64(FIELD_SPACE)  # the one space that is served here
        case.call_and_validate(excluded_checks=[UNTELLABLE])

    answered_as_described()


def test_every_route_is_described_with_what_it_answers_and_how_it_refuses(app: Any) -> None:
    with TestClient(app) as http:
        told = http.get("/v1/openapi.json").json()
    assert told["openapi"].startswith("3.1")
    assert {"/v1/hello", "/v1/health", "/v1/spaces/{space}/sync", "/v1/spaces/{space}/vector"} <= set(told["paths"])
    for path, operations in told["paths"].items():
        for method, operation in operations.items():
            assert set(operation["responses"]) >= {"200", "4XX", "5XX"}, (method, path)
            assert PROBLEM in operation["responses"]["4XX"]["content"]
            assert method != "post" or "requestBody" in operation, path
