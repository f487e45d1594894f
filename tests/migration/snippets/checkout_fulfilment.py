import stripe

stripe.api_key = "sk_test_123"


def fulfil(session_id):
    session = stripe.checkout.Session.retrieve(
        session_id, expand=["line_items", "payment_intent"]
    )
    if session.payment_status == "unpaid":
        return
    for item in session.line_items.data:
        print(item.quantity, "x", item.price.id)


fulfil("cs_123")
items = stripe.checkout.Session.list_line_items("cs_123", limit=5)
expired = stripe.checkout.Session.expire("cs_456")
result = [[i.description for i in items], expired.status]
