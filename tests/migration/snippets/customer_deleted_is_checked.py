import stripe

stripe.api_key = "sk_test_123"


def find(customer_id):
    customer = stripe.Customer.retrieve(customer_id)
    if getattr(customer, "deleted", False):
        return None
    return customer.email


result = [find("cus_gone"), find("cus_123")]
