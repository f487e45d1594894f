# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `charge`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._account import Account
    from .._application import Application
    from .._application_fee import ApplicationFee
    from .._balance_transaction import BalanceTransaction
    from .._charge import (
        Charge,
        ChargeFraudDetails,
        ChargeOutcome,
        ChargePaymentMethodDetails,
        ChargeTransferData,
    )
    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._payment_intent import PaymentIntent
    from .._refund import Refund
    from .._review import Review
    from .._shared import (
        BillingDetails,
        PaymentFlowsPaymentIntentPresentmentDetails,
        RadarRadarOptions,
        Shipping,
    )
    from .._transfer import Transfer


class ChargePreviousAttributes(PreviousAttributes):
    """Former values of `charge` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        application_id: Optional[str]
        application_fee_id: Optional[str]
        balance_transaction_id: Optional[str]
        customer_id: Optional[str]
        failure_balance_transaction_id: Optional[str]
        on_behalf_of_id: Optional[str]
        payment_intent_id: Optional[str]
        review_id: Optional[str]
        source_transfer_id: Optional[str]
        transfer_id: Optional[str]

    amount: Optional[int]
    amount_captured: Optional[int]
    amount_refunded: Optional[int]
    application: Optional[ExpandableField[Application]]
    application_fee: Optional[ExpandableField[ApplicationFee]]
    application_fee_amount: Optional[int]
    balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    billing_details: Optional[BillingDetails]
    calculated_statement_descriptor: Optional[str]
    captured: Optional[bool]
    created: Optional[int]
    currency: Optional[str]
    customer: Optional[ExpandableField[Customer]]
    description: Optional[str]
    disputed: Optional[bool]
    failure_balance_transaction: Optional[ExpandableField[BalanceTransaction]]
    failure_code: Optional[str]
    failure_message: Optional[str]
    fraud_details: Optional[ChargeFraudDetails]
    id: Optional[str]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["charge"]]
    on_behalf_of: Optional[ExpandableField[Account]]
    outcome: Optional[ChargeOutcome]
    paid: Optional[bool]
    payment_intent: Optional[ExpandableField[PaymentIntent]]
    payment_method: Optional[str]
    payment_method_details: Optional[ChargePaymentMethodDetails]
    presentment_details: Optional[PaymentFlowsPaymentIntentPresentmentDetails]
    radar_options: Optional[RadarRadarOptions]
    receipt_email: Optional[str]
    receipt_number: Optional[str]
    receipt_url: Optional[str]
    refunded: Optional[bool]
    refunds: Optional[ListObject[Refund]]
    review: Optional[ExpandableField[Review]]
    shipping: Optional[Shipping]
    source_transfer: Optional[ExpandableField[Transfer]]
    statement_descriptor: Optional[str]
    statement_descriptor_suffix: Optional[str]
    status: Optional[Literal["failed", "pending", "succeeded"]]
    transfer: Optional[ExpandableField[Transfer]]
    transfer_data: Optional[ChargeTransferData]
    transfer_group: Optional[str]

    _inner_class_types = {
        "application": None,
        "application_fee": None,
        "balance_transaction": None,
        "billing_details": "_shared:BillingDetails",
        "customer": None,
        "failure_balance_transaction": None,
        "fraud_details": "_charge:ChargeFraudDetails",
        "metadata": "*",
        "on_behalf_of": None,
        "outcome": "_charge:ChargeOutcome",
        "payment_intent": None,
        "payment_method_details": "_charge:ChargePaymentMethodDetails",
        "presentment_details": "_shared:PaymentFlowsPaymentIntentPresentmentDetails",
        "radar_options": "_shared:RadarRadarOptions",
        "refunds": "_core.lists:ListObject",
        "review": None,
        "shipping": "_shared:Shipping",
        "source_transfer": None,
        "transfer": None,
        "transfer_data": "_charge:ChargeTransferData",
    }


class ChargeEventData(EventData):
    """What an event holds about the schema `charge`."""

    object: Charge
    previous_attributes: Optional[ChargePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "ChargePreviousAttributes",
    }


class ChargeCapturedEvent(Event):
    """The event `charge.captured`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.captured"]] = "charge.captured"

    data: ChargeEventData
    type: Literal["charge.captured"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargeExpiredEvent(Event):
    """The event `charge.expired`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.expired"]] = "charge.expired"

    data: ChargeEventData
    type: Literal["charge.expired"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargeFailedEvent(Event):
    """The event `charge.failed`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.failed"]] = "charge.failed"

    data: ChargeEventData
    type: Literal["charge.failed"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargePendingEvent(Event):
    """The event `charge.pending`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.pending"]] = "charge.pending"

    data: ChargeEventData
    type: Literal["charge.pending"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargeRefundedEvent(Event):
    """The event `charge.refunded`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.refunded"]] = "charge.refunded"

    data: ChargeEventData
    type: Literal["charge.refunded"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargeSucceededEvent(Event):
    """The event `charge.succeeded`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.succeeded"]] = "charge.succeeded"

    data: ChargeEventData
    type: Literal["charge.succeeded"]

    _inner_class_types = {"data": "ChargeEventData"}


class ChargeUpdatedEvent(Event):
    """The event `charge.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["charge.updated"]] = "charge.updated"

    data: ChargeEventData
    type: Literal["charge.updated"]

    _inner_class_types = {"data": "ChargeEventData"}
