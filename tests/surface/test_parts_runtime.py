"""Packages that leave parts out, in processes of their own: they import whole, call, and say what is not there."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from codegen import commands
from codegen.parts import PARTS
from tests.codegen.lean_packages import (
    ASKED,
    METER,
    SHOP,
    alone,
    problems,
    texts,
    write,
)
from tests.runtime.server import Answer, Arrived, ScriptedServer, error, scripted_server
from tests.versions import rendering

HERE = Path(__file__).parent
GENERATED = HERE.parents[1] / "generated"
CUSTOMER = {"id": "cus_1", "object": "customer", "name": "Jenny", "metadata": {}}
PAGE = {"object": "list", "url": "/v1/customers", "has_more": False, "data": [CUSTOMER]}
# Asked for below every package: what the parts would bring, and what nothing brings.
NAMES = (
    "Webhook events OAuth HTTPXClient Hook preload APIResource set_app_info ListObject StripeClient webhook_handler"
    " oauth nonsense contrib StripeResponseBase raw_request_async WebhookEndpoint WebhookHandlers"
)


@pytest.fixture(scope="module")
def server() -> Iterator[ScriptedServer]:
    with scripted_server() as one:
        yield one


def _shop(arrived: Arrived) -> Answer:
    listed = arrived.method == "GET" and arrived.path == "/v1/customers"
    return Answer(body=json.dumps(PAGE if listed else CUSTOMER).encode())


def run(*words: object) -> Any:
    """What a program prints, as JSON; on a Python that sees no settings of this machine."""
    environment = {k: v for k, v in os.environ.items() if "proxy" not in k.lower()}
    done = subprocess.run(
        [sys.executable, *map(str, words)],
        capture_output=True,
        text=True,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


# -- every part -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", PARTS)
def test_a_part_alone(part: str, server: ScriptedServer, tmp_path: Path) -> None:
    files = texts(*alone(part))
    assert list(problems(files)) == []
    write(files, tmp_path / "lean_shop")
    server.respond = _shop
    found = run(
        HERE / "parts_probe.py", tmp_path, "lean_shop", server.url, *NAMES.split()
    )
    assert found["failures"] == []
    assert set(found["answers"]) == {"Jenny"}
    gone = {*PARTS[part].names, *PARTS[part].members}
    told = {**found["client"], **found["package"]}
    sentence = f"this package was rendered without {part}: render it without `--without {part}`"
    # What begins as a name of a part does is nothing of that part's.
    assert "WebhookEndpoint" not in found["package"]
    assert "rendered without" not in found["package"]["WebhookHandlers"]
    for name in gone.intersection(told):
        assert sentence in told[name] or name == "preload", told[name]
    assert "nonsense" in told and "without" not in told["nonsense"]


@pytest.mark.parametrize("without", [tuple(PARTS), ASKED])
def test_parts_together(
    without: tuple[str, ...], server: ScriptedServer, tmp_path: Path
) -> None:
    files = texts(SHOP, without)
    assert list(problems(files)) == []
    write(files, tmp_path / "lean_shop")
    server.respond = _shop
    found = run(
        HERE / "parts_probe.py", tmp_path, "lean_shop", server.url, *NAMES.split()
    )
    assert found["failures"] == []
    assert set(found["answers"]) == {"Jenny"}
    said = found["package"]["HTTPXClient"]
    asked = "http_clients" in without
    assert ("--without http_clients" if asked else "name it in `--only`") in said


_OTHER_VERSION = """
import json, sys
sys.path.insert(0, sys.argv[1])
import lean_shop, older_shop
lean_shop.register_version("older_shop")
client = lean_shop.StripeClient("sk_test_123456789012", base_addresses={"api": sys.argv[2]})
event = client.construct_event_without_verification(json.dumps({
    "object": "event", "id": "evt_1", "type": "customer.created", "api_version": "2024-04-10",
    "data": {"object": {"object": "customer", "id": "cus_1"}},
}))
customer = event.data.object
customer.refresh()
print(json.dumps([type(customer).__module__, customer.name]))
"""


def test_events_of_another_version(server: ScriptedServer, tmp_path: Path) -> None:
    write(texts(("Customer",), ("oauth",)), tmp_path / "lean_shop")
    rendering.write(
        rendering.Version("older_shop", "2024-04-10", ("Customer",)), tmp_path
    )
    server.respond = _shop
    found = run("-c", _OTHER_VERSION, tmp_path, server.url)
    assert found == ["older_shop._customer", "Jenny"]


# -- billing.MeterEvent, as the command line renders it -----------------------------------------------------


@pytest.fixture(scope="module")
def meter(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the package `lean_meter`."""
    folder = tmp_path_factory.mktemp("lean")
    words = ["--only", METER, "--without", ",".join(ASKED), "--out", str(folder)]
    assert commands.run(["generate", "--package", "lean_meter", *words]) == 0
    return folder


