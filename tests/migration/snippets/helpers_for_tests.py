import stripe

stripe.api_key = "sk_test_123"

clock = stripe.test_helpers.TestClock.create(
    frozen_time=1635750000, name="Monthly renewal"
)
clock.advance(frozen_time=1638342000)
stripe.test_helpers.TestClock.delete("clock_456")
refund = stripe.Refund.TestHelpers.expire("re_123")
reader = stripe.terminal.Reader.TestHelpers.present_payment_method(
    "tmr_123", type="card_present"
)
authorization = stripe.issuing.Authorization.TestHelpers.create(
    card="ic_123", amount=100
)
result = [clock.id, clock.status, refund.status, reader.id, authorization.id]
