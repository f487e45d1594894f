import stripe

stripe.api_key = "sk_test_123"

person = stripe.Account.create_person(
    "acct_123",
    first_name="Jane",
    last_name="Diaz",
    dob={"day": 1, "month": 2, "year": 1980},
    relationship={"owner": True, "percent_ownership": 25.5, "representative": False},
)
people = stripe.Account.list_persons("acct_123", relationship={"owner": True})
stripe.Account.modify_person("acct_123", person.id, email="jane@example.com")
stripe.Account.delete_person("acct_123", person.id)
result = [person.id, person.first_name, [p.id for p in people.data]]
