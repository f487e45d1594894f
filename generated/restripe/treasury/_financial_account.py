# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `treasury.financial_account` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
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
    from .._enums import ActiveFeature
    from ..params.treasury import (
        FinancialAccountCloseParams,
        FinancialAccountCreateParams,
        FinancialAccountFeaturesRetrieveParams,
        FinancialAccountFeaturesUpdateParams,
        FinancialAccountListParams,
        FinancialAccountModifyParams,
        FinancialAccountRetrieveFeaturesParams,
        FinancialAccountRetrieveParams,
        FinancialAccountUpdateFeaturesParams,
        FinancialAccountUpdateParams,
    )
    from ._financial_account_features import FinancialAccountFeatures


class FinancialAccountBalance(StripeObject):
    """Part of a reply: schema `treasury_financial_accounts_resource_balance`."""

    cash: MapField[int]
    inbound_pending: MapField[int]
    outbound_pending: MapField[int]

    _inner_class_types = {"cash": "*", "inbound_pending": "*", "outbound_pending": "*"}


class FinancialAccountFinancialAddressAba(StripeObject):
    """Part of a reply: schema `treasury_financial_accounts_resource_aba_record`."""

    account_holder_name: str
    account_number: Optional[str]
    account_number_last4: str
    bank_name: str
    routing_number: str


class FinancialAccountFinancialAddress(StripeObject):
    """Part of a reply: schema `treasury_financial_accounts_resource_financial_address`."""

    if TYPE_CHECKING:
        Aba: TypeAlias = FinancialAccountFinancialAddressAba

    aba: Optional[FinancialAccountFinancialAddressAba]
    supported_networks: Optional[List[Literal["ach", "us_domestic_wire"]]]
    type: Literal["aba"]

    _inner_class_types = {"aba": "FinancialAccountFinancialAddressAba"}


class FinancialAccountPlatformRestrictions(StripeObject):
    """Part of a reply: schema
    `treasury_financial_accounts_resource_platform_restrictions`.
    """

    inbound_flows: Optional[Literal["restricted", "unrestricted"]]
    outbound_flows: Optional[Literal["restricted", "unrestricted"]]


class FinancialAccountStatusDetailsClosed(StripeObject):
    """Part of a reply: schema
    `treasury_financial_accounts_resource_closed_status_details`.
    """

    reasons: List[Literal["account_rejected", "closed_by_platform", "other"]]


class FinancialAccountStatusDetails(StripeObject):
    """Part of a reply: schema `treasury_financial_accounts_resource_status_details`."""

    if TYPE_CHECKING:
        Closed: TypeAlias = FinancialAccountStatusDetailsClosed

    closed: Optional[FinancialAccountStatusDetailsClosed]

    _inner_class_types = {"closed": "FinancialAccountStatusDetailsClosed"}


