import stripe


class Replay(stripe.HTTPClient):
    name = "replay"

    def request(self, method, url, headers, post_data=None):
        print(method, url.split("/", 3)[3], post_data)
        return (
            '{"id": "cus_replayed", "object": "customer"}',
            200,
            {"Request-Id": "req_1"},
        )

    def close(self):
        pass


stripe.api_key = "sk_test_123"
stripe.default_http_client = Replay()
customer = stripe.Customer.create(email="a@example.com")
result = customer.id
