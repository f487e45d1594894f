import json

import stripe
from sign import signature

stripe.api_key = "sk_test_123"

payload = json.dumps(
    {
        "id": "evt_1",
        "object": "event",
        "type": "invoice.paid",
        "account": "acct_123",
        "api_version": stripe.api_version,
        "data": {
            "object": {
                "id": "in_123",
                "object": "invoice",
                "customer": "cus_123",
                "lines": {
                    "object": "list",
                    "data": [{"id": "il_1", "object": "line_item", "amount": 100}],
                    "has_more": True,
                    "url": "/v1/invoices/in_123/lines",
                },
            }
        },
    }
)

event = stripe.Webhook.construct_event(
    payload, signature(payload, "whsec_123"), "whsec_123", api_key="sk_test_hook"
)
invoice = event.data.object
customer = stripe.Customer.retrieve(invoice.customer, stripe_account=event.account)
amounts = [line.amount for line in invoice.lines.auto_paging_iter()]
result = [customer.id, amounts]
