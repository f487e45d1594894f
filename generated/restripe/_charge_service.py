# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ChargeService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._charge import Charge
    from ._core.config import RequestOptions
    from ._core.lists import ListObject, SearchResultObject
    from .params._charge import (
        ChargeCaptureParams,
        ChargeCreateParams,
        ChargeListParams,
        ChargeRetrieveParams,
        ChargeSearchParams,
        ChargeUpdateParams,
    )


class ChargeService(StripeService):
    """Calls below `client.v1.charges`."""

    def capture(
        self,
        charge: str,
        params: Optional[ChargeCaptureParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """POST /v1/charges/{charge}/capture

        Optional: amount, application_fee, application_fee_amount, expand,
        receipt_email, statement_descriptor, statement_descriptor_suffix,
        transfer_data, transfer_group.
        Returns Charge; raises StripeError (InvalidRequestError when charge is
        empty).
        """
        return self._request(
            "post", "/v1/charges/{charge}/capture", (charge,), params, options
        )

    async def capture_async(
        self,
        charge: str,
        params: Optional[ChargeCaptureParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """Async twin of `capture`: POST /v1/charges/{charge}/capture."""
        return await self._request_async(
            "post", "/v1/charges/{charge}/capture", (charge,), params, options
        )

    def create(
        self,
        params: Optional[ChargeCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """POST /v1/charges

        Optional: amount, application_fee, application_fee_amount, capture, card,
        currency, customer, description, destination, expand, metadata, on_behalf_of,
        radar_options, receipt_email, shipping, source, statement_descriptor,
        statement_descriptor_suffix, transfer_data, transfer_group.
        Returns Charge; raises StripeError.
        """
        return self._request("post", "/v1/charges", (), params, options)

    async def create_async(
        self,
        params: Optional[ChargeCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """Async twin of `create`: POST /v1/charges."""
        return await self._request_async("post", "/v1/charges", (), params, options)

    def list(
        self,
        params: Optional[ChargeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Charge]:
        """GET /v1/charges

        Optional: created, customer, ending_before, expand, limit, payment_intent,
        starting_after, transfer_group.
        Returns ListObject[Charge]; raises StripeError.
        """
        return self._request("get", "/v1/charges", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[ChargeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Charge]:
        """Async twin of `list`: GET /v1/charges."""
        return await self._request_async(
            "get", "/v1/charges", (), params, options, expects="list"
        )

    def retrieve(
        self,
        charge: str,
        params: Optional[ChargeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """GET /v1/charges/{charge}

        Optional: expand.
        Returns Charge; raises StripeError (InvalidRequestError when charge is
        empty).
        """
        return self._request("get", "/v1/charges/{charge}", (charge,), params, options)

    async def retrieve_async(
        self,
        charge: str,
        params: Optional[ChargeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """Async twin of `retrieve`: GET /v1/charges/{charge}."""
        return await self._request_async(
            "get", "/v1/charges/{charge}", (charge,), params, options
        )

    def search(
        self, params: ChargeSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Charge]:
        """GET /v1/charges/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[Charge]; raises StripeError.
        """
        return self._request(
            "get", "/v1/charges/search", (), params, options, expects="search"
        )

    async def search_async(
        self, params: ChargeSearchParams, options: Optional[RequestOptions] = None
    ) -> SearchResultObject[Charge]:
        """Async twin of `search`: GET /v1/charges/search."""
        return await self._request_async(
            "get", "/v1/charges/search", (), params, options, expects="search"
        )

    def update(
        self,
        charge: str,
        params: Optional[ChargeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """POST /v1/charges/{charge}

        Optional: customer, description, expand, fraud_details, metadata,
        receipt_email, shipping, transfer_group.
        Returns Charge; raises StripeError (InvalidRequestError when charge is
        empty).
        """
        return self._request("post", "/v1/charges/{charge}", (charge,), params, options)

    async def update_async(
        self,
        charge: str,
        params: Optional[ChargeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Charge:
        """Async twin of `update`: POST /v1/charges/{charge}."""
        return await self._request_async(
            "post", "/v1/charges/{charge}", (charge,), params, options
        )
