"""Packages of three API versions in one process: what each sends, reads, keeps and raises is its own."""

from __future__ import annotations

import asyncio
import importlib
import json
import logging
import pickle
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.runtime.server import Answer, ScriptedServer, error
from tests.versions.conftest import CHARGE, Packages, key_of
from tests.versions.rendering import ALL, NEWEST

NAMES = {one.api_version: one.package for one in ALL}
VERSIONS = pytest.mark.parametrize("version", list(NAMES))
OLD, OLDEST = "2024-04-10", "2022-11-15"


def others(packages: Packages, version: str) -> list[ModuleType]:
    return [one for name, one in packages.items() if name != version]


def subscription(**more: Any) -> dict[str, Any]:
    return {"object": "subscription", "id": "sub_1", "status": "active", **more}


# -- on the wire ----------------------------------------------------------------------------------


@VERSIONS
def test_the_version_of_a_request(
    configured: Packages, server: ScriptedServer, version: str
) -> None:
    package = configured[version]
    charge = package.Charge.retrieve("ch_1")
    first = server.last
    charge.refresh()
    bases = {"api": server.url}
    client = package.StripeClient(key_of(version), base_addresses=bases)
    client.v1.charges.retrieve("ch_1")
    for came in (first, *server.arrived[1:]):
        assert came.header("stripe-version") == version
        assert came.header("authorization") == f"Bearer {key_of(version)}"
    assert len(server.arrived) == 3
    assert package.api_version == version


def test_calls_of_all_of_them_at_once(
    configured: Packages, server: ScriptedServer
) -> None:
    def call(version: str) -> str:
        return type(configured[version].Charge.retrieve(f"ch_{version}")).__module__

    with ThreadPoolExecutor(6) as pool:
        modules = list(pool.map(call, [*NAMES] * 10))
    assert modules == [f"{NAMES[version]}._charge" for version in NAMES] * 10
    for came in server.arrived:
        version = came.path.rpartition("ch_")[2]
        assert came.header("stripe-version") == version
        assert came.header("authorization") == f"Bearer {key_of(version)}"
    assert len(server.arrived) == 30


def test_async_calls_of_all_of_them_at_once(
    configured: Packages, server: ScriptedServer
) -> None:
    async def all_at_once() -> list[Any]:
        calls = [p.Charge.retrieve_async(f"ch_{v}") for v, p in configured.items()]
        found = await asyncio.gather(*calls)
        for package in configured.values():
            client = package.default_http_client
            if client is not None:
                await client.close_async()
        return found

    for version, charge in zip(configured, asyncio.run(all_at_once()), strict=True):
        assert type(charge) is configured[version].Charge
    told = {came.header("stripe-version"): came.path for came in server.arrived}
    assert told == {version: f"/v1/charges/ch_{version}" for version in NAMES}


# -- objects --------------------------------------------------------------------------------------


def test_no_class_is_shared(packages: Packages) -> None:
    for name in ("Charge", "Subscription", "StripeObject", "StripeError", "ListObject"):
        classes = [getattr(package, name) for package in packages.values()]
        assert len(set(classes)) == len(classes)
        for one in classes:
            assert [c for c in classes if issubclass(one, c)] == [one]


@VERSIONS
def test_fields_are_those_of_the_version(packages: Packages, version: str) -> None:
    package = packages[version]
    data = subscription(
        items={
            "object": "list",
            "data": [{"object": "subscription_item", "id": "si_1"}],
        }
    )
    read = package.Subscription.construct_from(data, "sk")
    item = read["items"].data[0]
    assert type(item) is package.SubscriptionItem
    # Since 2025-03-31 the periods are those of the items.
    has, has_not = (item, read) if version == NEWEST else (read, item)
    assert has.current_period_end is None
    with pytest.raises(AttributeError, match="current_period_end"):
        has_not.current_period_end  # noqa: B018


def test_resources_of_one_version_alone(packages: Packages) -> None:
    assert packages[NEWEST].InvoicePayment and not hasattr(
        packages[OLD], "InvoicePayment"
    )
    assert packages[OLD].UsageRecord and not hasattr(packages[NEWEST], "UsageRecord")
    # That one was not selected.
    assert not hasattr(packages[OLDEST], "UsageRecord")
    assert hasattr(packages[OLD].Invoice, "upcoming")
    assert not hasattr(packages[NEWEST].Invoice, "upcoming")


