import stripe

stripe.api_key = "sk_test_123"
stripe.max_network_retries = 0


def attempt():
    try:
        stripe.Customer.create(email="a@example.com")
    except stripe.CardError as e:
        return ["card", e.http_status, str(e)]
    except stripe.RateLimitError as e:
        return ["rate limit", e.http_status, str(e)]
    except stripe.InvalidRequestError as e:
        return ["invalid", e.http_status, e.param, e.code, str(e)]
    except stripe.AuthenticationError as e:
        return ["authentication", e.http_status, str(e)]
    except stripe.PermissionError as e:
        return ["permission", e.http_status, str(e)]
    except stripe.IdempotencyError as e:
        return ["idempotency", e.http_status, str(e)]
    except stripe.APIConnectionError as e:
        return ["connection", e.http_status]
    except stripe.APIError as e:
        return ["api", e.http_status, str(e)]
    except stripe.StripeError as e:
        return ["other", e.http_status, str(e)]


result = [attempt() for _ in range(8)]
