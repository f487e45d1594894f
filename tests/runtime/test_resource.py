"""Class methods, bound methods and test helpers of resources; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

import asyncio
import inspect
import json
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.fake_package import KEY
from tests.runtime.server import Answer, ScriptedServer

CHARGE = {"id": "ch_1", "object": "charge", "amount": 100, "captured": False}
OTHER_KEY = "sk_test_othercanary0000000000"


def reply(server: ScriptedServer, **fields: Any) -> None:
    server.answers.append(Answer(body=json.dumps(fields).encode()))


def charge(stripe: ModuleType, **more: Any) -> Any:
    return stripe.Charge.construct_from({**CHARGE, **more}, OTHER_KEY)


def sent_key(server: ScriptedServer) -> str | None:
    return (server.last.header("Authorization") or "").partition(" ")[2]


def run(call: Any) -> Any:
    """Return what a call gives, awaited when it is a coroutine."""
    return asyncio.run(call) if inspect.iscoroutine(call) else call


def test_N1_create_posts_the_params_with_the_package_settings(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    reply(server, **CHARGE)
    made = stripe.Charge.create(amount=100, unknown="sent too")
    assert type(made) is stripe.Charge and made.amount == 100
    assert (server.last.method, server.last.path) == ("POST", "/v1/charges")
    assert server.last.form == {"amount": "100", "unknown": "sent too"}
    assert sent_key(server) == KEY
    assert made.last_response.request_id == "req_1"


def test_N1_the_async_twin_does_the_same(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    reply(server, **CHARGE)
    made = asyncio.run(stripe.Charge.create_async(amount=100))
    assert type(made) is stripe.Charge
    assert server.last.form == {"amount": "100"}


def test_N8_settings_are_read_at_the_call_and_E4_kept_by_the_object(
    stripe: ModuleType, server: ScriptedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    reply(server, **CHARGE)
    made = stripe.Charge.create()
    monkeypatch.setattr(stripe, "api_key", OTHER_KEY)
    made.capture()
    assert sent_key(server) == KEY
    stripe.Charge.create()
    assert sent_key(server) == OTHER_KEY


def test_E1_options_are_taken_out_of_the_keywords_and_E3_kept(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    reply(server, **CHARGE, customer={"object": "customer", "id": "cus_1"})
    made = stripe.Charge.create(
        amount=1, api_key=OTHER_KEY, stripe_account="acct_1", idempotency_key="k"
    )
    assert server.last.form == {"amount": "1"}
    assert server.last.header("Idempotency-Key") == "k"
    for bound in (made.capture, made.customer.delete):
        bound()
        assert sent_key(server) == OTHER_KEY
        assert server.last.header("Stripe-Account") == "acct_1"
        assert server.last.header("Idempotency-Key") != "k"


@pytest.mark.parametrize("twin", ["capture", "capture_async"])
@pytest.mark.parametrize("form", ["bound", "object", "id"])
def test_N2_a_method_takes_an_id_an_object_or_is_bound(
    stripe: ModuleType, server: ScriptedServer, form: str, twin: str
) -> None:
    before = charge(stripe)
    reply(server, **{**CHARGE, "captured": True})
    static = getattr(stripe.Charge, twin)
    if form == "bound":
        after = run(getattr(before, twin)(amount=7))
    else:
        after = run(static(before if form == "object" else "ch_1", amount=7))
    assert server.last.path == "/v1/charges/ch_1/capture"
    assert server.last.form == {"amount": "7"}
    assert after.captured is True
    assert (after is before) is (form != "id")
    assert sent_key(server) == (KEY if form == "id" else OTHER_KEY)


def test_N2_the_updated_object_keeps_its_settings_and_has_the_new_reply(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    one = charge(stripe, description="gone")
    reply(server, **{**CHARGE, "amount": 3})
    one.capture(stripe_account="acct_2")
    assert one.amount == 3 and "description" not in one
    assert one.last_response.code == 200
    one.capture()
    assert server.last.header("Stripe-Account") == "acct_2"


def test_S16_an_update_in_place_keeps_how_the_object_was_read(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    origin_of = import_module(f"{stripe.__name__}._core.views").origin_of
    server.default = Answer(body=json.dumps(CHARGE).encode())
    read = stripe.Charge.retrieve("ch_1", expand=["customer"], idempotency_key="k")
    read.capture(amount=5)
    assert origin_of(read).path == "/v1/charges/ch_1"
    assert origin_of(read).params == {"expand": ["customer"]}


OTHERS = {
    "S17-another-class": {"id": "re_1", "object": "refund"},
    "S17-another-object": {"id": "ch_2", "object": "charge"},
    "S17-an-unknown-class": {"id": "ch_1", "object": "tomorrow"},
}


@pytest.mark.parametrize("fields", OTHERS.values(), ids=OTHERS)
def test_a_reply_about_something_else_is_a_new_object(
    stripe: ModuleType, server: ScriptedServer, fields: dict[str, str]
) -> None:
    one = charge(stripe)
    reply(server, **fields)
    other = one.capture()
    assert other is not one and other.id == fields["id"]
    assert one.to_dict() == CHARGE
    other_class = {"refund": "Refund", "charge": "Charge"}.get(fields["object"])
    assert type(other).__name__ == (other_class or "StripeObject")


def test_N2_delete_refreshes_in_place(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    customer = stripe.Customer.construct_from(
        {"id": "cus_1", "object": "customer", "email": "a@b.c"}
    )
    reply(server, id="cus_1", object="customer", deleted=True)
    assert customer.delete() is customer
    assert customer.deleted is True and customer.email is None
    assert (server.last.method, server.last.path) == ("DELETE", "/v1/customers/cus_1")


def test_N2_deleting_a_part_leaves_the_object(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    customer = stripe.Customer.construct_from({"id": "cus_1", "object": "customer"})
    reply(server, id="di_1", object="discount", deleted=True)
    assert type(customer.delete_discount()) is stripe.Discount
    reply(server, id="card_1", object="card", deleted=True)
    assert type(customer.delete_source("card_1")) is stripe.Card
    assert server.last.path == "/v1/customers/cus_1/sources/card_1"
    assert customer.to_dict() == {"id": "cus_1", "object": "customer"}


def test_N3_nested_resources_by_id(stripe: ModuleType, server: ScriptedServer) -> None:
    reply(server, id="card_1", object="card")
    made = stripe.Customer.create_source("cus_1", source="tok_1")
    assert type(made) is stripe.Card
    assert server.last.path == "/v1/customers/cus_1/sources"
    assert server.last.form == {"source": "tok_1"}


def test_A6_an_object_stands_for_its_id_in_static_calls(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    one = charge(stripe)
    stripe.Charge.modify(one, description="d")
    assert server.last.path == "/v1/charges/ch_1"
    assert sent_key(server) == KEY


BAD_IDS = {"empty": "", "dot": ".", "dots": "..", "none": None, "number": 5}


@pytest.mark.parametrize("bad", BAD_IDS.values(), ids=BAD_IDS)
def test_A6_a_bad_id_is_refused_before_any_request(
    stripe: ModuleType, server: ScriptedServer, bad: object
) -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        stripe.Charge.capture(bad)
    assert caught.value.param == "id" and "'charge'" in str(caught.value)
    assert server.arrived == []


def test_A6_an_object_without_an_id_is_refused(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="without an id"):
        stripe.Charge.construct_from({"object": "charge"}).capture()
    assert server.arrived == []


@pytest.mark.parametrize("form", ["class", "bound", "object"])
def test_N5_test_helpers(stripe: ModuleType, server: ScriptedServer, form: str) -> None:
    refund = stripe.Refund.construct_from({"id": "re_1", "object": "refund"})
    reply(server, id="re_1", object="refund", status="failed")
    helpers = stripe.Refund.TestHelpers
    calls = {
        "class": lambda: helpers.expire("re_1"),
        "bound": lambda: refund.test_helpers.expire(),
        "object": lambda: helpers.expire(refund),
    }
    after = calls[form]()
    assert server.last.path == "/v1/test_helpers/refunds/re_1/expire"
    assert after.status == "failed"
    assert (after is refund) is (form != "class")


def test_N6_account_without_an_id(stripe: ModuleType, server: ScriptedServer) -> None:
    stripe.Account.retrieve()
    assert server.last.path == "/v1/account"
    stripe.Account.retrieve("acct_1")
    assert server.last.path == "/v1/accounts/acct_1"


PARENTS = {
    "id": "cus_1",
    "expanded": {"object": "customer", "id": "cus_1"},
    "deleted": {"object": "customer", "id": "cus_1", "deleted": True},
}


@pytest.mark.parametrize("twin", ["verify", "verify_async"])
@pytest.mark.parametrize("parent", PARENTS.values(), ids=PARENTS)
def test_N6_fields_fill_the_path(
    stripe: ModuleType, server: ScriptedServer, parent: object, twin: str
) -> None:
    account = stripe.BankAccount.construct_from(
        {"id": "ba_1", "object": "bank_account", "customer": parent}
    )
    reply(server, id="ba_1", object="bank_account", status="verified")
    assert run(getattr(account, twin)(amounts=[1, 2])) is account
    assert account.status == "verified"
    assert server.last.path == "/v1/customers/cus_1/sources/ba_1/verify"
    assert server.last.form == {"amounts": ["1", "2"]}


@pytest.mark.parametrize("fields", [{}, {"customer": None}], ids=["absent", "null"])
def test_N6_a_missing_parent_is_named(
    stripe: ModuleType, server: ScriptedServer, fields: dict[str, object]
) -> None:
    account = stripe.BankAccount.construct_from({"id": "ba_1", **fields})
    with pytest.raises(stripe.InvalidRequestError, match="'customer'") as caught:
        account.verify()
    assert caught.value.param == "customer"
    assert server.arrived == []


LIST = {"object": "list", "data": [CHARGE], "has_more": False, "url": "/v1/charges"}
SEARCH = {"object": "search_result", "data": [CHARGE], "has_more": False}


def test_N1_lists_and_searches(stripe: ModuleType, server: ScriptedServer) -> None:
    reply(server, **LIST)
    page = stripe.Charge.list(limit=1)
    assert type(page) is stripe.ListObject
    assert type(page.data[0]) is stripe.Charge
    assert server.last.query == {"limit": "1"}
    reply(server, **SEARCH)
    assert type(stripe.Charge.search(query="q")) is stripe.SearchResultObject


NO_LISTS = {"an object": CHARGE, "the other kind": SEARCH, "no type": {"id": "x"}}


@pytest.mark.parametrize("twin", ["list", "list_async"])
@pytest.mark.parametrize("fields", NO_LISTS.values(), ids=NO_LISTS)
def test_D55_a_list_method_refuses_what_is_no_list(
    stripe: ModuleType, server: ScriptedServer, fields: dict[str, Any], twin: str
) -> None:
    reply(server, **fields)
    with pytest.raises(TypeError, match="GET /v1/charges answered .* ListObject"):
        run(getattr(stripe.Charge, twin)())


def test_K5_a_subclass_of_the_user_is_updated_in_place_too(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    class Mine(stripe.Charge):  # type: ignore[misc, name-defined]
        """A class of the user's own."""

    mine = Mine.construct_from(CHARGE)
    reply(server, **{**CHARGE, "amount": 9})
    assert mine.capture() is mine
    assert mine.amount == 9


