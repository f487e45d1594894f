import stripe

stripe.api_key = "sk_test_123"

stripe.Coupon.retrieve("50%OFF/summer+ü")
stripe.Coupon.retrieve("SUMMER SALE")
result = stripe.Product.retrieve("prod:1@x~y").id
