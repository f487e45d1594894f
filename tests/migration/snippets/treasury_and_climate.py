import stripe

stripe.api_key = "sk_test_123"

account = stripe.treasury.FinancialAccount.create(
    supported_currencies=["usd"],
    features={"card_issuing": {"requested": True}},
    stripe_account="acct_123",
)
features = stripe.treasury.FinancialAccount.retrieve_features(
    account.id, stripe_account="acct_123"
)
order = stripe.climate.Order.create(product="climsku_1", metric_tons="0.5")
session = stripe.financial_connections.Session.create(
    account_holder={"type": "customer", "customer": "cus_123"}, permissions=["balances"]
)
stripe.apps.Secret.create(
    name="k", payload="secret", scope={"type": "user", "user": "usr_1"}
)
gone = stripe.apps.Secret.delete_where(name="k", scope={"type": "account"})
result = [account.id, features.object, str(order.metric_tons), session.id, gone.name]
