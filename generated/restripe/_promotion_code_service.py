# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: PromotionCodeService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._promotion_code import PromotionCode
    from .params._promotion_code import (
        PromotionCodeCreateParams,
        PromotionCodeListParams,
        PromotionCodeRetrieveParams,
        PromotionCodeUpdateParams,
    )


class PromotionCodeService(StripeService):
    """Calls below `client.v1.promotion_codes`."""

    def create(
        self,
        params: PromotionCodeCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PromotionCode:
        """POST /v1/promotion_codes

        Required: promotion.
        Optional: active, code, customer, expand, expires_at, max_redemptions,
        metadata, restrictions.
        Returns PromotionCode; raises StripeError.
        """
        return self._request("post", "/v1/promotion_codes", (), params, options)

    async def create_async(
        self,
        params: PromotionCodeCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PromotionCode:
        """Async twin of `create`: POST /v1/promotion_codes."""
        return await self._request_async(
            "post", "/v1/promotion_codes", (), params, options
        )

    def list(
        self,
        params: Optional[PromotionCodeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PromotionCode]:
        """GET /v1/promotion_codes

        Optional: active, code, coupon, created, customer, ending_before, expand,
        limit, starting_after.
        Returns ListObject[PromotionCode]; raises StripeError.
        """
        return self._request(
            "get", "/v1/promotion_codes", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[PromotionCodeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PromotionCode]:
        """Async twin of `list`: GET /v1/promotion_codes."""
        return await self._request_async(
            "get", "/v1/promotion_codes", (), params, options, expects="list"
        )

    def retrieve(
        self,
        promotion_code: str,
        params: Optional[PromotionCodeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PromotionCode:
        """GET /v1/promotion_codes/{promotion_code}

        Optional: expand.
        Returns PromotionCode; raises StripeError (InvalidRequestError when
        promotion_code is empty).
        """
        return self._request(
            "get",
            "/v1/promotion_codes/{promotion_code}",
            (promotion_code,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        promotion_code: str,
        params: Optional[PromotionCodeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PromotionCode:
        """Async twin of `retrieve`: GET /v1/promotion_codes/{promotion_code}."""
        return await self._request_async(
            "get",
            "/v1/promotion_codes/{promotion_code}",
            (promotion_code,),
            params,
            options,
        )

    def update(
        self,
        promotion_code: str,
        params: Optional[PromotionCodeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PromotionCode:
        """POST /v1/promotion_codes/{promotion_code}

        Optional: active, expand, metadata, restrictions.
        Returns PromotionCode; raises StripeError (InvalidRequestError when
        promotion_code is empty).
        """
        return self._request(
            "post",
            "/v1/promotion_codes/{promotion_code}",
            (promotion_code,),
            params,
            options,
        )

    async def update_async(
        self,
        promotion_code: str,
        params: Optional[PromotionCodeUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PromotionCode:
        """Async twin of `update`: POST /v1/promotion_codes/{promotion_code}."""
        return await self._request_async(
            "post",
            "/v1/promotion_codes/{promotion_code}",
            (promotion_code,),
            params,
            options,
        )
