# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: PaymentLinkService, PaymentLinkLineItemService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._line_item import LineItem
    from ._payment_link import PaymentLink
    from .params._payment_link import (
        PaymentLinkCreateParams,
        PaymentLinkLineItemListParams,
        PaymentLinkListParams,
        PaymentLinkRetrieveParams,
        PaymentLinkUpdateParams,
    )


class PaymentLinkService(StripeService):
    """Calls below `client.v1.payment_links`."""

    _services = {"line_items": "_payment_link_service:PaymentLinkLineItemService"}
    if TYPE_CHECKING:
        line_items: PaymentLinkLineItemService

    def create(
        self, params: PaymentLinkCreateParams, options: Optional[RequestOptions] = None
    ) -> PaymentLink:
        """POST /v1/payment_links

        Required: line_items.
        Optional: after_completion, allow_promotion_codes, application_fee_amount,
        application_fee_percent, automatic_tax, billing_address_collection,
        consent_collection, currency, custom_fields, custom_text, customer_creation,
        expand, inactive_message, invoice_creation, metadata, on_behalf_of,
        optional_items, payment_intent_data, payment_method_collection,
        payment_method_types, phone_number_collection, restrictions,
        shipping_address_collection, shipping_options, submit_type,
        subscription_data, tax_id_collection, transfer_data.
        Returns PaymentLink; raises StripeError.
        """
        return self._request("post", "/v1/payment_links", (), params, options)

    async def create_async(
        self, params: PaymentLinkCreateParams, options: Optional[RequestOptions] = None
    ) -> PaymentLink:
        """Async twin of `create`: POST /v1/payment_links."""
        return await self._request_async(
            "post", "/v1/payment_links", (), params, options
        )

    def list(
        self,
        params: Optional[PaymentLinkListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentLink]:
        """GET /v1/payment_links

        Optional: active, ending_before, expand, limit, starting_after.
        Returns ListObject[PaymentLink]; raises StripeError.
        """
        return self._request(
            "get", "/v1/payment_links", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[PaymentLinkListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentLink]:
        """Async twin of `list`: GET /v1/payment_links."""
        return await self._request_async(
            "get", "/v1/payment_links", (), params, options, expects="list"
        )

    def retrieve(
        self,
        payment_link: str,
        params: Optional[PaymentLinkRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentLink:
        """GET /v1/payment_links/{payment_link}

        Optional: expand.
        Returns PaymentLink; raises StripeError (InvalidRequestError when
        payment_link is empty).
        """
        return self._request(
            "get", "/v1/payment_links/{payment_link}", (payment_link,), params, options
        )

    async def retrieve_async(
        self,
        payment_link: str,
        params: Optional[PaymentLinkRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentLink:
        """Async twin of `retrieve`: GET /v1/payment_links/{payment_link}."""
        return await self._request_async(
            "get", "/v1/payment_links/{payment_link}", (payment_link,), params, options
        )

    def update(
        self,
        payment_link: str,
        params: Optional[PaymentLinkUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentLink:
        """POST /v1/payment_links/{payment_link}

        Optional: active, after_completion, allow_promotion_codes, automatic_tax,
        billing_address_collection, custom_fields, custom_text, customer_creation,
        expand, inactive_message, invoice_creation, line_items, metadata,
        payment_intent_data, payment_method_collection, payment_method_types,
        phone_number_collection, restrictions, shipping_address_collection,
        submit_type, subscription_data, tax_id_collection.
        Returns PaymentLink; raises StripeError (InvalidRequestError when
        payment_link is empty).
        """
        return self._request(
            "post", "/v1/payment_links/{payment_link}", (payment_link,), params, options
        )

    async def update_async(
        self,
        payment_link: str,
        params: Optional[PaymentLinkUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentLink:
        """Async twin of `update`: POST /v1/payment_links/{payment_link}."""
        return await self._request_async(
            "post", "/v1/payment_links/{payment_link}", (payment_link,), params, options
        )


class PaymentLinkLineItemService(StripeService):
    """Calls below `client.v1.payment_links.line_items`."""

    def list(
        self,
        payment_link: str,
        params: Optional[PaymentLinkLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """GET /v1/payment_links/{payment_link}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[LineItem]; raises StripeError (InvalidRequestError when
        payment_link is empty).
        """
        return self._request(
            "get",
            "/v1/payment_links/{payment_link}/line_items",
            (payment_link,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        payment_link: str,
        params: Optional[PaymentLinkLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """Async twin of `list`: GET /v1/payment_links/{payment_link}/line_items."""
        return await self._request_async(
            "get",
            "/v1/payment_links/{payment_link}/line_items",
            (payment_link,),
            params,
            options,
            expects="list",
        )
