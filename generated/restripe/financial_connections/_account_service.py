# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: AccountService, AccountOwnerService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.financial_connections._account import (
        AccountDisconnectParams,
        AccountListParams,
        AccountOwnerListParams,
        AccountRefreshParams,
        AccountRetrieveParams,
        AccountSubscribeParams,
        AccountUnsubscribeParams,
    )
    from ._account import Account
    from ._account_owner import AccountOwner


class AccountService(StripeService):
    """Calls below `client.v1.financial_connections.accounts`."""

    _services = {"owners": "financial_connections._account_service:AccountOwnerService"}
    if TYPE_CHECKING:
        owners: AccountOwnerService

    def disconnect(
        self,
        account: str,
        params: Optional[AccountDisconnectParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """POST /v1/financial_connections/accounts/{account}/disconnect

        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "post",
            "/v1/financial_connections/accounts/{account}/disconnect",
            (account,),
            params,
            options,
        )

    async def disconnect_async(
        self,
        account: str,
        params: Optional[AccountDisconnectParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `disconnect`:
        POST /v1/financial_connections/accounts/{account}/disconnect.
        """
        return await self._request_async(
            "post",
            "/v1/financial_connections/accounts/{account}/disconnect",
            (account,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[AccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Account]:
        """GET /v1/financial_connections/accounts

        Optional: account_holder, ending_before, expand, limit, session,
        starting_after.
        Returns ListObject[Account]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/financial_connections/accounts",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[AccountListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Account]:
        """Async twin of `list`: GET /v1/financial_connections/accounts."""
        return await self._request_async(
            "get",
            "/v1/financial_connections/accounts",
            (),
            params,
            options,
            expects="list",
        )

    def refresh(
        self,
        account: str,
        params: AccountRefreshParams,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """POST /v1/financial_connections/accounts/{account}/refresh

        Required: features.
        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "post",
            "/v1/financial_connections/accounts/{account}/refresh",
            (account,),
            params,
            options,
        )

    async def refresh_async(
        self,
        account: str,
        params: AccountRefreshParams,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `refresh`:
        POST /v1/financial_connections/accounts/{account}/refresh.
        """
        return await self._request_async(
            "post",
            "/v1/financial_connections/accounts/{account}/refresh",
            (account,),
            params,
            options,
        )

    def retrieve(
        self,
        account: str,
        params: Optional[AccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """GET /v1/financial_connections/accounts/{account}

        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "get",
            "/v1/financial_connections/accounts/{account}",
            (account,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        account: str,
        params: Optional[AccountRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `retrieve`: GET /v1/financial_connections/accounts/{account}."""
        return await self._request_async(
            "get",
            "/v1/financial_connections/accounts/{account}",
            (account,),
            params,
            options,
        )

    def subscribe(
        self,
        account: str,
        params: AccountSubscribeParams,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """POST /v1/financial_connections/accounts/{account}/subscribe

        Required: features.
        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "post",
            "/v1/financial_connections/accounts/{account}/subscribe",
            (account,),
            params,
            options,
        )

    async def subscribe_async(
        self,
        account: str,
        params: AccountSubscribeParams,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `subscribe`:
        POST /v1/financial_connections/accounts/{account}/subscribe.
        """
        return await self._request_async(
            "post",
            "/v1/financial_connections/accounts/{account}/subscribe",
            (account,),
            params,
            options,
        )

    def unsubscribe(
        self,
        account: str,
        params: AccountUnsubscribeParams,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """POST /v1/financial_connections/accounts/{account}/unsubscribe

        Required: features.
        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return self._request(
            "post",
            "/v1/financial_connections/accounts/{account}/unsubscribe",
            (account,),
            params,
            options,
        )

    async def unsubscribe_async(
        self,
        account: str,
        params: AccountUnsubscribeParams,
        options: Optional[RequestOptions] = None,
    ) -> Account:
        """Async twin of `unsubscribe`:
        POST /v1/financial_connections/accounts/{account}/unsubscribe.
        """
        return await self._request_async(
            "post",
            "/v1/financial_connections/accounts/{account}/unsubscribe",
            (account,),
            params,
            options,
        )


class AccountOwnerService(StripeService):
    """Calls below `client.v1.financial_connections.accounts.owners`."""

    def list(
        self,
        account: str,
        params: AccountOwnerListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[AccountOwner]:
        """GET /v1/financial_connections/accounts/{account}/owners

        Required: ownership.
        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[AccountOwner]; raises StripeError (InvalidRequestError
        when account is empty).
        """
        return self._request(
            "get",
            "/v1/financial_connections/accounts/{account}/owners",
            (account,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        account: str,
        params: AccountOwnerListParams,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[AccountOwner]:
        """Async twin of `list`:
        GET /v1/financial_connections/accounts/{account}/owners.
        """
        return await self._request_async(
            "get",
            "/v1/financial_connections/accounts/{account}/owners",
            (account,),
            params,
            options,
            expects="list",
        )
