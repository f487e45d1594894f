import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.retrieve("cus_123")
response = customer.last_response
result = [
    response.code,
    response.request_id,
    response.idempotency_key,
    response.headers["request-id"],
    response.data["id"],
    customer.address.last_response,
]
