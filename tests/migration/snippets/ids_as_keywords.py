import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.retrieve(id="cus_123")
stripe.Customer.modify(id="cus_123", name="Jenny")
result = []
for call in (
    lambda: stripe.PaymentIntent.confirm(
        intent="pi_123", payment_method="pm_card_visa"
    ),
    lambda: stripe.PaymentMethod.attach(payment_method="pm_123", customer="cus_123"),
    lambda: stripe.Customer.create_source(customer="cus_123", source="tok_visa"),
    lambda: stripe.Customer.list_payment_methods(customer="cus_123", type="card"),
):
    try:
        call()
        result.append("done")
    except TypeError:
        result.append("TypeError")
