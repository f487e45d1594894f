import itertools

import stripe

stripe.api_key = "sk_test_123"

events = stripe.Event.list(
    limit=2, types=["charge.succeeded", "charge.failed"], created={"gt": 1704067200}
)
first_three = list(itertools.islice(events.auto_paging_iter(), 3))
result = [(event.id, event.type) for event in first_three]
