import os

import stripe

stripe.api_key = "sk_test_123"

os.makedirs("uploads", exist_ok=True)
with open("uploads/receipt.txt", "w+b") as fp:
    fp.write(b"thank you")
    fp.seek(0)
    upload = stripe.File.create(purpose="dispute_evidence", file=fp)
result = upload.id
