import io
import json
import os

import stripe

client = stripe.StripeClient(
    "sk_test_123", base_addresses=json.loads(os.environ["STRIPE_ADDRESSES"])
)
file = client.v1.files.create(
    {"purpose": "tax_document_user_upload", "file": io.BytesIO(b"%PDF-1.4")},
    {"idempotency_key": "upload-1"},
)
result = [file.id, file.purpose]
