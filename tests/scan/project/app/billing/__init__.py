"""Everything that talks to Stripe about money."""

from .subscriptions import renewal_date, start_subscription

__all__ = ["renewal_date", "start_subscription"]
