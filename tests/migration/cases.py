"""All cases, and what mypy refuses."""

from __future__ import annotations

from tests.migration.cases_of_clients import CLIENTS
from tests.migration.cases_of_events import EVENTS
from tests.migration.cases_of_objects import OBJECTS
from tests.migration.cases_of_resources import RESOURCES

CASES = (*RESOURCES, *OBJECTS, *CLIENTS, *EVENTS)

# Lines that mypy takes with the official package's types and refuses with ours, and the rule for it.
REFUSED_LINES = (
    ("dict_only_ways", '"len": outcome(lambda: len(customer)),', "J-1"),
    ("dict_only_ways", '"iteration": outcome(lambda: sorted(customer)),', "J-1"),
    (
        "dict_only_ways",
        '"setdefault": outcome(lambda: customer.setdefault("email", "none")),',
        "J-1",
    ),
    ("dict_only_ways", '"pop": outcome(lambda: customer.pop("email")),', "J-1"),
    ("ids_as_keywords", "lambda: stripe.PaymentIntent.confirm(", "N-2"),
    (
        "ids_as_keywords",
        'lambda: stripe.PaymentMethod.attach(payment_method="pm_123", customer="cus_123"),',
        "N-2",
    ),
    (
        "ids_as_keywords",
        'lambda: stripe.Customer.create_source(customer="cus_123", source="tok_visa"),',
        "N-2",
    ),
    (
        "ids_as_keywords",
        'lambda: stripe.Customer.list_payment_methods(customer="cus_123", type="card"),',
        "N-2",
    ),
    (
        "nested_classes_without_retrieve",
        'lambda: stripe.Person.retrieve("person_1"),',
        "N-6",
    ),
    ("nested_classes_without_retrieve", 'lambda: stripe.Card.modify("card_1"),', "N-6"),
)
