# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `issuing.authorization` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.deprecation import deprecated
from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    APIResourceTestHelpers,
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
    from decimal import Decimal
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._balance_transaction import BalanceTransaction
    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import MapField, OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._enums import AuthorizationFuelType, AuthorizationFuelUnit
    from .._shared import IssuingAuthorizationMerchantData
    from ..params.issuing import (
        AuthorizationApproveParams,
        AuthorizationCaptureParams,
        AuthorizationCreateParams,
        AuthorizationDeclineParams,
        AuthorizationExpireParams,
        AuthorizationFinalizeAmountParams,
        AuthorizationIncrementParams,
        AuthorizationListParams,
        AuthorizationModifyParams,
        AuthorizationRespondParams,
        AuthorizationRetrieveParams,
        AuthorizationReverseParams,
        AuthorizationUpdateParams,
    )
    from ._card import Card
    from ._cardholder import Cardholder
    from ._token import Token
    from ._transaction import Transaction


class AuthorizationAmountDetails(StripeObject):
    """Part of a reply: schema `issuing_authorization_amount_details`."""

    atm_fee: Optional[int]
    cashback_amount: Optional[int]


class AuthorizationFleetCardholderPromptData(StripeObject):
    """Part of a reply: schema `issuing_authorization_fleet_cardholder_prompt_data`."""

    alphanumeric_id: Optional[str]
    driver_id: Optional[str]
    odometer: Optional[int]
    unspecified_id: Optional[str]
    user_id: Optional[str]
    vehicle_number: Optional[str]


class AuthorizationFleetReportedBreakdownFuel(StripeObject):
    """Part of a reply: schema `issuing_authorization_fleet_fuel_price_data`."""

    gross_amount_decimal: Optional[Decimal]

    _field_encodings = {"gross_amount_decimal": "decimal_string"}


class AuthorizationFleetReportedBreakdownNonFuel(StripeObject):
    """Part of a reply: schema `issuing_authorization_fleet_non_fuel_price_data`."""

    gross_amount_decimal: Optional[Decimal]

    _field_encodings = {"gross_amount_decimal": "decimal_string"}


class AuthorizationFleetReportedBreakdownTax(StripeObject):
    """Part of a reply: schema `issuing_authorization_fleet_tax_data`."""

    local_amount_decimal: Optional[Decimal]
    national_amount_decimal: Optional[Decimal]

    _field_encodings = {
        "local_amount_decimal": "decimal_string",
        "national_amount_decimal": "decimal_string",
    }


class AuthorizationFleetReportedBreakdown(StripeObject):
    """Part of a reply: schema `issuing_authorization_fleet_reported_breakdown`."""

    if TYPE_CHECKING:
        Fuel: TypeAlias = AuthorizationFleetReportedBreakdownFuel
        NonFuel: TypeAlias = AuthorizationFleetReportedBreakdownNonFuel
        Tax: TypeAlias = AuthorizationFleetReportedBreakdownTax

    fuel: Optional[AuthorizationFleetReportedBreakdownFuel]
    non_fuel: Optional[AuthorizationFleetReportedBreakdownNonFuel]
    tax: Optional[AuthorizationFleetReportedBreakdownTax]

    _inner_class_types = {
        "fuel": "AuthorizationFleetReportedBreakdownFuel",
        "non_fuel": "AuthorizationFleetReportedBreakdownNonFuel",
        "tax": "AuthorizationFleetReportedBreakdownTax",
    }


class AuthorizationFleet(StripeObject):
    """Part of a reply: schema `issuing_authorization_fleet_data`."""

    if TYPE_CHECKING:
        CardholderPromptData: TypeAlias = AuthorizationFleetCardholderPromptData
        ReportedBreakdown: TypeAlias = AuthorizationFleetReportedBreakdown

    cardholder_prompt_data: Optional[AuthorizationFleetCardholderPromptData]
    purchase_type: Optional[
        Literal["fuel_and_non_fuel_purchase", "fuel_purchase", "non_fuel_purchase"]
    ]
    reported_breakdown: Optional[AuthorizationFleetReportedBreakdown]
    service_type: Optional[
        Literal["full_service", "non_fuel_transaction", "self_service"]
    ]

    _inner_class_types = {
        "cardholder_prompt_data": "AuthorizationFleetCardholderPromptData",
        "reported_breakdown": "AuthorizationFleetReportedBreakdown",
    }