def test_the_source_stays_under_150_kilobytes(meter: Path) -> None:
    files = [one for one in meter.rglob("*") if one.suffix in (".py", ".pyi")]
    assert 50 < len(files) < 80
    assert sum(one.stat().st_size for one in files) < 150_000


_CALL = """
import json, sys
sys.path.insert(0, sys.argv[1])
before = set(sys.modules)
import lean_meter
lean_meter.api_key, lean_meter.api_base = "sk_test_123456789012", sys.argv[2]
event = lean_meter.billing.MeterEvent.create(event_name="x", payload={"value": "1"})
assert event.payload.value == "1"
found = sorted(set(sys.modules) - before)
print(json.dumps([
    found,
    sum(len(open(sys.modules[one].__file__, "rb").read()) for one in found if one.startswith("lean_meter")),
]))
"""
_EVENT = {
    "object": "billing.meter_event", "created": 1, "event_name": "x", "identifier": "i", "livemode": False,
    "payload": {"value": "1"}, "timestamp": 1,
}  # fmt: skip


def test_a_call_imports_only_what_it_needs(meter: Path, server: ScriptedServer) -> None:
    server.respond = lambda arrived: Answer(body=json.dumps(_EVENT).encode())
    found, size = run("-c", _CALL, meter, server.url)
    own = {
        one.removeprefix("lean_meter.")
        for one in found
        if one.startswith("lean_meter.")
    }
    other = {
        "_client",
        "_core.client",
        "_core.client_options",
        "_v1_services",
        "_core.aio",
        "_core.threads",
    }
    assert not own & {*other, "_core.workers", "params", "_core.copies_of"}
    # Modules of the runtime that are there and were not asked for: each has to say why in `other`, or belongs to it.
    there = {
        f"_core.{one.stem}" for one in (meter / "lean_meter" / "_core").glob("*.py")
    } - {"_core.__init__"}
    assert there - own <= {
        *(
            "_core.aio",
            "_core.client",
            "_core.client_events",
            "_core.client_options",
            "_core.prefixes",
        ),
        *(
            "_core.thread_attempts",
            "_core.threads",
            "_core.workers",
            "_core.causes",
            "_core.articles",
        ),
        *("_core.proxies", "_core.retry", "_core.query", "_core.service"),
    }
    libraries = {one.partition(".")[0] for one in found}
    assert not libraries & {
        "aiohttp",
        "asyncio",
        "httpx",
        "requests",
        "urllib3",
        "logging",
        "hmac",
        "sqlite3",
    }
    assert size < 140_000


# -- on the wire it is the whole package ---------------------------------------------------------------------

