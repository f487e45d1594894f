"""Warnings name the line of the caller; errors carry objects of their classes; objects keep their account."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import warnings
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.conftest import KEY
from tests.runtime.server import Answer, ScriptedServer, error
from tests.runtime.test_client import make

OBJECT = b'{"object": "charge", "id": "ch_1"}'
NOTICE = Answer(200, OBJECT, {"Stripe-Notice": "mind this"})


def by_class(stripe: ModuleType, client: Any, **params: Any) -> Any:
    return stripe.Charge.create(**params)


def by_twin(stripe: ModuleType, client: Any, **params: Any) -> Any:
    async def main() -> Any:
        return await stripe.Charge.create_async(**params)

    return asyncio.run(main())


def by_service(stripe: ModuleType, client: Any, **params: Any) -> Any:
    return client.v1.charges.create(params)


def by_service_twin(stripe: ModuleType, client: Any, **params: Any) -> Any:
    async def main() -> Any:
        return await client.v1.charges.capture_async("ch_1", params)

    return asyncio.run(main())


@pytest.mark.parametrize("call", [by_class, by_twin, by_service, by_service_twin])
@pytest.mark.parametrize(
    ("params", "text"),
    [
        ({}, "mind this"),
        ({"expand": []}, "'expand' is an empty list"),
        ({"expand": [[]]}, "'expand[0]' is an empty list"),
    ],
)
def test_C_warnings_point_at_the_callers_line(
    call: Any, params: Any, text: str, stripe: ModuleType, server: ScriptedServer
) -> None:
    check_line(call, params, text, stripe, server)


@pytest.mark.parametrize("call", [by_service, by_service_twin])
def test_E_an_option_among_the_params_points_at_the_callers_line(
    call: Any, stripe: ModuleType, server: ScriptedServer
) -> None:
    text = "stripe_account stands among the params"
    check_line(call, {"stripe_account": "acct_1"}, text, stripe, server)


def check_line(
    call: Any, params: Any, text: str, stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = NOTICE
    client = make(stripe, server)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call(stripe, client, **params)
    found = [one for one in caught if text in str(one.message)]
    assert [one.filename for one in found] == [__file__]
    first = call.__code__.co_firstlineno
    assert first < found[0].lineno <= first + 2


def test_I4_the_objects_in_an_error_are_of_their_classes(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    nested = {"object": "charge", "id": "ch_1", "metadata": {"object": "charge"}}
    server.default = error(402, payment_intent=nested, more=[nested], param="x")
    with pytest.raises(Exception, match="empty message") as caught:
        stripe.Charge.retrieve("ch_1")
    failed: Any = caught.value
    found = failed.error
    assert type(found.payment_intent) is type(found.more[0]) is stripe.Charge
    assert (
        found.payment_intent is found["payment_intent"] is found.get("payment_intent")
    )
    assert (found.payment_intent.id, found.param, found.source) == ("ch_1", "x", None)
    found.payment_intent.id = "changed"
    # The reply stays as it came.
    assert failed.json_body["error"]["payment_intent"] == nested
    assert found.to_dict()["payment_intent"] == nested
    for twin in (pickle.loads(pickle.dumps(failed)), copy.deepcopy(failed)):
        assert type(twin.error.payment_intent) is stripe.Charge
        assert json.dumps(twin.json_body) == json.dumps(failed.json_body)


@pytest.mark.parametrize("style", ["class", "client"])
def test_E3_a_pickled_object_stays_with_its_account(
    style: str, stripe: ModuleType, server: ScriptedServer
) -> None:
    server.default = Answer(200, OBJECT)
    options = {
        "stripe_account": "acct_1",
        "stripe_context": "org/acct_1",
        "stripe_version": "2020-01-01",
    }
    if style == "class":
        charge = stripe.Charge.retrieve("ch_1", **options)
    else:
        charge = make(stripe, server, **options).v1.charges.create({})
    stored = pickle.dumps(charge)
    assert KEY.encode() not in stored and b"sk_test" not in stored
    pickle.loads(stored).capture()
    sent = {name: server.last.header(name.replace("_", "-")) for name in options}
    assert sent == options
    # The package's own: the key of a client is not in the pickle.
    assert server.last.header("Authorization") == f"Bearer {stripe.api_key}"
