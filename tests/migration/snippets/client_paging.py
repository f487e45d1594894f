import json
import os

from stripe import StripeClient

client = StripeClient(
    "sk_test_123", base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"])
)

charges = client.v1.charges.list(
    {"limit": 2, "customer": "cus_123"}, {"stripe_account": "acct_123"}
)
ids = [charge.id for charge in charges.auto_paging_iter()]
found = client.v1.invoices.search({"query": "total>100", "limit": 1})
result = [ids, [invoice.id for invoice in found.auto_paging_iter()]]
