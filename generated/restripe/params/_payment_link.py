# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from . import _shared, _shared_2


class _PaymentLinkCreateParamsAfterCompletionRequired(_TypedDict):
    type: _Literal["hosted_confirmation", "redirect"]


class PaymentLinkCreateParamsAfterCompletion(
    _PaymentLinkCreateParamsAfterCompletionRequired, total=False
):
    hosted_confirmation: _shared.HostedConfirmation
    redirect: _shared.Redirect


class PaymentLinkCreateParamsInvoiceCreationInvoiceData(_TypedDict, total=False):
    account_tax_ids: _Union[_Literal[""], _List[str]]
    custom_fields: _Union[_Literal[""], _List[_shared.CustomField]]
    description: str
    footer: str
    issuer: _shared.Issuer
    metadata: _Union[_Literal[""], _Dict[str, str]]
    rendering_options: _Union[_Literal[""], _shared.RenderingOptions]


class _PaymentLinkCreateParamsInvoiceCreationRequired(_TypedDict):
    enabled: bool


class PaymentLinkCreateParamsInvoiceCreation(
    _PaymentLinkCreateParamsInvoiceCreationRequired, total=False
):
    invoice_data: PaymentLinkCreateParamsInvoiceCreationInvoiceData


class _PaymentLinkCreateParamsLineItemRequired(_TypedDict):
    quantity: int


class PaymentLinkCreateParamsLineItem(
    _PaymentLinkCreateParamsLineItemRequired, total=False
):
    adjustable_quantity: _shared.AdjustableQuantity
    price: str
    price_data: _shared.LineItemPriceData


class PaymentLinkCreateParamsPaymentIntentData(_TypedDict, total=False):
    capture_method: _Literal["automatic", "automatic_async", "manual"]
    description: str
    metadata: _Dict[str, str]
    setup_future_usage: _Literal["off_session", "on_session"]
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_group: str


class PaymentLinkCreateParamsRestrictionsCompletedSessions(_TypedDict):
    limit: int


class PaymentLinkCreateParamsRestrictions(_TypedDict):
    completed_sessions: PaymentLinkCreateParamsRestrictionsCompletedSessions


class PaymentLinkCreateParamsSubscriptionData(_TypedDict, total=False):
    description: str
    invoice_settings: _shared_2.SubscriptionDataInvoiceSettings
    metadata: _Dict[str, str]
    trial_period_days: int
    trial_settings: _shared_2.TrialSettings


class _PaymentLinkCreateParamsRequired(_RequestOptions):
    line_items: _List[PaymentLinkCreateParamsLineItem]


class PaymentLinkCreateParams(_PaymentLinkCreateParamsRequired, total=False):
    after_completion: PaymentLinkCreateParamsAfterCompletion
    allow_promotion_codes: bool
    application_fee_amount: int
    application_fee_percent: float
    automatic_tax: _shared.AutomaticTax
    billing_address_collection: _Literal["auto", "required"]
    consent_collection: _shared.ConsentCollection
    currency: str
    custom_fields: _List[_shared.SessionCreateParamsCustomField]
    custom_text: _shared.CustomText
    customer_creation: _Literal["always", "if_required"]
    expand: _List[str]
    inactive_message: str
    invoice_creation: PaymentLinkCreateParamsInvoiceCreation
    metadata: _Dict[str, str]
    on_behalf_of: str
    optional_items: _List[_shared.OptionalItem]
    payment_intent_data: PaymentLinkCreateParamsPaymentIntentData
    payment_method_collection: _Literal["always", "if_required"]
    payment_method_types: _List[_enums.PaymentLinkPaymentMethodType]
    phone_number_collection: _shared.PhoneNumberCollection
    restrictions: PaymentLinkCreateParamsRestrictions
    shipping_address_collection: _shared_2.ShippingAddressCollection
    shipping_options: _List[_shared.ShippingCost]
    submit_type: _Literal["auto", "book", "donate", "pay", "subscribe"]
    subscription_data: PaymentLinkCreateParamsSubscriptionData
    tax_id_collection: _shared_2.TaxIdCollection
    transfer_data: _shared.ChargeCreateParamsTransferData


class PaymentLinkListParams(_RequestOptions, total=False):
    active: bool
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str


