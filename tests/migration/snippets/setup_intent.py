import stripe

stripe.api_key = "sk_test_123"

setup = stripe.SetupIntent.create(
    customer="cus_123",
    usage="off_session",
    payment_method_types=["card"],
    payment_method_options={"card": {"request_three_d_secure": "any"}},
)
if setup.next_action and setup.next_action.type == "redirect_to_url":
    print(setup.next_action.redirect_to_url.url)
attempts = stripe.SetupAttempt.list(setup_intent=setup.id)
result = [setup.status, attempts.data]
