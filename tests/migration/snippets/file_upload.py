import io

import stripe

stripe.api_key = "sk_test_123"

picture = io.BytesIO(b"\x89PNG\r\n\x1a\n\x00\xff")
file = stripe.File.create(
    purpose="dispute_evidence",
    file=picture,
    file_link_data={"create": True, "metadata": {"a": "1"}},
)
account_file = stripe.File.create(
    purpose="identity_document", file=io.StringIO("text ü"), stripe_account="acct_123"
)
found = stripe.File.retrieve(file.id)
link = stripe.FileLink.create(file=file.id, expires_at=1735689600)
result = [file.id, account_file.purpose, found.size, link.url]
