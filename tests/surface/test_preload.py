"""`preload`: after it a first call imports nothing, whatever comes of the call."""

from __future__ import annotations

import contextlib
import json
import os
import re
import socket
import ssl
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import trustme

from tests.runtime.raw_server import Heard, RawServer

GENERATED = Path(__file__).parents[2] / "generated"
# What a program imports from there on: names of the audit event, and modules that are there in the end.
PROGRAM = """
import sys
import restripe
restripe.api_key = "sk_test_123456789012"
restripe.api_base, bundle = sys.argv[1:3]
restripe.ca_bundle_path = bundle or None
{preload}
imported, before = [], set(sys.modules)
sys.addaudithook(lambda event, args: imported.append(args[0]) if event == "import" else None)
{calls}
print(*{{*imported, *(set(sys.modules) - before)}})
"""
METER_EVENT = 'restripe.billing.MeterEvent.create(event_name="calls", payload={"value": "1", "at": 1.5}).payload["value"]'
BY_SERVICE = """
client = restripe.StripeClient("sk_test_123456789012", base_addresses={"api": restripe.api_base}, ca_bundle_path=bundle or None)
event = client.v1.billing.meter_events.create({"event_name": "calls", "payload": {"value": "1"}})
assert type(event) is restripe.billing.MeterEvent, event
"""
CUSTOMERS = """
found = list(restripe.Customer.list(limit=2).auto_paging_iter())
assert [one.id for one in found] == ["cus_1", "cus_2", "cus_3"], found
assert [one.invoice_settings.footer for one in found] == ["f"] * 3
"""
CHARGES = """
first = restripe.Charge.list().data[0]
first.refunds.data[0].id, first.billing_details.address.city, first.payment_method_details.card.checks
repr(first), str(first), first.to_dict()
"""
CARD_ERROR = """
try:
    restripe.Charge.create(amount=1, currency="usd")
except restripe.CardError as error:
    found = str(error), error.code, error.decline_code, error.user_message, error.error.charge, repr(error)
assert found[1] == "card_declined"
"""
REFUSED = """
try:
    restripe.Customer.create(max_network_retries=0)
    raise AssertionError("somebody answered")
except restripe.APIConnectionError as error:
    str(error), repr(error)
"""
RETRIED = "restripe.Balance.retrieve(deadline=20).available[0].amount"
SLOW = """
try:
    restripe.Customer.retrieve("cus_slow", timeout=0.2, max_network_retries=1)
    raise AssertionError("it was in time")
except restripe.APIConnectionError as error:
    str(error)
"""
WEBHOOK = """
import hashlib, hmac, json, time
body = json.dumps({"id": "evt_1", "object": "event", "type": "invoice.paid", "api_version": restripe.api_version,
    "data": {"object": {"id": "in_1", "object": "invoice", "customer": "cus_1"}}})
now = int(time.time())
signature = hmac.new(b"whsec_1", f"{now}.{body}".encode(), hashlib.sha256).hexdigest()
event = restripe.Webhook.construct_event(body, f"t={now},v1={signature}", "whsec_1")
assert type(event) is restripe.events.InvoicePaidEvent
assert type(event.data.object) is restripe.Invoice and event.data.object.customer_id == "cus_1"
try:
    restripe.Webhook.construct_event(body, f"t={now},v1=00", "whsec_1")
except restripe.SignatureVerificationError as error:
    str(error)
"""
ASYNC = """
async def main():
    found = [one async for one in (await restripe.Customer.list_async(limit=2)).auto_paging_iter()]
    assert [one.id for one in found] == ["cus_1", "cus_2", "cus_3"], found
    try:
        await restripe.Charge.create_async(amount=1, currency="usd")
    except restripe.CardError as error:
        str(error)
    await restripe.Balance.retrieve_async()
    try:
        await restripe.Customer.retrieve_async("cus_slow", timeout=0.2, max_network_retries=0)
    except restripe.APIConnectionError as error:
        str(error)
import asyncio
asyncio.run(main())
"""


def _customer(number: int) -> dict[str, Any]:
    return {
        "id": f"cus_{number}",
        "object": "customer",
        "invoice_settings": {"footer": "f"},
    }


def _page(url: str, more: bool, *rows: dict[str, Any]) -> dict[str, Any]:
    return {"object": "list", "url": url, "has_more": more, "data": list(rows)}


CHARGE = {
    "id": "ch_1",
    "object": "charge",
    "metadata": {"a": "b"},
    "billing_details": {"address": {"city": "Berlin"}},
    "payment_method_details": {"card": {"checks": {"cvc_check": "pass"}}},
    "refunds": _page(
        "/v1/charges/ch_1/refunds", False, {"id": "re_1", "object": "refund"}
    ),
}
DECLINED = {"type": "card_error", "code": "card_declined", "decline_code": "fraudulent"}
DECLINED |= {"message": "Your card was declined.", "charge": "ch_1"}
REPLIES: dict[str, tuple[int, dict[str, Any]]] = {
    "POST /v1/billing/meter_events": (
        200,
        {"object": "billing.meter_event", "payload": {"value": "1"}},
    ),
    "GET /v1/charges": (200, _page("/v1/charges", False, CHARGE)),
    "POST /v1/charges": (402, {"error": DECLINED}),
    "GET /v1/customers?limit=2": (
        200,
        _page("/v1/customers", True, _customer(1), _customer(2)),
    ),
    "GET /v1/customers?limit=2&starting_after=cus_2": (
        200,
        _page("/v1/customers", False, _customer(3)),
    ),
}


