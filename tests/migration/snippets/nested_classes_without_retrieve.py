import stripe

stripe.api_key = "sk_test_123"
result = []
for call in (
    lambda: stripe.Person.retrieve("person_1"),
    lambda: stripe.Card.modify("card_1"),
    lambda: stripe.Charge.construct_from({"object": "charge"}, "k").instance_url(),
    lambda: stripe.StripeClient(""),
):
    try:
        call()
        result.append("done")
    except NotImplementedError:
        result.append("NotImplementedError")
    except stripe.StripeError as e:
        result.append(type(e).__name__)
