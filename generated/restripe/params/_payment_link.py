# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._enums import PaymentLinkPaymentMethodType
from ._shared import (
    AdjustableQuantity,
    AfterSubmit,
    AutomaticTax,
    ChargeCreateParamsTransferData,
    ConsentCollection,
    CustomField,
    CustomText,
    Dropdown,
    HostedConfirmation,
    Issuer,
    Label,
    LineItemPriceData,
    ListParams,
    Numeric,
    Option,
    OptionalItem,
    PaymentMethodReuseAgreement,
    PhoneNumberCollection,
    ProductData,
    Recurring,
    Redirect,
    RenderingOptions,
    RetrieveParams,
    SessionCreateParamsCustomField,
    ShippingCost,
)
from ._shared_2 import (
    EndBehavior,
    ShippingAddressCollection,
    SubscriptionDataInvoiceSettings,
    TaxIdCollection,
    TrialSettings,
)


class _PaymentLinkCreateParamsAfterCompletionRequired(TypedDict):
    type: Literal["hosted_confirmation", "redirect"]


class PaymentLinkCreateParamsAfterCompletion(
    _PaymentLinkCreateParamsAfterCompletionRequired, total=False
):
    hosted_confirmation: HostedConfirmation
    redirect: Redirect


class PaymentLinkCreateParamsInvoiceCreationInvoiceData(TypedDict, total=False):
    account_tax_ids: Union[Literal[""], List[str]]
    custom_fields: Union[Literal[""], List[CustomField]]
    description: str
    footer: str
    issuer: Issuer
    metadata: Union[Literal[""], Dict[str, str]]
    rendering_options: Union[Literal[""], RenderingOptions]


class _PaymentLinkCreateParamsInvoiceCreationRequired(TypedDict):
    enabled: bool


class PaymentLinkCreateParamsInvoiceCreation(
    _PaymentLinkCreateParamsInvoiceCreationRequired, total=False
):
    invoice_data: PaymentLinkCreateParamsInvoiceCreationInvoiceData


class _PaymentLinkCreateParamsLineItemRequired(TypedDict):
    quantity: int


class PaymentLinkCreateParamsLineItem(
    _PaymentLinkCreateParamsLineItemRequired, total=False
):
    adjustable_quantity: AdjustableQuantity
    price: str
    price_data: LineItemPriceData


class PaymentLinkCreateParamsPaymentIntentData(TypedDict, total=False):
    capture_method: Literal["automatic", "automatic_async", "manual"]
    description: str
    metadata: Dict[str, str]
    setup_future_usage: Literal["off_session", "on_session"]
    statement_descriptor: str
    statement_descriptor_suffix: str
    transfer_group: str


class PaymentLinkCreateParamsRestrictionsCompletedSessions(TypedDict):
    limit: int


class PaymentLinkCreateParamsRestrictions(TypedDict):
    completed_sessions: PaymentLinkCreateParamsRestrictionsCompletedSessions


class PaymentLinkCreateParamsSubscriptionData(TypedDict, total=False):
    description: str
    invoice_settings: SubscriptionDataInvoiceSettings
    metadata: Dict[str, str]
    trial_period_days: int
    trial_settings: TrialSettings


class _PaymentLinkCreateParamsRequired(RequestOptions):
    line_items: List[PaymentLinkCreateParamsLineItem]


class PaymentLinkCreateParams(_PaymentLinkCreateParamsRequired, total=False):
    after_completion: PaymentLinkCreateParamsAfterCompletion
    allow_promotion_codes: bool
    application_fee_amount: int
    application_fee_percent: float
    automatic_tax: AutomaticTax
    billing_address_collection: Literal["auto", "required"]
    consent_collection: ConsentCollection
    currency: str
    custom_fields: List[SessionCreateParamsCustomField]
    custom_text: CustomText
    customer_creation: Literal["always", "if_required"]
    expand: List[str]
    inactive_message: str
    invoice_creation: PaymentLinkCreateParamsInvoiceCreation
    metadata: Dict[str, str]
    on_behalf_of: str
    optional_items: List[OptionalItem]
    payment_intent_data: PaymentLinkCreateParamsPaymentIntentData
    payment_method_collection: Literal["always", "if_required"]
    payment_method_types: List[PaymentLinkPaymentMethodType]
    phone_number_collection: PhoneNumberCollection
    restrictions: PaymentLinkCreateParamsRestrictions
    shipping_address_collection: ShippingAddressCollection
    shipping_options: List[ShippingCost]
    submit_type: Literal["auto", "book", "donate", "pay", "subscribe"]
    subscription_data: PaymentLinkCreateParamsSubscriptionData
    tax_id_collection: TaxIdCollection
    transfer_data: ChargeCreateParamsTransferData


