# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: AuthorizationService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...issuing._authorization import Authorization
    from ...params.test_helpers.issuing._authorization import (
        AuthorizationCaptureParams,
        AuthorizationCreateParams,
        AuthorizationExpireParams,
        AuthorizationFinalizeAmountParams,
        AuthorizationIncrementParams,
        AuthorizationRespondParams,
        AuthorizationReverseParams,
    )


class AuthorizationService(StripeService):
    """Calls below `client.v1.test_helpers.issuing.authorizations`."""

    def capture(
        self,
        authorization: str,
        params: Optional[AuthorizationCaptureParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/capture

        Optional: capture_amount, close_authorization, expand, purchase_details.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/capture",
            (authorization,),
            params,
            options,
        )

    async def capture_async(
        self,
        authorization: str,
        params: Optional[AuthorizationCaptureParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `capture`:
        POST /v1/test_helpers/issuing/authorizations/{authorization}/capture.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/capture",
            (authorization,),
            params,
            options,
        )

    def create(
        self,
        params: AuthorizationCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations

        Required: card.
        Optional: amount, amount_details, authorization_method, currency, expand,
        fleet, fraud_disputability_likelihood, fuel, is_amount_controllable,
        merchant_amount, merchant_currency, merchant_data, network_data,
        risk_assessment, verification_data, wallet.
        Returns Authorization; raises StripeError.
        """
        return self._request(
            "post", "/v1/test_helpers/issuing/authorizations", (), params, options
        )

    async def create_async(
        self,
        params: AuthorizationCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `create`: POST /v1/test_helpers/issuing/authorizations."""
        return await self._request_async(
            "post", "/v1/test_helpers/issuing/authorizations", (), params, options
        )

    def expire(
        self,
        authorization: str,
        params: Optional[AuthorizationExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/expire

        Optional: expand.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/expire",
            (authorization,),
            params,
            options,
        )

    async def expire_async(
        self,
        authorization: str,
        params: Optional[AuthorizationExpireParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `expire`:
        POST /v1/test_helpers/issuing/authorizations/{authorization}/expire.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/expire",
            (authorization,),
            params,
            options,
        )

    def finalize_amount(
        self,
        authorization: str,
        params: AuthorizationFinalizeAmountParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount

        Required: final_amount.
        Optional: expand, fleet, fuel.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount",
            (authorization,),
            params,
            options,
        )

    async def finalize_amount_async(
        self,
        authorization: str,
        params: AuthorizationFinalizeAmountParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `finalize_amount`:
        POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount",
            (authorization,),
            params,
            options,
        )

    def increment(
        self,
        authorization: str,
        params: AuthorizationIncrementParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/increment

        Required: increment_amount.
        Optional: expand, is_amount_controllable.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/increment",
            (authorization,),
            params,
            options,
        )

    async def increment_async(
        self,
        authorization: str,
        params: AuthorizationIncrementParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `increment`:
        POST /v1/test_helpers/issuing/authorizations/{authorization}/increment.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/increment",
            (authorization,),
            params,
            options,
        )

    def respond(
        self,
        authorization: str,
        params: AuthorizationRespondParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond

        Required: confirmed.
        Optional: expand.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond",
            (authorization,),
            params,
            options,
        )

    async def respond_async(
        self,
        authorization: str,
        params: AuthorizationRespondParams,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `respond`:
        POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond",
            (authorization,),
            params,
            options,
        )

    def reverse(
        self,
        authorization: str,
        params: Optional[AuthorizationReverseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse

        Optional: expand, reverse_amount.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/reverse",
            (authorization,),
            params,
            options,
        )

    async def reverse_async(
        self,
        authorization: str,
        params: Optional[AuthorizationReverseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `reverse`:
        POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/authorizations/{authorization}/reverse",
            (authorization,),
            params,
            options,
        )
