# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CouponService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._coupon import Coupon
    from .params._coupon import (
        CouponCreateParams,
        CouponDeleteParams,
        CouponListParams,
        CouponRetrieveParams,
        CouponUpdateParams,
    )


class CouponService(StripeService):
    """Calls below `client.v1.coupons`."""

    def create(
        self,
        params: Optional[CouponCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """POST /v1/coupons

        Optional: amount_off, applies_to, currency, currency_options, duration,
        duration_in_months, expand, id, max_redemptions, metadata, name, percent_off,
        redeem_by.
        Returns Coupon; raises StripeError.
        """
        return self._request("post", "/v1/coupons", (), params, options)

    async def create_async(
        self,
        params: Optional[CouponCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """Async twin of `create`: POST /v1/coupons."""
        return await self._request_async("post", "/v1/coupons", (), params, options)

    def delete(
        self,
        coupon: str,
        params: Optional[CouponDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """DELETE /v1/coupons/{coupon}

        Returns Coupon; raises StripeError (InvalidRequestError when coupon is
        empty).
        """
        return self._request(
            "delete", "/v1/coupons/{coupon}", (coupon,), params, options
        )

    async def delete_async(
        self,
        coupon: str,
        params: Optional[CouponDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """Async twin of `delete`: DELETE /v1/coupons/{coupon}."""
        return await self._request_async(
            "delete", "/v1/coupons/{coupon}", (coupon,), params, options
        )

    def list(
        self,
        params: Optional[CouponListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Coupon]:
        """GET /v1/coupons

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[Coupon]; raises StripeError.
        """
        return self._request("get", "/v1/coupons", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[CouponListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Coupon]:
        """Async twin of `list`: GET /v1/coupons."""
        return await self._request_async(
            "get", "/v1/coupons", (), params, options, expects="list"
        )

    def retrieve(
        self,
        coupon: str,
        params: Optional[CouponRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """GET /v1/coupons/{coupon}

        Optional: expand.
        Returns Coupon; raises StripeError (InvalidRequestError when coupon is
        empty).
        """
        return self._request("get", "/v1/coupons/{coupon}", (coupon,), params, options)

    async def retrieve_async(
        self,
        coupon: str,
        params: Optional[CouponRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """Async twin of `retrieve`: GET /v1/coupons/{coupon}."""
        return await self._request_async(
            "get", "/v1/coupons/{coupon}", (coupon,), params, options
        )

    def update(
        self,
        coupon: str,
        params: Optional[CouponUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """POST /v1/coupons/{coupon}

        Optional: currency_options, expand, metadata, name.
        Returns Coupon; raises StripeError (InvalidRequestError when coupon is
        empty).
        """
        return self._request("post", "/v1/coupons/{coupon}", (coupon,), params, options)

    async def update_async(
        self,
        coupon: str,
        params: Optional[CouponUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Coupon:
        """Async twin of `update`: POST /v1/coupons/{coupon}."""
        return await self._request_async(
            "post", "/v1/coupons/{coupon}", (coupon,), params, options
        )