def test_pickles_of_all_of_them_in_one(
    configured: Packages, server: ScriptedServer, folder: Path, tmp_path: Path
) -> None:
    """Loaded by a fresh process that was told of no package: each object finds its own classes and calls in its own version."""
    found = [p.Charge.retrieve("ch_1") for p in configured.values()]
    stored = tmp_path / "all.pickle"
    stored.write_bytes(pickle.dumps(found))
    assert not [v for v in NAMES if key_of(v).encode() in stored.read_bytes()]
    program = """
import pickle, sys
file, folder, url = sys.argv[1:]
sys.path.insert(0, folder)
for charge in pickle.load(open(file, "rb")):
    package = sys.modules[type(charge).__module__.rpartition(".")[0]]
    vars(package).update(api_key="sk_test_" + "1" * 20, api_base=url, max_network_retries=0)
    charge.refresh()
    print(type(charge).__module__, charge.amount, type(charge) is package.Charge)
"""
    server.arrived.clear()
    words = [str(stored), str(folder), server.url]
    command = [
        sys.executable,
        "-X",
        "dev",
        "-W",
        "ignore::ResourceWarning",
        "-c",
        program,
        *words,
    ]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    assert done.stdout.splitlines() == [f"{NAMES[v]}._charge 5 True" for v in NAMES]
    assert [came.header("stripe-version") for came in server.arrived] == list(NAMES)


def test_objects_of_one_are_no_objects_of_another(packages: Packages) -> None:
    charges = [
        package.Charge.construct_from(json.loads(CHARGE), "sk")
        for package in packages.values()
    ]
    for version, charge in zip(packages, charges, strict=True):
        for package in others(packages, version):
            assert not isinstance(charge, package.StripeObject)


# -- settings -------------------------------------------------------------------------------------


@VERSIONS
def test_settings_are_read_from_the_package_that_calls(
    configured: Packages, server: ScriptedServer, version: str
) -> None:
    package = configured[version]
    package.api_key = "sk_test_changedcanary0000"
    package.api_version = "2020-08-27"
    package.set_app_info("shop", version="1")
    package.enable_telemetry = True
    for _ in range(2):
        package.Charge.retrieve("ch_1")
    own = server.last
    assert own.header("authorization") == "Bearer sk_test_changedcanary0000"
    assert own.header("stripe-version") == "2020-08-27"
    assert "shop/1" in (own.header("user-agent") or "")
    assert own.header("x-stripe-client-telemetry") is not None
    for other in others(configured, version):
        server.arrived.clear()
        for _ in range(2):
            other.Charge.retrieve("ch_1")
        came = server.last
        told = came.header("stripe-version") or ""
        assert other.__name__ == NAMES[told]
        assert came.header("authorization") == f"Bearer {key_of(told)}"
        assert "shop" not in (came.header("user-agent") or "")
        assert came.header("x-stripe-client-telemetry") is None


@VERSIONS
def test_another_host_is_that_of_one_package(
    configured: Packages, server: ScriptedServer, version: str
) -> None:
    configured[version].api_base = "http://127.0.0.1:1"
    for other in others(configured, version):
        assert other.Charge.retrieve("ch_1").amount == 5
    with pytest.raises(configured[version].APIConnectionError):
        configured[version].Charge.retrieve("ch_1")


@VERSIONS
def test_hooks_hear_the_calls_of_one_package(
    configured: Packages, version: str
) -> None:
    heard: list[Any] = []

    class Ear:
        def after_call(self, event: Any) -> None:
            heard.append(event)

    configured[version].hooks = [Ear()]
    for package in configured.values():
        package.Charge.retrieve("ch_1")
    (event,) = heard
    assert type(event) is configured[version].CallEvent


