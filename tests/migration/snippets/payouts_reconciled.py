import stripe

stripe.api_key = "sk_test_123"

payout = stripe.Payout.retrieve("po_123", stripe_account="acct_123")
total = 0
transactions = stripe.BalanceTransaction.list(
    payout=payout.id, limit=2, expand=["data.source"], stripe_account="acct_123"
)
for txn in transactions.auto_paging_iter():
    total += txn.net
    if txn.source.object == "charge":
        print(txn.source.id)
result = [total, payout.arrival_date]
