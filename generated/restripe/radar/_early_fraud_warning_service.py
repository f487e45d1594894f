# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: EarlyFraudWarningService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.radar._early_fraud_warning import (
        EarlyFraudWarningListParams,
        EarlyFraudWarningRetrieveParams,
    )
    from ._early_fraud_warning import EarlyFraudWarning


class EarlyFraudWarningService(StripeService):
    """Calls below `client.v1.radar.early_fraud_warnings`."""

    def list(
        self,
        params: Optional[EarlyFraudWarningListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[EarlyFraudWarning]:
        """GET /v1/radar/early_fraud_warnings

        Optional: charge, created, ending_before, expand, limit, payment_intent,
        starting_after.
        Returns ListObject[EarlyFraudWarning]; raises StripeError.
        """
        return self._request(
            "get", "/v1/radar/early_fraud_warnings", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[EarlyFraudWarningListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[EarlyFraudWarning]:
        """Async twin of `list`: GET /v1/radar/early_fraud_warnings."""
        return await self._request_async(
            "get", "/v1/radar/early_fraud_warnings", (), params, options, expects="list"
        )

    def retrieve(
        self,
        early_fraud_warning: str,
        params: Optional[EarlyFraudWarningRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EarlyFraudWarning:
        """GET /v1/radar/early_fraud_warnings/{early_fraud_warning}

        Optional: expand.
        Returns EarlyFraudWarning; raises StripeError (InvalidRequestError when
        early_fraud_warning is empty).
        """
        return self._request(
            "get",
            "/v1/radar/early_fraud_warnings/{early_fraud_warning}",
            (early_fraud_warning,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        early_fraud_warning: str,
        params: Optional[EarlyFraudWarningRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EarlyFraudWarning:
        """Async twin of `retrieve`:
        GET /v1/radar/early_fraud_warnings/{early_fraud_warning}.
        """
        return await self._request_async(
            "get",
            "/v1/radar/early_fraud_warnings/{early_fraud_warning}",
            (early_fraud_warning,),
            params,
            options,
        )
