from decimal import Decimal

import stripe

stripe.api_key = "sk_test_123"

price = stripe.Price.retrieve("price_123")
total = Decimal(price.unit_amount_decimal) * 3
stripe.Price.create(currency="usd", product="prod_1", unit_amount_decimal=str(total))
result = [str(total), price.unit_amount_decimal]
