# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `issuing.token` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from ..params.issuing import (
        TokenListParams,
        TokenModifyParams,
        TokenRetrieveParams,
        TokenUpdateParams,
    )
    from ._card import Card


class TokenNetworkDataDevice(StripeObject):
    """Part of a reply: schema `issuing_network_token_device`."""

    device_fingerprint: Optional[str]
    ip_address: Optional[str]
    location: Optional[str]
    name: Optional[str]
    phone_number: Optional[str]
    type: Optional[Literal["other", "phone", "watch"]]


class TokenNetworkDataMastercard(StripeObject):
    """Part of a reply: schema `issuing_network_token_mastercard`."""

    card_reference_id: Optional[str]
    token_reference_id: str
    token_requestor_id: str
    token_requestor_name: Optional[str]


class TokenNetworkDataVisa(StripeObject):
    """Part of a reply: schema `issuing_network_token_visa`."""

    card_reference_id: str
    token_reference_id: str
    token_requestor_id: str
    token_risk_score: Optional[str]


class TokenNetworkDataWalletProviderCardholderAddress(StripeObject):
    """Part of a reply: schema `issuing_network_token_address`."""

    line1: str
    postal_code: str


class TokenNetworkDataWalletProvider(StripeObject):
    """Part of a reply: schema `issuing_network_token_wallet_provider`."""

    if TYPE_CHECKING:
        CardholderAddress: TypeAlias = TokenNetworkDataWalletProviderCardholderAddress

    account_id: Optional[str]
    account_trust_score: Optional[int]
    card_number_source: Optional[Literal["app", "manual", "on_file", "other"]]
    cardholder_address: Optional[TokenNetworkDataWalletProviderCardholderAddress]
    cardholder_name: Optional[str]
    device_trust_score: Optional[int]
    hashed_account_email_address: Optional[str]
    reason_codes: Optional[
        List[
            Literal[
                "account_card_too_new",
                "account_recently_changed",
                "account_too_new",
                "account_too_new_since_launch",
                "additional_device",
                "data_expired",
                "defer_id_v_decision",
                "device_recently_lost",
                "good_activity_history",
                "has_suspended_tokens",
                "high_risk",
                "inactive_account",
                "long_account_tenure",
                "low_account_score",
                "low_device_score",
                "low_phone_number_score",
                "network_service_error",
                "outside_home_territory",
                "provisioning_cardholder_mismatch",
                "provisioning_device_and_cardholder_mismatch",
                "provisioning_device_mismatch",
                "same_device_no_prior_authentication",
                "same_device_successful_prior_authentication",
                "software_update",
                "suspicious_activity",
                "too_many_different_cardholders",
                "too_many_recent_attempts",
                "too_many_recent_tokens",
            ]
        ]
    ]
    suggested_decision: Optional[Literal["approve", "decline", "require_auth"]]
    suggested_decision_version: Optional[str]

    _inner_class_types = {
        "cardholder_address": "TokenNetworkDataWalletProviderCardholderAddress",
    }


class TokenNetworkData(StripeObject):
    """Part of a reply: schema `issuing_network_token_network_data`."""

    if TYPE_CHECKING:
        Device: TypeAlias = TokenNetworkDataDevice
        Mastercard: TypeAlias = TokenNetworkDataMastercard
        Visa: TypeAlias = TokenNetworkDataVisa
        WalletProvider: TypeAlias = TokenNetworkDataWalletProvider

    device: Optional[TokenNetworkDataDevice]
    mastercard: Optional[TokenNetworkDataMastercard]
    type: Literal["mastercard", "visa"]
    visa: Optional[TokenNetworkDataVisa]
    wallet_provider: Optional[TokenNetworkDataWalletProvider]

    _inner_class_types = {
        "device": "TokenNetworkDataDevice",
        "mastercard": "TokenNetworkDataMastercard",
        "visa": "TokenNetworkDataVisa",
        "wallet_provider": "TokenNetworkDataWalletProvider",
    }