class Balance:
    """Fails at every other request for the balance."""

    def __init__(self) -> None:
        self.asked = 0

    def answer(self) -> tuple[int, dict[str, Any]]:
        self.asked += 1
        if self.asked % 2:
            return 500, {"error": {"type": "api_error", "message": "Try again."}}
        return 200, {"object": "balance", "available": [{"amount": 5}]}


@contextlib.contextmanager
def _server(context: ssl.SSLContext | None = None) -> Iterator[str]:
    balance = Balance()

    def behave(sock: socket.socket, heard: Heard) -> object:
        wanted = heard.line.rpartition(" ")[0]
        if wanted.endswith("cus_slow"):
            return None
        status, reply = (
            balance.answer() if wanted == "GET /v1/balance" else REPLIES[wanted]
        )
        body = json.dumps(reply).encode()
        head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nRequest-Id: req_1\r\n"
        sock.sendall(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)
        return None

    server = RawServer(behave, context)
    try:
        yield server.url
    finally:
        server.close()


def imports(
    url: str, preload: str, calls: str, bundle: str = "", *, without: str = ""
) -> set[str]:
    """The modules that the calls import after the preload; ``without`` is one that cannot be imported."""
    program = PROGRAM.format(preload=preload, calls=calls)
    if without:
        program = f"import sys; sys.modules[{without!r}] = None\n{program}"
    return imported_by(program, url, bundle)


def imported_by(program: str, url: str, bundle: str = "") -> set[str]:
    """What a program prints that is made of ``PROGRAM``."""
    run = subprocess.run(
        [sys.executable, "-c", program, url, bundle],
        capture_output=True,
        text=True,
        timeout=120,
        env={"PYTHONPATH": str(GENERATED), "PATH": os.environ["PATH"]},
    )
    assert run.returncode == 0, run.stderr
    return set(run.stdout.split())


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with _server() as found:
        yield found


def test_without_it_a_first_call_imports(url: str) -> None:
    found = imports(url, "", METER_EVENT)
    assert {"http.client", "restripe._core.engine"} <= found
    assert "requests" not in found
    # Other systems ask it for their proxies.
    assert sys.platform != "linux" or "urllib.request" not in found


CASES = {
    "class": ("'billing.MeterEvent'", METER_EVENT),
    "service": ("'billing.meter_events'", BY_SERVICE),
    "service's class": ("'v1.billing.meter_events'", METER_EVENT),
    "class itself": ("restripe.billing.MeterEvent", METER_EVENT),
    "auto paging": ("'customers'", CUSTOMERS),
    "nested classes": ("'Charge'", CHARGES),
    "card error": ("'Charge'", CARD_ERROR),
    "retry": ("'Balance'", RETRIED),
    "timeout": ("'Customer'", SLOW),
    "event": ("'invoice.paid'", WEBHOOK),
    "webhooks": ("'Invoice', 'events.InvoicePaidEvent', webhooks=True", WEBHOOK),
    "async": ("'Customer', 'Charge', 'Balance', asynchronous=True", ASYNC),
}


@pytest.mark.parametrize("case", CASES)
def test_after_it_a_first_call_imports_nothing(url: str, case: str) -> None:
    arguments, calls = CASES[case]
    assert imports(url, f"restripe.preload({arguments})", calls) == set()


def test_on_worker_threads(url: str) -> None:
    preload = "restripe.preload('Customer', 'Charge', 'Balance', asynchronous=True)"
    assert imports(url, preload, ASYNC, without="aiohttp") == set()


@pytest.mark.parametrize("calls", [METER_EVENT, BY_SERVICE, ASYNC])
def test_over_tls(tmp_path: Path, calls: str) -> None:
    authority = trustme.CA()
    bundle = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "localhost").configure_cert(context)
    names = "'billing.meter_events', 'Customer', 'Charge', 'Balance'"
    with _server(context) as url:
        secure = url.replace("127.0.0.1", "localhost")
        preload = f"restripe.preload({names}, asynchronous=True)"
        assert imports(secure, preload, calls, str(bundle)) == set()


def test_where_nobody_answers() -> None:
    with contextlib.closing(socket.create_server(("127.0.0.1", 0))) as listener:
        port = listener.getsockname()[1]
    url = f"http://localhost:{port}"
    assert imports(url, "restripe.preload('customers')", REFUSED) == set()


@pytest.mark.parametrize(
    "name, hint",
    [
        ("custmers", "did you mean 'customers'?"),
        ("Custmer", "did you mean 'Customer'?"),
        ("billing.meter_event", "did you mean 'billing.meter_events'?"),
        ("invoice.payed", "did you mean 'invoice.paid'?"),
        ("v1.zzzz", "see its documentation"),
        ("", "see its documentation"),
        ("api_key", "see its documentation"),
    ],
)
def test_a_wrong_name_is_told(restripe: ModuleType, name: str, hint: str) -> None:
    with pytest.raises(ValueError, match=re.escape(f"{name!r}; {hint}")):
        restripe.preload("customers", name)


def test_what_is_no_name_is_told(restripe: ModuleType) -> None:
    with pytest.raises(TypeError, match="not int"):
        restripe.preload(5)


def test_nothing_is_opened_and_nothing_started(url: str) -> None:
    """So that a server may fork after it."""
    program = PROGRAM.format(
        preload="""
found = []
sys.addaudithook(lambda event, args: found.append(event) if event.startswith(("socket.", "_thread.", "subprocess.")) else None)
restripe.preload("customers", "invoice.paid", asynchronous=True)
import threading
assert not found and threading.active_count() == 1, found
""",
        calls="",
    )
    assert imported_by(program, url) == set()