class PaymentLinkListParams(RequestOptions, total=False):
    active: bool
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str


class _PaymentLinkModifyParamsLineItemRequired(TypedDict):
    id: str


class PaymentLinkModifyParamsLineItem(
    _PaymentLinkModifyParamsLineItemRequired, total=False
):
    adjustable_quantity: AdjustableQuantity
    quantity: int


class PaymentLinkModifyParamsPaymentIntentData(TypedDict, total=False):
    description: Union[Literal[""], str]
    metadata: Union[Literal[""], Dict[str, str]]
    statement_descriptor: Union[Literal[""], str]
    statement_descriptor_suffix: Union[Literal[""], str]
    transfer_group: Union[Literal[""], str]


class PaymentLinkModifyParamsSubscriptionData(TypedDict, total=False):
    invoice_settings: SubscriptionDataInvoiceSettings
    metadata: Union[Literal[""], Dict[str, str]]
    trial_period_days: Union[Literal[""], int]
    trial_settings: Union[Literal[""], TrialSettings]


class PaymentLinkModifyParams(RequestOptions, total=False):
    active: bool
    after_completion: PaymentLinkCreateParamsAfterCompletion
    allow_promotion_codes: bool
    automatic_tax: AutomaticTax
    billing_address_collection: Literal["auto", "required"]
    custom_fields: Union[Literal[""], List[SessionCreateParamsCustomField]]
    custom_text: CustomText
    customer_creation: Literal["always", "if_required"]
    expand: List[str]
    inactive_message: Union[Literal[""], str]
    invoice_creation: PaymentLinkCreateParamsInvoiceCreation
    line_items: List[PaymentLinkModifyParamsLineItem]
    metadata: Dict[str, str]
    payment_intent_data: PaymentLinkModifyParamsPaymentIntentData
    payment_method_collection: Literal["always", "if_required"]
    payment_method_types: Union[Literal[""], List[PaymentLinkPaymentMethodType]]
    phone_number_collection: PhoneNumberCollection
    restrictions: Union[Literal[""], PaymentLinkCreateParamsRestrictions]
    shipping_address_collection: Union[Literal[""], ShippingAddressCollection]
    submit_type: Literal["auto", "book", "donate", "pay", "subscribe"]
    subscription_data: PaymentLinkModifyParamsSubscriptionData
    tax_id_collection: TaxIdCollection


