import stripe

stripe.api_key = "sk_test_123"

transfer = stripe.Transfer.create(
    amount=400,
    currency="usd",
    destination="acct_123",
    transfer_group="ORDER_95",
    source_transaction="ch_123",
)
reversal = stripe.Transfer.create_reversal(
    transfer.id, amount=100, refund_application_fee=True
)
reversal_list = stripe.Transfer.list_reversals(transfer.id)
fee_refund = stripe.ApplicationFee.create_refund("fee_123", amount=10)
result = [transfer.id, reversal.amount, len(reversal_list.data), fee_refund.fee]
