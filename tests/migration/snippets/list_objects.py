import stripe

stripe.api_key = "sk_test_123"

page = stripe.Customer.list(limit=2)
ids = [customer.id for customer in page]
try:
    page[0]  # type: ignore[call-overload,index,unused-ignore]
    first = "there"
except KeyError:
    first = "KeyError"
result = [
    ids,
    page["data"][0]["id"],
    page.data[-1].id,
    bool(page),
    page.is_empty,
    first,
    page.object,
]