def test_Q18_undeclared_data_never_hides_an_api_method(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    one = charge(stripe, capture="automatic", mark_as_safe="no", items=1)
    assert one["capture"] == "automatic"
    assert one["mark_as_safe"] == "no"
    reply(server, **CHARGE)
    assert one.capture() is one
    one.capture = "written"
    assert one["capture"] == "written"
    assert callable(one.capture)


def test_N2_api_methods_show_their_names_and_docs(stripe: ModuleType) -> None:
    method = stripe.Charge.capture
    assert method.__name__ == "capture"
    assert method.__doc__ == "POST /v1/charges/{charge}/capture"
    assert charge(stripe).capture.__doc__ == method.__doc__
    assert list(inspect.signature(method).parameters) == ["charge", "params"]
    assert list(inspect.signature(charge(stripe).capture).parameters) == ["params"]
    assert inspect.iscoroutinefunction(stripe.Charge.capture_async)


def test_BA2_files_are_multipart(stripe: ModuleType, server: ScriptedServer) -> None:
    reply(server, id="file_1", object="file")
    made = stripe.File.create(purpose="dispute_evidence", file=b"content")
    assert type(made) is stripe.File
    kind = server.last.header("Content-Type") or ""
    assert kind.startswith("multipart/form-data; boundary=")
    assert b"content" in server.last.body


@pytest.mark.parametrize("form", ["bound", "id"])
def test_BA2_a_stream_is_read_piece_by_piece(
    stripe: ModuleType, server: ScriptedServer, form: str
) -> None:
    quote = stripe.Quote.construct_from({"id": "qt_1", "object": "quote"}, OTHER_KEY)
    server.answers.append(Answer(body=b"%PDF"))
    with quote.pdf() if form == "bound" else stripe.Quote.pdf("qt_1") as stream:
        assert stream.read() == b"%PDF"
    assert server.last.path == "/v1/quotes/qt_1/pdf"
    assert sent_key(server) == (OTHER_KEY if form == "bound" else KEY)


def test_BA2_a_stream_async(stripe: ModuleType, server: ScriptedServer) -> None:
    async def read() -> bytes:
        async with await stripe.Quote.pdf_async("qt_1") as stream:
            body: bytes = await stream.read_async()
            return body

    server.answers.append(Answer(body=b"%PDF"))
    assert asyncio.run(read()) == b"%PDF"


def test_E5_the_callers_params_stay_untouched(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    params = {"metadata": {"a": "1"}, "api_key": OTHER_KEY, "expand": ["customer"]}
    before = json.dumps(params)
    stripe.Charge.create(**params)
    assert json.dumps(params) == before


def test_S2_to_S5_bases_and_names(stripe: ModuleType) -> None:
    resource = import_module(f"{stripe.__name__}._core.resource")
    assert issubclass(stripe.Charge, resource.CreateableAPIResource)
    assert issubclass(stripe.Charge, resource.APIResource)
    assert not issubclass(stripe.Quote, resource.CreateableAPIResource)
    assert stripe.Charge.OBJECT_NAME == stripe.Charge.object_name() == "charge"
    assert stripe.Charge.class_name() == "Charge"
    for base in ("Deletable", "Listable", "Searchable", "Updateable", "Singleton"):
        assert issubclass(getattr(resource, f"{base}APIResource"), stripe.StripeObject)


def test_H1_a_deletion_without_a_body_leaves_the_id(
    stripe: ModuleType, server: ScriptedServer
) -> None:
    customer = stripe.Customer.construct_from(
        {"id": "cus_1", "object": "customer", "metadata": {"a": "1"}}, "sk_test_1"
    )
    server.answers = [Answer(204, b"")]
    assert customer.delete() is customer
    assert (customer.id, customer.is_deleted) == ("cus_1", True)
    assert customer.metadata.a == "1"
