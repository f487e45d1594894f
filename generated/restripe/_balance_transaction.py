# Rendered by codegen; never edit.
"""`balance_transaction`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import ListableAPIResource, request, request_async
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional, Union

    from typing_extensions import TypeAlias, Unpack

    from ._application_fee import ApplicationFee
    from ._application_fee_refund import ApplicationFeeRefund
    from ._charge import Charge
    from ._connect_collection_transfer import ConnectCollectionTransfer
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._customer_cash_balance_transaction import CustomerCashBalanceTransaction
    from ._dispute import Dispute
    from ._payout import Payout
    from ._refund import Refund
    from ._reserve_transaction import ReserveTransaction
    from ._reversal import Reversal
    from ._tax_deducted_at_source import TaxDeductedAtSource
    from ._topup import Topup
    from ._transfer import Transfer
    from .issuing._objects import Authorization, Dispute as _Dispute, Transaction
    from .params._others import (
        BalanceTransactionListParams,
        BalanceTransactionRetrieveParams,
    )


class BalanceTransactionFeeDetail(StripeObject):
    """Part of a reply: schema `fee`."""

    amount: int
    application: Optional[str]
    currency: str
    description: Optional[str]
    type: str


class BalanceTransaction(ListableAPIResource):
    """The `balance_transaction` object.

    Operations: GET /v1/balance_transactions, GET /v1/balance_transactions/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["balance_transaction"]] = "balance_transaction"

    if TYPE_CHECKING:
        FeeDetail: TypeAlias = BalanceTransactionFeeDetail
        source_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[BalanceTransactionListParams],
        ) -> AnyIterator[BalanceTransaction]: ...

    amount: int
    available_on: int
    balance_type: Literal["issuing", "payments", "refund_and_dispute_prefunding"]
    created: int
    currency: str
    description: Optional[str]
    exchange_rate: Optional[float]
    fee: int
    fee_details: List[BalanceTransactionFeeDetail]
    id: str
    net: int
    object: Literal["balance_transaction"]
    reporting_category: str
    source: Optional[
        ExpandableField[
            Union[
                ApplicationFee,
                Charge,
                ConnectCollectionTransfer,
                CustomerCashBalanceTransaction,
                Dispute,
                ApplicationFeeRefund,
                Authorization,
                _Dispute,
                Transaction,
                Payout,
                Refund,
                ReserveTransaction,
                TaxDeductedAtSource,
                Topup,
                Transfer,
                Reversal,
            ]
        ]
    ]
    status: str
    type: Literal[
        "adjustment",
        "advance",
        "advance_funding",
        "anticipation_repayment",
        "application_fee",
        "application_fee_refund",
        "charge",
        "climate_order_purchase",
        "climate_order_refund",
        "connect_collection_transfer",
        "contribution",
        "issuing_authorization_hold",
        "issuing_authorization_release",
        "issuing_dispute",
        "issuing_transaction",
        "obligation_outbound",
        "obligation_reversal_inbound",
        "payment",
        "payment_failure_refund",
        "payment_network_reserve_hold",
        "payment_network_reserve_release",
        "payment_refund",
        "payment_reversal",
        "payment_unreconciled",
        "payout",
        "payout_cancel",
        "payout_failure",
        "payout_minimum_balance_hold",
        "payout_minimum_balance_release",
        "refund",
        "refund_failure",
        "reserve_transaction",
        "reserved_funds",
        "stripe_balance_payment_debit",
        "stripe_balance_payment_debit_reversal",
        "stripe_fee",
        "stripe_fx_fee",
        "tax_fee",
        "topup",
        "topup_reversal",
        "transfer",
        "transfer_cancel",
        "transfer_failure",
        "transfer_refund",
    ]

    _inner_class_types = {"fee_details": "BalanceTransactionFeeDetail", "source": None}
    _class_url = "/v1/balance_transactions"

    @classmethod
    def list(
        cls, **params: Unpack[BalanceTransactionListParams]
    ) -> ListObject[BalanceTransaction]:
        """GET /v1/balance_transactions

        Optional: created, currency, ending_before, expand, limit, payout, source,
        starting_after, type.
        Returns ListObject[BalanceTransaction]; raises StripeError.
        """
        return request("get", "/v1/balance_transactions", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[BalanceTransactionListParams]
    ) -> ListObject[BalanceTransaction]:
        """Async twin of `list`: GET /v1/balance_transactions."""
        return await request_async(
            "get", "/v1/balance_transactions", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[BalanceTransactionRetrieveParams]
    ) -> BalanceTransaction:
        """GET /v1/balance_transactions/{id}

        Optional: expand.
        Returns BalanceTransaction; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return request("get", "/v1/balance_transactions/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[BalanceTransactionRetrieveParams]
    ) -> BalanceTransaction:
        """Async twin of `retrieve`: GET /v1/balance_transactions/{id}."""
        return await request_async(
            "get", "/v1/balance_transactions/{id}", (id,), params
        )


class BalanceTransactionService(StripeService):
    """Calls below `client.v1.balance_transactions`."""

    def list(
        self,
        params: Optional[BalanceTransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[BalanceTransaction]:
        """GET /v1/balance_transactions

        Optional: created, currency, ending_before, expand, limit, payout, source,
        starting_after, type.
        Returns ListObject[BalanceTransaction]; raises StripeError.
        """
        return self._request(
            "get", "/v1/balance_transactions", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[BalanceTransactionListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[BalanceTransaction]:
        """Async twin of `list`: GET /v1/balance_transactions."""
        return await self._request_async(
            "get", "/v1/balance_transactions", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[BalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BalanceTransaction:
        """GET /v1/balance_transactions/{id}

        Optional: expand.
        Returns BalanceTransaction; raises StripeError (InvalidRequestError when id
        is empty).
        """
        return self._request(
            "get", "/v1/balance_transactions/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[BalanceTransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> BalanceTransaction:
        """Async twin of `retrieve`: GET /v1/balance_transactions/{id}."""
        return await self._request_async(
            "get", "/v1/balance_transactions/{id}", (id,), params, options
        )
