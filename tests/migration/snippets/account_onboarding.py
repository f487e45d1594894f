import stripe

stripe.api_key = "sk_test_123"

account = stripe.Account.create(
    type="express",
    country="US",
    email="owner@example.com",
    capabilities={
        "card_payments": {"requested": True},
        "transfers": {"requested": True},
    },
    business_profile={"mcc": "5734", "url": "https://example.com/?a=1&b=2"},
    settings={
        "payouts": {"schedule": {"interval": "weekly", "weekly_anchor": "friday"}}
    },
)
link = stripe.AccountLink.create(
    account=account.id,
    refresh_url="https://example.com/reauth",
    return_url="https://example.com/return",
    type="account_onboarding",
)
login = stripe.Account.create_login_link(account.id)
result = [account.id, account.charges_enabled, link.url, login.url]