_SCENE = """
import asyncio, json, sys, warnings
sys.path.insert(0, sys.argv[1])
name, base = sys.argv[2:]
package = __import__(name)
package.api_key, package.api_base = "sk_test_123456789012", base
package.max_network_retries, package.timeout = 2, (2.0, 0.3)
package.default_http_client = package.PoolTransport()
MeterEvent = package.billing.MeterEvent
said = []

def told(make):
    try:
        said.append(str(make()))
    except AttributeError as error:
        # What it holds beside the text are all the names that there are.
        said.append(str(error))
    except Exception as error:
        kept = {k: str(v) for k, v in sorted(vars(error).items()) if k not in ("idempotency_key",)}
        said.append([type(error).__name__, str(error), repr(error), kept])

words = {"event_name": "é & ü", "payload": {"value": "1", "a[b]": "c"}, "timestamp": 12, "idempotency_key": "k"}
for _ in range(int(7)):
    told(lambda: MeterEvent.create(**words))
told(lambda: MeterEvent.create(event_name="x", payload={}, stripe_account="acct_1", headers={"X-Own": "1"}))
told(lambda: MeterEvent.create(event_name="x", payload={"v": {1, 2}}))
told(lambda: MeterEvent.create(event_name="x", payload={}, timeout=-1))
told(lambda: MeterEvent.create(event_name="x", payload={}, api_key="sk_ bad"))
told(lambda: MeterEvent.create(event_name="x", payload={}, deadline=0.2))
client = package.StripeClient("sk_test_other1234567", base_addresses={"api": base}, stripe_version="2025-01-01.x")
told(lambda: client.v1.billing.meter_events.create({"event_name": "x", "payload": {}}, {"idempotency_key": "k2"}))
told(lambda: client.raw_request("get", "/v1/customers?a=1", limit=3, expand=["data"]).data)
told(lambda: client)
told(lambda: client.raw_request("get", "//elsewhere"))
told(lambda: package.StripeClient("sk_test_other1234567", timout=3))
told(lambda: MeterEvent.nonsense)
event = MeterEvent.create(event_name="x", payload={}, idempotency_key="k3")
told(lambda: event.nam)
told(lambda: event["nam"])
event.event_name = "y"
told(lambda: event)
told(lambda: [repr(event), event.to_dict(), event.payload.value, sorted(event.keys()), event == event])
import copy, pickle
told(lambda: pickle.loads(pickle.dumps(event)))
told(lambda: copy.deepcopy(event).payload)
# Where aiohttp is out of reach both send on worker threads.
sys.modules["aiohttp"] = None
package.default_http_client = None
told(lambda: asyncio.run(MeterEvent.create_async(event_name="x", payload={}, idempotency_key="k4")))
told(lambda: asyncio.run(MeterEvent.create_async(event_name="x", payload={}, idempotency_key="k5", deadline=0.2)))
print(json.dumps(said).replace(name, "PACKAGE"))
"""


def _faults() -> list[Answer]:
    body = json.dumps(_EVENT).encode()
    key = "sk_test_123456789012"
    return [
        Answer(body=body),
        # Tried again, and then it works.
        error(500, {"Stripe-Should-Retry": "true"}, type="api_error", message="later"),
        error(429, type="invalid_request_error", code="lock_timeout"),
        Answer(body=body),
        # Told at once, without the key that it repeats.
        error(
            402,
            {"Idempotency-Key": "k"},
            type="card_error",
            code="card_declined",
            param="x",
            message=f"no {key}",
        ),
        error(401, type="invalid_request_error", message=f"Invalid API Key: {key}"),
        Answer(400, b"<html>", {"Content-Type": "text/html"}),
        Answer(body=b"[1]"),
        # Broken off once and for all.
        *[Answer(body=body, cut=10)] * 3,
        Answer(body=body),
        # The deadline.
        Answer(body=body, pause=0.5),
    ]


def _scene(folder: Path, name: str) -> tuple[Any, list[Any]]:
    with scripted_server() as server:
        server.answers = _faults()
        server.default = Answer(body=json.dumps(_EVENT).encode())
        server.respond = lambda one: Answer(
            body=json.dumps(_EVENT).encode(),
            pause=0.5 if one.header("Idempotency-Key") == "k5" else 0,
        )
        said = run("-c", _SCENE, folder, name, server.url)
        base = server.url
        arrived = [
            (one.method, one.target, _plain(one, base), one.body)
            for one in server.arrived
        ]
    text = re.sub(r"'Date': '[^']*'", "", json.dumps(said).replace(base, "BASE"))
    return json.loads(text), arrived


