# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._enums import (
    CustomerBalanceBankTransferType,
    PaymentMethodListParamsType,
    TaxIdType_,
)
from ._shared import (
    Address,
    Card,
    Created,
    CustomerCreateParamsShipping as _CustomerCreateParamsShipping,
    CustomField,
    DeleteParams,
    EuBankTransfer,
    FundCashBalanceParams,
    ListParams,
    Owner,
    RenderingOptions,
    RetrieveParams,
    SearchParams,
    TaxId,
    TopupModifyParams,
    VerifyParams,
)


class CustomerCashBalanceUpdateParamsSettings(TypedDict, total=False):
    reconciliation_mode: Literal["automatic", "manual", "merchant_default"]


class CustomerCreateParamsCashBalance(TypedDict, total=False):
    settings: CustomerCashBalanceUpdateParamsSettings


class CustomerCreateParamsInvoiceSettings(TypedDict, total=False):
    custom_fields: Union[Literal[""], List[CustomField]]
    default_payment_method: str
    footer: str
    rendering_options: Union[Literal[""], RenderingOptions]


class CustomerCreateParamsTax(TypedDict, total=False):
    ip_address: Union[Literal[""], str]
    validate_location: Literal["deferred", "immediately"]


class CustomerCreateParams(RequestOptions, total=False):
    address: Union[Literal[""], Address]
    balance: int
    business_name: Union[Literal[""], str]
    cash_balance: CustomerCreateParamsCashBalance
    description: str
    email: str
    expand: List[str]
    individual_name: Union[Literal[""], str]
    invoice_prefix: str
    invoice_settings: CustomerCreateParamsInvoiceSettings
    metadata: Union[Literal[""], Dict[str, str]]
    name: str
    next_invoice_sequence: int
    payment_method: str
    phone: str
    preferred_locales: List[str]
    shipping: Union[Literal[""], _CustomerCreateParamsShipping]
    source: str
    tax: CustomerCreateParamsTax
    tax_exempt: Literal["", "exempt", "none", "reverse"]
    tax_id_data: List[TaxId]
    test_clock: str


class _CustomerBalanceTransactionCreateParamsRequired(RequestOptions):
    amount: int
    currency: str


class CustomerBalanceTransactionCreateParams(
    _CustomerBalanceTransactionCreateParamsRequired, total=False
):
    description: str
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]


class _CustomerCreateFundingInstructionsParamsBankTransferRequired(TypedDict):
    type: CustomerBalanceBankTransferType


class CustomerCreateFundingInstructionsParamsBankTransfer(
    _CustomerCreateFundingInstructionsParamsBankTransferRequired, total=False
):
    eu_bank_transfer: EuBankTransfer
    requested_address_types: List[Literal["iban", "sort_code", "spei", "zengin"]]


class _CustomerCreateFundingInstructionsParamsRequired(RequestOptions):
    bank_transfer: CustomerCreateFundingInstructionsParamsBankTransfer
    currency: str
    funding_type: Literal["bank_transfer"]


class CustomerCreateFundingInstructionsParams(
    _CustomerCreateFundingInstructionsParamsRequired, total=False
):
    expand: List[str]


class _CustomerModifyParamsBankAccountRequired(TypedDict):
    account_number: str
    country: str


class CustomerModifyParamsBankAccount(
    _CustomerModifyParamsBankAccountRequired, total=False
):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"]
    currency: str
    object: Literal["bank_account"]
    routing_number: str


class _CustomerCreateSourceParamsRequired(RequestOptions):
    source: str


class CustomerCreateSourceParams(_CustomerCreateSourceParamsRequired, total=False):
    alipay_account: str
    bank_account: Union[CustomerModifyParamsBankAccount, str]
    card: Union[Card, str]
    expand: List[str]
    metadata: Dict[str, str]


class _CustomerCreateTaxIdParamsRequired(RequestOptions):
    type: TaxIdType_
    value: str


class CustomerCreateTaxIdParams(_CustomerCreateTaxIdParamsRequired, total=False):
    expand: List[str]


class CustomerListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    email: str
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    test_clock: str


class CustomerPaymentMethodListParams(RequestOptions, total=False):
    allow_redisplay: Literal["always", "limited", "unspecified"]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    type: PaymentMethodListParamsType


class CustomerListSourcesParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    object: str
    starting_after: str


class CustomerModifyParamsTax(TypedDict, total=False):
    ip_address: Union[Literal[""], str]
    validate_location: Literal["auto", "deferred", "immediately"]


class CustomerModifyParams(RequestOptions, total=False):
    address: Union[Literal[""], Address]
    balance: int
    bank_account: Union[CustomerModifyParamsBankAccount, str]
    business_name: Union[Literal[""], str]
    card: Union[Card, str]
    cash_balance: CustomerCreateParamsCashBalance
    default_alipay_account: str
    default_bank_account: str
    default_card: str
    default_source: str
    description: str
    email: str
    expand: List[str]
    individual_name: Union[Literal[""], str]
    invoice_prefix: str
    invoice_settings: CustomerCreateParamsInvoiceSettings
    metadata: Union[Literal[""], Dict[str, str]]
    name: str
    next_invoice_sequence: int
    phone: str
    preferred_locales: List[str]
    shipping: Union[Literal[""], _CustomerCreateParamsShipping]
    source: str
    tax: CustomerModifyParamsTax
    tax_exempt: Literal["", "exempt", "none", "reverse"]


class CustomerCashBalanceUpdateParams(RequestOptions, total=False):
    expand: List[str]
    settings: CustomerCashBalanceUpdateParamsSettings


