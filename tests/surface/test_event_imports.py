"""Event classes cost nothing until an event of their type is built, or an object of its kind."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

GENERATED = Path(__file__).parents[2] / "generated"
EVENT = {"object": "event", "id": "evt_1", "type": "charge.captured"}
WHOLE = {**EVENT, "data": {"object": {"object": "charge", "amount": 5}}}
BUILD = f"e = Webhook.construct_event_without_verification({json.dumps(WHOLE)!r}, version_policy='ignore')"
OWN = {"restripe._charge", "restripe._event"}
# No module of a class: folders, tables, and what stands for all classes at once.
TABLES = {
    *("restripe", "restripe._api_version", "restripe._client", "restripe._registry"),
    *("restripe._webhook", "restripe._webhook_handler", "restripe.events"),
    "restripe.events._unions",
}


def loaded(*lines: str) -> set[str]:
    """The package's modules that a program imports which has these lines."""
    program = "; ".join((*lines, "import sys", "print(*sys.modules, sep='\\n')"))
    run = subprocess.run(
        [sys.executable, "-B", "-c", program],
        capture_output=True,
        text=True,
        timeout=120,
        env={"PYTHONPATH": str(GENERATED), "PYTHONWARNINGS": "error"},
    )
    assert run.returncode == 0, run.stderr
    return {name for name in run.stdout.split() if name.startswith("restripe")}


def class_modules(names: set[str]) -> set[str]:
    """Those with classes of objects and events."""
    return {name for name in names if "._core" not in name} - TABLES


@pytest.mark.parametrize(
    "line",
    [
        "import restripe",
        "from restripe import Webhook, events",
        "import restripe.events",
        "from restripe import StripeClient; c = StripeClient('sk_test_1'); h = c.webhook_handler('whsec_1'); h.on('invoice.paid')(print)",
        "import restripe; dir(restripe.events)",
    ],
)
def test_nothing_is_imported_before_an_event_comes(line: str) -> None:
    names = loaded(line)
    assert "restripe" in names
    assert class_modules(names) == set()


@pytest.mark.parametrize("name", ["events.AnyEvent", "Event"])
def test_what_all_events_are_brings_the_class_of_all(name: str) -> None:
    line = f"import restripe; restripe.{name}"
    assert class_modules(loaded(line)) == {"restripe._event"}


@pytest.mark.parametrize("read", ["e.type, e.id", "e.data.object.amount"])
def test_an_event_brings_the_module_of_its_object(read: str) -> None:
    assert class_modules(loaded("from restripe import Webhook", BUILD, read)) == OWN


def test_an_unknown_event_brings_the_class_for_these() -> None:
    built = loaded("from restripe import Webhook", BUILD.replace("captured", "lost"))
    assert class_modules(built) == {"restripe._event"}


def test_a_class_by_name_brings_its_module() -> None:
    names = loaded("from restripe.events import InvoicePaidEvent")
    assert class_modules(names) == {"restripe._invoice", "restripe._event"}


def test_a_class_at_registration_brings_its_module() -> None:
    line = "from restripe import StripeClient, events; h = StripeClient('sk_test_1').webhook_handler('whsec_1'); h.on(events.PayoutPaidEvent)(print)"
    assert class_modules(loaded(line)) == {"restripe._payout", "restripe._event"}


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ("restripe.Customer", {"_customer", "_event"}),
        ("restripe.billing.MeterEvent", {"billing", "billing._objects", "_event"}),
        (
            "restripe.StripeClient('sk_test_1').v1.billing.meters",
            {"_v1_services", "billing._objects", "billing", "_event"},
        ),
        (
            "restripe.StripeClient('sk_test_1').v1.test_helpers.customers",
            {"_v1_services", "test_helpers", "test_helpers._objects", "_event"},
        ),
    ],
)
def test_an_object_brings_its_own_module(line: str, own: set[str]) -> None:
    names = class_modules(loaded("import restripe", line))
    assert names == {f"restripe.{name}" for name in own}


def test_the_union_is_the_base_at_run_time(restripe: ModuleType) -> None:
    assert restripe.events.AnyEvent is restripe.Event
    assert issubclass(restripe.events.UnknownEvent, restripe.Event)
    notification = restripe.events.AnyEventNotification
    assert issubclass(restripe.events.UnknownEventNotification, notification)


def test_a_wrong_name_is_told(restripe: ModuleType) -> None:
    with pytest.raises(AttributeError, match="InvoicePaidEvent"):
        _ = restripe.events.InvoicePayedEvent
