import stripe

stripe.api_key = "sk_test_123"

intent = stripe.PaymentIntent.retrieve(
    "pi_123", stripe_account="acct_connected", api_key="sk_test_other"
)
intent.confirm(payment_method="pm_card_visa")
intent.cancel()
charges = stripe.Charge.list(stripe_account="acct_connected", limit=1)
for charge in charges.auto_paging_iter():
    print(charge.id)
result = [intent.stripe_account, intent.api_key, intent.status]
