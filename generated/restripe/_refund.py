# Rendered by codegen; never edit.
"""`refund`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    APIResourceTestHelpers,
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._balance_transaction import BalanceTransaction
    from ._charge import Charge
    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._core.objects import ExpandableField
    from ._enums import RefundReason
    from ._payment_intent import PaymentIntent
    from ._reversal import Reversal
    from ._shared import PaymentFlowsPaymentIntentPresentmentDetails
    from .params._others import (
        RefundCancelParams,
        RefundCreateParams,
        RefundExpireParams,
        RefundListParams,
        RefundModifyParams,
        RefundRetrieveParams,
        RefundUpdateParams,
    )


class RefundDestinationDetailsAffirm(StripeObject):
    """Part of a reply: schema `destination_details_unimplemented`."""


class RefundDestinationDetailsBlik(StripeObject):
    """Part of a reply: schema `refund_destination_details_blik`."""

    network_decline_code: Optional[str]
    reference: Optional[str]
    reference_status: Optional[str]


class RefundDestinationDetailsBrBankTransfer(StripeObject):
    """Part of a reply: schema `refund_destination_details_br_bank_transfer`."""

    reference: Optional[str]
    reference_status: Optional[str]


class RefundDestinationDetailsCard(StripeObject):
    """Part of a reply: schema `refund_destination_details_card`."""

    reference: Optional[str]
    reference_status: Optional[str]
    reference_type: Optional[str]
    type: Literal["pending", "refund", "reversal"]


class RefundDestinationDetailsEuBankTransfer(StripeObject):
    """Part of a reply: schema `refund_destination_details_eu_bank_transfer`."""

    reference: Optional[str]
    reference_status: Optional[str]


class RefundDestinationDetailsGbBankTransfer(StripeObject):
    """Part of a reply: schema `refund_destination_details_gb_bank_transfer`."""

    reference: Optional[str]
    reference_status: Optional[str]


class RefundDestinationDetailsJpBankTransfer(StripeObject):
    """Part of a reply: schema `refund_destination_details_jp_bank_transfer`."""

    reference: Optional[str]
    reference_status: Optional[str]


class RefundDestinationDetailsMultibanco(StripeObject):
    """Part of a reply: schema `refund_destination_details_multibanco`."""

    reference: Optional[str]
    reference_status: Optional[str]


class RefundDestinationDetailsMxBankTransfer(StripeObject):
    """Part of a reply: schema `refund_destination_details_mx_bank_transfer`."""

    reference: Optional[str]
    reference_status: Optional[str]


class RefundDestinationDetailsP24(StripeObject):
    """Part of a reply: schema `refund_destination_details_p24`."""

    reference: Optional[str]
    reference_status: Optional[str]


class RefundDestinationDetailsPaypal(StripeObject):
    """Part of a reply: schema `refund_destination_details_paypal`."""

    network_decline_code: Optional[str]


class RefundDestinationDetailsSwish(StripeObject):
    """Part of a reply: schema `refund_destination_details_swish`."""

    network_decline_code: Optional[str]
    reference: Optional[str]
    reference_status: Optional[str]


class RefundDestinationDetailsThBankTransfer(StripeObject):
    """Part of a reply: schema `refund_destination_details_th_bank_transfer`."""

    reference: Optional[str]
    reference_status: Optional[str]


class RefundDestinationDetailsUsBankTransfer(StripeObject):
    """Part of a reply: schema `refund_destination_details_us_bank_transfer`."""

    reference: Optional[str]
    reference_status: Optional[str]


class RefundDestinationDetails(StripeObject):
    """Part of a reply: schema `refund_destination_details`."""

    if TYPE_CHECKING:
        Affirm: TypeAlias = RefundDestinationDetailsAffirm
        AfterpayClearpay: TypeAlias = RefundDestinationDetailsAffirm
        Alipay: TypeAlias = RefundDestinationDetailsAffirm
        Alma: TypeAlias = RefundDestinationDetailsAffirm
        AmazonPay: TypeAlias = RefundDestinationDetailsAffirm
        AuBankTransfer: TypeAlias = RefundDestinationDetailsAffirm
        Blik: TypeAlias = RefundDestinationDetailsBlik
        BrBankTransfer: TypeAlias = RefundDestinationDetailsBrBankTransfer
        Card: TypeAlias = RefundDestinationDetailsCard
        Cashapp: TypeAlias = RefundDestinationDetailsAffirm
        CustomerCashBalance: TypeAlias = RefundDestinationDetailsAffirm
        Eps: TypeAlias = RefundDestinationDetailsAffirm
        EuBankTransfer: TypeAlias = RefundDestinationDetailsEuBankTransfer
        GbBankTransfer: TypeAlias = RefundDestinationDetailsGbBankTransfer
        Giropay: TypeAlias = RefundDestinationDetailsAffirm
        Grabpay: TypeAlias = RefundDestinationDetailsAffirm
        JpBankTransfer: TypeAlias = RefundDestinationDetailsJpBankTransfer
        Klarna: TypeAlias = RefundDestinationDetailsAffirm
        Multibanco: TypeAlias = RefundDestinationDetailsMultibanco
        MxBankTransfer: TypeAlias = RefundDestinationDetailsMxBankTransfer
        NzBankTransfer: TypeAlias = RefundDestinationDetailsAffirm
        P24: TypeAlias = RefundDestinationDetailsP24
        Paynow: TypeAlias = RefundDestinationDetailsAffirm
        Paypal: TypeAlias = RefundDestinationDetailsPaypal
        Pix: TypeAlias = RefundDestinationDetailsAffirm
        Revolut: TypeAlias = RefundDestinationDetailsAffirm
        Sofort: TypeAlias = RefundDestinationDetailsAffirm
        Swish: TypeAlias = RefundDestinationDetailsSwish
        ThBankTransfer: TypeAlias = RefundDestinationDetailsThBankTransfer
        UsBankTransfer: TypeAlias = RefundDestinationDetailsUsBankTransfer
        WechatPay: TypeAlias = RefundDestinationDetailsAffirm
        Zip: TypeAlias = RefundDestinationDetailsAffirm

    affirm: Optional[RefundDestinationDetailsAffirm]
    afterpay_clearpay: Optional[RefundDestinationDetailsAffirm]
    alipay: Optional[RefundDestinationDetailsAffirm]
    alma: Optional[RefundDestinationDetailsAffirm]
    amazon_pay: Optional[RefundDestinationDetailsAffirm]
    au_bank_transfer: Optional[RefundDestinationDetailsAffirm]
    blik: Optional[RefundDestinationDetailsBlik]
    br_bank_transfer: Optional[RefundDestinationDetailsBrBankTransfer]
    card: Optional[RefundDestinationDetailsCard]
    cashapp: Optional[RefundDestinationDetailsAffirm]
    customer_cash_balance: Optional[RefundDestinationDetailsAffirm]
    eps: Optional[RefundDestinationDetailsAffirm]
    eu_bank_transfer: Optional[RefundDestinationDetailsEuBankTransfer]
    gb_bank_transfer: Optional[RefundDestinationDetailsGbBankTransfer]
    giropay: Optional[RefundDestinationDetailsAffirm]
    grabpay: Optional[RefundDestinationDetailsAffirm]
    jp_bank_transfer: Optional[RefundDestinationDetailsJpBankTransfer]
    klarna: Optional[RefundDestinationDetailsAffirm]
    multibanco: Optional[RefundDestinationDetailsMultibanco]
    mx_bank_transfer: Optional[RefundDestinationDetailsMxBankTransfer]
    nz_bank_transfer: Optional[RefundDestinationDetailsAffirm]
    p24: Optional[RefundDestinationDetailsP24]
    paynow: Optional[RefundDestinationDetailsAffirm]
    paypal: Optional[RefundDestinationDetailsPaypal]
    pix: Optional[RefundDestinationDetailsAffirm]
    revolut: Optional[RefundDestinationDetailsAffirm]
    sofort: Optional[RefundDestinationDetailsAffirm]
    swish: Optional[RefundDestinationDetailsSwish]
    th_bank_transfer: Optional[RefundDestinationDetailsThBankTransfer]
    type: str
    us_bank_transfer: Optional[RefundDestinationDetailsUsBankTransfer]
    wechat_pay: Optional[RefundDestinationDetailsAffirm]
    zip: Optional[RefundDestinationDetailsAffirm]

    _inner_class_types = {
        "affirm": "RefundDestinationDetailsAffirm",
        "afterpay_clearpay": "RefundDestinationDetailsAffirm",
        "alipay": "RefundDestinationDetailsAffirm",
        "alma": "RefundDestinationDetailsAffirm",
        "amazon_pay": "RefundDestinationDetailsAffirm",
        "au_bank_transfer": "RefundDestinationDetailsAffirm",
        "blik": "RefundDestinationDetailsBlik",
        "br_bank_transfer": "RefundDestinationDetailsBrBankTransfer",
        "card": "RefundDestinationDetailsCard",
        "cashapp": "RefundDestinationDetailsAffirm",
        "customer_cash_balance": "RefundDestinationDetailsAffirm",
        "eps": "RefundDestinationDetailsAffirm",
        "eu_bank_transfer": "RefundDestinationDetailsEuBankTransfer",
        "gb_bank_transfer": "RefundDestinationDetailsGbBankTransfer",
        "giropay": "RefundDestinationDetailsAffirm",
        "grabpay": "RefundDestinationDetailsAffirm",
        "jp_bank_transfer": "RefundDestinationDetailsJpBankTransfer",
        "klarna": "RefundDestinationDetailsAffirm",
        "multibanco": "RefundDestinationDetailsMultibanco",
        "mx_bank_transfer": "RefundDestinationDetailsMxBankTransfer",
        "nz_bank_transfer": "RefundDestinationDetailsAffirm",
        "p24": "RefundDestinationDetailsP24",
        "paynow": "RefundDestinationDetailsAffirm",
        "paypal": "RefundDestinationDetailsPaypal",
        "pix": "RefundDestinationDetailsAffirm",
        "revolut": "RefundDestinationDetailsAffirm",
        "sofort": "RefundDestinationDetailsAffirm",
        "swish": "RefundDestinationDetailsSwish",
        "th_bank_transfer": "RefundDestinationDetailsThBankTransfer",
        "us_bank_transfer": "RefundDestinationDetailsUsBankTransfer",
        "wechat_pay": "RefundDestinationDetailsAffirm",
        "zip": "RefundDestinationDetailsAffirm",
    }


class RefundNextActionDisplayDetailsEmailSent(StripeObject):
    """Part of a reply: schema `email_sent`."""

    email_sent_at: int
    email_sent_to: str


class RefundNextActionDisplayDetails(StripeObject):
    """Part of a reply: schema `refund_next_action_display_details`."""

    if TYPE_CHECKING:
        EmailSent: TypeAlias = RefundNextActionDisplayDetailsEmailSent

    email_sent: RefundNextActionDisplayDetailsEmailSent
    expires_at: int

    _inner_class_types = {"email_sent": "RefundNextActionDisplayDetailsEmailSent"}


class RefundNextAction(StripeObject):
    """Part of a reply: schema `refund_next_action`."""

    if TYPE_CHECKING:
        DisplayDetails: TypeAlias = RefundNextActionDisplayDetails

    display_details: Optional[RefundNextActionDisplayDetails]
    type: str

    _inner_class_types = {"display_details": "RefundNextActionDisplayDetails"}


class Refund(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `refund` object.

    Operations: GET /v1/refunds, GET /v1/refunds/{refund}, POST /v1/refunds,
    POST /v1/refunds/{refund}, POST /v1/refunds/{refund}/cancel,
    POST /v1/test_helpers/refunds/{refund}/expire.
    """

    OBJECT_NAME: ClassVar[Literal["refund"]] = "refund"

    if TYPE_CHECKING:
        DestinationDetails: TypeAlias = RefundDestinationDetails
        NextAction: TypeAlias = RefundNextAction
        PresentmentDetails: TypeAlias = PaymentFlowsPaymentIntentPresentmentDetails
        balance_transaction_id: Optional[str]
        charge_id: Optional[str]
        failure_balance_transaction_id: Optional[str]
        payment_intent_id: Optional[str]
        source_transfer_reversal_id: Optional[str]
        transfer_reversal_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[RefundListParams]
        ) -> AnyIterator[Refund]: ...

    amount: int
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    charge: Optional[ExpandableField[Charge]]
    created: int
    currency: str
    description: Optional[str]
    destination_details: Optional[RefundDestinationDetails]
    failure_balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    failure_reason: Optional[str]
    id: str
    instructions_email: Optional[str]
    metadata: OptionalMapField[str]
    next_action: Optional[RefundNextAction]
    object: Literal["refund"]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    pending_reason: Optional[
        Literal["charge_pending", "insufficient_funds", "processing"]
    ]
    presentment_details: Optional[PaymentFlowsPaymentIntentPresentmentDetails]
    reason: Optional[RefundReason]
    receipt_number: Optional[str]
    source_transfer_reversal: Optional[ExpandableField[Reversal]]
    status: Optional[str]
    transfer_reversal: Optional[ExpandableField[Reversal]]

    _inner_class_types = {
        "balance_transaction": None,
        "charge": None,
        "destination_details": "RefundDestinationDetails",
        "failure_balance_transaction": None,
        "metadata": "*",
        "next_action": "RefundNextAction",
        "payment_intent": None,
        "presentment_details": "_shared:PaymentFlowsPaymentIntentPresentmentDetails",
        "source_transfer_reversal": None,
        "transfer_reversal": None,
    }
    _class_url = "/v1/refunds"

    @api_method
    @staticmethod
    def cancel(refund: str, /, **params: Unpack[RefundCancelParams]) -> Refund:
        """POST /v1/refunds/{refund}/cancel

        Optional: expand.
        Returns Refund; raises StripeError (InvalidRequestError when refund is
        empty).
        """
        return request_on("post", "/v1/refunds/{refund}/cancel", (refund,), params)

    @api_method
    @staticmethod
    async def cancel_async(
        refund: str, /, **params: Unpack[RefundCancelParams]
    ) -> Refund:
        """Async twin of `cancel`: POST /v1/refunds/{refund}/cancel."""
        return await request_on_async(
            "post", "/v1/refunds/{refund}/cancel", (refund,), params
        )

    @classmethod
    def create(cls, **params: Unpack[RefundCreateParams]) -> Refund:
        """POST /v1/refunds

        Optional: amount, charge, currency, customer, expand, instructions_email,
        metadata, origin, payment_intent, reason, refund_application_fee,
        reverse_transfer.
        Returns Refund; raises StripeError.
        """
        return request("post", "/v1/refunds", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[RefundCreateParams]) -> Refund:
        """Async twin of `create`: POST /v1/refunds."""
        return await request_async("post", "/v1/refunds", (), params)

    @classmethod
    def list(cls, **params: Unpack[RefundListParams]) -> ListObject[Refund]:
        """GET /v1/refunds

        Optional: charge, created, ending_before, expand, limit, payment_intent,
        starting_after.
        Returns ListObject[Refund]; raises StripeError.
        """
        return request("get", "/v1/refunds", (), params, expects="list")

    @classmethod
    async def list_async(cls, **params: Unpack[RefundListParams]) -> ListObject[Refund]:
        """Async twin of `list`: GET /v1/refunds."""
        return await request_async("get", "/v1/refunds", (), params, expects="list")

    @classmethod
    def modify(cls, id: str, **params: Unpack[RefundModifyParams]) -> Refund:
        """POST /v1/refunds/{refund}

        Optional: expand, metadata.
        Returns Refund; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/refunds/{refund}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[RefundModifyParams]
    ) -> Refund:
        """Async twin of `modify`: POST /v1/refunds/{refund}."""
        return await request_async("post", "/v1/refunds/{refund}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[RefundRetrieveParams]) -> Refund:
        """GET /v1/refunds/{refund}

        Optional: expand.
        Returns Refund; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/refunds/{refund}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[RefundRetrieveParams]
    ) -> Refund:
        """Async twin of `retrieve`: GET /v1/refunds/{refund}."""
        return await request_async("get", "/v1/refunds/{refund}", (id,), params)

    class TestHelpers(APIResourceTestHelpers):
        """Operations that only test mode has."""

        @api_method
        @staticmethod
        def expire(refund: str, /, **params: Unpack[RefundExpireParams]) -> Refund:
            """POST /v1/test_helpers/refunds/{refund}/expire

            Optional: expand.
            Returns Refund; raises StripeError (InvalidRequestError when refund is
            empty).
            """
            return request_on(
                "post", "/v1/test_helpers/refunds/{refund}/expire", (refund,), params
            )

        @api_method
        @staticmethod
        async def expire_async(
            refund: str, /, **params: Unpack[RefundExpireParams]
        ) -> Refund:
            """Async twin of `expire`: POST /v1/test_helpers/refunds/{refund}/expire."""
            return await request_on_async(
                "post", "/v1/test_helpers/refunds/{refund}/expire", (refund,), params
            )

    @property
    def test_helpers(self) -> TestHelpers:
        """The test helpers of this object."""
        return type(self).TestHelpers(self)


