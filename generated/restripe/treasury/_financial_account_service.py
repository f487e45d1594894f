# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: FinancialAccountService, FinancialAccountFeaturesService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.treasury._financial_account import (
        FinancialAccountCloseParams,
        FinancialAccountCreateParams,
        FinancialAccountFeaturesRetrieveParams,
        FinancialAccountFeaturesUpdateParams,
        FinancialAccountListParams,
        FinancialAccountRetrieveParams,
        FinancialAccountUpdateParams,
    )
    from ._financial_account import FinancialAccount
    from ._financial_account_features import FinancialAccountFeatures


class FinancialAccountService(StripeService):
    """Calls below `client.v1.treasury.financial_accounts`."""

    _services = {
        "features": "treasury._financial_account_service:FinancialAccountFeaturesService",
    }
    if TYPE_CHECKING:
        features: FinancialAccountFeaturesService

    def close(
        self,
        financial_account: str,
        params: Optional[FinancialAccountCloseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}/close

        Optional: expand, forwarding_settings.
        Returns FinancialAccount; raises StripeError (InvalidRequestError when
        financial_account is empty).
        """
        return self._request(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/close",
            (financial_account,),
            params,
            options,
        )

    async def close_async(
        self,
        financial_account: str,
        params: Optional[FinancialAccountCloseParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccount:
        """Async twin of `close`:
        POST /v1/treasury/financial_accounts/{financial_account}/close.
        """
        return await self._request_async(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/close",
            (financial_account,),
            params,
            options,
        )

    def create(
        self,
        params: FinancialAccountCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccount:
        """POST /v1/treasury/financial_accounts

        Required: supported_currencies.
        Optional: expand, features, metadata, nickname, platform_restrictions.
        Returns FinancialAccount; raises StripeError.
        """
        return self._request(
            "post", "/v1/treasury/financial_accounts", (), params, options
        )

    async def create_async(
        self,
        params: FinancialAccountCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccount:
        """Async twin of `create`: POST /v1/treasury/financial_accounts."""
        return await self._request_async(
            "post", "/v1/treasury/financial_accounts", (), params, options
        )

    def list(
        self,
        params: Optional[FinancialAccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[FinancialAccount]:
        """GET /v1/treasury/financial_accounts

        Optional: created, ending_before, expand, limit, starting_after, status.
        Returns ListObject[FinancialAccount]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/treasury/financial_accounts",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[FinancialAccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[FinancialAccount]:
        """Async twin of `list`: GET /v1/treasury/financial_accounts."""
        return await self._request_async(
            "get",
            "/v1/treasury/financial_accounts",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        financial_account: str,
        params: Optional[FinancialAccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccount:
        """GET /v1/treasury/financial_accounts/{financial_account}

        Optional: expand.
        Returns FinancialAccount; raises StripeError (InvalidRequestError when
        financial_account is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/financial_accounts/{financial_account}",
            (financial_account,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        financial_account: str,
        params: Optional[FinancialAccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccount:
        """Async twin of `retrieve`:
        GET /v1/treasury/financial_accounts/{financial_account}.
        """
        return await self._request_async(
            "get",
            "/v1/treasury/financial_accounts/{financial_account}",
            (financial_account,),
            params,
            options,
        )

    def update(
        self,
        financial_account: str,
        params: Optional[FinancialAccountUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}

        Optional: expand, features, forwarding_settings, metadata, nickname,
        platform_restrictions.
        Returns FinancialAccount; raises StripeError (InvalidRequestError when
        financial_account is empty).
        """
        return self._request(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}",
            (financial_account,),
            params,
            options,
        )

    async def update_async(
        self,
        financial_account: str,
        params: Optional[FinancialAccountUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccount:
        """Async twin of `update`:
        POST /v1/treasury/financial_accounts/{financial_account}.
        """
        return await self._request_async(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}",
            (financial_account,),
            params,
            options,
        )


class FinancialAccountFeaturesService(StripeService):
    """Calls below `client.v1.treasury.financial_accounts.features`."""

    def retrieve(
        self,
        financial_account: str,
        params: Optional[FinancialAccountFeaturesRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccountFeatures:
        """GET /v1/treasury/financial_accounts/{financial_account}/features

        Optional: expand.
        Returns FinancialAccountFeatures; raises StripeError (InvalidRequestError
        when financial_account is empty).
        """
        return self._request(
            "get",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        financial_account: str,
        params: Optional[FinancialAccountFeaturesRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccountFeatures:
        """Async twin of `retrieve`:
        GET /v1/treasury/financial_accounts/{financial_account}/features.
        """
        return await self._request_async(
            "get",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
            options,
        )

    def update(
        self,
        financial_account: str,
        params: Optional[FinancialAccountFeaturesUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccountFeatures:
        """POST /v1/treasury/financial_accounts/{financial_account}/features

        Optional: card_issuing, deposit_insurance, expand, financial_addresses,
        inbound_transfers, intra_stripe_flows, outbound_payments, outbound_transfers.
        Returns FinancialAccountFeatures; raises StripeError (InvalidRequestError
        when financial_account is empty).
        """
        return self._request(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
            options,
        )

    async def update_async(
        self,
        financial_account: str,
        params: Optional[FinancialAccountFeaturesUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> FinancialAccountFeatures:
        """Async twin of `update`:
        POST /v1/treasury/financial_accounts/{financial_account}/features.
        """
        return await self._request_async(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
            options,
        )