def _plain(one: Arrived, base: str) -> list[tuple[str, str]]:
    """Headers as they came; keys that the package makes up are unlike each time."""
    return [
        (
            name,
            (
                "made up"
                if name == "Idempotency-Key" and len(value) == 36
                else value.replace(base[7:], "HOST")
            ),
        )
        for name, value in one.headers
    ]


def test_what_is_sent_and_said_is_the_same(meter: Path) -> None:
    lean, sent = _scene(meter, "lean_meter")
    whole, sent_by_whole = _scene(GENERATED, "restripe")
    assert sent == sent_by_whole
    assert lean == whole
    assert len(sent) > 15 and "sk_test_123456789012" not in json.dumps(lean)


# -- checkers ----------------------------------------------------------------------------------------------

_USER = """
import lean_meter
from lean_meter import CardError, RequestOptions, StripeClient
from lean_meter.params.billing import MeterEventCreateParams

def record(given: MeterEventCreateParams, options: RequestOptions) -> str:
    client = StripeClient("sk_test_1", max_network_retries=1)
    try:
        event = client.v1.billing.meter_events.create(given, options)
    except CardError as error:
        reveal_type(error.param)
        return error.user_message or ""
    reveal_type(event.payload)
    reveal_type(event.last_response)
    reveal_type(client.with_options(timeout=3.0))
    return event.to_dict()["identifier"] or lean_meter.billing.MeterEvent.create(**given).identifier

lean_meter.Webhook
lean_meter.billing.MeterEvent.list
StripeClient("sk_test_1").webhook_handler
"""


def _mypy(folder: Path, package: Path, *words: str) -> str:
    """What it says of `user.py` in the folder and of packages, `package` being where these stand."""
    done = subprocess.run(
        [
            *(sys.executable, "-m", "mypy", "--strict", "--no-error-summary"),
            *("--cache-dir", str(folder / "cache"), *words, "-m", "user"),
        ],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, "MYPYPATH": f"{package}:{folder}"},
    )
    return done.stdout


def test_checkers_see_the_types(meter: Path, tmp_path: Path) -> None:
    (tmp_path / "user.py").write_text(_USER, "utf-8")
    told = _mypy(tmp_path, meter, "-p", "lean_meter")
    said = [line.partition(": ")[2] for line in told.splitlines()]
    assert said == [
        'note: Revealed type is "str | None"',
        'note: Revealed type is "lean_meter._core.objects.UntypedStripeObject[str]"',
        'note: Revealed type is "lean_meter._core.message.StripeResponse | None"',
        'note: Revealed type is "lean_meter._client.StripeClient"',
        'error: Module has no attribute "Webhook"  [attr-defined]',
        'error: "type[MeterEvent]" has no attribute "list"  [attr-defined]',
        'error: "StripeClient" has no attribute "webhook_handler"  [attr-defined]',
    ], told


_ERRORS = """
import lean_shop, part_shop

def seen(lean: lean_shop.StripeError, part: part_shop.StripeError) -> None:
    if lean.error and part.error:
        reveal_type(lean.error.payment_method)
        reveal_type(lean.error.source)
        reveal_type(part.error.payment_method)
        reveal_type(part.error.payment_intent)
        reveal_type(part.error.source)
"""


def test_errors_are_typed_whatever_is_selected(tmp_path: Path) -> None:
    """Both packages pass by themselves: events, handlers and all."""
    write(texts(("Customer",), ("oauth",)), tmp_path / "lean_shop")
    write(texts(("PaymentIntent",), ()), tmp_path / "part_shop")
    (tmp_path / "user.py").write_text(_ERRORS, "utf-8")
    told = _mypy(tmp_path, tmp_path, "-p", "lean_shop", "-p", "part_shop")
    general = "_core.objects.StripeObject"
    assert [line.partition(": ")[2] for line in told.splitlines()] == [
        f'note: Revealed type is "{one} | None"'
        for one in (
            f"lean_shop.{general}",
            f"lean_shop.{general}",
            f"part_shop.{general}",
            "part_shop._payment_intent.PaymentIntent",
            f"part_shop.{general}",
        )
    ], told
