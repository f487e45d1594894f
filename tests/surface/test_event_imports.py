"""Event classes cost nothing until an event of their type is built."""

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
OWN = {"restripe.events._charge", "restripe._event"}


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


def event_modules(names: set[str]) -> set[str]:
    """Those with classes; what stands for all of them at once has none."""
    found = {name for name in names if name.startswith("restripe.events.")}
    return found - {"restripe.events._unions"}


@pytest.mark.parametrize(
    "line",
    [
        "import restripe",
        "from restripe import Webhook, events, Event",
        "import restripe.events",
        "from restripe import StripeClient; c = StripeClient('sk_test_1'); h = c.webhook_handler('whsec_1'); h.on('invoice.paid')(print)",
        "from restripe.events import AnyEvent",
        "import restripe; dir(restripe.events)",
    ],
)
def test_nothing_is_imported_before_an_event_comes(line: str) -> None:
    names = loaded(line)
    assert "restripe" in names
    assert event_modules(names) == set()


def test_an_event_brings_its_own_class() -> None:
    """The object's class comes once it is read."""
    before = loaded("from restripe import Webhook, events, Event")
    built = loaded("from restripe import Webhook", BUILD, "e.type, e.id")
    assert event_modules(built) == {"restripe.events._charge"}
    rendered = {name for name in built - before if "._core" not in name}
    assert rendered <= {*OWN, "restripe.events", "restripe._registry"}
    read = loaded("from restripe import Webhook", BUILD, "e.data.object.amount")
    assert event_modules(read) == {"restripe.events._charge"}
    assert {name for name in read - built if "._core" not in name} == {
        "restripe._charge"
    }


def test_an_unknown_event_brings_the_class_for_these() -> None:
    built = loaded("from restripe import Webhook", BUILD.replace("captured", "lost"))
    assert event_modules(built) == {"restripe.events._unknown_event"}


def test_a_class_by_name_brings_its_module() -> None:
    names = loaded("from restripe.events import InvoicePaidEvent")
    assert event_modules(names) == {"restripe.events._invoice"}


def test_a_class_at_registration_brings_its_module() -> None:
    line = "from restripe import StripeClient, events; h = StripeClient('sk_test_1').webhook_handler('whsec_1'); h.on(events.PayoutPaidEvent)(print)"
    assert event_modules(loaded(line)) == {"restripe.events._payout"}


def test_the_union_is_the_base_at_run_time(restripe: ModuleType) -> None:
    assert restripe.events.AnyEvent is restripe.Event
    assert issubclass(restripe.events.UnknownEvent, restripe.Event)
    notification = restripe.events.AnyEventNotification
    assert issubclass(restripe.events.UnknownEventNotification, notification)


def test_a_wrong_name_is_told(restripe: ModuleType) -> None:
    with pytest.raises(AttributeError, match="InvoicePaidEvent"):
        _ = restripe.events.InvoicePayedEvent
