import stripe

stripe.api_key = "sk_test_123"

quote = stripe.Quote.create(
    customer="cus_123", line_items=[{"price": "price_1", "quantity": 2}]
)
quote.finalize_quote(expires_at=1735689600)
response = quote.pdf()
pdf = response.io.read()
stripe.Quote.accept(quote.id)
result = [pdf.decode("ascii"), response.code, quote.status]
