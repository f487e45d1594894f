# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: PaymentMethodService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._payment_method import PaymentMethod
    from .params._payment_method import (
        PaymentMethodAttachParams,
        PaymentMethodCreateParams,
        PaymentMethodDetachParams,
        PaymentMethodListParams,
        PaymentMethodRetrieveParams,
        PaymentMethodUpdateParams,
    )


class PaymentMethodService(StripeService):
    """Calls below `client.v1.payment_methods`."""

    def attach(
        self,
        payment_method: str,
        params: PaymentMethodAttachParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/attach

        Required: customer.
        Optional: expand.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when
        payment_method is empty).
        """
        return self._request(
            "post",
            "/v1/payment_methods/{payment_method}/attach",
            (payment_method,),
            params,
            options,
        )

    async def attach_async(
        self,
        payment_method: str,
        params: PaymentMethodAttachParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """Async twin of `attach`: POST /v1/payment_methods/{payment_method}/attach."""
        return await self._request_async(
            "post",
            "/v1/payment_methods/{payment_method}/attach",
            (payment_method,),
            params,
            options,
        )

    def create(
        self,
        params: Optional[PaymentMethodCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """POST /v1/payment_methods

        Optional: acss_debit, affirm, afterpay_clearpay, alipay, allow_redisplay,
        alma, amazon_pay, au_becs_debit, bacs_debit, bancontact, billie,
        billing_details, blik, boleto, card, cashapp, crypto, customer,
        customer_balance, eps, expand, fpx, giropay, grabpay, ideal, interac_present,
        kakao_pay, klarna, konbini, kr_card, link, mb_way, metadata, mobilepay,
        multibanco, naver_pay, nz_bank_account, oxxo, p24, pay_by_bank, payco,
        payment_method, paynow, paypal, pix, promptpay, radar_options, revolut_pay,
        samsung_pay, satispay, sepa_debit, sofort, swish, twint, type,
        us_bank_account, wechat_pay, zip.
        Returns PaymentMethod; raises StripeError.
        """
        return self._request("post", "/v1/payment_methods", (), params, options)

    async def create_async(
        self,
        params: Optional[PaymentMethodCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """Async twin of `create`: POST /v1/payment_methods."""
        return await self._request_async(
            "post", "/v1/payment_methods", (), params, options
        )

    def detach(
        self,
        payment_method: str,
        params: Optional[PaymentMethodDetachParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}/detach

        Optional: expand.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when
        payment_method is empty).
        """
        return self._request(
            "post",
            "/v1/payment_methods/{payment_method}/detach",
            (payment_method,),
            params,
            options,
        )

    async def detach_async(
        self,
        payment_method: str,
        params: Optional[PaymentMethodDetachParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """Async twin of `detach`: POST /v1/payment_methods/{payment_method}/detach."""
        return await self._request_async(
            "post",
            "/v1/payment_methods/{payment_method}/detach",
            (payment_method,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[PaymentMethodListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentMethod]:
        """GET /v1/payment_methods

        Optional: customer, ending_before, expand, limit, starting_after, type.
        Returns ListObject[PaymentMethod]; raises StripeError.
        """
        return self._request(
            "get", "/v1/payment_methods", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[PaymentMethodListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentMethod]:
        """Async twin of `list`: GET /v1/payment_methods."""
        return await self._request_async(
            "get", "/v1/payment_methods", (), params, options, expects="list"
        )

    def retrieve(
        self,
        payment_method: str,
        params: Optional[PaymentMethodRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """GET /v1/payment_methods/{payment_method}

        Optional: expand.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when
        payment_method is empty).
        """
        return self._request(
            "get",
            "/v1/payment_methods/{payment_method}",
            (payment_method,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        payment_method: str,
        params: Optional[PaymentMethodRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """Async twin of `retrieve`: GET /v1/payment_methods/{payment_method}."""
        return await self._request_async(
            "get",
            "/v1/payment_methods/{payment_method}",
            (payment_method,),
            params,
            options,
        )

    def update(
        self,
        payment_method: str,
        params: Optional[PaymentMethodUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """POST /v1/payment_methods/{payment_method}

        Optional: allow_redisplay, billing_details, card, expand, metadata,
        us_bank_account.
        Returns PaymentMethod; raises StripeError (InvalidRequestError when
        payment_method is empty).
        """
        return self._request(
            "post",
            "/v1/payment_methods/{payment_method}",
            (payment_method,),
            params,
            options,
        )

    async def update_async(
        self,
        payment_method: str,
        params: Optional[PaymentMethodUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethod:
        """Async twin of `update`: POST /v1/payment_methods/{payment_method}."""
        return await self._request_async(
            "post",
            "/v1/payment_methods/{payment_method}",
            (payment_method,),
            params,
            options,
        )