class RefundPreviousAttributes(PreviousAttributes):
    """Former values of `refund` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        balance_transaction_id: Optional[str]
        charge_id: Optional[str]
        failure_balance_transaction_id: Optional[str]
        payment_intent_id: Optional[str]
        source_transfer_reversal_id: Optional[str]
        transfer_reversal_id: Optional[str]

    amount: Optional[int]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    charge: Optional[ExpandableField[Charge]]
    created: Optional[int]
    currency: Optional[str]
    description: Optional[str]
    destination_details: Optional[RefundDestinationDetails]
    failure_balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    failure_reason: Optional[str]
    id: Optional[str]
    instructions_email: Optional[str]
    metadata: OptionalMapField[str]
    next_action: Optional[RefundNextAction]
    object: Optional[Literal["refund"]]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    pending_reason: Optional[
        Literal["charge_pending", "insufficient_funds", "processing"]
    ]
    presentment_details: Optional[PaymentFlowsPaymentIntentPresentmentDetails]
    reason: Optional[RefundReason]
    receipt_number: Optional[str]
    source_transfer_reversal: Optional[ExpandableField[Reversal]]
    status: Optional[str]
    transfer_reversal: Optional[ExpandableField[Reversal]]

    _inner_class_types = {
        "balance_transaction": None,
        "charge": None,
        "destination_details": "RefundDestinationDetails",
        "failure_balance_transaction": None,
        "metadata": "*",
        "next_action": "RefundNextAction",
        "payment_intent": None,
        "presentment_details": "_shared:PaymentFlowsPaymentIntentPresentmentDetails",
        "source_transfer_reversal": None,
        "transfer_reversal": None,
    }


class RefundEventData(EventData):
    """What an event holds about the schema `refund`."""

    object: Refund
    previous_attributes: Optional[RefundPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "RefundPreviousAttributes",
    }


class ChargeRefundUpdatedEvent(Event):
    """The event `charge.refund.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.refund.updated"]] = "charge.refund.updated"

    data: RefundEventData
    type: Literal["charge.refund.updated"]

    _inner_class_types = {"data": "RefundEventData"}


class RefundCreatedEvent(Event):
    """The event `refund.created`."""

    LOOKUP_TYPE: ClassVar[Literal["refund.created"]] = "refund.created"

    data: RefundEventData
    type: Literal["refund.created"]

    _inner_class_types = {"data": "RefundEventData"}


class RefundFailedEvent(Event):
    """The event `refund.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["refund.failed"]] = "refund.failed"

    data: RefundEventData
    type: Literal["refund.failed"]

    _inner_class_types = {"data": "RefundEventData"}


