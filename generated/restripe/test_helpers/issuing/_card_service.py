# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CardService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...issuing._card import Card
    from ...params.test_helpers.issuing._card import (
        CardDeliverCardParams,
        CardFailCardParams,
        CardReturnCardParams,
        CardShipCardParams,
        CardSubmitCardParams,
    )


class CardService(StripeService):
    """Calls below `client.v1.test_helpers.issuing.cards`."""

    def deliver_card(
        self,
        card: str,
        params: Optional[CardDeliverCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
            (card,),
            params,
            options,
        )

    async def deliver_card_async(
        self,
        card: str,
        params: Optional[CardDeliverCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `deliver_card`:
        POST /v1/test_helpers/issuing/cards/{card}/shipping/deliver.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/deliver",
            (card,),
            params,
            options,
        )

    def fail_card(
        self,
        card: str,
        params: Optional[CardFailCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/fail

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
            (card,),
            params,
            options,
        )

    async def fail_card_async(
        self,
        card: str,
        params: Optional[CardFailCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `fail_card`:
        POST /v1/test_helpers/issuing/cards/{card}/shipping/fail.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/fail",
            (card,),
            params,
            options,
        )

    def return_card(
        self,
        card: str,
        params: Optional[CardReturnCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/return

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/return",
            (card,),
            params,
            options,
        )

    async def return_card_async(
        self,
        card: str,
        params: Optional[CardReturnCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `return_card`:
        POST /v1/test_helpers/issuing/cards/{card}/shipping/return.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/return",
            (card,),
            params,
            options,
        )

    def ship_card(
        self,
        card: str,
        params: Optional[CardShipCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/ship

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
            (card,),
            params,
            options,
        )

    async def ship_card_async(
        self,
        card: str,
        params: Optional[CardShipCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `ship_card`:
        POST /v1/test_helpers/issuing/cards/{card}/shipping/ship.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/ship",
            (card,),
            params,
            options,
        )

    def submit_card(
        self,
        card: str,
        params: Optional[CardSubmitCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """POST /v1/test_helpers/issuing/cards/{card}/shipping/submit

        Optional: expand.
        Returns Card; raises StripeError (InvalidRequestError when card is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
            (card,),
            params,
            options,
        )

    async def submit_card_async(
        self,
        card: str,
        params: Optional[CardSubmitCardParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Card:
        """Async twin of `submit_card`:
        POST /v1/test_helpers/issuing/cards/{card}/shipping/submit.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/cards/{card}/shipping/submit",
            (card,),
            params,
            options,
        )
