import stripe

result = [
    stripe.Charge.class_url(),
    stripe.Charge.construct_from({"id": "ch_1/2"}, "k").instance_url(),
    stripe.checkout.Session.class_url(),
    stripe.Customer.OBJECT_NAME,
    stripe.Card.construct_from(
        {"id": "card_1", "object": "card", "customer": "cus_1"}, "k"
    ).instance_url(),
]
