# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CardholderService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.issuing._cardholder import (
        CardholderCreateParams,
        CardholderListParams,
        CardholderRetrieveParams,
        CardholderUpdateParams,
    )
    from ._cardholder import Cardholder


class CardholderService(StripeService):
    """Calls below `client.v1.issuing.cardholders`."""

    def create(
        self, params: CardholderCreateParams, options: Optional[RequestOptions] = None
    ) -> Cardholder:
        """POST /v1/issuing/cardholders

        Required: billing, name.
        Optional: company, email, expand, individual, metadata, phone_number,
        preferred_locales, spending_controls, status, type.
        Returns Cardholder; raises StripeError.
        """
        return self._request("post", "/v1/issuing/cardholders", (), params, options)

    async def create_async(
        self, params: CardholderCreateParams, options: Optional[RequestOptions] = None
    ) -> Cardholder:
        """Async twin of `create`: POST /v1/issuing/cardholders."""
        return await self._request_async(
            "post", "/v1/issuing/cardholders", (), params, options
        )

    def list(
        self,
        params: Optional[CardholderListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Cardholder]:
        """GET /v1/issuing/cardholders

        Optional: created, email, ending_before, expand, limit, phone_number,
        starting_after, status, type.
        Returns ListObject[Cardholder]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/cardholders", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CardholderListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Cardholder]:
        """Async twin of `list`: GET /v1/issuing/cardholders."""
        return await self._request_async(
            "get", "/v1/issuing/cardholders", (), params, options, expects="list"
        )

    def retrieve(
        self,
        cardholder: str,
        params: Optional[CardholderRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Cardholder:
        """GET /v1/issuing/cardholders/{cardholder}

        Optional: expand.
        Returns Cardholder; raises StripeError (InvalidRequestError when cardholder
        is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/cardholders/{cardholder}",
            (cardholder,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        cardholder: str,
        params: Optional[CardholderRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Cardholder:
        """Async twin of `retrieve`: GET /v1/issuing/cardholders/{cardholder}."""
        return await self._request_async(
            "get",
            "/v1/issuing/cardholders/{cardholder}",
            (cardholder,),
            params,
            options,
        )

    def update(
        self,
        cardholder: str,
        params: Optional[CardholderUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Cardholder:
        """POST /v1/issuing/cardholders/{cardholder}

        Optional: billing, company, email, expand, individual, metadata,
        phone_number, preferred_locales, spending_controls, status.
        Returns Cardholder; raises StripeError (InvalidRequestError when cardholder
        is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/cardholders/{cardholder}",
            (cardholder,),
            params,
            options,
        )

    async def update_async(
        self,
        cardholder: str,
        params: Optional[CardholderUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Cardholder:
        """Async twin of `update`: POST /v1/issuing/cardholders/{cardholder}."""
        return await self._request_async(
            "post",
            "/v1/issuing/cardholders/{cardholder}",
            (cardholder,),
            params,
            options,
        )
