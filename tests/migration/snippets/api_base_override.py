import os

import stripe

stripe.api_key = "sk_test_123"
stripe.api_base = stripe.connect_api_base
stripe.verify_ssl_certs = False
stripe.enable_telemetry = False
stripe.log = None
os.environ.pop("STRIPE_LOG", None)

result = stripe.Customer.retrieve("cus_123").id
