# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime as _datetime
from decimal import Decimal as _Decimal
from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .._core.config import RequestOptions as _RequestOptions
from . import _shared


class _QuoteCreateParamsFromQuoteRequired(_TypedDict):
    quote: str


class QuoteCreateParamsFromQuote(_QuoteCreateParamsFromQuoteRequired, total=False):
    is_revision: bool


class QuoteCreateParamsInvoiceSettings(_TypedDict, total=False):
    days_until_due: int
    issuer: _shared.Issuer


class _QuoteCreateParamsLineItemPriceDataRequired(_TypedDict):
    currency: str
    product: str


class QuoteCreateParamsLineItemPriceData(
    _QuoteCreateParamsLineItemPriceDataRequired, total=False
):
    recurring: _shared.Recurring
    tax_behavior: _Literal["exclusive", "inclusive", "unspecified"]
    unit_amount: int
    unit_amount_decimal: _Union[str, _Decimal]


class QuoteCreateParamsLineItem(_TypedDict, total=False):
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    price: str
    price_data: QuoteCreateParamsLineItemPriceData
    quantity: int
    tax_rates: _Union[_Literal[""], _List[str]]


class QuoteCreateParamsSubscriptionData(_TypedDict, total=False):
    billing_mode: _shared.BillingMode
    description: str
    effective_date: _Union[_Literal["", "current_period_end"], int, _datetime]
    metadata: _Dict[str, str]
    trial_period_days: _Union[_Literal[""], int]


class _QuoteCreateParamsTransferDataRequired(_TypedDict):
    destination: str


class QuoteCreateParamsTransferData(
    _QuoteCreateParamsTransferDataRequired, total=False
):
    amount: int
    amount_percent: float


class QuoteCreateParams(_RequestOptions, total=False):
    application_fee_amount: _Union[_Literal[""], int]
    application_fee_percent: _Union[_Literal[""], float]
    automatic_tax: _shared.AutomaticTax
    collection_method: _Literal["charge_automatically", "send_invoice"]
    customer: str
    default_tax_rates: _Union[_Literal[""], _List[str]]
    description: _Union[_Literal[""], str]
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    expand: _List[str]
    expires_at: _Union[int, _datetime]
    footer: _Union[_Literal[""], str]
    from_quote: QuoteCreateParamsFromQuote
    header: _Union[_Literal[""], str]
    invoice_settings: QuoteCreateParamsInvoiceSettings
    line_items: _List[QuoteCreateParamsLineItem]
    metadata: _Dict[str, str]
    on_behalf_of: _Union[_Literal[""], str]
    subscription_data: QuoteCreateParamsSubscriptionData
    test_clock: str
    transfer_data: _Union[_Literal[""], QuoteCreateParamsTransferData]


class QuoteFinalizeQuoteParams(_RequestOptions, total=False):
    expand: _List[str]
    expires_at: _Union[int, _datetime]


class QuoteListParams(_RequestOptions, total=False):
    customer: str
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["accepted", "canceled", "draft", "open"]
    test_clock: str


class QuoteModifyParamsLineItem(_TypedDict, total=False):
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    id: str
    price: str
    price_data: QuoteCreateParamsLineItemPriceData
    quantity: int
    tax_rates: _Union[_Literal[""], _List[str]]


class QuoteModifyParamsSubscriptionData(_TypedDict, total=False):
    description: _Union[_Literal[""], str]
    effective_date: _Union[_Literal["", "current_period_end"], int, _datetime]
    metadata: _Dict[str, str]
    trial_period_days: _Union[_Literal[""], int]


class QuoteModifyParams(_RequestOptions, total=False):
    application_fee_amount: _Union[_Literal[""], int]
    application_fee_percent: _Union[_Literal[""], float]
    automatic_tax: _shared.AutomaticTax
    collection_method: _Literal["charge_automatically", "send_invoice"]
    customer: str
    default_tax_rates: _Union[_Literal[""], _List[str]]
    description: _Union[_Literal[""], str]
    discounts: _Union[_Literal[""], _List[_shared.Discount]]
    expand: _List[str]
    expires_at: _Union[int, _datetime]
    footer: _Union[_Literal[""], str]
    header: _Union[_Literal[""], str]
    invoice_settings: QuoteCreateParamsInvoiceSettings
    line_items: _List[QuoteModifyParamsLineItem]
    metadata: _Dict[str, str]
    on_behalf_of: _Union[_Literal[""], str]
    subscription_data: QuoteModifyParamsSubscriptionData
    transfer_data: _Union[_Literal[""], QuoteCreateParamsTransferData]


QuoteAcceptParams = _shared.RetrieveParams
QuoteCancelParams = _shared.RetrieveParams
QuoteCreateParamsAutomaticTaxLiability = _shared.Issuer
QuoteCreateParamsAutomaticTax = _shared.AutomaticTax
QuoteCreateParamsDiscount = _shared.Discount
QuoteCreateParamsInvoiceSettingsIssuer = _shared.Issuer
QuoteCreateParamsLineItemDiscount = _shared.Discount
QuoteCreateParamsLineItemPriceDataRecurring = _shared.Recurring
QuoteCreateParamsSubscriptionDataBillingModeFlexible = _shared.Flexible
QuoteCreateParamsSubscriptionDataBillingMode = _shared.BillingMode
QuoteListComputedUpfrontLineItemsParams = _shared.ListParams
QuoteListLineItemsParams = _shared.ListParams
QuoteModifyParamsAutomaticTaxLiability = _shared.Issuer
QuoteModifyParamsAutomaticTax = _shared.AutomaticTax
QuoteModifyParamsDiscount = _shared.Discount
QuoteModifyParamsInvoiceSettingsIssuer = _shared.Issuer
QuoteModifyParamsInvoiceSettings = QuoteCreateParamsInvoiceSettings
QuoteModifyParamsLineItemDiscount = _shared.Discount
QuoteModifyParamsLineItemPriceDataRecurring = _shared.Recurring
QuoteModifyParamsLineItemPriceData = QuoteCreateParamsLineItemPriceData
QuoteModifyParamsTransferData = QuoteCreateParamsTransferData
QuotePdfParams = _shared.RetrieveParams
QuoteRetrieveParams = _shared.RetrieveParams
QuoteUpdateParamsAutomaticTaxLiability = _shared.Issuer
QuoteUpdateParamsAutomaticTax = _shared.AutomaticTax
QuoteUpdateParamsDiscount = _shared.Discount
QuoteUpdateParamsInvoiceSettingsIssuer = _shared.Issuer
QuoteUpdateParamsInvoiceSettings = QuoteCreateParamsInvoiceSettings
QuoteUpdateParamsLineItemDiscount = _shared.Discount
QuoteUpdateParamsLineItemPriceDataRecurring = _shared.Recurring
QuoteUpdateParamsLineItemPriceData = QuoteCreateParamsLineItemPriceData
QuoteUpdateParamsLineItem = QuoteModifyParamsLineItem
QuoteUpdateParamsSubscriptionData = QuoteModifyParamsSubscriptionData
QuoteUpdateParamsTransferData = QuoteCreateParamsTransferData
QuoteUpdateParams = QuoteModifyParams
QuoteComputedUpfrontLineItemsListParams = _shared.ListParams
QuoteLineItemListParams = _shared.ListParams
