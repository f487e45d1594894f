import stripe

stripe.api_key = "sk_test_123"

with open("invoices 2024.csv", "w") as fp:
    fp.write("id,amount\nin_1,100\n")
with open("invoices 2024.csv", "rb") as fp:
    upload = stripe.File.create(purpose="finance_report_run", file=fp)
result = upload.id
