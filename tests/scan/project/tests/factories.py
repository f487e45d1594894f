"""Objects for tests."""

from __future__ import annotations

from unittest.mock import MagicMock

import restripe


def make_invoice(**values: object) -> restripe.Invoice:
    data = {"id": "in_1", "object": "invoice", "paid": True, "charge": "ch_1"}  # trap: JSON as Stripe sends it
    data.update(values)
    return restripe.Invoice.construct_from(data, "sk_test_123")


def make_subscription(end: int = 1735689600) -> restripe.Subscription:
    data = {"id": "sub_1", "object": "subscription", "current_period_end": end}  # trap: JSON as Stripe sends it
    return restripe.Subscription.construct_from(data, "sk_test_123")


def make_gateway() -> MagicMock:
    gateway = MagicMock()
    gateway.invoice.return_value.paid = True  # trap: a mock
    gateway.subscription.return_value.current_period_end = 5  # trap: a mock
    return gateway