class AuthorizationFraudChallenge(StripeObject):
    """Part of a reply: schema `issuing_authorization_fraud_challenge`."""

    channel: Literal["sms"]
    status: Literal["expired", "pending", "rejected", "undeliverable", "verified"]
    undeliverable_reason: Optional[
        Literal["no_phone_number", "unsupported_phone_number"]
    ]


class AuthorizationFuel(StripeObject):
    """Part of a reply: schema `issuing_authorization_fuel_data`."""

    industry_product_code: Optional[str]
    quantity_decimal: Optional[Decimal]
    type: Optional[AuthorizationFuelType]
    unit: Optional[AuthorizationFuelUnit]
    unit_cost_decimal: Optional[Decimal]

    _field_encodings = {
        "quantity_decimal": "decimal_string",
        "unit_cost_decimal": "decimal_string",
    }


class AuthorizationNetworkData(StripeObject):
    """Part of a reply: schema `issuing_authorization_network_data`."""

    acquiring_institution_id: Optional[str]
    system_trace_audit_number: Optional[str]
    transaction_id: Optional[str]


class AuthorizationPendingRequest(StripeObject):
    """Part of a reply: schema `issuing_authorization_pending_request`."""

    if TYPE_CHECKING:
        AmountDetails: TypeAlias = AuthorizationAmountDetails

    amount: int
    amount_details: Optional[AuthorizationAmountDetails]
    currency: str
    is_amount_controllable: bool
    merchant_amount: int
    merchant_currency: str
    network_risk_score: Optional[int]

    _inner_class_types = {"amount_details": "AuthorizationAmountDetails"}


class AuthorizationRequestHistory(StripeObject):
    """Part of a reply: schema `issuing_authorization_request`."""

    if TYPE_CHECKING:
        AmountDetails: TypeAlias = AuthorizationAmountDetails

    amount: int
    amount_details: Optional[AuthorizationAmountDetails]
    approved: bool
    authorization_code: Optional[str]
    created: int
    currency: str
    merchant_amount: int
    merchant_currency: str
    network_risk_score: Optional[int]
    reason: Literal[
        "account_disabled",
        "card_active",
        "card_canceled",
        "card_expired",
        "card_inactive",
        "cardholder_blocked",
        "cardholder_inactive",
        "cardholder_verification_required",
        "insecure_authorization_method",
        "insufficient_funds",
        "network_fallback",
        "not_allowed",
        "pin_blocked",
        "spending_controls",
        "suspected_fraud",
        "verification_failed",
        "webhook_approved",
        "webhook_declined",
        "webhook_error",
        "webhook_timeout",
    ]
    reason_message: Optional[str]
    requested_at: Optional[int]

    _inner_class_types = {"amount_details": "AuthorizationAmountDetails"}


class AuthorizationTreasury(StripeObject):
    """Part of a reply: schema `issuing_authorization_treasury`."""

    received_credits: List[str]
    received_debits: List[str]
    transaction: Optional[str]


class AuthorizationVerificationDataAuthenticationExemption(StripeObject):
    """Part of a reply: schema `issuing_authorization_authentication_exemption`."""

    claimed_by: Literal["acquirer", "issuer"]
    type: Literal["low_value_transaction", "transaction_risk_analysis", "unknown"]


class AuthorizationVerificationDataThreeDSecure(StripeObject):
    """Part of a reply: schema `issuing_authorization_three_d_secure`."""

    result: Literal["attempt_acknowledged", "authenticated", "failed", "required"]