class _PaymentLinkModifyParamsLineItemRequired(_TypedDict):
    id: str


class PaymentLinkModifyParamsLineItem(
    _PaymentLinkModifyParamsLineItemRequired, total=False
):
    adjustable_quantity: _shared.AdjustableQuantity
    quantity: int


class PaymentLinkModifyParamsPaymentIntentData(_TypedDict, total=False):
    description: _Union[_Literal[""], str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    statement_descriptor: _Union[_Literal[""], str]
    statement_descriptor_suffix: _Union[_Literal[""], str]
    transfer_group: _Union[_Literal[""], str]


class PaymentLinkModifyParamsSubscriptionData(_TypedDict, total=False):
    invoice_settings: _shared_2.SubscriptionDataInvoiceSettings
    metadata: _Union[_Literal[""], _Dict[str, str]]
    trial_period_days: _Union[_Literal[""], int]
    trial_settings: _Union[_Literal[""], _shared_2.TrialSettings]


class PaymentLinkModifyParams(_RequestOptions, total=False):
    active: bool
    after_completion: PaymentLinkCreateParamsAfterCompletion
    allow_promotion_codes: bool
    automatic_tax: _shared.AutomaticTax
    billing_address_collection: _Literal["auto", "required"]
    custom_fields: _Union[_Literal[""], _List[_shared.SessionCreateParamsCustomField]]
    custom_text: _shared.CustomText
    customer_creation: _Literal["always", "if_required"]
    expand: _List[str]
    inactive_message: _Union[_Literal[""], str]
    invoice_creation: PaymentLinkCreateParamsInvoiceCreation
    line_items: _List[PaymentLinkModifyParamsLineItem]
    metadata: _Dict[str, str]
    payment_intent_data: PaymentLinkModifyParamsPaymentIntentData
    payment_method_collection: _Literal["always", "if_required"]
    payment_method_types: _Union[
        _Literal[""], _List[_enums.PaymentLinkPaymentMethodType]
    ]
    phone_number_collection: _shared.PhoneNumberCollection
    restrictions: _Union[_Literal[""], PaymentLinkCreateParamsRestrictions]
    shipping_address_collection: _Union[
        _Literal[""], _shared_2.ShippingAddressCollection
    ]
    submit_type: _Literal["auto", "book", "donate", "pay", "subscribe"]
    subscription_data: PaymentLinkModifyParamsSubscriptionData
    tax_id_collection: _shared_2.TaxIdCollection


PaymentLinkCreateParamsAfterCompletionHostedConfirmation = _shared.HostedConfirmation
PaymentLinkCreateParamsAfterCompletionRedirect = _shared.Redirect
PaymentLinkCreateParamsAutomaticTaxLiability = _shared.Issuer
PaymentLinkCreateParamsAutomaticTax = _shared.AutomaticTax
PaymentLinkCreateParamsConsentCollectionPaymentMethodReuseAgreement = (
    _shared.PaymentMethodReuseAgreement
)
PaymentLinkCreateParamsConsentCollection = _shared.ConsentCollection
PaymentLinkCreateParamsCustomFieldDropdownOption = _shared.Option
PaymentLinkCreateParamsCustomFieldDropdown = _shared.Dropdown
PaymentLinkCreateParamsCustomFieldLabel = _shared.Label
PaymentLinkCreateParamsCustomFieldNumeric = _shared.Numeric
PaymentLinkCreateParamsCustomFieldText = _shared.Numeric
PaymentLinkCreateParamsCustomField = _shared.SessionCreateParamsCustomField
PaymentLinkCreateParamsCustomTextAfterSubmit = _shared.AfterSubmit
PaymentLinkCreateParamsCustomTextShippingAddress = _shared.AfterSubmit
PaymentLinkCreateParamsCustomTextSubmit = _shared.AfterSubmit
PaymentLinkCreateParamsCustomTextTermsOfServiceAcceptance = _shared.AfterSubmit
PaymentLinkCreateParamsCustomText = _shared.CustomText
PaymentLinkCreateParamsInvoiceCreationInvoiceDataCustomField = _shared.CustomField
PaymentLinkCreateParamsInvoiceCreationInvoiceDataIssuer = _shared.Issuer
PaymentLinkCreateParamsInvoiceCreationInvoiceDataRenderingOptions = (
    _shared.RenderingOptions
)
PaymentLinkCreateParamsLineItemAdjustableQuantity = _shared.AdjustableQuantity
PaymentLinkCreateParamsLineItemPriceDataProductData = _shared.ProductData
PaymentLinkCreateParamsLineItemPriceDataRecurring = _shared.Recurring
PaymentLinkCreateParamsLineItemPriceData = _shared.LineItemPriceData
PaymentLinkCreateParamsOptionalItemAdjustableQuantity = _shared.AdjustableQuantity
PaymentLinkCreateParamsOptionalItem = _shared.OptionalItem
PaymentLinkCreateParamsPhoneNumberCollection = _shared.PhoneNumberCollection
PaymentLinkCreateParamsShippingAddressCollection = _shared_2.ShippingAddressCollection
PaymentLinkCreateParamsShippingOption = _shared.ShippingCost
PaymentLinkCreateParamsSubscriptionDataInvoiceSettingsIssuer = _shared.Issuer
PaymentLinkCreateParamsSubscriptionDataInvoiceSettings = (
    _shared_2.SubscriptionDataInvoiceSettings
)
PaymentLinkCreateParamsSubscriptionDataTrialSettingsEndBehavior = _shared_2.EndBehavior
PaymentLinkCreateParamsSubscriptionDataTrialSettings = _shared_2.TrialSettings
PaymentLinkCreateParamsTaxIdCollection = _shared_2.TaxIdCollection
PaymentLinkCreateParamsTransferData = _shared.ChargeCreateParamsTransferData
PaymentLinkListLineItemsParams = _shared.ListParams
PaymentLinkModifyParamsAfterCompletionHostedConfirmation = _shared.HostedConfirmation
PaymentLinkModifyParamsAfterCompletionRedirect = _shared.Redirect
PaymentLinkModifyParamsAfterCompletion = PaymentLinkCreateParamsAfterCompletion
PaymentLinkModifyParamsAutomaticTaxLiability = _shared.Issuer
PaymentLinkModifyParamsAutomaticTax = _shared.AutomaticTax
PaymentLinkModifyParamsCustomFieldDropdownOption = _shared.Option
PaymentLinkModifyParamsCustomFieldDropdown = _shared.Dropdown
PaymentLinkModifyParamsCustomFieldLabel = _shared.Label
PaymentLinkModifyParamsCustomFieldNumeric = _shared.Numeric
PaymentLinkModifyParamsCustomFieldText = _shared.Numeric
PaymentLinkModifyParamsCustomField = _shared.SessionCreateParamsCustomField
PaymentLinkModifyParamsCustomTextAfterSubmit = _shared.AfterSubmit
PaymentLinkModifyParamsCustomTextShippingAddress = _shared.AfterSubmit
PaymentLinkModifyParamsCustomTextSubmit = _shared.AfterSubmit
PaymentLinkModifyParamsCustomTextTermsOfServiceAcceptance = _shared.AfterSubmit
PaymentLinkModifyParamsCustomText = _shared.CustomText
PaymentLinkModifyParamsInvoiceCreationInvoiceDataCustomField = _shared.CustomField
PaymentLinkModifyParamsInvoiceCreationInvoiceDataIssuer = _shared.Issuer
PaymentLinkModifyParamsInvoiceCreationInvoiceDataRenderingOptions = (
    _shared.RenderingOptions
)
PaymentLinkModifyParamsInvoiceCreationInvoiceData = (
    PaymentLinkCreateParamsInvoiceCreationInvoiceData
)
PaymentLinkModifyParamsInvoiceCreation = PaymentLinkCreateParamsInvoiceCreation
PaymentLinkModifyParamsLineItemAdjustableQuantity = _shared.AdjustableQuantity
PaymentLinkModifyParamsPhoneNumberCollection = _shared.PhoneNumberCollection
PaymentLinkModifyParamsRestrictionsCompletedSessions = (
    PaymentLinkCreateParamsRestrictionsCompletedSessions
)
PaymentLinkModifyParamsRestrictions = PaymentLinkCreateParamsRestrictions
PaymentLinkModifyParamsShippingAddressCollection = _shared_2.ShippingAddressCollection
PaymentLinkModifyParamsSubscriptionDataInvoiceSettingsIssuer = _shared.Issuer
PaymentLinkModifyParamsSubscriptionDataInvoiceSettings = (
    _shared_2.SubscriptionDataInvoiceSettings
)
PaymentLinkModifyParamsSubscriptionDataTrialSettingsEndBehavior = _shared_2.EndBehavior
PaymentLinkModifyParamsSubscriptionDataTrialSettings = _shared_2.TrialSettings
PaymentLinkModifyParamsTaxIdCollection = _shared_2.TaxIdCollection
PaymentLinkRetrieveParams = _shared.RetrieveParams
PaymentLinkUpdateParamsAfterCompletionHostedConfirmation = _shared.HostedConfirmation
PaymentLinkUpdateParamsAfterCompletionRedirect = _shared.Redirect
PaymentLinkUpdateParamsAfterCompletion = PaymentLinkCreateParamsAfterCompletion
PaymentLinkUpdateParamsAutomaticTaxLiability = _shared.Issuer
PaymentLinkUpdateParamsAutomaticTax = _shared.AutomaticTax
PaymentLinkUpdateParamsCustomFieldDropdownOption = _shared.Option
PaymentLinkUpdateParamsCustomFieldDropdown = _shared.Dropdown
PaymentLinkUpdateParamsCustomFieldLabel = _shared.Label
PaymentLinkUpdateParamsCustomFieldNumeric = _shared.Numeric
PaymentLinkUpdateParamsCustomFieldText = _shared.Numeric
PaymentLinkUpdateParamsCustomField = _shared.SessionCreateParamsCustomField
PaymentLinkUpdateParamsCustomTextAfterSubmit = _shared.AfterSubmit
PaymentLinkUpdateParamsCustomTextShippingAddress = _shared.AfterSubmit
PaymentLinkUpdateParamsCustomTextSubmit = _shared.AfterSubmit
PaymentLinkUpdateParamsCustomTextTermsOfServiceAcceptance = _shared.AfterSubmit
PaymentLinkUpdateParamsCustomText = _shared.CustomText
PaymentLinkUpdateParamsInvoiceCreationInvoiceDataCustomField = _shared.CustomField
PaymentLinkUpdateParamsInvoiceCreationInvoiceDataIssuer = _shared.Issuer
PaymentLinkUpdateParamsInvoiceCreationInvoiceDataRenderingOptions = (
    _shared.RenderingOptions
)
PaymentLinkUpdateParamsInvoiceCreationInvoiceData = (
    PaymentLinkCreateParamsInvoiceCreationInvoiceData
)
PaymentLinkUpdateParamsInvoiceCreation = PaymentLinkCreateParamsInvoiceCreation
PaymentLinkUpdateParamsLineItemAdjustableQuantity = _shared.AdjustableQuantity
PaymentLinkUpdateParamsLineItem = PaymentLinkModifyParamsLineItem
PaymentLinkUpdateParamsPaymentIntentData = PaymentLinkModifyParamsPaymentIntentData
PaymentLinkUpdateParamsPhoneNumberCollection = _shared.PhoneNumberCollection
PaymentLinkUpdateParamsRestrictionsCompletedSessions = (
    PaymentLinkCreateParamsRestrictionsCompletedSessions
)
PaymentLinkUpdateParamsRestrictions = PaymentLinkCreateParamsRestrictions
PaymentLinkUpdateParamsShippingAddressCollection = _shared_2.ShippingAddressCollection
PaymentLinkUpdateParamsSubscriptionDataInvoiceSettingsIssuer = _shared.Issuer
PaymentLinkUpdateParamsSubscriptionDataInvoiceSettings = (
    _shared_2.SubscriptionDataInvoiceSettings
)
PaymentLinkUpdateParamsSubscriptionDataTrialSettingsEndBehavior = _shared_2.EndBehavior
PaymentLinkUpdateParamsSubscriptionDataTrialSettings = _shared_2.TrialSettings
PaymentLinkUpdateParamsSubscriptionData = PaymentLinkModifyParamsSubscriptionData
PaymentLinkUpdateParamsTaxIdCollection = _shared_2.TaxIdCollection
PaymentLinkUpdateParams = PaymentLinkModifyParams
PaymentLinkLineItemListParams = _shared.ListParams
