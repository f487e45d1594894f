import stripe

stripe.api_key = "sk_test_123"

card = stripe.Customer.create_source("cus_123", source="tok_visa")
cards = stripe.Customer.list_sources("cus_123", object="card", limit=3)
again = stripe.Customer.retrieve_source("cus_123", card.id)
renamed = stripe.Customer.modify_source(
    "cus_123", "card_123", name="Jenny Rosen", exp_year=2030
)
gone = stripe.Customer.delete_source("cus_123", "card_123")
result = [card.last4, [c.id for c in cards], again.brand, renamed.id, gone.deleted]
