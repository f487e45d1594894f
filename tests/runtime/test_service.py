"""Services: two dicts, children on first use, and misspelt names; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

import asyncio
import copy
import json
import pickle
import warnings
from types import ModuleType
from typing import Any

import pytest

from codegen.runtime.config import BASE_ADDRESSES
from tests.runtime.server import Answer, ScriptedServer

KEY = "sk_test_clientcanary000000000"
CHARGE = {"id": "ch_1", "object": "charge", "amount": 100}
LIST = {"object": "list", "data": [CHARGE], "has_more": False, "url": "/v1/charges"}


def reply(server: ScriptedServer, **fields: Any) -> None:
    server.answers.append(Answer(body=json.dumps(fields).encode()))


@pytest.fixture
def client(stripe: ModuleType, server: ScriptedServer) -> Any:
    bases = dict.fromkeys(BASE_ADDRESSES, server.url)
    return stripe.StripeClient(
        KEY, base_addresses=bases, max_network_retries=0, timeout=5
    )


def test_O3_a_call_takes_ids_params_and_options(
    stripe: ModuleType, client: Any, server: ScriptedServer
) -> None:
    reply(server, **CHARGE)
    done = client.v1.charges.capture(
        "ch_1", {"amount": 7}, {"stripe_account": "acct_1", "idempotency_key": "k"}
    )
    assert type(done) is stripe.Charge
    assert server.last.path == "/v1/charges/ch_1/capture"
    assert server.last.form == {"amount": "7"}
    assert server.last.header("Authorization") == f"Bearer {KEY}"
    assert server.last.header("Stripe-Account") == "acct_1"
    assert server.last.header("Idempotency-Key") == "k"


def test_O3_the_async_twin_does_the_same(client: Any, server: ScriptedServer) -> None:
    reply(server, **CHARGE)
    assert asyncio.run(client.v1.charges.capture_async("ch_1")).amount == 100


def test_E3_results_carry_the_persistent_options(
    client: Any, server: ScriptedServer
) -> None:
    reply(server, **CHARGE)
    options = {"stripe_account": "acct_1", "stripe_version": "2024-01-01"}
    done = client.v1.charges.capture("ch_1", None, options)
    done.capture()
    assert server.last.header("Authorization") == f"Bearer {KEY}"
    assert server.last.header("Stripe-Account") == "acct_1"
    assert server.last.header("Stripe-Version") == "2024-01-01"


def test_E3_the_items_of_a_list_carry_them_too(
    client: Any, server: ScriptedServer
) -> None:
    reply(server, **LIST)
    page = client.v1.charges.list(None, {"stripe_account": "acct_1"})
    page.data[0].capture()
    assert server.last.header("Stripe-Account") == "acct_1"


WRONG_OPTIONS = {
    "Q9-near": ({"stripe_acount": "x"}, "did you mean 'stripe_account'"),
    "Q9-far": ({"zzz": 1}, "there are api_key, "),
    "no-dict": ("sk_test_1", "not a str"),
    "wrong-type": ({"stripe_account": 5}, "'stripe_account' is text"),
}


@pytest.mark.parametrize("options, said", WRONG_OPTIONS.values(), ids=WRONG_OPTIONS)
def test_wrong_options_are_a_type_error(
    client: Any, server: ScriptedServer, options: object, said: str
) -> None:
    with pytest.raises(TypeError, match=said):
        client.v1.charges.list(None, options)
    assert server.arrived == []


@pytest.mark.parametrize("params", ["ch_1", ["a"], 5], ids=["text", "list", "number"])
def test_O3_params_are_a_dict(
    client: Any, server: ScriptedServer, params: object
) -> None:
    with pytest.raises(TypeError, match="params are a dict"):
        client.v1.charges.list(params)
    assert server.arrived == []


def test_O3_keyword_params_are_a_type_error(client: Any) -> None:
    with pytest.raises(TypeError, match="amount"):
        client.v1.charges.create(amount=1)


def test_Q10_an_option_among_the_params_is_sent_with_a_warning(
    client: Any, server: ScriptedServer
) -> None:
    with pytest.warns(UserWarning, match="stripe_account .*options") as caught:
        client.v1.charges.create({"stripe_account": "acct_1"})
    assert caught[0].filename == __file__
    assert server.last.form == {"stripe_account": "acct_1"}
    assert server.last.header("Stripe-Account") is None


def test_Q10_the_warning_of_an_async_call_names_the_callers_line(
    client: Any, server: ScriptedServer
) -> None:
    async def call() -> None:
        await client.v1.charges.capture_async("ch_1", {"api_key": "x"})

    with pytest.warns(UserWarning, match="api_key") as caught:
        asyncio.run(call())
    assert caught[0].filename == __file__


def test_E5_params_and_options_stay_untouched(
    client: Any, server: ScriptedServer
) -> None:
    params, options = {"metadata": {"a": "1"}}, {"headers": {"X-A": "b"}}
    client.v1.charges.create(params, options)
    assert params == {"metadata": {"a": "1"}} and options == {"headers": {"X-A": "b"}}
    assert server.last.header("X-A") == "b"


def test_O2_services_are_made_once_on_first_use(client: Any) -> None:
    assert "charges" not in vars(client.v1)
    assert client.v1.charges is client.v1.charges
    sources = client.v1.customers.payment_sources
    assert type(sources).__name__ == "CustomerPaymentSourceService"
    assert sources is client.v1.customers.payment_sources


def test_O2_a_nested_service_calls(client: Any, server: ScriptedServer) -> None:
    client.v1.customers.payment_sources.retrieve("cus_1", "card_1")
    assert server.last.path == "/v1/customers/cus_1/sources/card_1"


TYPOS = {
    "service": (lambda c: c.v1.chargs, "did you mean 'charges'"),
    "child": (lambda c: c.v1.customers.payment_source, "'payment_sources'"),
    "method": (lambda c: c.v1.charges.captur, "did you mean 'capture'"),
    "root": (lambda c: c.v22, "did you mean 'v2'"),
}


@pytest.mark.parametrize("read, said", TYPOS.values(), ids=TYPOS)
def test_D43_a_misspelt_name_says_the_nearest(
    client: Any, read: Any, said: str
) -> None:
    with pytest.raises(AttributeError, match=said):
        read(client)


def test_D43_dir_shows_lazy_services(client: Any) -> None:
    assert {"charges", "customers"} <= set(dir(client.v1))
    assert {"payment_sources", "delete"} <= set(dir(client.v1.customers))


def test_D55_a_list_method_refuses_what_is_no_list(
    client: Any, server: ScriptedServer
) -> None:
    reply(server, **CHARGE)
    with pytest.raises(TypeError, match="GET /v1/charges answered 'charge'"):
        client.v1.charges.list()


def test_D11_an_empty_id_is_refused(
    stripe: ModuleType, client: Any, server: ScriptedServer
) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="customer"):
        client.v1.customers.delete("")
    assert server.arrived == []


def test_K2_v2_replies(stripe: ModuleType, client: Any, server: ScriptedServer) -> None:
    destination = {"id": "ed_1", "object": "v2.core.event_destination"}
    reply(server, data=[destination], next_page_url=None, previous_page_url=None)
    service = client.v2.event_destinations
    page = service.list()
    assert type(page).__name__ == "V2ListObject"
    assert type(page.data[0]).__name__ == "EventDestination"
    reply(server, **destination)
    deleted = service.delete("ed_1")
    assert type(deleted).__name__ == "DeletedObject"
    assert deleted.id == "ed_1"


def test_BA2_an_empty_answer_is_none(client: Any, server: ScriptedServer) -> None:
    server.answers.append(Answer(204, b""))
    assert client.v2.event_destinations.send({"events": []}) is None
    assert server.last.path == "/v2/billing/meter_event_stream"
    assert json.loads(server.last.body) == {"events": []}


def test_BA2_uploads_and_streams(client: Any, server: ScriptedServer) -> None:
    reply(server, id="file_1", object="file")
    client.v1.charges.upload({"file": b"content"})
    assert (server.last.header("Content-Type") or "").startswith("multipart/")
    server.answers.append(Answer(body=b"%PDF"))
    assert client.v1.charges.pdf("qt_1").read() == b"%PDF"

    async def read() -> bytes:
        body: bytes = await (await client.v1.charges.pdf_async("qt_1")).read_async()
        return body

    server.answers.append(Answer(body=b"%PDF"))
    assert asyncio.run(read()) == b"%PDF"


@pytest.mark.parametrize("make", [pickle.dumps, copy.copy], ids=["pickle", "copy"])
def test_O9_a_service_is_not_pickled(client: Any, make: Any) -> None:
    with pytest.raises(TypeError, match="V1Services cannot be pickled .* API key"):
        make(client.v1)


def test_O9_no_key_in_a_services_repr(client: Any) -> None:
    assert repr(client.v1.charges) == "<ChargeService>"
    assert KEY not in str(vars(client.v1.charges))


def test_O2_private_names_are_never_services(client: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert not hasattr(client.v1, "_repr_html_")
