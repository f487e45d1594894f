import stripe

stripe.api_key = "sk_test_123"

intent = stripe.PaymentIntent.retrieve(
    "pi_123", expand=["latest_charge.balance_transaction", "customer"]
)
charge = intent.latest_charge
fee = charge.balance_transaction.fee
customer = intent.customer
customer_id = customer if isinstance(customer, str) else customer.id
card = charge.payment_method_details.card
result = [fee, customer_id, card.brand, card["last4"], card.checks.cvc_check]
