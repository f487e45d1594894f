import stripe

stripe.api_key = "sk_test_123"

transaction = stripe.Customer.create_balance_transaction(
    "cus_123", amount=-500, currency="usd"
)
tax_id = stripe.Customer.create_tax_id("cus_123", type="eu_vat", value="DE123456789")
stripe.Customer.delete_tax_id("cus_123", tax_id.id)
methods = stripe.Customer.list_payment_methods("cus_123", type="card")
result = [transaction.amount, tax_id.value, len(methods)]
