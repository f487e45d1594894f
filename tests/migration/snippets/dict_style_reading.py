import stripe

stripe.api_key = "sk_test_123"

customer = stripe.Customer.retrieve("cus_123")
result = {
    "item": customer["email"],
    "get": customer.get("email"),
    "get_default": customer.get("nothing", "fallback"),
    "in": ["email" in customer, "nothing" in customer],
    "keys": sorted(customer.keys()),
    "values": len(list(customer.values())),
    "items": sorted(key for key, value in customer.items()),
    "dict": sorted(dict(customer)),
    "nested": customer["address"]["city"],
    "nested_get": customer.get("address").get("city"),
}
