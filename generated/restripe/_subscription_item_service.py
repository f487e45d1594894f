# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SubscriptionItemService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._subscription_item import SubscriptionItem
    from .params._subscription_item import (
        SubscriptionItemCreateParams,
        SubscriptionItemDeleteParams,
        SubscriptionItemListParams,
        SubscriptionItemRetrieveParams,
        SubscriptionItemUpdateParams,
    )


class SubscriptionItemService(StripeService):
    """Calls below `client.v1.subscription_items`."""

    def create(
        self,
        params: SubscriptionItemCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionItem:
        """POST /v1/subscription_items

        Required: subscription.
        Optional: billing_thresholds, discounts, expand, metadata, payment_behavior,
        price, price_data, proration_behavior, proration_date, quantity, tax_rates.
        Returns SubscriptionItem; raises StripeError.
        """
        return self._request("post", "/v1/subscription_items", (), params, options)

    async def create_async(
        self,
        params: SubscriptionItemCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionItem:
        """Async twin of `create`: POST /v1/subscription_items."""
        return await self._request_async(
            "post", "/v1/subscription_items", (), params, options
        )

    def delete(
        self,
        item: str,
        params: Optional[SubscriptionItemDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionItem:
        """DELETE /v1/subscription_items/{item}

        Optional: clear_usage, proration_behavior, proration_date.
        Returns SubscriptionItem; raises StripeError (InvalidRequestError when item
        is empty).
        """
        return self._request(
            "delete", "/v1/subscription_items/{item}", (item,), params, options
        )

    async def delete_async(
        self,
        item: str,
        params: Optional[SubscriptionItemDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionItem:
        """Async twin of `delete`: DELETE /v1/subscription_items/{item}."""
        return await self._request_async(
            "delete", "/v1/subscription_items/{item}", (item,), params, options
        )

    def list(
        self,
        params: SubscriptionItemListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SubscriptionItem]:
        """GET /v1/subscription_items

        Required: subscription.
        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[SubscriptionItem]; raises StripeError.
        """
        return self._request(
            "get", "/v1/subscription_items", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: SubscriptionItemListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SubscriptionItem]:
        """Async twin of `list`: GET /v1/subscription_items."""
        return await self._request_async(
            "get", "/v1/subscription_items", (), params, options, expects="list"
        )

    def retrieve(
        self,
        item: str,
        params: Optional[SubscriptionItemRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionItem:
        """GET /v1/subscription_items/{item}

        Optional: expand.
        Returns SubscriptionItem; raises StripeError (InvalidRequestError when item
        is empty).
        """
        return self._request(
            "get", "/v1/subscription_items/{item}", (item,), params, options
        )

    async def retrieve_async(
        self,
        item: str,
        params: Optional[SubscriptionItemRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionItem:
        """Async twin of `retrieve`: GET /v1/subscription_items/{item}."""
        return await self._request_async(
            "get", "/v1/subscription_items/{item}", (item,), params, options
        )

    def update(
        self,
        item: str,
        params: Optional[SubscriptionItemUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionItem:
        """POST /v1/subscription_items/{item}

        Optional: billing_thresholds, discounts, expand, metadata, off_session,
        payment_behavior, price, price_data, proration_behavior, proration_date,
        quantity, tax_rates.
        Returns SubscriptionItem; raises StripeError (InvalidRequestError when item
        is empty).
        """
        return self._request(
            "post", "/v1/subscription_items/{item}", (item,), params, options
        )

    async def update_async(
        self,
        item: str,
        params: Optional[SubscriptionItemUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SubscriptionItem:
        """Async twin of `update`: POST /v1/subscription_items/{item}."""
        return await self._request_async(
            "post", "/v1/subscription_items/{item}", (item,), params, options
        )
