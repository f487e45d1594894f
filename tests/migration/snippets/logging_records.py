import logging

import stripe

stripe.api_key = "sk_test_123"


class Kept(logging.Handler):
    def emit(self, record):
        names.add(record.name)


names: "set[str]" = set()
kept = Kept()
root = logging.getLogger()
root.addHandler(kept)
logging.getLogger("stripe").setLevel(logging.INFO)
stripe.Customer.retrieve("cus_123")
root.removeHandler(kept)
result = sorted(names & {"stripe"})
