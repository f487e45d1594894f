import os
import tempfile

import stripe

stripe.api_key = "sk_test_123"

with tempfile.TemporaryDirectory() as folder:
    path = os.path.join(folder, "invoices 2024.csv")
    with open(path, "w") as fp:
        fp.write("id,amount\nin_1,100\n")
    os.chdir(folder)
    with open("invoices 2024.csv", "rb") as fp:
        upload = stripe.File.create(purpose="finance_report_run", file=fp)
    os.chdir(os.path.dirname(os.path.abspath(__file__)))
result = upload.id
