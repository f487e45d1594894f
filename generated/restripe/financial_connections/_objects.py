# Rendered by codegen; never edit.
"""`financial_connections.account`, `financial_connections.account_owner`,
`financial_connections.account_ownership`, `financial_connections.session`,
`financial_connections.transaction`: parts, events and services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._enums import AccountSubcategory
    from .._shared import BankConnectionsResourceAccountholder
    from ..params.financial_connections import (
        AccountDisconnectParams,
        AccountListOwnersParams,
        AccountListParams,
        AccountOwnerListParams,
        AccountRefreshAccountParams,
        AccountRefreshParams,
        AccountRetrieveParams,
        AccountSubscribeParams,
        AccountUnsubscribeParams,
        SessionCreateParams,
        SessionRetrieveParams,
        TransactionListParams,
        TransactionRetrieveParams,
    )


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


class SessionFilters(StripeObject):
    """Part of a reply: schema `bank_connections_resource_link_account_session_filters`."""

    account_subcategories: Optional[
        List[
            Literal["checking", "credit_card", "line_of_credit", "mortgage", "savings"]
        ]
    ]
    countries: Optional[List[str]]


class TransactionStatusTransitions(StripeObject):
    """Part of a reply: schema
    `bank_connections_resource_transaction_resource_status_transitions`.
    """

    posted_at: Optional[int]
    void_at: Optional[int]


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
    subcategory: AccountSubcategory
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


class AccountOwner(StripeObject):
    """The `financial_connections.account_owner` object."""

    OBJECT_NAME: ClassVar[Literal["financial_connections.account_owner"]] = (
        "financial_connections.account_owner"
    )

    email: Optional[str]
    id: str
    name: str
    object: Literal["financial_connections.account_owner"]
    ownership: str
    phone: Optional[str]
    raw_address: Optional[str]
    refreshed_at: Optional[int]


class AccountOwnership(StripeObject):
    """The `financial_connections.account_ownership` object."""

    OBJECT_NAME: ClassVar[Literal["financial_connections.account_ownership"]] = (
        "financial_connections.account_ownership"
    )

    created: int
    id: str
    object: Literal["financial_connections.account_ownership"]
    owners: ListObject[AccountOwner]

    _inner_class_types = {"owners": None}


class Session(CreateableAPIResource):
    """The `financial_connections.session` object.

    Operations: GET /v1/financial_connections/sessions/{session},
    POST /v1/financial_connections/sessions.
    """

    OBJECT_NAME: ClassVar[Literal["financial_connections.session"]] = (
        "financial_connections.session"
    )

    if TYPE_CHECKING:
        AccountHolder: TypeAlias = BankConnectionsResourceAccountholder
        Filters: TypeAlias = SessionFilters

    account_holder: Optional[BankConnectionsResourceAccountholder]
    accounts: ListObject[Account]
    client_secret: str
    filters: Optional[SessionFilters]
    id: str
    livemode: bool
    object: Literal["financial_connections.session"]
    permissions: List[
        Literal["balances", "ownership", "payment_method", "transactions"]
    ]
    prefetch: Optional[List[Literal["balances", "ownership", "transactions"]]]
    return_url: Optional[str]

    _inner_class_types = {
        "account_holder": "_shared:BankConnectionsResourceAccountholder",
        "accounts": None,
        "filters": "SessionFilters",
    }
    _class_url = "/v1/financial_connections/sessions"

    @classmethod
    def create(cls, **params: Unpack[SessionCreateParams]) -> Session:
        """POST /v1/financial_connections/sessions

        Required: account_holder, permissions.
        Optional: expand, filters, prefetch, return_url.
        Returns Session; raises StripeError.
        """
        return request("post", "/v1/financial_connections/sessions", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[SessionCreateParams]) -> Session:
        """Async twin of `create`: POST /v1/financial_connections/sessions."""
        return await request_async(
            "post", "/v1/financial_connections/sessions", (), params
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[SessionRetrieveParams]) -> Session:
        """GET /v1/financial_connections/sessions/{session}

        Optional: expand.
        Returns Session; raises StripeError (InvalidRequestError when id is empty).
        """
        return request(
            "get", "/v1/financial_connections/sessions/{session}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[SessionRetrieveParams]
    ) -> Session:
        """Async twin of `retrieve`: GET /v1/financial_connections/sessions/{session}."""
        return await request_async(
            "get", "/v1/financial_connections/sessions/{session}", (id,), params
        )


class Transaction(ListableAPIResource):
    """The `financial_connections.transaction` object.

    Operations: GET /v1/financial_connections/transactions,
    GET /v1/financial_connections/transactions/{transaction}.
    """

    OBJECT_NAME: ClassVar[Literal["financial_connections.transaction"]] = (
        "financial_connections.transaction"
    )

    if TYPE_CHECKING:
        StatusTransitions: TypeAlias = TransactionStatusTransitions

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[TransactionListParams],
        ) -> AnyIterator[Transaction]: ...

    account: str
    amount: int
    currency: str
    description: str
    id: str
    livemode: bool
    object: Literal["financial_connections.transaction"]
    status: Literal["pending", "posted", "void"]
    status_transitions: TransactionStatusTransitions
    transacted_at: int
    transaction_refresh: str
    updated: int

    _inner_class_types = {"status_transitions": "TransactionStatusTransitions"}
    _class_url = "/v1/financial_connections/transactions"

    @classmethod
    def list(cls, **params: Unpack[TransactionListParams]) -> ListObject[Transaction]:
        """GET /v1/financial_connections/transactions

        Required: account.
        Optional: ending_before, expand, limit, starting_after, transacted_at,
        transaction_refresh.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return request(
            "get", "/v1/financial_connections/transactions", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[TransactionListParams]
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/financial_connections/transactions."""
        return await request_async(
            "get", "/v1/financial_connections/transactions", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """GET /v1/financial_connections/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/financial_connections/transactions/{transaction}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """Async twin of `retrieve`:
        GET /v1/financial_connections/transactions/{transaction}.
        """
        return await request_async(
            "get", "/v1/financial_connections/transactions/{transaction}", (id,), params
        )


class FinancialConnectionsAccountPreviousAttributes(PreviousAttributes):
    """Former values of `financial_connections.account` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        ownership_id: Optional[str]

    account_holder: Optional[BankConnectionsResourceAccountholder]
    balance: Optional[AccountBalance]
    balance_refresh: Optional[AccountBalanceRefresh]
    category: Optional[Literal["cash", "credit", "investment", "other"]]
    created: Optional[int]
    display_name: Optional[str]
    id: Optional[str]
    institution_name: Optional[str]
    last4: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["financial_connections.account"]]
    ownership: Optional[ExpandableField[AccountOwnership]]
    ownership_refresh: Optional[AccountOwnershipRefresh]
    permissions: Optional[
        List[Literal["balances", "ownership", "payment_method", "transactions"]]
    ]
    status: Optional[Literal["active", "disconnected", "inactive"]]
    subcategory: Optional[AccountSubcategory]
    subscriptions: Optional[List[Literal["transactions"]]]
    supported_payment_method_types: Optional[List[Literal["link", "us_bank_account"]]]
    transaction_refresh: Optional[AccountTransactionRefresh]

    _inner_class_types = {
        "account_holder": "_shared:BankConnectionsResourceAccountholder",
        "balance": "AccountBalance",
        "balance_refresh": "AccountBalanceRefresh",
        "ownership": None,
        "ownership_refresh": "AccountOwnershipRefresh",
        "transaction_refresh": "AccountTransactionRefresh",
    }


class FinancialConnectionsAccountEventData(EventData):
    """What an event holds about the schema `financial_connections.account`."""

    object: Account
    previous_attributes: Optional[FinancialConnectionsAccountPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "FinancialConnectionsAccountPreviousAttributes",
    }


class FinancialConnectionsAccountCreatedEvent(Event):
    """The event `financial_connections.account.created`."""

    LOOKUP_TYPE: ClassVar[Literal["financial_connections.account.created"]] = (
        "financial_connections.account.created"
    )

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.created"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class FinancialConnectionsAccountDeactivatedEvent(Event):
    """The event `financial_connections.account.deactivated`."""

    LOOKUP_TYPE: ClassVar[Literal["financial_connections.account.deactivated"]] = (
        "financial_connections.account.deactivated"
    )

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.deactivated"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class FinancialConnectionsAccountDisconnectedEvent(Event):
    """The event `financial_connections.account.disconnected`."""

    LOOKUP_TYPE: ClassVar[Literal["financial_connections.account.disconnected"]] = (
        "financial_connections.account.disconnected"
    )

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.disconnected"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class FinancialConnectionsAccountReactivatedEvent(Event):
    """The event `financial_connections.account.reactivated`."""

    LOOKUP_TYPE: ClassVar[Literal["financial_connections.account.reactivated"]] = (
        "financial_connections.account.reactivated"
    )

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.reactivated"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class FinancialConnectionsAccountRefreshedBalanceEvent(Event):
    """The event `financial_connections.account.refreshed_balance`."""

    LOOKUP_TYPE: ClassVar[
        Literal["financial_connections.account.refreshed_balance"]
    ] = "financial_connections.account.refreshed_balance"

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.refreshed_balance"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class FinancialConnectionsAccountRefreshedOwnershipEvent(Event):
    """The event `financial_connections.account.refreshed_ownership`."""

    LOOKUP_TYPE: ClassVar[
        Literal["financial_connections.account.refreshed_ownership"]
    ] = "financial_connections.account.refreshed_ownership"

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.refreshed_ownership"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class FinancialConnectionsAccountRefreshedTransactionsEvent(Event):
    """The event `financial_connections.account.refreshed_transactions`."""

    LOOKUP_TYPE: ClassVar[
        Literal["financial_connections.account.refreshed_transactions"]
    ] = "financial_connections.account.refreshed_transactions"

    data: FinancialConnectionsAccountEventData
    type: Literal["financial_connections.account.refreshed_transactions"]

    _inner_class_types = {"data": "FinancialConnectionsAccountEventData"}


class AccountService(StripeService):
    """Calls below `client.v1.financial_connections.accounts`."""

    _services = {"owners": "financial_connections._objects:AccountOwnerService"}
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


class SessionService(StripeService):
    """Calls below `client.v1.financial_connections.sessions`."""

    def create(
        self, params: SessionCreateParams, options: Optional[RequestOptions] = None
    ) -> Session:
        """POST /v1/financial_connections/sessions

        Required: account_holder, permissions.
        Optional: expand, filters, prefetch, return_url.
        Returns Session; raises StripeError.
        """
        return self._request(
            "post", "/v1/financial_connections/sessions", (), params, options
        )

    async def create_async(
        self, params: SessionCreateParams, options: Optional[RequestOptions] = None
    ) -> Session:
        """Async twin of `create`: POST /v1/financial_connections/sessions."""
        return await self._request_async(
            "post", "/v1/financial_connections/sessions", (), params, options
        )

    def retrieve(
        self,
        session: str,
        params: Optional[SessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """GET /v1/financial_connections/sessions/{session}

        Optional: expand.
        Returns Session; raises StripeError (InvalidRequestError when session is
        empty).
        """
        return self._request(
            "get",
            "/v1/financial_connections/sessions/{session}",
            (session,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        session: str,
        params: Optional[SessionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Session:
        """Async twin of `retrieve`: GET /v1/financial_connections/sessions/{session}."""
        return await self._request_async(
            "get",
            "/v1/financial_connections/sessions/{session}",
            (session,),
            params,
            options,
        )


class TransactionService(StripeService):
    """Calls below `client.v1.financial_connections.transactions`."""

    def list(
        self, params: TransactionListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Transaction]:
        """GET /v1/financial_connections/transactions

        Required: account.
        Optional: ending_before, expand, limit, starting_after, transacted_at,
        transaction_refresh.
        Returns ListObject[Transaction]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/financial_connections/transactions",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self, params: TransactionListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Transaction]:
        """Async twin of `list`: GET /v1/financial_connections/transactions."""
        return await self._request_async(
            "get",
            "/v1/financial_connections/transactions",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """GET /v1/financial_connections/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "get",
            "/v1/financial_connections/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `retrieve`:
        GET /v1/financial_connections/transactions/{transaction}.
        """
        return await self._request_async(
            "get",
            "/v1/financial_connections/transactions/{transaction}",
            (transaction,),
            params,
            options,
        )
