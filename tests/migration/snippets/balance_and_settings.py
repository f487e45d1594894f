import stripe

stripe.api_key = "sk_test_123"

balance = stripe.Balance.retrieve()
of_account = stripe.Balance.retrieve(stripe_account="acct_123")
settings = stripe.tax.Settings.retrieve()
stripe.tax.Settings.modify(defaults={"tax_code": "txcd_10000000"})
result = [
    balance.available[0].amount,
    of_account.pending[0]["currency"],
    settings.status,
]