class Token(ListableAPIResource, UpdateableAPIResource):
    """The `issuing.token` object.

    Operations: GET /v1/issuing/tokens, GET /v1/issuing/tokens/{token},
    POST /v1/issuing/tokens/{token}.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.token"]] = "issuing.token"

    if TYPE_CHECKING:
        NetworkData: TypeAlias = TokenNetworkData
        card_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[TokenListParams]
        ) -> AnyIterator[Token]: ...

    card: ExpandableField[Card]
    created: int
    device_fingerprint: Optional[str]
    id: str
    last4: Optional[str]
    livemode: bool
    network: Literal["mastercard", "visa"]
    network_data: Optional[TokenNetworkData]
    network_updated_at: int
    object: Literal["issuing.token"]
    status: Literal["active", "deleted", "requested", "suspended"]
    wallet_provider: Optional[Literal["apple_pay", "google_pay", "samsung_pay"]]

    _inner_class_types = {"card": None, "network_data": "TokenNetworkData"}
    _class_url = "/v1/issuing/tokens"

    @classmethod
    def list(cls, **params: Unpack[TokenListParams]) -> ListObject[Token]:
        """GET /v1/issuing/tokens

        Required: card.
        Optional: created, ending_before, expand, limit, starting_after, status.
        Returns ListObject[Token]; raises StripeError.
        """
        return request("get", "/v1/issuing/tokens", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[TokenListParams]) -> ListObject[Token]:
        """Async twin of `list`: GET /v1/issuing/tokens."""
        return await request_async(
            "get", "/v1/issuing/tokens", (), params, expects="list"
        )

    @classmethod
    def modify(cls, id: str, **params: Unpack[TokenModifyParams]) -> Token:
        """POST /v1/issuing/tokens/{token}

        Required: status.
        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/issuing/tokens/{token}", (id,), params)

    @classmethod
    async def modify_async(cls, id: str, **params: Unpack[TokenModifyParams]) -> Token:
        """Async twin of `modify`: POST /v1/issuing/tokens/{token}."""
        return await request_async("post", "/v1/issuing/tokens/{token}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[TokenRetrieveParams]) -> Token:
        """GET /v1/issuing/tokens/{token}

        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/issuing/tokens/{token}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TokenRetrieveParams]
    ) -> Token:
        """Async twin of `retrieve`: GET /v1/issuing/tokens/{token}."""
        return await request_async("get", "/v1/issuing/tokens/{token}", (id,), params)


class IssuingTokenPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.token` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        card_id: Optional[str]

    card: Optional[ExpandableField[Card]]
    created: Optional[int]
    device_fingerprint: Optional[str]
    id: Optional[str]
    last4: Optional[str]
    livemode: Optional[bool]
    network: Optional[Literal["mastercard", "visa"]]
    network_data: Optional[TokenNetworkData]
    network_updated_at: Optional[int]
    object: Optional[Literal["issuing.token"]]
    status: Optional[Literal["active", "deleted", "requested", "suspended"]]
    wallet_provider: Optional[Literal["apple_pay", "google_pay", "samsung_pay"]]

    _inner_class_types = {"card": None, "network_data": "TokenNetworkData"}


class IssuingTokenEventData(EventData):
    """What an event holds about the schema `issuing.token`."""

    object: Token
    previous_attributes: Optional[IssuingTokenPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingTokenPreviousAttributes",
    }


class IssuingTokenCreatedEvent(Event):
    """The event `issuing_token.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_token.created"]] = "issuing_token.created"

    data: IssuingTokenEventData
    type: Literal["issuing_token.created"]

    _inner_class_types = {"data": "IssuingTokenEventData"}


class IssuingTokenUpdatedEvent(Event):
    """The event `issuing_token.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_token.updated"]] = "issuing_token.updated"

    data: IssuingTokenEventData
    type: Literal["issuing_token.updated"]

    _inner_class_types = {"data": "IssuingTokenEventData"}


class TokenService(StripeService):
    """Calls below `client.v1.issuing.tokens`."""

    def list(
        self, params: TokenListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Token]:
        """GET /v1/issuing/tokens

        Required: card.
        Optional: created, ending_before, expand, limit, starting_after, status.
        Returns ListObject[Token]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/tokens", (), params, options, expects="list"
        )

    async def list_async(
        self, params: TokenListParams, options: Optional[RequestOptions] = None
    ) -> ListObject[Token]:
        """Async twin of `list`: GET /v1/issuing/tokens."""
        return await self._request_async(
            "get", "/v1/issuing/tokens", (), params, options, expects="list"
        )

    def retrieve(
        self,
        token: str,
        params: Optional[TokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """GET /v1/issuing/tokens/{token}

        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when token is empty).
        """
        return self._request(
            "get", "/v1/issuing/tokens/{token}", (token,), params, options
        )

    async def retrieve_async(
        self,
        token: str,
        params: Optional[TokenRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """Async twin of `retrieve`: GET /v1/issuing/tokens/{token}."""
        return await self._request_async(
            "get", "/v1/issuing/tokens/{token}", (token,), params, options
        )

    def update(
        self,
        token: str,
        params: TokenUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """POST /v1/issuing/tokens/{token}

        Required: status.
        Optional: expand.
        Returns Token; raises StripeError (InvalidRequestError when token is empty).
        """
        return self._request(
            "post", "/v1/issuing/tokens/{token}", (token,), params, options
        )

    async def update_async(
        self,
        token: str,
        params: TokenUpdateParams,
        options: Optional[RequestOptions] = None,
    ) -> Token:
        """Async twin of `update`: POST /v1/issuing/tokens/{token}."""
        return await self._request_async(
            "post", "/v1/issuing/tokens/{token}", (token,), params, options
        )
