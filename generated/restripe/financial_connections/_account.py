# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `financial_connections.account` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    ListableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._shared import BankConnectionsResourceAccountholder
    from ..params.financial_connections._account import (
        AccountDisconnectParams,
        AccountListOwnersParams,
        AccountListParams,
        AccountRefreshAccountParams,
        AccountRetrieveParams,
        AccountSubscribeParams,
        AccountUnsubscribeParams,
    )
    from ._account_owner import AccountOwner
    from ._account_ownership import AccountOwnership


class AccountBalanceCash(StripeObject):
    """Part of a reply: schema
    `bank_connections_resource_balance_api_resource_cash_balance`.
    """

    available: OptionalMapField[int]

    _inner_class_types = {"available": "*"}


class AccountBalanceCredit(StripeObject):
    """Part of a reply: schema
    `bank_connections_resource_balance_api_resource_credit_balance`.
    """

    used: OptionalMapField[int]

    _inner_class_types = {"used": "*"}


class AccountBalance(StripeObject):
    """Part of a reply: schema `bank_connections_resource_balance`."""

    if TYPE_CHECKING:
        Cash: TypeAlias = AccountBalanceCash
        Credit: TypeAlias = AccountBalanceCredit

    as_of: int
    cash: Optional[AccountBalanceCash]
    credit: Optional[AccountBalanceCredit]
    current: MapField[int]
    type: Literal["cash", "credit"]

    _inner_class_types = {
        "cash": "AccountBalanceCash",
        "credit": "AccountBalanceCredit",
        "current": "*",
    }


class AccountBalanceRefresh(StripeObject):
    """Part of a reply: schema `bank_connections_resource_balance_refresh`."""

    last_attempted_at: int
    next_refresh_available_at: Optional[int]
    status: Literal["failed", "pending", "succeeded"]


class AccountOwnershipRefresh(StripeObject):
    """Part of a reply: schema `bank_connections_resource_ownership_refresh`."""

    last_attempted_at: int
    next_refresh_available_at: Optional[int]
    status: Literal["failed", "pending", "succeeded"]


class AccountTransactionRefresh(StripeObject):
    """Part of a reply: schema `bank_connections_resource_transaction_refresh`."""

    id: str
    last_attempted_at: int
    next_refresh_available_at: Optional[int]
    status: Literal["failed", "pending", "succeeded"]


