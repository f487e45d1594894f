# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `treasury.received_credit` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    APIResourceTestHelpers,
    ListableAPIResource,
    request,
    request_async,
)

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._payout import Payout
    from .._shared import (
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails,
    )
    from ..params.treasury._received_credit import (
        ReceivedCreditCreateParams,
        ReceivedCreditListParams,
        ReceivedCreditRetrieveParams,
    )
    from ._credit_reversal import CreditReversal
    from ._outbound_payment import OutboundPayment
    from ._outbound_transfer import OutboundTransfer
    from ._transaction import Transaction


class ReceivedCreditLinkedFlowsSourceFlowDetails(StripeObject):
    """Part of a reply: schema
    `treasury_received_credits_resource_source_flows_details`.
    """

    credit_reversal: Optional[CreditReversal]
    outbound_payment: Optional[OutboundPayment]
    outbound_transfer: Optional[OutboundTransfer]
    payout: Optional[Payout]
    type: Literal[
        "credit_reversal", "other", "outbound_payment", "outbound_transfer", "payout"
    ]

    _inner_class_types = {
        "credit_reversal": None,
        "outbound_payment": None,
        "outbound_transfer": None,
        "payout": None,
    }


class ReceivedCreditLinkedFlows(StripeObject):
    """Part of a reply: schema `treasury_received_credits_resource_linked_flows`."""

    if TYPE_CHECKING:
        SourceFlowDetails: TypeAlias = ReceivedCreditLinkedFlowsSourceFlowDetails

    credit_reversal: Optional[str]
    issuing_authorization: Optional[str]
    issuing_transaction: Optional[str]
    source_flow: Optional[str]
    source_flow_details: Optional[ReceivedCreditLinkedFlowsSourceFlowDetails]
    source_flow_type: Optional[str]

    _inner_class_types = {
        "source_flow_details": "ReceivedCreditLinkedFlowsSourceFlowDetails",
    }


class ReceivedCreditReversalDetails(StripeObject):
    """Part of a reply: schema `treasury_received_credits_resource_reversal_details`."""

    deadline: Optional[int]
    restricted_reason: Optional[
        Literal[
            "already_reversed",
            "deadline_passed",
            "network_restricted",
            "other",
            "source_flow_restricted",
        ]
    ]


class ReceivedCredit(ListableAPIResource):
    """The `treasury.received_credit` object.

    Operations: GET /v1/treasury/received_credits,
    GET /v1/treasury/received_credits/{id},
    POST /v1/test_helpers/treasury/received_credits.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.received_credit"]] = (
        "treasury.received_credit"
    )

    if TYPE_CHECKING:
        InitiatingPaymentMethodDetails: TypeAlias = (
            TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
        )
        LinkedFlows: TypeAlias = ReceivedCreditLinkedFlows
        ReversalDetails: TypeAlias = ReceivedCreditReversalDetails
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ReceivedCreditListParams],
        ) -> AnyIterator[ReceivedCredit]: ...

    amount: int
    created: int
    currency: str
    description: str
    failure_code: Optional[
        Literal[
            "account_closed", "account_frozen", "international_transaction", "other"
        ]
    ]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    initiating_payment_method_details: TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
    linked_flows: ReceivedCreditLinkedFlows
    livemode: bool
    network: Literal["ach", "card", "stripe", "us_domestic_wire"]
    object: Literal["treasury.received_credit"]
    reversal_details: Optional[ReceivedCreditReversalDetails]
    status: Literal["failed", "succeeded"]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "initiating_payment_method_details": "_shared:TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails",
        "linked_flows": "ReceivedCreditLinkedFlows",
        "reversal_details": "ReceivedCreditReversalDetails",
        "transaction": None,
    }
    _class_url = "/v1/treasury/received_credits"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "treasury.received_credit"

    @classmethod
    def list(
        cls, **params: Unpack[ReceivedCreditListParams]
    ) -> ListObject[ReceivedCredit]:
        """GET /v1/treasury/received_credits

        Required: financial_account.
        Optional: ending_before, expand, limit, linked_flows, starting_after, status.
        Returns ListObject[ReceivedCredit]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/received_credits", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[ReceivedCreditListParams]
    ) -> ListObject[ReceivedCredit]:
        """Async twin of `list`: GET /v1/treasury/received_credits."""
        return await request_async(
            "get", "/v1/treasury/received_credits", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ReceivedCreditRetrieveParams]
    ) -> ReceivedCredit:
        """GET /v1/treasury/received_credits/{id}

        Optional: expand.
        Returns ReceivedCredit; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/received_credits/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ReceivedCreditRetrieveParams]
    ) -> ReceivedCredit:
        """Async twin of `retrieve`: GET /v1/treasury/received_credits/{id}."""
        return await request_async(
            "get", "/v1/treasury/received_credits/{id}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @classmethod
        def create(cls, **params: Unpack[ReceivedCreditCreateParams]) -> ReceivedCredit:
            """POST /v1/test_helpers/treasury/received_credits

            Required: amount, currency, financial_account, network.
            Optional: description, expand, initiating_payment_method_details.
            Returns ReceivedCredit; raises StripeError.
            """
            return request(
                "post", "/v1/test_helpers/treasury/received_credits", (), params
            )

        @classmethod
        async def create_async(
            cls, **params: Unpack[ReceivedCreditCreateParams]
        ) -> ReceivedCredit:
            """Async twin of `create`: POST /v1/test_helpers/treasury/received_credits."""
            return await request_async(
                "post", "/v1/test_helpers/treasury/received_credits", (), params
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)
