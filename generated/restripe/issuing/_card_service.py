# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CardService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.issuing._card import (
        CardCreateParams,
        CardListParams,
        CardRetrieveParams,
        CardUpdateParams,
    )
    from ._card import Card


class CardService(StripeService):
    """Calls below `client.v1.issuing.cards`."""

    def create(
        self, params: CardCreateParams, options: Optional[RequestOptions] = None
    ) -> Card:
        """POST /v1/issuing/cards

        Required: currency, type.
        Optional: cardholder, exp_month, exp_year, expand, financial_account,
        metadata, personalization_design, pin, replacement_for, replacement_reason,
        second_line, shipping, spending_controls, status.
        Returns Card; raises StripeError.
        """
        return self._request("post", "/v1/issuing/cards", (), params, options)

    async def create_async(
        self, params: CardCreateParams, options: Optional[RequestOptions] = None
    ) -> Card:
        """Async twin of `create`: POST /v1/issuing/cards."""
        return await self._request_async(
            "post", "/v1/issuing/cards", (), params, options
        )

    def list(
        self,
        params: Optional[CardListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Card]:
        """GET /v1/issuing/cards

        Optional: cardholder, created, ending_before, exp_month, exp_year, expand,
        last4, limit, personalization_design, starting_after, status, type.
        Returns ListObject[Card]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/cards", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CardListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Card]:
        """Async twin of `list`: GET /v1/issuing/cards."""
        return await self._request_async(
            "get", "/v1/issuing/cards", (), params, options, expects="list"
        )

    def retrieve(
        self,
        card: str,
        params: Optional[CardRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """GET /v1/issuing/cards/{card}

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "get", "/v1/issuing/cards/{card}", (card,), params, options
        )

    async def retrieve_async(
        self,
        card: str,
        params: Optional[CardRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `retrieve`: GET /v1/issuing/cards/{card}."""
        return await self._request_async(
            "get", "/v1/issuing/cards/{card}", (card,), params, options
        )

    def update(
        self,
        card: str,
        params: Optional[CardUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/issuing/cards/{card}

        Optional: cancellation_reason, expand, metadata, personalization_design, pin,
        shipping, spending_controls, status.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post", "/v1/issuing/cards/{card}", (card,), params, options
        )

    async def update_async(
        self,
        card: str,
        params: Optional[CardUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `update`: POST /v1/issuing/cards/{card}."""
        return await self._request_async(
            "post", "/v1/issuing/cards/{card}", (card,), params, options
        )
