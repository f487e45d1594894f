"""`make demo`: one real call through the rendered package to a local Stripe server."""

from __future__ import annotations

import sys

import restripe

from .stripe_mock import StripeMock, StripeMockError


def main() -> int:
    """Create a billing.MeterEvent on stripe-mock and print it."""
    try:
        with StripeMock() as mock:
            restripe.api_base = mock.url
            restripe.api_key = "sk_test_123"
            event = restripe.billing.MeterEvent.create(
                event_name="ai_search_api",
                payload={"value": "25", "stripe_customer_id": "cus_123"},
            )
    except StripeMockError as error:
        print(error, file=sys.stderr)
        return 2
    print(f"created {event!r} by POST /v1/billing/meter_events:")
    print(event)
    return 0


if __name__ == "__main__":
    sys.exit(main())
