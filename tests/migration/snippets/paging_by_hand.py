import stripe

stripe.api_key = "sk_test_123"

seen = []
starting_after = None
while True:
    params = {"limit": 2}
    if starting_after:
        params["starting_after"] = starting_after
    page = stripe.Invoice.list(**params)
    seen += [invoice.id for invoice in page.data]
    if not page.has_more:
        break
    starting_after = page.data[-1].id
result = seen
