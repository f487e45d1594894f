import json
import os

from stripe import StripeClient

client = StripeClient(
    os.environ["STRIPE_SECRET_KEY"],
    base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"]),
)

customer = client.v1.customers.create(
    {"name": "Jenny", "metadata": {"a": "1"}, "preferred_locales": ["en"]}
)
client.v1.customers.update(customer.id, {"description": "", "metadata": {"a": ""}})
again = client.v1.customers.retrieve(customer.id, {"expand": ["default_source"]})
page = client.v1.customers.list({"limit": 2, "created": {"gte": 1704067200}})
gone = client.v1.customers.delete(customer.id)
result = [customer.id, again.name, [c.id for c in page.data], gone.deleted]