@VERSIONS
def test_a_default_client_is_that_of_one_package(
    configured: Packages, server: ScriptedServer, version: str
) -> None:
    package = configured[version]

    class Client(package.HTTPClient):  # type: ignore[name-defined, misc]
        name = "own"
        sent = 0

        def request(self, *args: object, **more: object) -> tuple[bytes, int, Any]:
            Client.sent += 1
            return CHARGE, 200, {}

    package.default_http_client = Client()
    for one in configured.values():
        assert one.Charge.retrieve("ch_1").amount == 5
    assert Client.sent == 1 and len(server.arrived) == 2


@pytest.fixture
def records() -> Iterator[list[logging.LogRecord]]:
    found: list[logging.LogRecord] = []

    class Handler(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            found.append(record)

    handler, root = Handler(), logging.getLogger()
    root.addHandler(handler)
    yield found
    root.removeHandler(handler)


@VERSIONS
def test_the_log_of_one_package(
    configured: Packages, version: str, capfd: pytest.CaptureFixture[str]
) -> None:
    configured[version].log = "info"
    for package in configured.values():
        package.Charge.retrieve("ch_1")
    lines = capfd.readouterr().err.splitlines()
    assert len(lines) == 2
    assert all(line.startswith(f"api_version={version} ") for line in lines)


def test_loggers_are_named_after_the_packages(
    configured: Packages, records: list[logging.LogRecord]
) -> None:
    loggers = [logging.getLogger(name) for name in NAMES.values()]
    for one in loggers:
        one.setLevel("INFO")
    try:
        for package in configured.values():
            package.Charge.retrieve("ch_1")
    finally:
        for one in loggers:
            one.setLevel("NOTSET")
    assert list(dict.fromkeys(record.name for record in records)) == list(
        NAMES.values()
    )


# -- errors ---------------------------------------------------------------------------------------


@VERSIONS
def test_errors_are_those_of_the_package_that_called(
    configured: Packages, server: ScriptedServer, version: str
) -> None:
    server.default = error(402, type="card_error", code="card_declined", message="No.")
    package = configured[version]
    with pytest.raises(package.CardError) as caught:
        package.Charge.create(amount=5, currency="eur")
    assert type(caught.value.error) is package.ErrorObject
    for other in others(configured, version):
        assert not isinstance(caught.value, other.StripeError)
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is package.CardError


# -- events ---------------------------------------------------------------------------------------


@pytest.fixture
def unregistered(
    packages: Packages, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Packages]:
    """What a test registers is forgotten."""
    for package in packages.values():
        registry = importlib.import_module(f"{package.__name__}._core.event_versions")
        monkeypatch.setattr(registry, "_registered", {})
    yield packages


def received(package: ModuleType, version: str) -> Any:
    """An event of a version, as the package reads it from a webhook."""
    payload = json.dumps(
        {
            "object": "event",
            "id": "evt_1",
            "type": "customer.subscription.updated",
            "api_version": version,
            "data": {"object": subscription()},
        }
    )
    header = package.WebhookSignature.generate_signature_header(payload, "whsec_1")
    return package.Webhook.construct_event(
        payload, header, "whsec_1", version_policy="raise"
    )


@VERSIONS
def test_registered_versions_are_picked(unregistered: Packages, version: str) -> None:
    """Whichever of the packages receives them."""
    package = unregistered[version]
    for other in others(unregistered, version):
        package.register_version(other)
    for told, owner in unregistered.items():
        event = received(package, told)
        assert type(event) is owner.events.CustomerSubscriptionUpdatedEvent
        assert type(event.data.object) is owner.Subscription


@VERSIONS
def test_what_one_package_registers_another_does_not_know(
    unregistered: Packages, version: str
) -> None:
    for other in others(unregistered, version):
        unregistered[version].register_version(other)
    for other in others(unregistered, version):
        with pytest.raises(other.EventVersionError):
            received(other, version)


@VERSIONS
def test_registered_events_call_in_their_own_version(
    configured: Packages, unregistered: Packages, server: ScriptedServer, version: str
) -> None:
    """With the key of the package that received them."""
    package = configured[version]
    server.default = Answer(body=json.dumps(subscription()).encode())
    for other in others(configured, version):
        package.register_version(other)
    for told in configured:
        received(package, told).data.object.refresh()
        assert server.last.header("stripe-version") == told
        assert server.last.header("authorization") == f"Bearer {key_of(version)}"