class Account(ListableAPIResource):
    """The `financial_connections.account` object.

    Operations: GET /v1/financial_connections/accounts,
    GET /v1/financial_connections/accounts/{account},
    GET /v1/financial_connections/accounts/{account}/owners,
    POST /v1/financial_connections/accounts/{account}/disconnect,
    POST /v1/financial_connections/accounts/{account}/refresh,
    POST /v1/financial_connections/accounts/{account}/subscribe,
    POST /v1/financial_connections/accounts/{account}/unsubscribe.
    """

    OBJECT_NAME: ClassVar[Literal["financial_connections.account"]] = (
        "financial_connections.account"
    )

    if TYPE_CHECKING:
        AccountHolder: TypeAlias = BankConnectionsResourceAccountholder
        Balance: TypeAlias = AccountBalance
        BalanceRefresh: TypeAlias = AccountBalanceRefresh
        OwnershipRefresh: TypeAlias = AccountOwnershipRefresh
        TransactionRefresh: TypeAlias = AccountTransactionRefresh
        ownership_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[AccountListParams]
        ) -> AnyIterator[Account]: ...

    account_holder: Optional[BankConnectionsResourceAccountholder]
    balance: Optional[AccountBalance]
    balance_refresh: Optional[AccountBalanceRefresh]
    category: Literal["cash", "credit", "investment", "other"]
    created: int
    display_name: Optional[str]
    id: str
    institution_name: str
    last4: Optional[str]
    livemode: bool
    object: Literal["financial_connections.account"]
    ownership: Optional[ExpandableField[AccountOwnership]]
    ownership_refresh: Optional[AccountOwnershipRefresh]
    permissions: Optional[
        List[Literal["balances", "ownership", "payment_method", "transactions"]]
    ]
    status: Literal["active", "disconnected", "inactive"]
    subcategory: Literal[
        "checking", "credit_card", "line_of_credit", "mortgage", "other", "savings"
    ]
    subscriptions: Optional[List[Literal["transactions"]]]
    supported_payment_method_types: List[Literal["link", "us_bank_account"]]
    transaction_refresh: Optional[AccountTransactionRefresh]

    _inner_class_types = {
        "account_holder": "_shared:BankConnectionsResourceAccountholder",
        "balance": "AccountBalance",
        "balance_refresh": "AccountBalanceRefresh",
        "ownership": None,
        "ownership_refresh": "AccountOwnershipRefresh",
        "transaction_refresh": "AccountTransactionRefresh",
    }
    _class_url = "/v1/financial_connections/accounts"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "financial_connections.account"

    @api_method
    @staticmethod
    def disconnect(
        account: str, /, **params: Unpack[AccountDisconnectParams]
    ) -> Account:
        """POST /v1/financial_connections/accounts/{account}/disconnect

        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return request_on(
            "post",
            "/v1/financial_connections/accounts/{account}/disconnect",
            (account,),
            params,
        )

    @api_method
    @staticmethod
    async def disconnect_async(
        account: str, /, **params: Unpack[AccountDisconnectParams]
    ) -> Account:
        """Async twin of `disconnect`:
        POST /v1/financial_connections/accounts/{account}/disconnect.
        """
        return await request_on_async(
            "post",
            "/v1/financial_connections/accounts/{account}/disconnect",
            (account,),
            params,
        )

    @classmethod
    def list(cls, **params: Unpack[AccountListParams]) -> ListObject[Account]:
        """GET /v1/financial_connections/accounts

        Optional: account_holder, ending_before, expand, limit, session,
        starting_after.
        Returns ListObject[Account]; raises StripeError.
        """
        return request(
            "get", "/v1/financial_connections/accounts", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[AccountListParams]
    ) -> ListObject[Account]:
        """Async twin of `list`: GET /v1/financial_connections/accounts."""
        return await request_async(
            "get", "/v1/financial_connections/accounts", (), params, expects="list"
        )

    @api_method
    @staticmethod
    def list_owners(
        account: str, /, **params: Unpack[AccountListOwnersParams]
    ) -> ListObject[AccountOwner]:
        """GET /v1/financial_connections/accounts/{account}/owners

        Required: ownership.
        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[AccountOwner]; raises StripeError (InvalidRequestError
        when account is empty).
        """
        return request_on(
            "get",
            "/v1/financial_connections/accounts/{account}/owners",
            (account,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_owners_async(
        account: str, /, **params: Unpack[AccountListOwnersParams]
    ) -> ListObject[AccountOwner]:
        """Async twin of `list_owners`:
        GET /v1/financial_connections/accounts/{account}/owners.
        """
        return await request_on_async(
            "get",
            "/v1/financial_connections/accounts/{account}/owners",
            (account,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    def refresh_account(
        account: str, /, **params: Unpack[AccountRefreshAccountParams]
    ) -> Account:
        """POST /v1/financial_connections/accounts/{account}/refresh

        Required: features.
        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return request_on(
            "post",
            "/v1/financial_connections/accounts/{account}/refresh",
            (account,),
            params,
        )

    @api_method
    @staticmethod
    async def refresh_account_async(
        account: str, /, **params: Unpack[AccountRefreshAccountParams]
    ) -> Account:
        """Async twin of `refresh_account`:
        POST /v1/financial_connections/accounts/{account}/refresh.
        """
        return await request_on_async(
            "post",
            "/v1/financial_connections/accounts/{account}/refresh",
            (account,),
            params,
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[AccountRetrieveParams]) -> Account:
        """GET /v1/financial_connections/accounts/{account}

        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when id is empty).
        """
        return request(
            "get", "/v1/financial_connections/accounts/{account}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[AccountRetrieveParams]
    ) -> Account:
        """Async twin of `retrieve`: GET /v1/financial_connections/accounts/{account}."""
        return await request_async(
            "get", "/v1/financial_connections/accounts/{account}", (id,), params
        )

    @api_method
    @staticmethod
    def subscribe(account: str, /, **params: Unpack[AccountSubscribeParams]) -> Account:
        """POST /v1/financial_connections/accounts/{account}/subscribe

        Required: features.
        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return request_on(
            "post",
            "/v1/financial_connections/accounts/{account}/subscribe",
            (account,),
            params,
        )

    @api_method
    @staticmethod
    async def subscribe_async(
        account: str, /, **params: Unpack[AccountSubscribeParams]
    ) -> Account:
        """Async twin of `subscribe`:
        POST /v1/financial_connections/accounts/{account}/subscribe.
        """
        return await request_on_async(
            "post",
            "/v1/financial_connections/accounts/{account}/subscribe",
            (account,),
            params,
        )

    @api_method
    @staticmethod
    def unsubscribe(
        account: str, /, **params: Unpack[AccountUnsubscribeParams]
    ) -> Account:
        """POST /v1/financial_connections/accounts/{account}/unsubscribe

        Required: features.
        Optional: expand.
        Returns Account; raises StripeError (InvalidRequestError when account is
        empty).
        """
        return request_on(
            "post",
            "/v1/financial_connections/accounts/{account}/unsubscribe",
            (account,),
            params,
        )

    @api_method
    @staticmethod
    async def unsubscribe_async(
        account: str, /, **params: Unpack[AccountUnsubscribeParams]
    ) -> Account:
        """Async twin of `unsubscribe`:
        POST /v1/financial_connections/accounts/{account}/unsubscribe.
        """
        return await request_on_async(
            "post",
            "/v1/financial_connections/accounts/{account}/unsubscribe",
            (account,),
            params,
        )