PaymentLinkCreateParamsAfterCompletionHostedConfirmation = HostedConfirmation
PaymentLinkCreateParamsAfterCompletionRedirect = Redirect
PaymentLinkCreateParamsAutomaticTaxLiability = Issuer
PaymentLinkCreateParamsAutomaticTax = AutomaticTax
PaymentLinkCreateParamsConsentCollectionPaymentMethodReuseAgreement = (
    PaymentMethodReuseAgreement
)
PaymentLinkCreateParamsConsentCollection = ConsentCollection
PaymentLinkCreateParamsCustomFieldDropdownOption = Option
PaymentLinkCreateParamsCustomFieldDropdown = Dropdown
PaymentLinkCreateParamsCustomFieldLabel = Label
PaymentLinkCreateParamsCustomFieldNumeric = Numeric
PaymentLinkCreateParamsCustomFieldText = Numeric
PaymentLinkCreateParamsCustomField = SessionCreateParamsCustomField
PaymentLinkCreateParamsCustomTextAfterSubmit = AfterSubmit
PaymentLinkCreateParamsCustomTextShippingAddress = AfterSubmit
PaymentLinkCreateParamsCustomTextSubmit = AfterSubmit
PaymentLinkCreateParamsCustomTextTermsOfServiceAcceptance = AfterSubmit
PaymentLinkCreateParamsCustomText = CustomText
PaymentLinkCreateParamsInvoiceCreationInvoiceDataCustomField = CustomField
PaymentLinkCreateParamsInvoiceCreationInvoiceDataIssuer = Issuer
PaymentLinkCreateParamsInvoiceCreationInvoiceDataRenderingOptions = RenderingOptions
PaymentLinkCreateParamsLineItemAdjustableQuantity = AdjustableQuantity
PaymentLinkCreateParamsLineItemPriceDataProductData = ProductData
PaymentLinkCreateParamsLineItemPriceDataRecurring = Recurring
PaymentLinkCreateParamsLineItemPriceData = LineItemPriceData
PaymentLinkCreateParamsOptionalItemAdjustableQuantity = AdjustableQuantity
PaymentLinkCreateParamsOptionalItem = OptionalItem
PaymentLinkCreateParamsPhoneNumberCollection = PhoneNumberCollection
PaymentLinkCreateParamsShippingAddressCollection = ShippingAddressCollection
PaymentLinkCreateParamsShippingOption = ShippingCost
PaymentLinkCreateParamsSubscriptionDataInvoiceSettingsIssuer = Issuer
PaymentLinkCreateParamsSubscriptionDataInvoiceSettings = SubscriptionDataInvoiceSettings
PaymentLinkCreateParamsSubscriptionDataTrialSettingsEndBehavior = EndBehavior
PaymentLinkCreateParamsSubscriptionDataTrialSettings = TrialSettings
PaymentLinkCreateParamsTaxIdCollection = TaxIdCollection
PaymentLinkCreateParamsTransferData = ChargeCreateParamsTransferData
PaymentLinkListLineItemsParams = ListParams
PaymentLinkModifyParamsAfterCompletionHostedConfirmation = HostedConfirmation
PaymentLinkModifyParamsAfterCompletionRedirect = Redirect
PaymentLinkModifyParamsAfterCompletion = PaymentLinkCreateParamsAfterCompletion
PaymentLinkModifyParamsAutomaticTaxLiability = Issuer
PaymentLinkModifyParamsAutomaticTax = AutomaticTax
PaymentLinkModifyParamsCustomFieldDropdownOption = Option
PaymentLinkModifyParamsCustomFieldDropdown = Dropdown
PaymentLinkModifyParamsCustomFieldLabel = Label
PaymentLinkModifyParamsCustomFieldNumeric = Numeric
PaymentLinkModifyParamsCustomFieldText = Numeric
PaymentLinkModifyParamsCustomField = SessionCreateParamsCustomField
PaymentLinkModifyParamsCustomTextAfterSubmit = AfterSubmit
PaymentLinkModifyParamsCustomTextShippingAddress = AfterSubmit
PaymentLinkModifyParamsCustomTextSubmit = AfterSubmit
PaymentLinkModifyParamsCustomTextTermsOfServiceAcceptance = AfterSubmit
PaymentLinkModifyParamsCustomText = CustomText
PaymentLinkModifyParamsInvoiceCreationInvoiceDataCustomField = CustomField
PaymentLinkModifyParamsInvoiceCreationInvoiceDataIssuer = Issuer
PaymentLinkModifyParamsInvoiceCreationInvoiceDataRenderingOptions = RenderingOptions
PaymentLinkModifyParamsInvoiceCreationInvoiceData = (
    PaymentLinkCreateParamsInvoiceCreationInvoiceData
)
PaymentLinkModifyParamsInvoiceCreation = PaymentLinkCreateParamsInvoiceCreation
PaymentLinkModifyParamsLineItemAdjustableQuantity = AdjustableQuantity
PaymentLinkModifyParamsPhoneNumberCollection = PhoneNumberCollection
PaymentLinkModifyParamsRestrictionsCompletedSessions = (
    PaymentLinkCreateParamsRestrictionsCompletedSessions
)
PaymentLinkModifyParamsRestrictions = PaymentLinkCreateParamsRestrictions
PaymentLinkModifyParamsShippingAddressCollection = ShippingAddressCollection
PaymentLinkModifyParamsSubscriptionDataInvoiceSettingsIssuer = Issuer
PaymentLinkModifyParamsSubscriptionDataInvoiceSettings = SubscriptionDataInvoiceSettings
PaymentLinkModifyParamsSubscriptionDataTrialSettingsEndBehavior = EndBehavior
PaymentLinkModifyParamsSubscriptionDataTrialSettings = TrialSettings
PaymentLinkModifyParamsTaxIdCollection = TaxIdCollection
PaymentLinkRetrieveParams = RetrieveParams
PaymentLinkUpdateParamsAfterCompletionHostedConfirmation = HostedConfirmation
PaymentLinkUpdateParamsAfterCompletionRedirect = Redirect
PaymentLinkUpdateParamsAfterCompletion = PaymentLinkCreateParamsAfterCompletion
PaymentLinkUpdateParamsAutomaticTaxLiability = Issuer
PaymentLinkUpdateParamsAutomaticTax = AutomaticTax
PaymentLinkUpdateParamsCustomFieldDropdownOption = Option
PaymentLinkUpdateParamsCustomFieldDropdown = Dropdown
PaymentLinkUpdateParamsCustomFieldLabel = Label
PaymentLinkUpdateParamsCustomFieldNumeric = Numeric
PaymentLinkUpdateParamsCustomFieldText = Numeric
PaymentLinkUpdateParamsCustomField = SessionCreateParamsCustomField
PaymentLinkUpdateParamsCustomTextAfterSubmit = AfterSubmit
PaymentLinkUpdateParamsCustomTextShippingAddress = AfterSubmit
PaymentLinkUpdateParamsCustomTextSubmit = AfterSubmit
PaymentLinkUpdateParamsCustomTextTermsOfServiceAcceptance = AfterSubmit
PaymentLinkUpdateParamsCustomText = CustomText
PaymentLinkUpdateParamsInvoiceCreationInvoiceDataCustomField = CustomField
PaymentLinkUpdateParamsInvoiceCreationInvoiceDataIssuer = Issuer
PaymentLinkUpdateParamsInvoiceCreationInvoiceDataRenderingOptions = RenderingOptions
PaymentLinkUpdateParamsInvoiceCreationInvoiceData = (
    PaymentLinkCreateParamsInvoiceCreationInvoiceData
)
PaymentLinkUpdateParamsInvoiceCreation = PaymentLinkCreateParamsInvoiceCreation
PaymentLinkUpdateParamsLineItemAdjustableQuantity = AdjustableQuantity
PaymentLinkUpdateParamsLineItem = PaymentLinkModifyParamsLineItem
PaymentLinkUpdateParamsPaymentIntentData = PaymentLinkModifyParamsPaymentIntentData
PaymentLinkUpdateParamsPhoneNumberCollection = PhoneNumberCollection
PaymentLinkUpdateParamsRestrictionsCompletedSessions = (
    PaymentLinkCreateParamsRestrictionsCompletedSessions
)
PaymentLinkUpdateParamsRestrictions = PaymentLinkCreateParamsRestrictions
PaymentLinkUpdateParamsShippingAddressCollection = ShippingAddressCollection
PaymentLinkUpdateParamsSubscriptionDataInvoiceSettingsIssuer = Issuer
PaymentLinkUpdateParamsSubscriptionDataInvoiceSettings = SubscriptionDataInvoiceSettings
PaymentLinkUpdateParamsSubscriptionDataTrialSettingsEndBehavior = EndBehavior
PaymentLinkUpdateParamsSubscriptionDataTrialSettings = TrialSettings
PaymentLinkUpdateParamsSubscriptionData = PaymentLinkModifyParamsSubscriptionData
PaymentLinkUpdateParamsTaxIdCollection = TaxIdCollection
PaymentLinkUpdateParams = PaymentLinkModifyParams
PaymentLinkLineItemListParams = ListParams
