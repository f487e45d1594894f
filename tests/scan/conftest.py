"""Two real versions, and a diff with more classes of change than these have."""

from __future__ import annotations

from dataclasses import replace

import pytest

from codegen import locations
from codegen.build import build
from codegen.diff.changes import Change, Diff, Subject, change, in_order
from codegen.diff.compare import diff
from codegen.overrides import load as load_overrides
from codegen.public import Public, public
from codegen.spec import load

# Users' code: read, never imported.
collect_ignore = ["project"]


def surface_of(version: str) -> Public:
    document = load(locations.versions()[version], *locations.OVERLAYS)
    return public(build(document, load_overrides(locations.OVERRIDES)))


@pytest.fixture(scope="session")
def old() -> Public:
    return surface_of("2024-04-10")


@pytest.fixture(scope="session")
def real(old: Public) -> Diff:
    return diff(old, surface_of("2025-09-30.clover"))


@pytest.fixture(scope="session")
def planted(real: Diff) -> Diff:
    return replace(real, changes=in_order((*real.changes, *_planted())))


def _planted() -> list[Change]:
    expired = [
        Subject("method", "_refund:Refund", "TestHelpers.expire"),
        Subject("method", "v1.test_helpers.refunds", "expire"),
    ]
    behaviour = "params._subscription:SubscriptionCreateParams", "payment_behavior"
    return [
        change("event-removed", "charge.expired", _one("event", "", "charge.expired")),
        _gone("export", "events.ChargeExpiredEvent"),
        _gone("export", "params.RefundCancelParams"),
        _gone("resource", "climate.Order"),
        change("method-removed", "Refund.TestHelpers.expire", expired),
        change(
            "method-removed",
            "Invoice.void_invoice",
            _one("method", "_invoice:Invoice", "void_invoice"),
        ),
        change(
            "field-not-expandable",
            "Charge.balance_transaction",
            _one("field", "_charge:Charge", "balance_transaction"),
        ),
        change(
            "value-removed-response",
            "Subscription.status",
            _one("value", "_subscription:Subscription", "status", "incomplete_expired"),
        ),
        change(
            "value-removed-request",
            "Subscription.create(payment_behavior)",
            _one("value", *behaviour, "pending_if_incomplete"),
        ),
        change(
            "value-removed-request",
            "WebhookEndpoint.create(enabled_events)",
            _one(
                "value",
                "params._others:WebhookEndpointCreateParams",
                "enabled_events",
                "charge.expired",
            ),
        ),
    ]


def _gone(kind: str, name: str) -> Change:
    return change(f"{kind}-removed", name, _one(kind, "", name))


def _one(kind: str, owner: str, name: str, value: str = "") -> list[Subject]:
    return [Subject(kind, owner, name, f'"{value}"' if value else "")]
