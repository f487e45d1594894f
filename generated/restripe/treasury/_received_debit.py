# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `treasury.received_debit` object and what is nested in it."""

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
    from .._shared import (
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails,
    )
    from ..params.treasury._received_debit import (
        ReceivedDebitCreateParams,
        ReceivedDebitListParams,
        ReceivedDebitRetrieveParams,
    )
    from ._transaction import Transaction


class ReceivedDebitLinkedFlows(StripeObject):
    """Part of a reply: schema `treasury_received_debits_resource_linked_flows`."""

    debit_reversal: Optional[str]
    inbound_transfer: Optional[str]
    issuing_authorization: Optional[str]
    issuing_transaction: Optional[str]
    payout: Optional[str]


class ReceivedDebitReversalDetails(StripeObject):
    """Part of a reply: schema `treasury_received_debits_resource_reversal_details`."""

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


class ReceivedDebit(ListableAPIResource):
    """The `treasury.received_debit` object.

    Operations: GET /v1/treasury/received_debits,
    GET /v1/treasury/received_debits/{id},
    POST /v1/test_helpers/treasury/received_debits.
    """

    OBJECT_NAME: ClassVar[Literal["treasury.received_debit"]] = (
        "treasury.received_debit"
    )

    if TYPE_CHECKING:
        InitiatingPaymentMethodDetails: TypeAlias = (
            TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
        )
        LinkedFlows: TypeAlias = ReceivedDebitLinkedFlows
        ReversalDetails: TypeAlias = ReceivedDebitReversalDetails
        transaction_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ReceivedDebitListParams],
        ) -> AnyIterator[ReceivedDebit]: ...

    amount: int
    created: int
    currency: str
    description: str
    failure_code: Optional[
        Literal[
            "account_closed",
            "account_frozen",
            "insufficient_funds",
            "international_transaction",
            "other",
        ]
    ]
    financial_account: Optional[str]
    hosted_regulatory_receipt_url: Optional[str]
    id: str
    initiating_payment_method_details: Optional[
        TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails
    ]
    linked_flows: ReceivedDebitLinkedFlows
    livemode: bool
    network: Literal["ach", "card", "stripe"]
    object: Literal["treasury.received_debit"]
    reversal_details: Optional[ReceivedDebitReversalDetails]
    status: Literal["failed", "succeeded"]
    transaction: Optional[ExpandableField[Transaction]]

    _inner_class_types = {
        "initiating_payment_method_details": "_shared:TreasurySharedResourceInitiatingPaymentMethodDetailsInitiatingPaymentMethodDetails",
        "linked_flows": "ReceivedDebitLinkedFlows",
        "reversal_details": "ReceivedDebitReversalDetails",
        "transaction": None,
    }
    _class_url = "/v1/treasury/received_debits"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "treasury.received_debit"

    @classmethod
    def list(
        cls, **params: Unpack[ReceivedDebitListParams]
    ) -> ListObject[ReceivedDebit]:
        """GET /v1/treasury/received_debits

        Required: financial_account.
        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[ReceivedDebit]; raises StripeError.
        """
        return request(
            "get", "/v1/treasury/received_debits", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[ReceivedDebitListParams]
    ) -> ListObject[ReceivedDebit]:
        """Async twin of `list`: GET /v1/treasury/received_debits."""
        return await request_async(
            "get", "/v1/treasury/received_debits", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ReceivedDebitRetrieveParams]
    ) -> ReceivedDebit:
        """GET /v1/treasury/received_debits/{id}

        Optional: expand.
        Returns ReceivedDebit; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/treasury/received_debits/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ReceivedDebitRetrieveParams]
    ) -> ReceivedDebit:
        """Async twin of `retrieve`: GET /v1/treasury/received_debits/{id}."""
        return await request_async(
            "get", "/v1/treasury/received_debits/{id}", (id,), params
        )

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @classmethod
        def create(cls, **params: Unpack[ReceivedDebitCreateParams]) -> ReceivedDebit:
            """POST /v1/test_helpers/treasury/received_debits

            Required: amount, currency, financial_account, network.
            Optional: description, expand, initiating_payment_method_details.
            Returns ReceivedDebit; raises StripeError.
            """
            return request(
                "post", "/v1/test_helpers/treasury/received_debits", (), params
            )

        @classmethod
        async def create_async(
            cls, **params: Unpack[ReceivedDebitCreateParams]
        ) -> ReceivedDebit:
            """Async twin of `create`: POST /v1/test_helpers/treasury/received_debits."""
            return await request_async(
                "post", "/v1/test_helpers/treasury/received_debits", (), params
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)
