"""A webhook handler with functions that remember what they got."""

from __future__ import annotations

from typing import Any

import pytest

from restripe import StripeClient
from restripe._core.webhook_handler import WebhookHandler
from tests.contrib.deliveries import SECRET, Broken


@pytest.fixture
def seen() -> list[str]:
    """The ids of the events that a function got."""
    return []


@pytest.fixture
def handler(seen: list[str]) -> WebhookHandler:
    handler = StripeClient("sk_test_1").webhook_handler(SECRET)

    @handler.on("invoice.paid")
    def paid(event: Any) -> None:
        seen.append(event.id)

    @handler.on("invoice.voided")
    def voided(event: Any) -> None:
        seen.append(event.id)
        raise Broken(event.id)

    return handler