class CustomerModifySourceParams(RequestOptions, total=False):
    account_holder_name: str
    account_holder_type: Literal["company", "individual"]
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    exp_month: str
    exp_year: str
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    name: str
    owner: Owner


CustomerCreateParamsAddress = Address
CustomerCreateParamsCashBalanceSettings = CustomerCashBalanceUpdateParamsSettings
CustomerCreateParamsInvoiceSettingsCustomField = CustomField
CustomerCreateParamsInvoiceSettingsRenderingOptions = RenderingOptions
CustomerCreateParamsShippingAddress = Address
CustomerCreateParamsShipping = _CustomerCreateParamsShipping
CustomerCreateParamsTaxIdDatum = TaxId
CustomerCreateBalanceTransactionParams = CustomerBalanceTransactionCreateParams
CustomerCreateFundingInstructionsParamsBankTransferEuBankTransfer = EuBankTransfer
CustomerCreateSourceParamsBankAccount = CustomerModifyParamsBankAccount
CustomerCreateSourceParamsCard = Card
CustomerDeleteParams = DeleteParams
CustomerDeleteDiscountParams = DeleteParams
CustomerDeleteSourceParams = RetrieveParams
CustomerDeleteTaxIdParams = DeleteParams
CustomerListParamsCreated = Created
CustomerListBalanceTransactionsParams = ListParams
CustomerListCashBalanceTransactionsParams = ListParams
CustomerListPaymentMethodsParams = CustomerPaymentMethodListParams
CustomerListTaxIdsParams = ListParams
CustomerModifyParamsAddress = Address
CustomerModifyParamsCard = Card
CustomerModifyParamsCashBalanceSettings = CustomerCashBalanceUpdateParamsSettings
CustomerModifyParamsCashBalance = CustomerCreateParamsCashBalance
CustomerModifyParamsInvoiceSettingsCustomField = CustomField
CustomerModifyParamsInvoiceSettingsRenderingOptions = RenderingOptions
CustomerModifyParamsInvoiceSettings = CustomerCreateParamsInvoiceSettings
CustomerModifyParamsShippingAddress = Address
CustomerModifyParamsShipping = _CustomerCreateParamsShipping
CustomerModifyBalanceTransactionParams = TopupModifyParams
CustomerModifyCashBalanceParamsSettings = CustomerCashBalanceUpdateParamsSettings
CustomerModifyCashBalanceParams = CustomerCashBalanceUpdateParams
CustomerModifySourceParamsOwnerAddress = Address
CustomerModifySourceParamsOwner = Owner
CustomerRetrieveParams = RetrieveParams
CustomerRetrieveBalanceTransactionParams = RetrieveParams
CustomerRetrieveCashBalanceParams = RetrieveParams
CustomerRetrieveCashBalanceTransactionParams = RetrieveParams
CustomerRetrievePaymentMethodParams = RetrieveParams
CustomerRetrieveSourceParams = RetrieveParams
CustomerRetrieveTaxIdParams = RetrieveParams
CustomerSearchParams = SearchParams
CustomerFundCashBalanceParams = FundCashBalanceParams
CustomerUpdateParamsAddress = Address
CustomerUpdateParamsBankAccount = CustomerModifyParamsBankAccount
CustomerUpdateParamsCard = Card
CustomerUpdateParamsCashBalanceSettings = CustomerCashBalanceUpdateParamsSettings
CustomerUpdateParamsCashBalance = CustomerCreateParamsCashBalance
CustomerUpdateParamsInvoiceSettingsCustomField = CustomField
CustomerUpdateParamsInvoiceSettingsRenderingOptions = RenderingOptions
CustomerUpdateParamsInvoiceSettings = CustomerCreateParamsInvoiceSettings
CustomerUpdateParamsShippingAddress = Address
CustomerUpdateParamsShipping = _CustomerCreateParamsShipping
CustomerUpdateParamsTax = CustomerModifyParamsTax
CustomerUpdateParams = CustomerModifyParams
CustomerBalanceTransactionListParams = ListParams
CustomerBalanceTransactionRetrieveParams = RetrieveParams
CustomerBalanceTransactionUpdateParams = TopupModifyParams
CustomerCashBalanceRetrieveParams = RetrieveParams
CustomerCashBalanceTransactionListParams = ListParams
CustomerCashBalanceTransactionRetrieveParams = RetrieveParams
CustomerFundingInstructionsCreateParamsBankTransferEuBankTransfer = EuBankTransfer
CustomerFundingInstructionsCreateParamsBankTransfer = (
    CustomerCreateFundingInstructionsParamsBankTransfer
)
CustomerFundingInstructionsCreateParams = CustomerCreateFundingInstructionsParams
CustomerPaymentMethodRetrieveParams = RetrieveParams
CustomerPaymentSourceCreateParamsBankAccount = CustomerModifyParamsBankAccount
CustomerPaymentSourceCreateParamsCard = Card
CustomerPaymentSourceCreateParams = CustomerCreateSourceParams
CustomerPaymentSourceDeleteParams = RetrieveParams
CustomerPaymentSourceListParams = CustomerListSourcesParams
CustomerPaymentSourceRetrieveParams = RetrieveParams
CustomerPaymentSourceUpdateParamsOwnerAddress = Address
CustomerPaymentSourceUpdateParamsOwner = Owner
CustomerPaymentSourceUpdateParams = CustomerModifySourceParams
CustomerPaymentSourceVerifyParams = VerifyParams
CustomerTaxIdCreateParams = CustomerCreateTaxIdParams
CustomerTaxIdDeleteParams = DeleteParams
CustomerTaxIdListParams = ListParams
CustomerTaxIdRetrieveParams = RetrieveParams
