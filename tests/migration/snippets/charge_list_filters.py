import stripe

stripe.api_key = "sk_test_123"

charges = stripe.Charge.list(
    limit=2,
    customer="cus_123",
    created={"gte": 1704067200, "lt": 1706745600},
    expand=["data.customer", "data.invoice"],
)
for charge in charges.data:
    print("%s: %.2f %s" % (charge.id, charge.amount / 100.0, charge.currency.upper()))
result = {"more": charges.has_more, "count": len(charges.data), "url": charges.url}
