# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from decimal import Decimal
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from ._shared import (
    AutomaticTax,
    BillingMode,
    Discount,
    Flexible,
    Issuer,
    ListParams,
    Recurring,
    RetrieveParams,
)


class _QuoteCreateParamsFromQuoteRequired(TypedDict):
    quote: str


class QuoteCreateParamsFromQuote(_QuoteCreateParamsFromQuoteRequired, total=False):
    is_revision: bool


class QuoteCreateParamsInvoiceSettings(TypedDict, total=False):
    days_until_due: int
    issuer: Issuer


class _QuoteCreateParamsLineItemPriceDataRequired(TypedDict):
    currency: str
    product: str


class QuoteCreateParamsLineItemPriceData(
    _QuoteCreateParamsLineItemPriceDataRequired, total=False
):
    recurring: Recurring
    tax_behavior: Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: Union[str, Decimal]


class QuoteCreateParamsLineItem(TypedDict, total=False):
    discounts: Union[Literal[""], List[Discount]]
    price: str
    price_data: QuoteCreateParamsLineItemPriceData
    quantity: int
    tax_rates: Union[Literal[""], List[str]]


class QuoteCreateParamsSubscriptionData(TypedDict, total=False):
    billing_mode: BillingMode
    description: str
    effective_date: Union[Literal["", "current_period_end"], int, datetime]
    metadata: Dict[str, str]
    trial_period_days: Union[Literal[""], int]


class _QuoteCreateParamsTransferDataRequired(TypedDict):
    destination: str


class QuoteCreateParamsTransferData(
    _QuoteCreateParamsTransferDataRequired, total=False
):
    amount: int
    amount_percent: float


class QuoteCreateParams(RequestOptions, total=False):
    application_fee_amount: Union[Literal[""], int]
    application_fee_percent: Union[Literal[""], float]
    automatic_tax: AutomaticTax
    collection_method: Literal["charge_automatically", "send_invoice"]
    customer: str
    default_tax_rates: Union[Literal[""], List[str]]
    description: Union[Literal[""], str]
    discounts: Union[Literal[""], List[Discount]]
    expand: List[str]
    expires_at: Union[int, datetime]
    footer: Union[Literal[""], str]
    from_quote: QuoteCreateParamsFromQuote
    header: Union[Literal[""], str]
    invoice_settings: QuoteCreateParamsInvoiceSettings
    line_items: List[QuoteCreateParamsLineItem]
    metadata: Dict[str, str]
    on_behalf_of: Union[Literal[""], str]
    subscription_data: QuoteCreateParamsSubscriptionData
    test_clock: str
    transfer_data: Union[Literal[""], QuoteCreateParamsTransferData]


class QuoteFinalizeQuoteParams(RequestOptions, total=False):
    expand: List[str]
    expires_at: Union[int, datetime]


class QuoteListParams(RequestOptions, total=False):
    customer: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["accepted", "canceled", "draft", "open"]
    test_clock: str


class QuoteModifyParamsLineItem(TypedDict, total=False):
    discounts: Union[Literal[""], List[Discount]]
    id: str
    price: str
    price_data: QuoteCreateParamsLineItemPriceData
    quantity: int
    tax_rates: Union[Literal[""], List[str]]


class QuoteModifyParamsSubscriptionData(TypedDict, total=False):
    description: Union[Literal[""], str]
    effective_date: Union[Literal["", "current_period_end"], int, datetime]
    metadata: Dict[str, str]
    trial_period_days: Union[Literal[""], int]


class QuoteModifyParams(RequestOptions, total=False):
    application_fee_amount: Union[Literal[""], int]
    application_fee_percent: Union[Literal[""], float]
    automatic_tax: AutomaticTax
    collection_method: Literal["charge_automatically", "send_invoice"]
    customer: str
    default_tax_rates: Union[Literal[""], List[str]]
    description: Union[Literal[""], str]
    discounts: Union[Literal[""], List[Discount]]
    expand: List[str]
    expires_at: Union[int, datetime]
    footer: Union[Literal[""], str]
    header: Union[Literal[""], str]
    invoice_settings: QuoteCreateParamsInvoiceSettings
    line_items: List[QuoteModifyParamsLineItem]
    metadata: Dict[str, str]
    on_behalf_of: Union[Literal[""], str]
    subscription_data: QuoteModifyParamsSubscriptionData
    transfer_data: Union[Literal[""], QuoteCreateParamsTransferData]


QuoteAcceptParams = RetrieveParams
QuoteCancelParams = RetrieveParams
QuoteCreateParamsAutomaticTaxLiability = Issuer
QuoteCreateParamsAutomaticTax = AutomaticTax
QuoteCreateParamsDiscount = Discount
QuoteCreateParamsInvoiceSettingsIssuer = Issuer
QuoteCreateParamsLineItemDiscount = Discount
QuoteCreateParamsLineItemPriceDataRecurring = Recurring
QuoteCreateParamsSubscriptionDataBillingModeFlexible = Flexible
QuoteCreateParamsSubscriptionDataBillingMode = BillingMode
QuoteListComputedUpfrontLineItemsParams = ListParams
QuoteListLineItemsParams = ListParams
QuoteModifyParamsAutomaticTaxLiability = Issuer
QuoteModifyParamsAutomaticTax = AutomaticTax
QuoteModifyParamsDiscount = Discount
QuoteModifyParamsInvoiceSettingsIssuer = Issuer
QuoteModifyParamsInvoiceSettings = QuoteCreateParamsInvoiceSettings
QuoteModifyParamsLineItemDiscount = Discount
QuoteModifyParamsLineItemPriceDataRecurring = Recurring
QuoteModifyParamsLineItemPriceData = QuoteCreateParamsLineItemPriceData
QuoteModifyParamsTransferData = QuoteCreateParamsTransferData
QuotePdfParams = RetrieveParams
QuoteRetrieveParams = RetrieveParams
QuoteUpdateParamsAutomaticTaxLiability = Issuer
QuoteUpdateParamsAutomaticTax = AutomaticTax
QuoteUpdateParamsDiscount = Discount
QuoteUpdateParamsInvoiceSettingsIssuer = Issuer
QuoteUpdateParamsInvoiceSettings = QuoteCreateParamsInvoiceSettings
QuoteUpdateParamsLineItemDiscount = Discount
QuoteUpdateParamsLineItemPriceDataRecurring = Recurring
QuoteUpdateParamsLineItemPriceData = QuoteCreateParamsLineItemPriceData
QuoteUpdateParamsLineItem = QuoteModifyParamsLineItem
QuoteUpdateParamsSubscriptionData = QuoteModifyParamsSubscriptionData
QuoteUpdateParamsTransferData = QuoteCreateParamsTransferData
QuoteUpdateParams = QuoteModifyParams
QuoteComputedUpfrontLineItemsListParams = ListParams
QuoteLineItemListParams = ListParams
