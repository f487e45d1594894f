import stripe

stripe.api_key = "sk_test_123"

found = stripe.Customer.search(query="name:'Jane' AND metadata['key']:'value'", limit=1)
second = found.next_search_result_page()
all_ids = [
    charge.id
    for charge in stripe.Charge.search_auto_paging_iter(
        query='amount>999 AND currency:"usd"', limit=1
    )
]
result = [
    found.data[0].id,
    found.has_more,
    found.next_page,
    [c.id for c in second],
    all_ids,
]
