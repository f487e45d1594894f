# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `issuing.authorization`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from .._balance_transaction import BalanceTransaction
    from .._core.descriptors import OptionalMapField
    from .._core.objects import ExpandableField
    from .._shared import IssuingAuthorizationMerchantData
    from ..issuing._authorization import (
        Authorization,
        AuthorizationAmountDetails,
        AuthorizationFleet,
        AuthorizationFraudChallenge,
        AuthorizationFuel,
        AuthorizationNetworkData,
        AuthorizationPendingRequest,
        AuthorizationRequestHistory,
        AuthorizationTreasury,
        AuthorizationVerificationData,
    )
    from ..issuing._card import Card
    from ..issuing._cardholder import Cardholder
    from ..issuing._token import Token
    from ..issuing._transaction import Transaction


class IssuingAuthorizationPreviousAttributes(PreviousAttributes):
    """Former values of `issuing.authorization` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        cardholder_id: Optional[str]
        token_id: Optional[str]

    amount: Optional[int]
    amount_details: Optional[AuthorizationAmountDetails]
    approved: Optional[bool]
    authorization_method: Optional[
        Literal["chip", "contactless", "keyed_in", "online", "swipe"]
    ]
    balance_transactions: Optional[List[BalanceTransaction]]
    card: Optional[Card]
    cardholder: Optional[ExpandableField[Cardholder]]
    created: Optional[int]
    currency: Optional[str]
    fleet: Optional[AuthorizationFleet]
    fraud_challenges: Optional[List[AuthorizationFraudChallenge]]
    fuel: Optional[AuthorizationFuel]
    id: Optional[str]
    livemode: Optional[bool]
    merchant_amount: Optional[int]
    merchant_currency: Optional[str]
    merchant_data: Optional[IssuingAuthorizationMerchantData]
    metadata: OptionalMapField[str]
    network_data: Optional[AuthorizationNetworkData]
    object: Optional[Literal["issuing.authorization"]]
    pending_request: Optional[AuthorizationPendingRequest]
    request_history: Optional[List[AuthorizationRequestHistory]]
    status: Optional[Literal["closed", "expired", "pending", "reversed"]]
    token: Optional[ExpandableField[Token]]
    transactions: Optional[List[Transaction]]
    treasury: Optional[AuthorizationTreasury]
    verification_data: Optional[AuthorizationVerificationData]
    verified_by_fraud_challenge: Optional[bool]
    wallet: Optional[str]

    _inner_class_types = {
        "amount_details": "issuing._authorization:AuthorizationAmountDetails",
        "balance_transactions": None,
        "card": None,
        "cardholder": None,
        "fleet": "issuing._authorization:AuthorizationFleet",
        "fraud_challenges": "issuing._authorization:AuthorizationFraudChallenge",
        "fuel": "issuing._authorization:AuthorizationFuel",
        "merchant_data": "_shared:IssuingAuthorizationMerchantData",
        "metadata": "*",
        "network_data": "issuing._authorization:AuthorizationNetworkData",
        "pending_request": "issuing._authorization:AuthorizationPendingRequest",
        "request_history": "issuing._authorization:AuthorizationRequestHistory",
        "token": None,
        "transactions": None,
        "treasury": "issuing._authorization:AuthorizationTreasury",
        "verification_data": "issuing._authorization:AuthorizationVerificationData",
    }


class IssuingAuthorizationEventData(EventData):
    """What an event holds about the schema `issuing.authorization`."""

    object: Authorization
    previous_attributes: Optional[IssuingAuthorizationPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "IssuingAuthorizationPreviousAttributes",
    }


class IssuingAuthorizationCreatedEvent(Event):
    """The event `issuing_authorization.created`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_authorization.created"]] = (
        "issuing_authorization.created"
    )

    data: IssuingAuthorizationEventData
    type: Literal["issuing_authorization.created"]

    _inner_class_types = {"data": "IssuingAuthorizationEventData"}


class IssuingAuthorizationRequestEvent(Event):
    """The event `issuing_authorization.request`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_authorization.request"]] = (
        "issuing_authorization.request"
    )

    data: IssuingAuthorizationEventData
    type: Literal["issuing_authorization.request"]

    _inner_class_types = {"data": "IssuingAuthorizationEventData"}


class IssuingAuthorizationUpdatedEvent(Event):
    """The event `issuing_authorization.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["issuing_authorization.updated"]] = (
        "issuing_authorization.updated"
    )

    data: IssuingAuthorizationEventData
    type: Literal["issuing_authorization.updated"]

    _inner_class_types = {"data": "IssuingAuthorizationEventData"}
