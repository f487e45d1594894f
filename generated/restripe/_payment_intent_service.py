# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: PaymentIntentService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject, SearchResultObject
    from ._payment_intent import PaymentIntent
    from .params._payment_intent import (
        PaymentIntentApplyCustomerBalanceParams,
        PaymentIntentCancelParams,
        PaymentIntentCaptureParams,
        PaymentIntentConfirmParams,
        PaymentIntentCreateParams,
        PaymentIntentIncrementAuthorizationParams,
        PaymentIntentListParams,
        PaymentIntentRetrieveParams,
        PaymentIntentSearchParams,
        PaymentIntentUpdateParams,
        PaymentIntentVerifyMicrodepositsParams,
    )


class PaymentIntentService(StripeService):
    """Calls below `client.v1.payment_intents`."""

    def apply_customer_balance(
        self,
        intent: str,
        params: Optional[PaymentIntentApplyCustomerBalanceParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/apply_customer_balance

        Optional: amount, currency, expand.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post",
            "/v1/payment_intents/{intent}/apply_customer_balance",
            (intent,),
            params,
            options,
        )

    async def apply_customer_balance_async(
        self,
        intent: str,
        params: Optional[PaymentIntentApplyCustomerBalanceParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `apply_customer_balance`:
        POST /v1/payment_intents/{intent}/apply_customer_balance.
        """
        return await self._request_async(
            "post",
            "/v1/payment_intents/{intent}/apply_customer_balance",
            (intent,),
            params,
            options,
        )

    def cancel(
        self,
        intent: str,
        params: Optional[PaymentIntentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/cancel

        Optional: cancellation_reason, expand.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/payment_intents/{intent}/cancel", (intent,), params, options
        )

    async def cancel_async(
        self,
        intent: str,
        params: Optional[PaymentIntentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `cancel`: POST /v1/payment_intents/{intent}/cancel."""
        return await self._request_async(
            "post", "/v1/payment_intents/{intent}/cancel", (intent,), params, options
        )

    def capture(
        self,
        intent: str,
        params: Optional[PaymentIntentCaptureParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/capture

        Optional: amount_to_capture, application_fee_amount, expand, final_capture,
        metadata, statement_descriptor, statement_descriptor_suffix, transfer_data.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/payment_intents/{intent}/capture", (intent,), params, options
        )

    async def capture_async(
        self,
        intent: str,
        params: Optional[PaymentIntentCaptureParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `capture`: POST /v1/payment_intents/{intent}/capture."""
        return await self._request_async(
            "post", "/v1/payment_intents/{intent}/capture", (intent,), params, options
        )

    def confirm(
        self,
        intent: str,
        params: Optional[PaymentIntentConfirmParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/confirm

        Optional: capture_method, client_secret, confirmation_token,
        error_on_requires_action, excluded_payment_method_types, expand, mandate,
        mandate_data, off_session, payment_method, payment_method_data,
        payment_method_options, payment_method_types, radar_options, receipt_email,
        return_url, setup_future_usage, shipping, use_stripe_sdk.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/payment_intents/{intent}/confirm", (intent,), params, options
        )

    async def confirm_async(
        self,
        intent: str,
        params: Optional[PaymentIntentConfirmParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `confirm`: POST /v1/payment_intents/{intent}/confirm."""
        return await self._request_async(
            "post", "/v1/payment_intents/{intent}/confirm", (intent,), params, options
        )

    def create(
        self,
        params: PaymentIntentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents

        Required: amount, currency.
        Optional: application_fee_amount, automatic_payment_methods, capture_method,
        confirm, confirmation_method, confirmation_token, customer, description,
        error_on_requires_action, excluded_payment_method_types, expand, mandate,
        mandate_data, metadata, off_session, on_behalf_of, payment_method,
        payment_method_configuration, payment_method_data, payment_method_options,
        payment_method_types, radar_options, receipt_email, return_url,
        setup_future_usage, shipping, statement_descriptor,
        statement_descriptor_suffix, transfer_data, transfer_group, use_stripe_sdk.
        Returns PaymentIntent; raises StripeError.
        """
        return self._request("post", "/v1/payment_intents", (), params, options)

    async def create_async(
        self,
        params: PaymentIntentCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `create`: POST /v1/payment_intents."""
        return await self._request_async(
            "post", "/v1/payment_intents", (), params, options
        )

    def increment_authorization(
        self,
        intent: str,
        params: PaymentIntentIncrementAuthorizationParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/increment_authorization

        Required: amount.
        Optional: application_fee_amount, description, expand, metadata,
        statement_descriptor, transfer_data.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post",
            "/v1/payment_intents/{intent}/increment_authorization",
            (intent,),
            params,
            options,
        )

    async def increment_authorization_async(
        self,
        intent: str,
        params: PaymentIntentIncrementAuthorizationParams,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `increment_authorization`:
        POST /v1/payment_intents/{intent}/increment_authorization.
        """
        return await self._request_async(
            "post",
            "/v1/payment_intents/{intent}/increment_authorization",
            (intent,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[PaymentIntentListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentIntent]:
        """GET /v1/payment_intents

        Optional: created, customer, ending_before, expand, limit, starting_after.
        Returns ListObject[PaymentIntent]; raises StripeError.
        """
        return self._request(
            "get", "/v1/payment_intents", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[PaymentIntentListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PaymentIntent]:
        """Async twin of `list`: GET /v1/payment_intents."""
        return await self._request_async(
            "get", "/v1/payment_intents", (), params, options, expects="list"
        )

    def retrieve(
        self,
        intent: str,
        params: Optional[PaymentIntentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """GET /v1/payment_intents/{intent}

        Optional: client_secret, expand.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "get", "/v1/payment_intents/{intent}", (intent,), params, options
        )

    async def retrieve_async(
        self,
        intent: str,
        params: Optional[PaymentIntentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `retrieve`: GET /v1/payment_intents/{intent}."""
        return await self._request_async(
            "get", "/v1/payment_intents/{intent}", (intent,), params, options
        )

    def search(
        self,
        params: PaymentIntentSearchParams,
        options: Optional[RequestOptions] = None,
    ) -> SearchResultObject[PaymentIntent]:
        """GET /v1/payment_intents/search

        Required: query.
        Optional: expand, limit, page.
        Returns SearchResultObject[PaymentIntent]; raises StripeError.
        """
        return self._request(
            "get", "/v1/payment_intents/search", (), params, options, expects="search"
        )

    async def search_async(
        self,
        params: PaymentIntentSearchParams,
        options: Optional[RequestOptions] = None,
    ) -> SearchResultObject[PaymentIntent]:
        """Async twin of `search`: GET /v1/payment_intents/search."""
        return await self._request_async(
            "get", "/v1/payment_intents/search", (), params, options, expects="search"
        )

    def update(
        self,
        intent: str,
        params: Optional[PaymentIntentUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}

        Optional: amount, application_fee_amount, capture_method, currency, customer,
        description, excluded_payment_method_types, expand, metadata, payment_method,
        payment_method_configuration, payment_method_data, payment_method_options,
        payment_method_types, receipt_email, setup_future_usage, shipping,
        statement_descriptor, statement_descriptor_suffix, transfer_data,
        transfer_group.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/payment_intents/{intent}", (intent,), params, options
        )

    async def update_async(
        self,
        intent: str,
        params: Optional[PaymentIntentUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `update`: POST /v1/payment_intents/{intent}."""
        return await self._request_async(
            "post", "/v1/payment_intents/{intent}", (intent,), params, options
        )

    def verify_microdeposits(
        self,
        intent: str,
        params: Optional[PaymentIntentVerifyMicrodepositsParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """POST /v1/payment_intents/{intent}/verify_microdeposits

        Optional: amounts, client_secret, descriptor_code, expand.
        Returns PaymentIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post",
            "/v1/payment_intents/{intent}/verify_microdeposits",
            (intent,),
            params,
            options,
        )

    async def verify_microdeposits_async(
        self,
        intent: str,
        params: Optional[PaymentIntentVerifyMicrodepositsParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PaymentIntent:
        """Async twin of `verify_microdeposits`:
        POST /v1/payment_intents/{intent}/verify_microdeposits.
        """
        return await self._request_async(
            "post",
            "/v1/payment_intents/{intent}/verify_microdeposits",
            (intent,),
            params,
            options,
        )
