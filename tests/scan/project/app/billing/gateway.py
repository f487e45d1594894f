"""The one place that holds a client."""

from __future__ import annotations

from functools import cached_property

from restripe import Invoice, ListObject, StripeClient, Subscription


class Gateway:
    def __init__(self, key: str, client: StripeClient | None = None) -> None:
        self._client = client or StripeClient(key)
        self._invoices = self._client.v1.invoices

    @property
    def client(self) -> StripeClient:
        return self._client

    @cached_property
    def subscriptions(self):
        return self._client.v1.subscriptions

    def subscription(self, subscription_id: str) -> Subscription:
        return self._client.v1.subscriptions.retrieve(subscription_id)

    def invoice(self, invoice_id: str) -> Invoice:
        return self._invoices.retrieve(invoice_id, {"expand": ["charge"]})  # hit: Invoice.charge

    def open_invoices(self, customer: str) -> ListObject[Invoice]:
        return self._invoices.list({"customer": customer, "status": "open"})

    def next_invoice(self, customer: str) -> Invoice:
        return self._invoices.upcoming({"customer": customer})  # hit: Invoice.upcoming

    def renews(self, subscription_id: str) -> int:
        return self.subscription(subscription_id).current_period_end  # hit: Subscription.current_period_end

    def create(self, customer: str, price: str, *, coupon: str = "") -> Subscription:
        params: dict = {"customer": customer, "items": [{"price": price}]}
        if coupon:
            params.update(coupon=coupon)  # hit: Subscription.create(coupon)
        return self._client.v1.subscriptions.create(params)

    def invoices_of(self, subscription_id: str) -> ListObject[Invoice]:
        return self._invoices.list({"subscription": subscription_id})  # trap: the list's parameter stays
