# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SessionService, SessionLineItemService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._line_item import LineItem
    from ..params.checkout._session import (
        SessionCreateParams,
        SessionExpireParams,
        SessionLineItemListParams,
        SessionListParams,
        SessionRetrieveParams,
        SessionUpdateParams,
    )
    from ._session import Session


class SessionService(StripeService):
    """Calls below `client.v1.checkout.sessions`."""

    _services = {"line_items": "checkout._session_service:SessionLineItemService"}
    if TYPE_CHECKING:
        line_items: SessionLineItemService

    def create(
        self,
        params: Optional[SessionCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """POST /v1/checkout/sessions

        Optional: adaptive_pricing, after_expiration, allow_promotion_codes,
        automatic_tax, billing_address_collection, branding_settings, cancel_url,
        client_reference_id, consent_collection, currency, custom_fields,
        custom_text, customer, customer_creation, customer_email, customer_update,
        discounts, excluded_payment_method_types, expand, expires_at,
        invoice_creation, line_items, locale, metadata, mode, name_collection,
        optional_items, origin_context, payment_intent_data,
        payment_method_collection, payment_method_configuration, payment_method_data,
        payment_method_options, payment_method_types, permissions,
        phone_number_collection, redirect_on_completion, return_url,
        saved_payment_method_options, setup_intent_data, shipping_address_collection,
        shipping_options, submit_type, subscription_data, success_url,
        tax_id_collection, ui_mode, wallet_options.
        Returns Session; raises StripeError.
        """
        return self._request("post", "/v1/checkout/sessions", (), params, options)

    async def create_async(
        self,
        params: Optional[SessionCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Async twin of `create`: POST /v1/checkout/sessions."""
        return await self._request_async(
            "post", "/v1/checkout/sessions", (), params, options
        )

    def expire(
        self,
        session: str,
        params: Optional[SessionExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """POST /v1/checkout/sessions/{session}/expire

        Optional: expand.
        Returns Session; raises StripeError (InvalidRequestError when session is
        empty).
        """
        return self._request(
            "post",
            "/v1/checkout/sessions/{session}/expire",
            (session,),
            params,
            options,
        )

    async def expire_async(
        self,
        session: str,
        params: Optional[SessionExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Async twin of `expire`: POST /v1/checkout/sessions/{session}/expire."""
        return await self._request_async(
            "post",
            "/v1/checkout/sessions/{session}/expire",
            (session,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[SessionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Session]:
        """GET /v1/checkout/sessions

        Optional: created, customer, customer_details, ending_before, expand, limit,
        payment_intent, payment_link, starting_after, status, subscription.
        Returns ListObject[Session]; raises StripeError.
        """
        return self._request(
            "get", "/v1/checkout/sessions", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[SessionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Session]:
        """Async twin of `list`: GET /v1/checkout/sessions."""
        return await self._request_async(
            "get", "/v1/checkout/sessions", (), params, options, expects="list"
        )

    def retrieve(
        self,
        session: str,
        params: Optional[SessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """GET /v1/checkout/sessions/{session}

        Optional: expand.
        Returns Session; raises StripeError (InvalidRequestError when session is
        empty).
        """
        return self._request(
            "get", "/v1/checkout/sessions/{session}", (session,), params, options
        )

    async def retrieve_async(
        self,
        session: str,
        params: Optional[SessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Async twin of `retrieve`: GET /v1/checkout/sessions/{session}."""
        return await self._request_async(
            "get", "/v1/checkout/sessions/{session}", (session,), params, options
        )

    def update(
        self,
        session: str,
        params: Optional[SessionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """POST /v1/checkout/sessions/{session}

        Optional: collected_information, expand, metadata, shipping_options.
        Returns Session; raises StripeError (InvalidRequestError when session is
        empty).
        """
        return self._request(
            "post", "/v1/checkout/sessions/{session}", (session,), params, options
        )

    async def update_async(
        self,
        session: str,
        params: Optional[SessionUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Async twin of `update`: POST /v1/checkout/sessions/{session}."""
        return await self._request_async(
            "post", "/v1/checkout/sessions/{session}", (session,), params, options
        )


class SessionLineItemService(StripeService):
    """Calls below `client.v1.checkout.sessions.line_items`."""

    def list(
        self,
        session: str,
        params: Optional[SessionLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """GET /v1/checkout/sessions/{session}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[LineItem]; raises StripeError (InvalidRequestError when
        session is empty).
        """
        return self._request(
            "get",
            "/v1/checkout/sessions/{session}/line_items",
            (session,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        session: str,
        params: Optional[SessionLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[LineItem]:
        """Async twin of `list`: GET /v1/checkout/sessions/{session}/line_items."""
        return await self._request_async(
            "get",
            "/v1/checkout/sessions/{session}/line_items",
            (session,),
            params,
            options,
            expects="list",
        )
