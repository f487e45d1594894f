import stripe

stripe.api_key = "sk_test_123"

page = stripe.Charge.list(limit=1, customer="cus_123", stripe_account="acct_123")
second = page.next_page()
last = second.next_page()
result = [
    [c.id for c in page],
    [c.id for c in second],
    last.is_empty,
    len(page),
    [c.id for c in reversed(second)],
    page.has_more,
    second.has_more,
]
