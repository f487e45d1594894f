"""Every rendered operation, in every form that it has, over HTTP."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

import pytest

from codegen.spec import Spec
from codegen.surface_model import Operation, Surface
from scripts.stripe_mock import StripeMock
from tests.runtime.server import Answer, scripted_server
from tests.surface.calls import BOUND, CLASS, FORMS, SERVICE, Call, all_calls
from tests.surface.judge import Bench
from tests.surface.recorder import Recorder
from tests.surface.samples import answer_example, everything, required_only

KEY = "sk_test_123"
# Account.retrieve counts twice on the class side: with and without its id.
CALLS = {CLASS: 523, BOUND: 187, SERVICE: 519}
SAMPLERS = {"required": required_only, "everything": everything}
CLASS_SIDE_ONLY = {"GET /v1/charges/{}/refunds", "GET /v1/charges/{}/refunds/{}"}


@pytest.fixture
def bench_at(
    restripe: ModuleType, spec: Spec, found: Surface, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Bench]]:
    """`bench_at(address)`: the package and a client of it, whose calls all end at that server."""
    recorders = []

    def make(address: str) -> Bench:
        recorder = Recorder(restripe, address)
        recorders.append(recorder)
        monkeypatch.setattr(restripe, "api_key", KEY)
        monkeypatch.setattr(restripe, "default_http_client", recorder)
        monkeypatch.setattr(restripe, "max_network_retries", 0)
        client = restripe.StripeClient(KEY, http_client=recorder, max_network_retries=0)
        return Bench(restripe, client, recorder, spec.document, found)

    yield make
    for recorder in recorders:
        recorder.close()


def calls_of(found: Surface, version: str) -> dict[str, list[Call]]:
    calls: dict[str, list[Call]] = {form: [] for form in FORMS}
    for call in all_calls(found):
        if call.operation.path.startswith(f"/{version}/"):
            calls[call.form].append(call)
    return calls


def test_every_form_is_counted(found: Surface, record_property: Any) -> None:
    calls = calls_of(found, "v1")
    counts = {form: len(made) for form, made in calls.items()}
    record_property("calls of /v1 by form, and as many async", counts)
    print(f"/v1: {counts}, and as many async, each with two sets of parameters")
    keys = {form: {call.operation.key for call in made} for form, made in calls.items()}
    assert counts == CALLS
    assert len(keys[CLASS] | keys[BOUND] | keys[SERVICE]) == 520
    assert (keys[CLASS] | keys[BOUND]) - keys[SERVICE] == CLASS_SIDE_ONLY
    assert Counter(len(made) for made in calls_of(found, "v2").values()) == {
        0: 2,
        14: 1,
    }


@pytest.mark.parametrize("params", SAMPLERS)
@pytest.mark.parametrize("twin", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("form", FORMS)
def test_v1(
    form: str,
    twin: bool,
    params: str,
    bench_at: Callable[[str], Bench],
    stripe_mock: StripeMock,
    found: Surface,
) -> None:
    calls = calls_of(found, "v1")[form]
    failures = bench_at(stripe_mock.url).failures(calls, SAMPLERS[params], twin)
    assert not failures, f"{len(failures)} failures:\n" + "\n".join(failures)
    assert len(calls) == CALLS[form]


def reply_to(document: Mapping[str, Any], operation: Operation) -> bytes:
    """A reply made from the schema; a page with one item in it."""
    schema = operation.node["responses"]["200"]["content"]["application/json"]["schema"]
    example = answer_example(document, schema)
    if "data" in example:
        item = schema["properties"]["data"]["items"]
        example["data"] = [answer_example(document, item)]
    return json.dumps(example).encode()


@pytest.mark.parametrize("params", SAMPLERS)
@pytest.mark.parametrize("twin", [False, True], ids=["sync", "async"])
def test_v2(
    twin: bool, params: str, bench_at: Callable[[str], Bench], found: Surface
) -> None:
    calls = calls_of(found, "v2")[SERVICE]
    failures = []
    with scripted_server() as server:
        bench = bench_at(server.url)
        for call in calls:
            server.default = Answer(body=reply_to(bench.document, call.operation))
            failures += bench.failures([call], SAMPLERS[params], twin)
    assert not failures, "\n".join(failures)
    assert len(calls) == len(server.arrived) == 14
