"""Addresses, reading again, and requests of resources; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

import asyncio
import inspect
import json
import sys
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.fake_package import KEY as GLOBAL_KEY
from tests.runtime.server import Answer, ScriptedServer

KEY = "sk_test_canary000000000000000"


def reply(server: ScriptedServer, **fields: Any) -> None:
    server.answers.append(Answer(body=json.dumps(fields).encode()))


def run(call: Any) -> Any:
    return asyncio.run(call) if inspect.iscoroutine(call) else call


def core(stripe: ModuleType, module: str) -> Any:
    return __import__(f"{stripe.__name__}._core.{module}", fromlist=["*"])


def own_class(stripe: ModuleType, *mixins: str, name: str = "user.thing") -> Any:
    """A resource class as a user writes one: a name and nothing else."""
    resource = core(stripe, "resource")
    bases = tuple(getattr(resource, f"{one}APIResource") for one in mixins or ("",))
    return type("Thing", bases, {"OBJECT_NAME": name, "__module__": __name__})


both = pytest.mark.parametrize("twin", ["", "_async"], ids=["sync", "async"])


def test_S13_the_address_of_a_class(stripe: ModuleType) -> None:
    resource = core(stripe, "resource")
    assert stripe.Customer.class_url() == stripe.Customer.resource_url()
    assert stripe.Customer.class_url() == "/v1/customers"
    assert own_class(stripe).class_url() == "/v1/user/things"
    assert own_class(stripe, name="Thing").class_url() == "/v1/things"
    singleton = own_class(stripe, "Singleton")
    assert singleton.class_url() == "/v1/user/thing"
    assert singleton.construct_from({"id": "x"}).instance_url() == "/v1/user/thing"
    for abstract in (resource.APIResource, resource.CreateableAPIResource):
        with pytest.raises(NotImplementedError, match="abstract"):
            abstract.class_url()
    with pytest.raises(NotImplementedError, match=r"v2\.core"):
        own_class(stripe, name="v2.core.thing").class_url()
    # Rendered, but without an address: the document has none, so none is made up.
    with pytest.raises(NotImplementedError, match="refund"):
        stripe.Refund.class_url()


def test_S13_a_class_derived_from_a_rendered_one_has_its_address(
    stripe: ModuleType,
) -> None:
    class Own(stripe.Customer):  # type: ignore[misc, name-defined]
        OBJECT_NAME = "other"

    assert Own.class_url() == "/v1/customers"


@pytest.mark.parametrize("own", [None, "", ".", "..", 5], ids=repr)
def test_S14_an_object_without_an_id_has_no_address(
    stripe: ModuleType, own: Any
) -> None:
    one = stripe.Customer.construct_from({} if own is None else {"id": own})
    with pytest.raises(stripe.InvalidRequestError) as caught:
        one.instance_url()
    assert caught.value.param == "id"
    with pytest.raises(stripe.InvalidRequestError):
        stripe.Customer(id=own).instance_url()


def test_S14_the_address_of_an_object(stripe: ModuleType) -> None:
    assert stripe.Customer(id="a/b é").instance_url() == "/v1/customers/a%2Fb%20%C3%A9"
    assert stripe.Account().instance_url() == "/v1/account"
    assert stripe.Account(id="acct").instance_url() == "/v1/accounts/acct"


def test_N6_what_lives_below_a_parent(stripe: ModuleType) -> None:
    make = stripe.Card.construct_from
    card = make({"id": "c", "customer": "cus_1"})
    assert card.instance_url() == "/v1/customers/cus_1/sources/c"
    card = make({"id": "c", "customer": {"id": "cus_2", "object": "customer"}})
    assert card.instance_url() == "/v1/customers/cus_2/sources/c"
    card = make({"id": "c", "account": "acct", "customer": None})
    assert card.instance_url() == "/v1/accounts/acct/external_accounts/c"
    with pytest.raises(stripe.InvalidRequestError, match=r"account.*customer"):
        make({"id": "c"}).instance_url()


@pytest.mark.parametrize("verb", ["retrieve", "modify"])
@both
def test_N6_the_class_names_the_method_of_the_parent(
    stripe: ModuleType, server: ScriptedServer, verb: str, twin: str
) -> None:
    with pytest.raises(NotImplementedError) as caught:
        run(getattr(stripe.Card, verb + twin)("c"))
    assert f"`Customer.{verb}_source`" in str(caught.value)
    assert f"`Account.{verb}_external_account`" in str(caught.value)
    assert server.arrived == []


def test_S15_a_resource_without_such_an_operation_says_so(stripe: ModuleType) -> None:
    with pytest.raises(NotImplementedError, match="File"):
        stripe.File.retrieve("file_1")


@both
def test_S16_refresh_repeats_the_parameters_but_no_other_option(
    stripe: ModuleType, server: ScriptedServer, twin: str
) -> None:
    reply(server, id="cus_1", object="customer")
    one = stripe.Customer.retrieve(
        "cus_1",
        expand=["a"],
        api_key=KEY,
        stripe_account="acct_1",
        headers={"X-Once": "1"},
        idempotency_key="once",
    )
    for number in (1, 2):
        reply(server, id="cus_1", object="customer", number=number)
        assert run(getattr(one, f"refresh{twin}")()) is one
        assert one.number == number
        sent = server.last
        assert (sent.method, sent.path) == ("GET", "/v1/customers/cus_1")
        assert sent.query == {"expand": ["a"]}
        assert sent.header("X-Once") is sent.header("Idempotency-Key") is None
        assert sent.header("Stripe-Account") == "acct_1"
        assert sent.header("Authorization") == f"Bearer {KEY}"


def test_S25_an_object_made_by_hand_reads_itself(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    one = stripe.Customer("cus_1", KEY, expand=["a"])
    assert one.api_key == KEY and server.arrived == []
    reply(server, id="cus_1", object="customer", email="x", z=1)
    one.refresh()
    assert server.last.query == {"expand": ["a"]} and one.email == "x"
    reply(server, id="cus_1", object="customer", deleted=True)
    assert one.refresh().is_deleted is True
    with pytest.raises(AttributeError, match="set in the past"):
        one.z  # noqa: B018
    reply(server, id="cus_1", object="newer_customer")
    assert one.refresh() is one and one["object"] == "newer_customer"


def test_S16_the_parameters_survive_a_save(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    reply(server, id="cus_1", object="customer")
    one = stripe.Customer.retrieve("cus_1", expand=["a"])
    one.email = "x"
    with pytest.warns(DeprecationWarning):
        one.save()
    assert server.last.form == {"email": "x"}
    one["id"] = "cus_1"
    one.refresh()
    assert server.last.query == {"expand": ["a"]}


@both
def test_S17_a_reply_about_the_object_updates_it(
    stripe: ModuleType, server: ScriptedServer, twin: str
) -> None:
    one = stripe.Customer.construct_from({"id": "cus_1"}, KEY)
    ask = getattr(one, f"request_stripe_object{twin}")
    reply(server, id="cus_1", object="customer", email="x")
    got = run(
        ask(method="post", path="/v1/x", params={"a": 1}, opts={"api_key": "sk_2"})
    )
    assert got is one and one.email == "x"
    assert server.last.form == {"a": "1"}
    assert server.last.header("Authorization") == "Bearer sk_2"
    reply(server, id="re_1", object="refund")
    got = run(ask(method="get", path="/v1/y", params={}))
    assert type(got) is stripe.Refund and one.email == "x"
    with pytest.raises(TypeError, match="idempotency_key"):
        run(ask(method="get", path="/v1/y", opts={"idempotency_kee": "x"}))


@both
def test_S17_the_helpers_that_classes_of_stripe_users_call(
    stripe: ModuleType, server: ScriptedServer, twin: str
) -> None:
    one = stripe.Customer.construct_from({"id": "cus_1"}, KEY)
    reply(server, id="re_1", object="refund")
    ask = getattr(one, f"_request{twin}")
    got = run(
        ask("post", "/v1/x", {"a": 1, "idempotency_key": "k"}, base_address="files")
    )
    assert type(got) is stripe.Refund
    assert server.last.form == {"a": "1"}
    assert server.last.header("Idempotency-Key") == "k"
    reply(server, object="other", email="y")
    assert run(getattr(one, f"_request_and_refresh{twin}")("post", "/v1/x")) is one
    assert one.email == "y"
    reply(server, id="cus_2", object="customer")
    static = getattr(stripe.Customer, f"_static_request{twin}")
    assert type(run(static("get", "/v1/z", {"b": 2}))) is stripe.Customer
    assert server.last.query == {"b": "2"}
    assert server.last.header("Authorization") == f"Bearer {GLOBAL_KEY}"


MIXINS = ("Createable", "Deletable", "Listable", "Updateable")


@both
def test_S3_a_class_of_the_users_own_has_the_standard_methods(
    stripe: ModuleType, server: ScriptedServer, twin: str
) -> None:
    thing = own_class(stripe, *MIXINS)
    server.default = Answer(body=b'{"id": "th_1", "object": "user.thing"}')
    url = "/v1/user/things"
    for name, args, wanted in (
        ("create", (), ("POST", url)),
        ("modify", ("a b",), ("POST", f"{url}/a%20b")),
        ("delete", ("th_1",), ("DELETE", f"{url}/th_1")),
    ):
        made = run(getattr(thing, name + twin)(*args, x=1))
        assert type(made) is thing
        assert (server.last.method, server.last.path) == wanted
    with pytest.warns(DeprecationWarning, match="retrieve"):
        one = run(getattr(thing, f"retrieve{twin}")({"id": "th_1", "expand": ["a"]}))
    assert type(one) is thing and server.last.query == {"expand": ["a"]}
    server.default = Answer(body=b'{"object": "list", "data": [], "url": "/x"}')
    assert run(getattr(thing, f"list{twin}")(limit=1)).is_empty
    assert (server.last.path, server.last.query) == (url, {"limit": "1"})
    reply(server, id="th_1", deleted=True)
    assert run(getattr(one, f"delete{twin}")()) is one and one.is_deleted
    one.delete = "x"
    assert one["delete"] == "x" and callable(one.delete)


def test_S15_the_warning_points_at_the_callers_line(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    with pytest.warns(DeprecationWarning, match="retrieve") as caught:
        own_class(stripe).retrieve("x")
    assert caught[0].filename == __file__


@both
def test_S18_custom_methods(
    stripe: ModuleType, server: ScriptedServer, twin: str
) -> None:
    thing = own_class(stripe)
    with pytest.warns(DeprecationWarning, match="custom_method") as caught:
        thing.custom_method("do", "post", "do_it")
    assert caught[0].filename == __file__
    run(getattr(thing, f"do{twin}")("id", a=1))
    assert (server.last.method, server.last.path, server.last.form) == (
        "POST",
        "/v1/user/things/id/do_it",
        {"a": "1"},
    )
    one = thing.construct_from({"id": "th_1"}, KEY)
    reply(server, id="th_1", object="user.thing", done=True)
    assert run(getattr(one, f"do{twin}")()) is not None
    assert server.last.path == "/v1/user/things/th_1/do_it"
    assert server.last.header("Authorization") == f"Bearer {KEY}"
    with pytest.raises(ValueError, match="put"):
        thing.custom_method("x", "put")
    with pytest.raises(stripe.InvalidRequestError):
        run(getattr(thing, f"do{twin}")(None))


def test_S18_a_method_that_the_class_has_stays_that_of_its_objects(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    custom_method = core(stripe, "custom").custom_method
    thing = own_class(stripe)
    thing.do = lambda self: "own"
    with pytest.warns(DeprecationWarning):
        assert custom_method("do", http_verb="get")(thing) is thing
    assert thing.construct_from({"id": "x"}).do() == "own"
    thing.do("x")
    assert server.last.path == "/v1/user/things/x/do"


@both
def test_N3_methods_for_nested_resources(
    stripe: ModuleType, server: ScriptedServer, twin: str
) -> None:
    decorate = core(stripe, "custom").nested_resource_class_methods
    thing = decorate("part", path="bits")(own_class(stripe))
    for name, args, wanted in (
        ("create_part", ("t",), ("POST", "/v1/user/things/t/bits")),
        ("retrieve_part", ("t", "p"), ("GET", "/v1/user/things/t/bits/p")),
        ("modify_part", ("t", "p"), ("POST", "/v1/user/things/t/bits/p")),
        ("delete_part", ("t", "p"), ("DELETE", "/v1/user/things/t/bits/p")),
    ):
        run(getattr(thing, name + twin)(*args, x=1))
        assert (server.last.method, server.last.path) == wanted
    reply(server, object="list", data=[], url="/x")
    assert run(getattr(thing, f"list_parts{twin}")("t")).is_empty
    assert server.last.path == "/v1/user/things/t/bits"
    assert thing.parts_url("t") == "/v1/user/things/t/bits"
    assert thing.parts_url("t", "p") == "/v1/user/things/t/bits/p"
    run(getattr(thing, f"parts_request{twin}")("post", "/v1/q", y=1))
    assert (server.last.path, server.last.form) == ("/v1/q", {"y": "1"})
    for lost in (None, "", ".."):
        with pytest.raises(stripe.InvalidRequestError):
            run(getattr(thing, f"delete_part{twin}")("t", lost))
    with pytest.raises(ValueError, match="search"):
        decorate("part", operations=["search"])


def test_N6_a_field_that_moved_says_where_it_is(stripe: ModuleType) -> None:
    invoice = own_class(stripe, name="invoice").construct_from({"id": "in_1"})
    with pytest.raises(KeyError, match="InvoicePayment"):
        invoice["payment_intent"]
    with pytest.raises(AttributeError, match="InvoicePayment"):
        invoice.payment_intent  # noqa: B018
    assert invoice.get("payment_intent") is None and "payment_intent" not in invoice
    assert not hasattr(invoice, "payment_intent")
    invoice.payment_intent = "pi_1"
    assert invoice["payment_intent"] == "pi_1"


def test_V4_data_becomes_objects(stripe: ModuleType) -> None:
    convert = core(stripe, "convert").convert_to_stripe_object
    data = {"object": "customer", "id": "cus_1", "deep": [{"a": 1}]}
    one = convert(data, KEY, params={"expand": ["x"]})
    assert type(one) is stripe.Customer and one.api_key == KEY
    assert one.deep[0].a == 1 and type(data["deep"][0]) is dict
    assert type(convert([data, 3], KEY)[0]) is stripe.Customer
    assert convert("x") == "x" and convert(one) is one
    assert type(convert({"a": 1}, klass_=stripe.Refund)) is stripe.Refund
    page = convert({"data": [], "next_page_url": None}, api_mode="V2")
    assert type(page).__name__ == "V2ListObject"
    answer = core(stripe, "message").StripeResponse(b'{"object": "refund"}', 200, {})
    assert convert(answer).last_response is answer


def test_a_reply_that_is_nested_too_deeply_is_an_error_of_the_api(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    api_error = core(stripe, "errors").APIError
    for depth in (600, 100_000):
        body = '{"id": "x", "a": ' + '{"b": [' * depth + "1" + "]}" * depth + "}"
        server.answers.append(Answer(body=body.encode()))
        with pytest.raises(api_error, match="deeply"):
            stripe.Customer.retrieve("x")


def test_deep_data_can_be_printed_and_copied(stripe: ModuleType) -> None:
    from copy import deepcopy

    depth = sys.getrecursionlimit() // 4
    data: Any = 1
    for _ in range(depth):
        data = {"b": data}
    one = stripe.Customer.construct_from({"id": "x", "metadata": {"k": "v"}})
    # Parsed, but read by nobody yet.
    vars(one)["invoice_settings"] = data
    for twin in (one, deepcopy(one)):
        whole = twin.to_dict()
        assert list(whole) == ["id", "metadata", "invoice_settings"]
        assert whole["metadata"] == {"k": "v"}
        found, inner = 0, whole["invoice_settings"]
        while type(inner) is dict:
            found, inner = found + 1, inner["b"]
        assert (found, inner) == (depth, 1)
    assert str(one) and repr(one) == "<Customer id=x>"
