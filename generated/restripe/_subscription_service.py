# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SubscriptionService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject, SearchResultObject
    from ._discount import Discount
    from ._subscription import Subscription
    from .params._subscription import (
        SubscriptionCancelParams,
        SubscriptionCreateParams,
        SubscriptionDeleteDiscountParams,
        SubscriptionListParams,
        SubscriptionMigrateParams,
        SubscriptionResumeParams,
        SubscriptionRetrieveParams,
        SubscriptionSearchParams,
        SubscriptionUpdateParams,
    )


class SubscriptionService(StripeService):
    """Calls below `client.v1.subscriptions`."""

    def cancel(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """DELETE /v1/subscriptions/{subscription_exposed_id}

        Optional: cancellation_details, expand, invoice_now, prorate.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription_exposed_id is empty).
        """
        return self._request(
            "delete",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
            options,
        )

    async def cancel_async(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """Async twin of `cancel`: DELETE /v1/subscriptions/{subscription_exposed_id}."""
        return await self._request_async(
            "delete",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
            options,
        )

    def create(
        self, params: SubscriptionCreateParams, options: Optional[RequestOptions] = None
    ) -> Subscription:
        """POST /v1/subscriptions

        Required: customer.
        Optional: add_invoice_items, application_fee_percent, automatic_tax,
        backdate_start_date, billing_cycle_anchor, billing_cycle_anchor_config,
        billing_mode, billing_thresholds, cancel_at, cancel_at_period_end,
        collection_method, currency, days_until_due, default_payment_method,
        default_source, default_tax_rates, description, discounts, expand,
        invoice_settings, items, metadata, off_session, on_behalf_of,
        payment_behavior, payment_settings, pending_invoice_item_interval,
        proration_behavior, transfer_data, trial_end, trial_from_plan,
        trial_period_days, trial_settings.
        Returns Subscription; raises StripeError.
        """
        return self._request("post", "/v1/subscriptions", (), params, options)

    async def create_async(
        self, params: SubscriptionCreateParams, options: Optional[RequestOptions] = None
    ) -> Subscription:
        """Async twin of `create`: POST /v1/subscriptions."""
        return await self._request_async(
            "post", "/v1/subscriptions", (), params, options
        )

    def delete_discount(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionDeleteDiscountParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Discount:
        """DELETE /v1/subscriptions/{subscription_exposed_id}/discount

        Returns Discount; raises StripeError (InvalidRequestError when
        subscription_exposed_id is empty).
        """
        return self._request(
            "delete",
            "/v1/subscriptions/{subscription_exposed_id}/discount",
            (subscription_exposed_id,),
            params,
            options,
        )

    async def delete_discount_async(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionDeleteDiscountParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Discount:
        """Async twin of `delete_discount`:
        DELETE /v1/subscriptions/{subscription_exposed_id}/discount.
        """
        return await self._request_async(
            "delete",
            "/v1/subscriptions/{subscription_exposed_id}/discount",
            (subscription_exposed_id,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[SubscriptionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Subscription]:
        """GET /v1/subscriptions

        Optional: automatic_tax, collection_method, created, current_period_end,
        current_period_start, customer, ending_before, expand, limit, price,
        starting_after, status, test_clock.
        Returns ListObject[Subscription]; raises StripeError.
        """
        return self._request(
            "get", "/v1/subscriptions", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[SubscriptionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Subscription]:
        """Async twin of `list`: GET /v1/subscriptions."""
        return await self._request_async(
            "get", "/v1/subscriptions", (), params, options, expects="list"
        )

    def migrate(
        self,
        subscription: str,
        params: SubscriptionMigrateParams,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """POST /v1/subscriptions/{subscription}/migrate

        Required: billing_mode.
        Optional: expand.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription is empty).
        """
        return self._request(
            "post",
            "/v1/subscriptions/{subscription}/migrate",
            (subscription,),
            params,
            options,
        )

    async def migrate_async(
        self,
        subscription: str,
        params: SubscriptionMigrateParams,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """Async twin of `migrate`: POST /v1/subscriptions/{subscription}/migrate."""
        return await self._request_async(
            "post",
            "/v1/subscriptions/{subscription}/migrate",
            (subscription,),
            params,
            options,
        )

    def resume(
        self,
        subscription: str,
        params: Optional[SubscriptionResumeParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """POST /v1/subscriptions/{subscription}/resume

        Optional: billing_cycle_anchor, expand, proration_behavior, proration_date.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription is empty).
        """
        return self._request(
            "post",
            "/v1/subscriptions/{subscription}/resume",
            (subscription,),
            params,
            options,
        )

    async def resume_async(
        self,
        subscription: str,
        params: Optional[SubscriptionResumeParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """Async twin of `resume`: POST /v1/subscriptions/{subscription}/resume."""
        return await self._request_async(
            "post",
            "/v1/subscriptions/{subscription}/resume",
            (subscription,),
            params,
            options,
        )

    def retrieve(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """GET /v1/subscriptions/{subscription_exposed_id}

        Optional: expand.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription_exposed_id is empty).
        """
        return self._request(
            "get",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """Async twin of `retrieve`: GET /v1/subscriptions/{subscription_exposed_id}."""
        return await self._request_async(
            "get",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
            options,
        )

    def search(
        self, params: SubscriptionSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Subscription]:
        """GET /v1/subscriptions/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Subscription]; raises StripeError.
        """
        return self._request(
            "get", "/v1/subscriptions/search", (), params, options, expects="search"
        )

    async def search_async(
        self, params: SubscriptionSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Subscription]:
        """Async twin of `search`: GET /v1/subscriptions/search."""
        return await self._request_async(
            "get", "/v1/subscriptions/search", (), params, options, expects="search"
        )

    def update(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """POST /v1/subscriptions/{subscription_exposed_id}

        Optional: add_invoice_items, application_fee_percent, automatic_tax,
        billing_cycle_anchor, billing_thresholds, cancel_at, cancel_at_period_end,
        cancellation_details, collection_method, days_until_due,
        default_payment_method, default_source, default_tax_rates, description,
        discounts, expand, invoice_settings, items, metadata, off_session,
        on_behalf_of, pause_collection, payment_behavior, payment_settings,
        pending_invoice_item_interval, proration_behavior, proration_date,
        transfer_data, trial_end, trial_from_plan, trial_settings.
        Returns Subscription; raises StripeError (InvalidRequestError when
        subscription_exposed_id is empty).
        """
        return self._request(
            "post",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
            options,
        )

    async def update_async(
        self,
        subscription_exposed_id: str,
        params: Optional[SubscriptionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Subscription:
        """Async twin of `update`: POST /v1/subscriptions/{subscription_exposed_id}."""
        return await self._request_async(
            "post",
            "/v1/subscriptions/{subscription_exposed_id}",
            (subscription_exposed_id,),
            params,
            options,
        )
