"""Settings read from the environment; nothing here talks to Stripe."""

import os
from dataclasses import dataclass, field

STRIPE_KEY = os.environ.get("STRIPE_API_KEY", "sk_test_123")
STRIPE_API_VERSION = "2024-04-10"

# Reports keyed by the names of our own columns.
COLUMNS = {
    "paid": "Paid",  # trap: key of a dict of ours
    "charge": "Charge id",  # trap: key of a dict of ours
    "current_period_end": "Renews",  # trap: key of a dict of ours
}


@dataclass
class Plan:
    name: str
    coupon: str | None = None
    aggregate_usage: str = "sum"  # trap: field of a class of ours
    features: list[str] = field(default_factory=list)


PLANS = [
    Plan("starter"),
    Plan("pro", coupon="LAUNCH20"),  # trap: class of ours
    Plan(name="metered", aggregate_usage="last_ever"),  # trap: class of ours
]


def labels() -> list[str]:
    return [COLUMNS["paid"], COLUMNS["charge"]]  # trap: dict of ours


def discounted() -> list[Plan]:
    return [plan for plan in PLANS if plan.coupon]  # trap: Plan of ours