class FinancialAccount(
    CreateableAPIResource, ListableAPIResource, UpdateableAPIResource
):
    """The `treasury.financial_account` object.

    Operations: GET /v1/treasury/financial_accounts,
    GET /v1/treasury/financial_accounts/{financial_account},
    GET /v1/treasury/financial_accounts/{financial_account}/features,
    POST /v1/treasury/financial_accounts,
    POST /v1/treasury/financial_accounts/{financial_account},
    POST /v1/treasury/financial_accounts/{financial_account}/close,
    POST /v1/treasury/financial_accounts/{financial_account}/features.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.financial_account"]] = (
        "treasury.financial_account"
    )

    if TYPE_CHECKING:
        Balance: TypeAlias = FinancialAccountBalance
        FinancialAddress: TypeAlias = FinancialAccountFinancialAddress
        PlatformRestrictions: TypeAlias = FinancialAccountPlatformRestrictions
        StatusDetails: TypeAlias = FinancialAccountStatusDetails

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[FinancialAccountListParams],
        ) -> AnyIterator[FinancialAccount]: ...

    active_features: Optional[List[ActiveFeature]]
    balance: FinancialAccountBalance
    country: str
    created: int
    features: Optional[FinancialAccountFeatures]
    financial_addresses: List[FinancialAccountFinancialAddress]
    id: str
    is_default: Optional[bool]
    livemode: bool
    metadata: OptionalMapField[str]
    nickname: Optional[str]
    object: Literal["treasury.financial_account"]
    pending_features: Optional[List[ActiveFeature]]
    platform_restrictions: Optional[FinancialAccountPlatformRestrictions]
    restricted_features: Optional[List[ActiveFeature]]
    status: Literal["closed", "open"]
    status_details: FinancialAccountStatusDetails
    supported_currencies: List[str]

    _inner_class_types = {
        "balance": "FinancialAccountBalance",
        "features": None,
        "financial_addresses": "FinancialAccountFinancialAddress",
        "metadata": "*",
        "platform_restrictions": "FinancialAccountPlatformRestrictions",
        "status_details": "FinancialAccountStatusDetails",
    }
    _class_url = "/v1/treasury/financial_accounts"

    @api_method
    @staticmethod
    def close(
        financial_account: str, /, **params: Unpack[FinancialAccountCloseParams]
    ) -> FinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}/close

        Optional: expand, forwarding_settings.
        Returns FinancialAccount; raises StripeError (InvalidRequestError when
        financial_account is empty).
        """
        return request_on(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/close",
            (financial_account,),
            params,
        )

    @api_method
    @staticmethod
    async def close_async(
        financial_account: str, /, **params: Unpack[FinancialAccountCloseParams]
    ) -> FinancialAccount:
        """Async twin of `close`:
        POST /v1/treasury/financial_accounts/{financial_account}/close.
        """
        return await request_on_async(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/close",
            (financial_account,),
            params,
        )

    @classmethod
    def create(cls, **params: Unpack[FinancialAccountCreateParams]) -> FinancialAccount:
        """POST /v1/treasury/financial_accounts

        Required: supported_currencies.
        Optional: expand, features, metadata, nickname, platform_restrictions.
        Returns FinancialAccount; raises StripeError.
        """
        return request("post", "/v1/treasury/financial_accounts", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[FinancialAccountCreateParams]
    ) -> FinancialAccount:
        """Async twin of `create`: POST /v1/treasury/financial_accounts."""
        return await request_async(
            "post", "/v1/treasury/financial_accounts", (), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[FinancialAccountListParams]
    ) -> ListObject[FinancialAccount]:
        """GET /v1/treasury/financial_accounts

        Optional: created, ending_before, expand, limit, starting_after, status.
        Returns ListObject[FinancialAccount]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/financial_accounts", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[FinancialAccountListParams]
    ) -> ListObject[FinancialAccount]:
        """Async twin of `list`: GET /v1/treasury/financial_accounts."""
        return await request_async(
            "get", "/v1/treasury/financial_accounts", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[FinancialAccountModifyParams]
    ) -> FinancialAccount:
        """POST /v1/treasury/financial_accounts/{financial_account}

        Optional: expand, features, forwarding_settings, metadata, nickname,
        platform_restrictions.
        Returns FinancialAccount; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "post", "/v1/treasury/financial_accounts/{financial_account}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[FinancialAccountModifyParams]
    ) -> FinancialAccount:
        """Async twin of `modify`:
        POST /v1/treasury/financial_accounts/{financial_account}.
        """
        return await request_async(
            "post", "/v1/treasury/financial_accounts/{financial_account}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[FinancialAccountRetrieveParams]
    ) -> FinancialAccount:
        """GET /v1/treasury/financial_accounts/{financial_account}

        Optional: expand.
        Returns FinancialAccount; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/treasury/financial_accounts/{financial_account}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[FinancialAccountRetrieveParams]
    ) -> FinancialAccount:
        """Async twin of `retrieve`:
        GET /v1/treasury/financial_accounts/{financial_account}.
        """
        return await request_async(
            "get", "/v1/treasury/financial_accounts/{financial_account}", (id,), params
        )

    @api_method
    @staticmethod
    def retrieve_features(
        financial_account: str,
        /,
        **params: Unpack[FinancialAccountRetrieveFeaturesParams],
    ) -> FinancialAccountFeatures:
        """GET /v1/treasury/financial_accounts/{financial_account}/features

        Optional: expand.
        Returns FinancialAccountFeatures; raises StripeError (InvalidRequestError
        when financial_account is empty).
        """
        return request_on(
            "get",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
        )

    @api_method
    @staticmethod
    async def retrieve_features_async(
        financial_account: str,
        /,
        **params: Unpack[FinancialAccountRetrieveFeaturesParams],
    ) -> FinancialAccountFeatures:
        """Async twin of `retrieve_features`:
        GET /v1/treasury/financial_accounts/{financial_account}/features.
        """
        return await request_on_async(
            "get",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
        )

    @api_method
    @staticmethod
    def update_features(
        financial_account: str,
        /,
        **params: Unpack[FinancialAccountUpdateFeaturesParams],
    ) -> FinancialAccountFeatures:
        """POST /v1/treasury/financial_accounts/{financial_account}/features

        Optional: card_issuing, deposit_insurance, expand, financial_addresses,
        inbound_transfers, intra_stripe_flows, outbound_payments, outbound_transfers.
        Returns FinancialAccountFeatures; raises StripeError (InvalidRequestError
        when financial_account is empty).
        """
        return request_on(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
        )

    @api_method
    @staticmethod
    async def update_features_async(
        financial_account: str,
        /,
        **params: Unpack[FinancialAccountUpdateFeaturesParams],
    ) -> FinancialAccountFeatures:
        """Async twin of `update_features`:
        POST /v1/treasury/financial_accounts/{financial_account}/features.
        """
        return await request_on_async(
            "post",
            "/v1/treasury/financial_accounts/{financial_account}/features",
            (financial_account,),
            params,
        )


class TreasuryFinancialAccountPreviousAttributes(PreviousAttributes):
    """Former values of `treasury.financial_account` fields, of any of them.

    What is nested in them may be partial as well.
    """

    active_features: Optional[List[ActiveFeature]]
    balance: Optional[FinancialAccountBalance]
    country: Optional[str]
    created: Optional[int]
    features: Optional[FinancialAccountFeatures]
    financial_addresses: Optional[List[FinancialAccountFinancialAddress]]
    id: Optional[str]
    is_default: Optional[bool]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    nickname: Optional[str]
    object: Optional[Literal["treasury.financial_account"]]
    pending_features: Optional[List[ActiveFeature]]
    platform_restrictions: Optional[FinancialAccountPlatformRestrictions]
    restricted_features: Optional[List[ActiveFeature]]
    status: Optional[Literal["closed", "open"]]
    status_details: Optional[FinancialAccountStatusDetails]
    supported_currencies: Optional[List[str]]

    _inner_class_types = {
        "balance": "FinancialAccountBalance",
        "features": None,
        "financial_addresses": "FinancialAccountFinancialAddress",
        "metadata": "*",
        "platform_restrictions": "FinancialAccountPlatformRestrictions",
        "status_details": "FinancialAccountStatusDetails",
    }


class TreasuryFinancialAccountEventData(EventData):
    """What an event holds about the schema `treasury.financial_account`."""

    object: FinancialAccount
    previous_attributes: Optional[TreasuryFinancialAccountPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TreasuryFinancialAccountPreviousAttributes",
    }


class TreasuryFinancialAccountClosedEvent(Event):
    """The event `treasury.financial_account.closed`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.financial_account.closed"]] = (
        "treasury.financial_account.closed"
    )

    data: TreasuryFinancialAccountEventData
    type: Literal["treasury.financial_account.closed"]

    _inner_class_types = {"data": "TreasuryFinancialAccountEventData"}


class TreasuryFinancialAccountCreatedEvent(Event):
    """The event `treasury.financial_account.created`."""

    LOOKUP_TYPE: ClassVar[Literal["treasury.financial_account.created"]] = (
        "treasury.financial_account.created"
    )

    data: TreasuryFinancialAccountEventData
    type: Literal["treasury.financial_account.created"]

    _inner_class_types = {"data": "TreasuryFinancialAccountEventData"}


class TreasuryFinancialAccountFeaturesStatusUpdatedEvent(Event):
    """The event `treasury.financial_account.features_status_updated`."""

    LOOKUP_TYPE: ClassVar[
        Literal["treasury.financial_account.features_status_updated"]
    ] = "treasury.financial_account.features_status_updated"

    data: TreasuryFinancialAccountEventData
    type: Literal["treasury.financial_account.features_status_updated"]

    _inner_class_types = {"data": "TreasuryFinancialAccountEventData"}


class FinancialAccountService(StripeService):
    """Calls below `client.v1.treasury.financial_accounts`."""

    _services = {
        "features": "treasury._financial_account:FinancialAccountFeaturesService",
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
