# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: PaymentMethodConfigurationService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._payment_method_configuration import PaymentMethodConfiguration
    from .params._payment_method_configuration import (
        PaymentMethodConfigurationCreateParams,
        PaymentMethodConfigurationListParams,
        PaymentMethodConfigurationRetrieveParams,
        PaymentMethodConfigurationUpdateParams,
    )


class PaymentMethodConfigurationService(StripeService):
    """Calls below `client.v1.payment_method_configurations`."""

    def create(
        self,
        params: Optional[PaymentMethodConfigurationCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations

        Optional: acss_debit, affirm, afterpay_clearpay, alipay, alma, amazon_pay,
        apple_pay, apple_pay_later, au_becs_debit, bacs_debit, bancontact, billie,
        blik, boleto, card, cartes_bancaires, cashapp, customer_balance, eps, expand,
        fpx, fr_meal_voucher_conecs, giropay, google_pay, grabpay, ideal, jcb,
        kakao_pay, klarna, konbini, kr_card, link, mobilepay, multibanco, name,
        naver_pay, nz_bank_account, oxxo, p24, parent, pay_by_bank, payco, paynow,
        paypal, pix, promptpay, revolut_pay, samsung_pay, satispay, sepa_debit,
        sofort, swish, twint, us_bank_account, wechat_pay, zip.
        Returns PaymentMethodConfiguration; raises StripeError.
        """
        return self._request(
            "post", "/v1/payment_method_configurations", (), params, options
        )

    async def create_async(
        self,
        params: Optional[PaymentMethodConfigurationCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodConfiguration:
        """Async twin of `create`: POST /v1/payment_method_configurations."""
        return await self._request_async(
            "post", "/v1/payment_method_configurations", (), params, options
        )

    def list(
        self,
        params: Optional[PaymentMethodConfigurationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentMethodConfiguration]:
        """GET /v1/payment_method_configurations

        Optional: application, ending_before, expand, limit, starting_after.
        Returns ListObject[PaymentMethodConfiguration]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/payment_method_configurations",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[PaymentMethodConfigurationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentMethodConfiguration]:
        """Async twin of `list`: GET /v1/payment_method_configurations."""
        return await self._request_async(
            "get",
            "/v1/payment_method_configurations",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        configuration: str,
        params: Optional[PaymentMethodConfigurationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodConfiguration:
        """GET /v1/payment_method_configurations/{configuration}

        Optional: expand.
        Returns PaymentMethodConfiguration; raises StripeError (InvalidRequestError
        when configuration is empty).
        """
        return self._request(
            "get",
            "/v1/payment_method_configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        configuration: str,
        params: Optional[PaymentMethodConfigurationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodConfiguration:
        """Async twin of `retrieve`:
        GET /v1/payment_method_configurations/{configuration}.
        """
        return await self._request_async(
            "get",
            "/v1/payment_method_configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    def update(
        self,
        configuration: str,
        params: Optional[PaymentMethodConfigurationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodConfiguration:
        """POST /v1/payment_method_configurations/{configuration}

        Optional: acss_debit, active, affirm, afterpay_clearpay, alipay, alma,
        amazon_pay, apple_pay, apple_pay_later, au_becs_debit, bacs_debit,
        bancontact, billie, blik, boleto, card, cartes_bancaires, cashapp,
        customer_balance, eps, expand, fpx, fr_meal_voucher_conecs, giropay,
        google_pay, grabpay, ideal, jcb, kakao_pay, klarna, konbini, kr_card, link,
        mobilepay, multibanco, name, naver_pay, nz_bank_account, oxxo, p24,
        pay_by_bank, payco, paynow, paypal, pix, promptpay, revolut_pay, samsung_pay,
        satispay, sepa_debit, sofort, swish, twint, us_bank_account, wechat_pay, zip.
        Returns PaymentMethodConfiguration; raises StripeError (InvalidRequestError
        when configuration is empty).
        """
        return self._request(
            "post",
            "/v1/payment_method_configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    async def update_async(
        self,
        configuration: str,
        params: Optional[PaymentMethodConfigurationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentMethodConfiguration:
        """Async twin of `update`:
        POST /v1/payment_method_configurations/{configuration}.
        """
        return await self._request_async(
            "post",
            "/v1/payment_method_configurations/{configuration}",
            (configuration,),
            params,
            options,
        )