class RefundUpdatedEvent(Event):
    """The event `refund.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["refund.updated"]] = "refund.updated"

    data: RefundEventData
    type: Literal["refund.updated"]

    _inner_class_types = {"data": "RefundEventData"}


class RefundService(StripeService):
    """Calls below `client.v1.refunds`."""

    def cancel(
        self,
        refund: str,
        params: Optional[RefundCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """POST /v1/refunds/{refund}/cancel

        Optional: expand.
        Returns Refund; raises StripeError (InvalidRequestError when refund is
        empty).
        """
        return self._request(
            "post", "/v1/refunds/{refund}/cancel", (refund,), params, options
        )

    async def cancel_async(
        self,
        refund: str,
        params: Optional[RefundCancelParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """Async twin of `cancel`: POST /v1/refunds/{refund}/cancel."""
        return await self._request_async(
            "post", "/v1/refunds/{refund}/cancel", (refund,), params, options
        )

    def create(
        self,
        params: Optional[RefundCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """POST /v1/refunds

        Optional: amount, charge, currency, customer, expand, instructions_email,
        metadata, origin, payment_intent, reason, refund_application_fee,
        reverse_transfer.
        Returns Refund; raises StripeError.
        """
        return self._request("post", "/v1/refunds", (), params, options)

    async def create_async(
        self,
        params: Optional[RefundCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """Async twin of `create`: POST /v1/refunds."""
        return await self._request_async("post", "/v1/refunds", (), params, options)

    def list(
        self,
        params: Optional[RefundListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Refund]:
        """GET /v1/refunds

        Optional: charge, created, ending_before, expand, limit, payment_intent,
        starting_after.
        Returns ListObject[Refund]; raises StripeError.
        """
        return self._request("get", "/v1/refunds", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[RefundListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Refund]:
        """Async twin of `list`: GET /v1/refunds."""
        return await self._request_async(
            "get", "/v1/refunds", (), params, options, expects="list"
        )

    def retrieve(
        self,
        refund: str,
        params: Optional[RefundRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """GET /v1/refunds/{refund}

        Optional: expand.
        Returns Refund; raises StripeError (InvalidRequestError when refund is
        empty).
        """
        return self._request("get", "/v1/refunds/{refund}", (refund,), params, options)

    async def retrieve_async(
        self,
        refund: str,
        params: Optional[RefundRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """Async twin of `retrieve`: GET /v1/refunds/{refund}."""
        return await self._request_async(
            "get", "/v1/refunds/{refund}", (refund,), params, options
        )

    def update(
        self,
        refund: str,
        params: Optional[RefundUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """POST /v1/refunds/{refund}

        Optional: expand, metadata.
        Returns Refund; raises StripeError (InvalidRequestError when refund is
        empty).
        """
        return self._request("post", "/v1/refunds/{refund}", (refund,), params, options)

    async def update_async(
        self,
        refund: str,
        params: Optional[RefundUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Refund:
        """Async twin of `update`: POST /v1/refunds/{refund}."""
        return await self._request_async(
            "post", "/v1/refunds/{refund}", (refund,), params, options
        )
