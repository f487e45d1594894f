import json
import os

from stripe import StripeClient

client = StripeClient(
    "sk_test_123", base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"])
)

methods = client.v1.customers.payment_methods.list("cus_123", {"type": "card"})
client.v1.accounts.persons.update("acct_123", "person_123", {"first_name": "Jane"})
client.v1.billing_portal.sessions.create({"customer": "cus_123"})
client.v1.billing.meter_events.create(
    {
        "event_name": "ai_search_api",
        "payload": {"value": "25", "stripe_customer_id": "cus_123"},
        "identifier": "search-1",
    }
)
clock = client.v1.test_helpers.test_clocks.advance(
    "clock_123", {"frozen_time": 1735689600}
)
client.v1.subscriptions.cancel("sub_123")
client.v1.invoices.line_items.update("in_123", "il_123", {"amount": 100})
result = [[m.id for m in methods.data], clock.status]
