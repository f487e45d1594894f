"""Methods beyond the API document; numbers in test ids are the rules' in behaviours."""

from __future__ import annotations

import asyncio
import inspect
import json
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Answer, ScriptedServer


def run(call: Any) -> Any:
    """Return what a call gives, awaited when it is a coroutine."""
    return asyncio.run(call) if inspect.iscoroutine(call) else call


VERDICTS = [
    (name + twin, report)
    for name, report in (("mark_as_fraudulent", "fraudulent"), ("mark_as_safe", "safe"))
    for twin in ("", "_async")
]


@pytest.mark.parametrize("name, report", VERDICTS)
def test_N6_verdicts_on_a_charge(
    stripe: ModuleType, server: ScriptedServer, name: str, report: str
) -> None:
    charge = stripe.Charge.construct_from({"id": "ch_1", "object": "charge"})
    body = {"id": "ch_1", "object": "charge", "fraud_details": {"user_report": report}}
    server.answers.append(Answer(body=json.dumps(body).encode()))
    assert run(getattr(charge, name)(idempotency_key="k")) is charge
    assert charge.fraud_details.user_report == report
    assert (server.last.method, server.last.path) == ("POST", "/v1/charges/ch_1")
    assert server.last.form == {"fraud_details": {"user_report": report}}
    assert server.last.header("Idempotency-Key") == "k"


CUSTOMER = "/v1/customers/cus_1/sources/x_1"
ACCOUNT = "/v1/accounts/acct_1/external_accounts/x_1"
EXPANDED = {"object": "customer", "id": "cus_1"}
REMOVALS = {
    "source": ("Source", "detach", {"customer": "cus_1"}, CUSTOMER),
    "card of a customer": ("Card", "delete", {"customer": "cus_1"}, CUSTOMER),
    "card of an expanded customer": (
        "Card",
        "delete",
        {"customer": EXPANDED},
        CUSTOMER,
    ),
    "card of an account": ("Card", "delete", {"account": "acct_1"}, ACCOUNT),
    "bank account of a customer": (
        "BankAccount",
        "delete",
        {"customer": "cus_1", "account": "acct_1"},
        CUSTOMER,
    ),
    "bank account of an account": (
        "BankAccount",
        "delete",
        {"customer": None, "account": "acct_1"},
        ACCOUNT,
    ),
}


@pytest.mark.parametrize("twin", ["", "_async"], ids=["sync", "async"])
@pytest.mark.parametrize("kind, name, parent, path", REMOVALS.values(), ids=REMOVALS)
def test_N6_the_parent_fills_the_path(
    stripe: ModuleType,
    server: ScriptedServer,
    kind: str,
    name: str,
    parent: dict[str, Any],
    path: str,
    twin: str,
) -> None:
    cls = getattr(stripe, kind)
    one = cls.construct_from({"id": "x_1", "object": cls.OBJECT_NAME, **parent})
    body = {"id": "x_1", "object": cls.OBJECT_NAME, "deleted": True}
    server.answers.append(Answer(body=json.dumps(body).encode()))
    assert run(getattr(one, name + twin)(expand=["a"])) is one
    assert (server.last.method, server.last.path) == ("DELETE", path)
    assert server.last.query == {"expand": ["a"]}
    assert one["deleted"] is True


@pytest.mark.parametrize("twin", ["", "_async"], ids=["sync", "async"])
@pytest.mark.parametrize(
    "kind, name",
    [("Source", "detach"), ("Card", "delete"), ("BankAccount", "delete")],
)
def test_N6_without_a_parent_nothing_is_sent(
    stripe: ModuleType, server: ScriptedServer, kind: str, name: str, twin: str
) -> None:
    one = getattr(stripe, kind).construct_from({"id": "x_1"})
    with pytest.raises(stripe.InvalidRequestError, match=f"This {kind} ") as caught:
        run(getattr(one, name + twin)())
    assert caught.value.param == "id"
    assert server.arrived == []
