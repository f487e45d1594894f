import stripe

stripe.api_key = "sk_test_123"

mine = stripe.Account.retrieve()
other = stripe.Account.retrieve("acct_123")
bank = stripe.Account.create_external_account("acct_123", external_account="btok_123")
stripe.Account.modify_capability("acct_123", "card_payments", requested=True)
rejected = other.reject(reason="fraud")
result = [mine.id, other.id, bank.last4, rejected.id]