class AuthorizationVerificationData(StripeObject):
    """Part of a reply: schema `issuing_authorization_verification_data`."""

    if TYPE_CHECKING:
        AuthenticationExemption: TypeAlias = (
            AuthorizationVerificationDataAuthenticationExemption
        )
        ThreeDSecure: TypeAlias = AuthorizationVerificationDataThreeDSecure

    address_line1_check: Literal["match", "mismatch", "not_provided"]
    address_postal_code_check: Literal["match", "mismatch", "not_provided"]
    authentication_exemption: Optional[
        AuthorizationVerificationDataAuthenticationExemption
    ]
    cvc_check: Literal["match", "mismatch", "not_provided"]
    expiry_check: Literal["match", "mismatch", "not_provided"]
    postal_code: Optional[str]
    three_d_secure: Optional[AuthorizationVerificationDataThreeDSecure]

    _inner_class_types = {
        "authentication_exemption": "AuthorizationVerificationDataAuthenticationExemption",
        "three_d_secure": "AuthorizationVerificationDataThreeDSecure",
    }


class Authorization(ListableAPIResource, UpdateableAPIResource):
    """The `issuing.authorization` object.

    Operations: GET /v1/issuing/authorizations,
    GET /v1/issuing/authorizations/{authorization},
    POST /v1/issuing/authorizations/{authorization},
    POST /v1/issuing/authorizations/{authorization}/approve,
    POST /v1/issuing/authorizations/{authorization}/decline,
    POST /v1/test_helpers/issuing/authorizations,
    POST /v1/test_helpers/issuing/authorizations/{authorization}/capture,
    POST /v1/test_helpers/issuing/authorizations/{authorization}/expire,
    POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount,
    POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond,
    POST /v1/test_helpers/issuing/authorizations/{authorization}/increment,
    POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse.
    """

    OBJECT_NAME: ClassVar[Literal["issuing.authorization"]] = "issuing.authorization"

    if TYPE_CHECKING:
        AmountDetails: TypeAlias = AuthorizationAmountDetails
        Fleet: TypeAlias = AuthorizationFleet
        FraudChallenge: TypeAlias = AuthorizationFraudChallenge
        Fuel: TypeAlias = AuthorizationFuel
        MerchantData: TypeAlias = IssuingAuthorizationMerchantData
        NetworkData: TypeAlias = AuthorizationNetworkData
        PendingRequest: TypeAlias = AuthorizationPendingRequest
        RequestHistory: TypeAlias = AuthorizationRequestHistory
        Treasury: TypeAlias = AuthorizationTreasury
        VerificationData: TypeAlias = AuthorizationVerificationData
        cardholder_id: Optional[str]
        token_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[AuthorizationListParams],
        ) -> AnyIterator[Authorization]: ...

    amount: int
    amount_details: Optional[AuthorizationAmountDetails]
    approved: bool
    authorization_method: Literal["chip", "contactless", "keyed_in", "online", "swipe"]
    balance_transactions: List[BalanceTransaction]
    card: Card
    cardholder: Optional[ExpandableField[Cardholder]]
    created: int
    currency: str
    fleet: Optional[AuthorizationFleet]
    fraud_challenges: Optional[List[AuthorizationFraudChallenge]]
    fuel: Optional[AuthorizationFuel]
    id: str
    livemode: bool
    merchant_amount: int
    merchant_currency: str
    merchant_data: IssuingAuthorizationMerchantData
    metadata: MapField[str]
    network_data: Optional[AuthorizationNetworkData]
    object: Literal["issuing.authorization"]
    pending_request: Optional[AuthorizationPendingRequest]
    request_history: List[AuthorizationRequestHistory]
    status: Literal["closed", "expired", "pending", "reversed"]
    token: Optional[ExpandableField[Token]]
    transactions: List[Transaction]
    treasury: Optional[AuthorizationTreasury]
    verification_data: AuthorizationVerificationData
    verified_by_fraud_challenge: Optional[bool]
    wallet: Optional[str]

    _inner_class_types = {
        "amount_details": "AuthorizationAmountDetails",
        "balance_transactions": None,
        "card": None,
        "cardholder": None,
        "fleet": "AuthorizationFleet",
        "fraud_challenges": "AuthorizationFraudChallenge",
        "fuel": "AuthorizationFuel",
        "merchant_data": "_shared:IssuingAuthorizationMerchantData",
        "metadata": "*",
        "network_data": "AuthorizationNetworkData",
        "pending_request": "AuthorizationPendingRequest",
        "request_history": "AuthorizationRequestHistory",
        "token": None,
        "transactions": None,
        "treasury": "AuthorizationTreasury",
        "verification_data": "AuthorizationVerificationData",
    }
    _class_url = "/v1/issuing/authorizations"

    @api_method
    @staticmethod
    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/approve is deprecated."
    )
    def approve(
        authorization: str, /, **params: Unpack[AuthorizationApproveParams]
    ) -> Authorization:
        """Deprecated.

        POST /v1/issuing/authorizations/{authorization}/approve

        Optional: amount, expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return request_on(
            "post",
            "/v1/issuing/authorizations/{authorization}/approve",
            (authorization,),
            params,
        )

    @api_method
    @staticmethod
    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/approve is deprecated."
    )
    async def approve_async(
        authorization: str, /, **params: Unpack[AuthorizationApproveParams]
    ) -> Authorization:
        """Async twin of `approve`:
        POST /v1/issuing/authorizations/{authorization}/approve.
        """
        return await request_on_async(
            "post",
            "/v1/issuing/authorizations/{authorization}/approve",
            (authorization,),
            params,
        )

    @api_method
    @staticmethod
    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/decline is deprecated."
    )
    def decline(
        authorization: str, /, **params: Unpack[AuthorizationDeclineParams]
    ) -> Authorization:
        """Deprecated.

        POST /v1/issuing/authorizations/{authorization}/decline

        Optional: expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return request_on(
            "post",
            "/v1/issuing/authorizations/{authorization}/decline",
            (authorization,),
            params,
        )

    @api_method
    @staticmethod
    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/decline is deprecated."
    )
    async def decline_async(
        authorization: str, /, **params: Unpack[AuthorizationDeclineParams]
    ) -> Authorization:
        """Async twin of `decline`:
        POST /v1/issuing/authorizations/{authorization}/decline.
        """
        return await request_on_async(
            "post",
            "/v1/issuing/authorizations/{authorization}/decline",
            (authorization,),
            params,
        )

    @classmethod
    def list(
        cls, **params: Unpack[AuthorizationListParams]
    ) -> ListObject[Authorization]:
        """GET /v1/issuing/authorizations

        Optional: card, cardholder, created, ending_before, expand, limit,
        starting_after, status.
        Returns ListObject[Authorization]; raises StripeError.
        """
        return request("get", "/v1/issuing/authorizations", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[AuthorizationListParams]
    ) -> ListObject[Authorization]:
        """Async twin of `list`: GET /v1/issuing/authorizations."""
        return await request_async(
            "get", "/v1/issuing/authorizations", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[AuthorizationModifyParams]
    ) -> Authorization:
        """POST /v1/issuing/authorizations/{authorization}

        Optional: expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "post", "/v1/issuing/authorizations/{authorization}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[AuthorizationModifyParams]
    ) -> Authorization:
        """Async twin of `modify`: POST /v1/issuing/authorizations/{authorization}."""
        return await request_async(
            "post", "/v1/issuing/authorizations/{authorization}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[AuthorizationRetrieveParams]
    ) -> Authorization:
        """GET /v1/issuing/authorizations/{authorization}

        Optional: expand.
        Returns Authorization; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/issuing/authorizations/{authorization}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[AuthorizationRetrieveParams]
    ) -> Authorization:
        """Async twin of `retrieve`: GET /v1/issuing/authorizations/{authorization}."""
        return await request_async(
            "get", "/v1/issuing/authorizations/{authorization}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def capture(
            authorization: str, /, **params: Unpack[AuthorizationCaptureParams]
        ) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations/{authorization}/capture

            Optional: capture_amount, close_authorization, expand, purchase_details.
            Returns Authorization; raises StripeError (InvalidRequestError when
            authorization is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/capture",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        async def capture_async(
            authorization: str, /, **params: Unpack[AuthorizationCaptureParams]
        ) -> Authorization:
            """Async twin of `capture`:
            POST /v1/test_helpers/issuing/authorizations/{authorization}/capture.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/capture",
                (authorization,),
                params,
            )

        @classmethod
        def create(cls, **params: Unpack[AuthorizationCreateParams]) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations

            Required: card.
            Optional: amount, amount_details, authorization_method, currency, expand,
            fleet, fraud_disputability_likelihood, fuel, is_amount_controllable,
            merchant_amount, merchant_currency, merchant_data, network_data,
            risk_assessment, verification_data, wallet.
            Returns Authorization; raises StripeError.
            """
            return request(
                "post", "/v1/test_helpers/issuing/authorizations", (), params
            )

        @classmethod
        async def create_async(
            cls, **params: Unpack[AuthorizationCreateParams]
        ) -> Authorization:
            """Async twin of `create`: POST /v1/test_helpers/issuing/authorizations."""
            return await request_async(
                "post", "/v1/test_helpers/issuing/authorizations", (), params
            )

        @api_method
        @staticmethod
        def expire(
            authorization: str, /, **params: Unpack[AuthorizationExpireParams]
        ) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations/{authorization}/expire

            Optional: expand.
            Returns Authorization; raises StripeError (InvalidRequestError when
            authorization is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/expire",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        async def expire_async(
            authorization: str, /, **params: Unpack[AuthorizationExpireParams]
        ) -> Authorization:
            """Async twin of `expire`:
            POST /v1/test_helpers/issuing/authorizations/{authorization}/expire.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/expire",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        def finalize_amount(
            authorization: str, /, **params: Unpack[AuthorizationFinalizeAmountParams]
        ) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount

            Required: final_amount.
            Optional: expand, fleet, fuel.
            Returns Authorization; raises StripeError (InvalidRequestError when
            authorization is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        async def finalize_amount_async(
            authorization: str, /, **params: Unpack[AuthorizationFinalizeAmountParams]
        ) -> Authorization:
            """Async twin of `finalize_amount`:
            POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        def increment(
            authorization: str, /, **params: Unpack[AuthorizationIncrementParams]
        ) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations/{authorization}/increment

            Required: increment_amount.
            Optional: expand, is_amount_controllable.
            Returns Authorization; raises StripeError (InvalidRequestError when
            authorization is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/increment",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        async def increment_async(
            authorization: str, /, **params: Unpack[AuthorizationIncrementParams]
        ) -> Authorization:
            """Async twin of `increment`:
            POST /v1/test_helpers/issuing/authorizations/{authorization}/increment.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/increment",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        def respond(
            authorization: str, /, **params: Unpack[AuthorizationRespondParams]
        ) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond

            Required: confirmed.
            Optional: expand.
            Returns Authorization; raises StripeError (InvalidRequestError when
            authorization is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        async def respond_async(
            authorization: str, /, **params: Unpack[AuthorizationRespondParams]
        ) -> Authorization:
            """Async twin of `respond`:
            POST /v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/fraud_challenges/respond",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        def reverse(
            authorization: str, /, **params: Unpack[AuthorizationReverseParams]
        ) -> Authorization:
            """POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse

            Optional: expand, reverse_amount.
            Returns Authorization; raises StripeError (InvalidRequestError when
            authorization is empty).
            """
            return request_on(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/reverse",
                (authorization,),
                params,
            )

        @api_method
        @staticmethod
        async def reverse_async(
            authorization: str, /, **params: Unpack[AuthorizationReverseParams]
        ) -> Authorization:
            """Async twin of `reverse`:
            POST /v1/test_helpers/issuing/authorizations/{authorization}/reverse.
            """
            return await request_on_async(
                "post",
                "/v1/test_helpers/issuing/authorizations/{authorization}/reverse",
                (authorization,),
                params,
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


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
        "amount_details": "AuthorizationAmountDetails",
        "balance_transactions": None,
        "card": None,
        "cardholder": None,
        "fleet": "AuthorizationFleet",
        "fraud_challenges": "AuthorizationFraudChallenge",
        "fuel": "AuthorizationFuel",
        "merchant_data": "_shared:IssuingAuthorizationMerchantData",
        "metadata": "*",
        "network_data": "AuthorizationNetworkData",
        "pending_request": "AuthorizationPendingRequest",
        "request_history": "AuthorizationRequestHistory",
        "token": None,
        "transactions": None,
        "treasury": "AuthorizationTreasury",
        "verification_data": "AuthorizationVerificationData",
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


class AuthorizationService(StripeService):
    """Calls below `client.v1.issuing.authorizations`."""

    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/approve is deprecated."
    )
    def approve(
        self,
        authorization: str,
        params: Optional[AuthorizationApproveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Deprecated.

        POST /v1/issuing/authorizations/{authorization}/approve

        Optional: amount, expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/authorizations/{authorization}/approve",
            (authorization,),
            params,
            options,
        )

    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/approve is deprecated."
    )
    async def approve_async(
        self,
        authorization: str,
        params: Optional[AuthorizationApproveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `approve`:
        POST /v1/issuing/authorizations/{authorization}/approve.
        """
        return await self._request_async(
            "post",
            "/v1/issuing/authorizations/{authorization}/approve",
            (authorization,),
            params,
            options,
        )

    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/decline is deprecated."
    )
    def decline(
        self,
        authorization: str,
        params: Optional[AuthorizationDeclineParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Deprecated.

        POST /v1/issuing/authorizations/{authorization}/decline

        Optional: expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/authorizations/{authorization}/decline",
            (authorization,),
            params,
            options,
        )

    @deprecated(
        "POST /v1/issuing/authorizations/{authorization}/decline is deprecated."
    )
    async def decline_async(
        self,
        authorization: str,
        params: Optional[AuthorizationDeclineParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `decline`:
        POST /v1/issuing/authorizations/{authorization}/decline.
        """
        return await self._request_async(
            "post",
            "/v1/issuing/authorizations/{authorization}/decline",
            (authorization,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[AuthorizationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Authorization]:
        """GET /v1/issuing/authorizations

        Optional: card, cardholder, created, ending_before, expand, limit,
        starting_after, status.
        Returns ListObject[Authorization]; raises StripeError.
        """
        return self._request(
            "get", "/v1/issuing/authorizations", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[AuthorizationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Authorization]:
        """Async twin of `list`: GET /v1/issuing/authorizations."""
        return await self._request_async(
            "get", "/v1/issuing/authorizations", (), params, options, expects="list"
        )

    def retrieve(
        self,
        authorization: str,
        params: Optional[AuthorizationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """GET /v1/issuing/authorizations/{authorization}

        Optional: expand.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/authorizations/{authorization}",
            (authorization,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        authorization: str,
        params: Optional[AuthorizationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `retrieve`: GET /v1/issuing/authorizations/{authorization}."""
        return await self._request_async(
            "get",
            "/v1/issuing/authorizations/{authorization}",
            (authorization,),
            params,
            options,
        )

    def update(
        self,
        authorization: str,
        params: Optional[AuthorizationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """POST /v1/issuing/authorizations/{authorization}

        Optional: expand, metadata.
        Returns Authorization; raises StripeError (InvalidRequestError when
        authorization is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/authorizations/{authorization}",
            (authorization,),
            params,
            options,
        )

    async def update_async(
        self,
        authorization: str,
        params: Optional[AuthorizationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Authorization:
        """Async twin of `update`: POST /v1/issuing/authorizations/{authorization}."""
        return await self._request_async(
            "post",
            "/v1/issuing/authorizations/{authorization}",
            (authorization,),
            params,
            options,
        )
