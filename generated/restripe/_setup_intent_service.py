# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: SetupIntentService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._setup_intent import SetupIntent
    from .params._setup_intent import (
        SetupIntentCancelParams,
        SetupIntentConfirmParams,
        SetupIntentCreateParams,
        SetupIntentListParams,
        SetupIntentRetrieveParams,
        SetupIntentUpdateParams,
        SetupIntentVerifyMicrodepositsParams,
    )


class SetupIntentService(StripeService):
    """Calls below `client.v1.setup_intents`."""

    def cancel(
        self,
        intent: str,
        params: Optional[SetupIntentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/cancel

        Optional: cancellation_reason, expand.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/setup_intents/{intent}/cancel", (intent,), params, options
        )

    async def cancel_async(
        self,
        intent: str,
        params: Optional[SetupIntentCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """Async twin of `cancel`: POST /v1/setup_intents/{intent}/cancel."""
        return await self._request_async(
            "post", "/v1/setup_intents/{intent}/cancel", (intent,), params, options
        )

    def confirm(
        self,
        intent: str,
        params: Optional[SetupIntentConfirmParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/confirm

        Optional: client_secret, confirmation_token, expand, mandate_data,
        payment_method, payment_method_data, payment_method_options, return_url,
        use_stripe_sdk.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/setup_intents/{intent}/confirm", (intent,), params, options
        )

    async def confirm_async(
        self,
        intent: str,
        params: Optional[SetupIntentConfirmParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """Async twin of `confirm`: POST /v1/setup_intents/{intent}/confirm."""
        return await self._request_async(
            "post", "/v1/setup_intents/{intent}/confirm", (intent,), params, options
        )

    def create(
        self,
        params: Optional[SetupIntentCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """POST /v1/setup_intents

        Optional: attach_to_self, automatic_payment_methods, confirm,
        confirmation_token, customer, description, expand, flow_directions,
        mandate_data, metadata, on_behalf_of, payment_method,
        payment_method_configuration, payment_method_data, payment_method_options,
        payment_method_types, return_url, single_use, usage, use_stripe_sdk.
        Returns SetupIntent; raises StripeError.
        """
        return self._request("post", "/v1/setup_intents", (), params, options)

    async def create_async(
        self,
        params: Optional[SetupIntentCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """Async twin of `create`: POST /v1/setup_intents."""
        return await self._request_async(
            "post", "/v1/setup_intents", (), params, options
        )

    def list(
        self,
        params: Optional[SetupIntentListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SetupIntent]:
        """GET /v1/setup_intents

        Optional: attach_to_self, created, customer, ending_before, expand, limit,
        payment_method, starting_after.
        Returns ListObject[SetupIntent]; raises StripeError.
        """
        return self._request(
            "get", "/v1/setup_intents", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[SetupIntentListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[SetupIntent]:
        """Async twin of `list`: GET /v1/setup_intents."""
        return await self._request_async(
            "get", "/v1/setup_intents", (), params, options, expects="list"
        )

    def retrieve(
        self,
        intent: str,
        params: Optional[SetupIntentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """GET /v1/setup_intents/{intent}

        Optional: client_secret, expand.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "get", "/v1/setup_intents/{intent}", (intent,), params, options
        )

    async def retrieve_async(
        self,
        intent: str,
        params: Optional[SetupIntentRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """Async twin of `retrieve`: GET /v1/setup_intents/{intent}."""
        return await self._request_async(
            "get", "/v1/setup_intents/{intent}", (intent,), params, options
        )

    def update(
        self,
        intent: str,
        params: Optional[SetupIntentUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """POST /v1/setup_intents/{intent}

        Optional: attach_to_self, customer, description, expand, flow_directions,
        metadata, payment_method, payment_method_configuration, payment_method_data,
        payment_method_options, payment_method_types.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post", "/v1/setup_intents/{intent}", (intent,), params, options
        )

    async def update_async(
        self,
        intent: str,
        params: Optional[SetupIntentUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """Async twin of `update`: POST /v1/setup_intents/{intent}."""
        return await self._request_async(
            "post", "/v1/setup_intents/{intent}", (intent,), params, options
        )

    def verify_microdeposits(
        self,
        intent: str,
        params: Optional[SetupIntentVerifyMicrodepositsParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """POST /v1/setup_intents/{intent}/verify_microdeposits

        Optional: amounts, client_secret, descriptor_code, expand.
        Returns SetupIntent; raises StripeError (InvalidRequestError when intent is
        empty).
        """
        return self._request(
            "post",
            "/v1/setup_intents/{intent}/verify_microdeposits",
            (intent,),
            params,
            options,
        )

    async def verify_microdeposits_async(
        self,
        intent: str,
        params: Optional[SetupIntentVerifyMicrodepositsParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> SetupIntent:
        """Async twin of `verify_microdeposits`:
        POST /v1/setup_intents/{intent}/verify_microdeposits.
        """
        return await self._request_async(
            "post",
            "/v1/setup_intents/{intent}/verify_microdeposits",
            (intent,),
            params,
            options,
        )
