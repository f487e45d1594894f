import stripe

stripe.api_key = "sk_test_123"

bank = stripe.Customer.retrieve_source("cus_123", "ba_123")
bank.verify(amounts=[32, 45])
source = stripe.Source.retrieve("src_123")
source.detach()
result = [bank.status, source.status]
