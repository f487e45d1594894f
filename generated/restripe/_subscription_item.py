# Rendered by codegen; never edit.
"""`subscription_item`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._discount import Discount
    from ._price import Price
    from ._tax_rate import TaxRate
    from .params._others import (
        SubscriptionItemCreateParams,
        SubscriptionItemDeleteParams,
        SubscriptionItemListParams,
        SubscriptionItemModifyParams,
        SubscriptionItemRetrieveParams,
        SubscriptionItemUpdateParams,
    )


class SubscriptionItemBillingThresholds(StripeObject):
    """Part of a reply: schema `subscription_item_billing_thresholds`."""

    usage_gte: Optional[int]


class SubscriptionItem(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `subscription_item` object.

    Operations: DELETE /v1/subscription_items/{item}, GET /v1/subscription_items,
    GET /v1/subscription_items/{item}, POST /v1/subscription_items,
    POST /v1/subscription_items/{item}.
    """

    OBJECT_NAME: ClassVar[Literal["subscription_item"]] = "subscription_item"

    if TYPE_CHECKING:
        BillingThresholds: TypeAlias = SubscriptionItemBillingThresholds

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[SubscriptionItemListParams],
        ) -> AnyIterator[SubscriptionItem]: ...

    billing_thresholds: Optional[SubscriptionItemBillingThresholds]
    created: int
    current_period_end: int
    current_period_start: int
    deleted: Optional[Literal[True]]
    discounts: List[ExpandableField[Discount]]
    id: str
    metadata: MapField[str]
    object: Literal["subscription_item"]
    price: Price
    quantity: Optional[int]
    subscription: str
    tax_rates: Optional[List[TaxRate]]

    _inner_class_types = {
        "billing_thresholds": "SubscriptionItemBillingThresholds",
        "discounts": None,
        "metadata": "*",
        "price": None,
        "tax_rates": None,
    }
    _class_url = "/v1/subscription_items"

    @classmethod
    def create(cls, **params: Unpack[SubscriptionItemCreateParams]) -> SubscriptionItem:
        """POST /v1/subscription_items

        Required: subscription.
        Optional: billing_thresholds, discounts, expand, metadata, payment_behavior,
        price, price_data, proration_behavior, proration_date, quantity, tax_rates.
        Returns SubscriptionItem; raises StripeError.
        """
        return request("post", "/v1/subscription_items", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[SubscriptionItemCreateParams]
    ) -> SubscriptionItem:
        """Async twin of `create`: POST /v1/subscription_items."""
        return await request_async("post", "/v1/subscription_items", (), params)

    @api_method
    @staticmethod
    def delete(
        sid: str, /, **params: Unpack[SubscriptionItemDeleteParams]
    ) -> SubscriptionItem:
        """DELETE /v1/subscription_items/{item}

        Optional: clear_usage, proration_behavior, proration_date.
        Returns SubscriptionItem; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on("delete", "/v1/subscription_items/{item}", (sid,), params)

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[SubscriptionItemDeleteParams]
    ) -> SubscriptionItem:
        """Async twin of `delete`: DELETE /v1/subscription_items/{item}."""
        return await request_on_async(
            "delete", "/v1/subscription_items/{item}", (sid,), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[SubscriptionItemListParams]
    ) -> ListObject[SubscriptionItem]:
        """GET /v1/subscription_items

        Required: subscription.
        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[SubscriptionItem]; raises StripeError.
        """
        return request("get", "/v1/subscription_items", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[SubscriptionItemListParams]
    ) -> ListObject[SubscriptionItem]:
        """Async twin of `list`: GET /v1/subscription_items."""
        return await request_async(
            "get", "/v1/subscription_items", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[SubscriptionItemModifyParams]
    ) -> SubscriptionItem:
        """POST /v1/subscription_items/{item}

        Optional: billing_thresholds, discounts, expand, metadata, off_session,
        payment_behavior, price, price_data, proration_behavior, proration_date,
        quantity, tax_rates.
        Returns SubscriptionItem; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/subscription_items/{item}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[SubscriptionItemModifyParams]
    ) -> SubscriptionItem:
        """Async twin of `modify`: POST /v1/subscription_items/{item}."""
        return await request_async(
            "post", "/v1/subscription_items/{item}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[SubscriptionItemRetrieveParams]
    ) -> SubscriptionItem:
        """GET /v1/subscription_items/{item}

        Optional: expand.
        Returns SubscriptionItem; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/subscription_items/{item}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[SubscriptionItemRetrieveParams]
    ) -> SubscriptionItem:
        """Async twin of `retrieve`: GET /v1/subscription_items/{item}."""
        return await request_async(
            "get", "/v1/subscription_items/{item}", (id,), params
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
