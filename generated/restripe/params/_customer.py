# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime as _datetime
from typing import (
    Dict as _Dict,
    List as _List,
    Literal as _Literal,
    TypedDict as _TypedDict,
    Union as _Union,
)

from .. import _enums
from .._core.config import RequestOptions as _RequestOptions
from . import _shared


class CustomerCashBalanceUpdateParamsSettings(_TypedDict, total=False):
    reconciliation_mode: _Literal["automatic", "manual", "merchant_default"]


class CustomerCreateParamsCashBalance(_TypedDict, total=False):
    settings: CustomerCashBalanceUpdateParamsSettings


class CustomerCreateParamsInvoiceSettings(_TypedDict, total=False):
    custom_fields: _Union[_Literal[""], _List[_shared.CustomField]]
    default_payment_method: str
    footer: str
    rendering_options: _Union[_Literal[""], _shared.RenderingOptions]


class CustomerCreateParamsTax(_TypedDict, total=False):
    ip_address: _Union[_Literal[""], str]
    validate_location: _Literal["deferred", "immediately"]


class CustomerCreateParams(_RequestOptions, total=False):
    address: _Union[_Literal[""], _shared.Address]
    balance: int
    business_name: _Union[_Literal[""], str]
    cash_balance: CustomerCreateParamsCashBalance
    description: str
    email: str
    expand: _List[str]
    individual_name: _Union[_Literal[""], str]
    invoice_prefix: str
    invoice_settings: CustomerCreateParamsInvoiceSettings
    metadata: _Union[_Literal[""], _Dict[str, str]]
    name: str
    next_invoice_sequence: int
    payment_method: str
    phone: str
    preferred_locales: _List[str]
    shipping: _Union[_Literal[""], _shared.CustomerCreateParamsShipping]
    source: str
    tax: CustomerCreateParamsTax
    tax_exempt: _Literal["", "exempt", "none", "reverse"]
    tax_id_data: _List[_shared.TaxId]
    test_clock: str


class _CustomerBalanceTransactionCreateParamsRequired(_RequestOptions):
    amount: int
    currency: str


class CustomerBalanceTransactionCreateParams(
    _CustomerBalanceTransactionCreateParamsRequired, total=False
):
    description: str
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]


class _CustomerCreateFundingInstructionsParamsBankTransferRequired(_TypedDict):
    type: _enums.CustomerBalanceBankTransferType


class CustomerCreateFundingInstructionsParamsBankTransfer(
    _CustomerCreateFundingInstructionsParamsBankTransferRequired, total=False
):
    eu_bank_transfer: _shared.EuBankTransfer
    requested_address_types: _List[_Literal["iban", "sort_code", "spei", "zengin"]]


class _CustomerCreateFundingInstructionsParamsRequired(_RequestOptions):
    bank_transfer: CustomerCreateFundingInstructionsParamsBankTransfer
    currency: str
    funding_type: _Literal["bank_transfer"]


class CustomerCreateFundingInstructionsParams(
    _CustomerCreateFundingInstructionsParamsRequired, total=False
):
    expand: _List[str]


class _CustomerModifyParamsBankAccountRequired(_TypedDict):
    account_number: str
    country: str


class CustomerModifyParamsBankAccount(
    _CustomerModifyParamsBankAccountRequired, total=False
):
    account_holder_name: str
    account_holder_type: _Literal["company", "individual"]
    currency: str
    object: _Literal["bank_account"]
    routing_number: str


class _CustomerCreateSourceParamsRequired(_RequestOptions):
    source: str


class CustomerCreateSourceParams(_CustomerCreateSourceParamsRequired, total=False):
    alipay_account: str
    bank_account: _Union[CustomerModifyParamsBankAccount, str]
    card: _Union[_shared.Card, str]
    expand: _List[str]
    metadata: _Dict[str, str]


class _CustomerCreateTaxIdParamsRequired(_RequestOptions):
    type: _enums.TaxIdType_
    value: str


class CustomerCreateTaxIdParams(_CustomerCreateTaxIdParamsRequired, total=False):
    expand: _List[str]


class CustomerListParams(_RequestOptions, total=False):
    created: _Union[_shared.Created, int, _datetime]
    email: str
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    test_clock: str


class CustomerPaymentMethodListParams(_RequestOptions, total=False):
    allow_redisplay: _Literal["always", "limited", "unspecified"]
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    type: _enums.PaymentMethodListParamsType


class CustomerListSourcesParams(_RequestOptions, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    object: str
    starting_after: str


class CustomerModifyParamsTax(_TypedDict, total=False):
    ip_address: _Union[_Literal[""], str]
    validate_location: _Literal["auto", "deferred", "immediately"]


class CustomerModifyParams(_RequestOptions, total=False):
    address: _Union[_Literal[""], _shared.Address]
    balance: int
    bank_account: _Union[CustomerModifyParamsBankAccount, str]
    business_name: _Union[_Literal[""], str]
    card: _Union[_shared.Card, str]
    cash_balance: CustomerCreateParamsCashBalance
    default_alipay_account: str
    default_bank_account: str
    default_card: str
    default_source: str
    description: str
    email: str
    expand: _List[str]
    individual_name: _Union[_Literal[""], str]
    invoice_prefix: str
    invoice_settings: CustomerCreateParamsInvoiceSettings
    metadata: _Union[_Literal[""], _Dict[str, str]]
    name: str
    next_invoice_sequence: int
    phone: str
    preferred_locales: _List[str]
    shipping: _Union[_Literal[""], _shared.CustomerCreateParamsShipping]
    source: str
    tax: CustomerModifyParamsTax
    tax_exempt: _Literal["", "exempt", "none", "reverse"]


class CustomerCashBalanceUpdateParams(_RequestOptions, total=False):
    expand: _List[str]
    settings: CustomerCashBalanceUpdateParamsSettings


class CustomerModifySourceParams(_RequestOptions, total=False):
    account_holder_name: str
    account_holder_type: _Literal["company", "individual"]
    address_city: str
    address_country: str
    address_line1: str
    address_line2: str
    address_state: str
    address_zip: str
    exp_month: str
    exp_year: str
    expand: _List[str]
    metadata: _Union[_Literal[""], _Dict[str, str]]
    name: str
    owner: _shared.Owner


CustomerCreateParamsAddress = _shared.Address
CustomerCreateParamsCashBalanceSettings = CustomerCashBalanceUpdateParamsSettings
CustomerCreateParamsInvoiceSettingsCustomField = _shared.CustomField
CustomerCreateParamsInvoiceSettingsRenderingOptions = _shared.RenderingOptions
CustomerCreateParamsShippingAddress = _shared.Address
CustomerCreateParamsShipping = _shared.CustomerCreateParamsShipping
CustomerCreateParamsTaxIdDatum = _shared.TaxId
CustomerCreateBalanceTransactionParams = CustomerBalanceTransactionCreateParams
CustomerCreateFundingInstructionsParamsBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
CustomerCreateSourceParamsBankAccount = CustomerModifyParamsBankAccount
CustomerCreateSourceParamsCard = _shared.Card
CustomerDeleteParams = _shared.DeleteParams
CustomerDeleteDiscountParams = _shared.DeleteParams
CustomerDeleteSourceParams = _shared.RetrieveParams
CustomerDeleteTaxIdParams = _shared.DeleteParams
CustomerListParamsCreated = _shared.Created
CustomerListBalanceTransactionsParams = _shared.ListParams
CustomerListCashBalanceTransactionsParams = _shared.ListParams
CustomerListPaymentMethodsParams = CustomerPaymentMethodListParams
CustomerListTaxIdsParams = _shared.ListParams
CustomerModifyParamsAddress = _shared.Address
CustomerModifyParamsCard = _shared.Card
CustomerModifyParamsCashBalanceSettings = CustomerCashBalanceUpdateParamsSettings
CustomerModifyParamsCashBalance = CustomerCreateParamsCashBalance
CustomerModifyParamsInvoiceSettingsCustomField = _shared.CustomField
CustomerModifyParamsInvoiceSettingsRenderingOptions = _shared.RenderingOptions
CustomerModifyParamsInvoiceSettings = CustomerCreateParamsInvoiceSettings
CustomerModifyParamsShippingAddress = _shared.Address
CustomerModifyParamsShipping = _shared.CustomerCreateParamsShipping
CustomerModifyBalanceTransactionParams = _shared.TopupModifyParams
CustomerModifyCashBalanceParamsSettings = CustomerCashBalanceUpdateParamsSettings
CustomerModifyCashBalanceParams = CustomerCashBalanceUpdateParams
CustomerModifySourceParamsOwnerAddress = _shared.Address
CustomerModifySourceParamsOwner = _shared.Owner
CustomerRetrieveParams = _shared.RetrieveParams
CustomerRetrieveBalanceTransactionParams = _shared.RetrieveParams
CustomerRetrieveCashBalanceParams = _shared.RetrieveParams
CustomerRetrieveCashBalanceTransactionParams = _shared.RetrieveParams
CustomerRetrievePaymentMethodParams = _shared.RetrieveParams
CustomerRetrieveSourceParams = _shared.RetrieveParams
CustomerRetrieveTaxIdParams = _shared.RetrieveParams
CustomerSearchParams = _shared.SearchParams
CustomerFundCashBalanceParams = _shared.FundCashBalanceParams
CustomerUpdateParamsAddress = _shared.Address
CustomerUpdateParamsBankAccount = CustomerModifyParamsBankAccount
CustomerUpdateParamsCard = _shared.Card
CustomerUpdateParamsCashBalanceSettings = CustomerCashBalanceUpdateParamsSettings
CustomerUpdateParamsCashBalance = CustomerCreateParamsCashBalance
CustomerUpdateParamsInvoiceSettingsCustomField = _shared.CustomField
CustomerUpdateParamsInvoiceSettingsRenderingOptions = _shared.RenderingOptions
CustomerUpdateParamsInvoiceSettings = CustomerCreateParamsInvoiceSettings
CustomerUpdateParamsShippingAddress = _shared.Address
CustomerUpdateParamsShipping = _shared.CustomerCreateParamsShipping
CustomerUpdateParamsTax = CustomerModifyParamsTax
CustomerUpdateParams = CustomerModifyParams
CustomerBalanceTransactionListParams = _shared.ListParams
CustomerBalanceTransactionRetrieveParams = _shared.RetrieveParams
CustomerBalanceTransactionUpdateParams = _shared.TopupModifyParams
CustomerCashBalanceRetrieveParams = _shared.RetrieveParams
CustomerCashBalanceTransactionListParams = _shared.ListParams
CustomerCashBalanceTransactionRetrieveParams = _shared.RetrieveParams
CustomerFundingInstructionsCreateParamsBankTransferEuBankTransfer = (
    _shared.EuBankTransfer
)
CustomerFundingInstructionsCreateParamsBankTransfer = (
    CustomerCreateFundingInstructionsParamsBankTransfer
)
CustomerFundingInstructionsCreateParams = CustomerCreateFundingInstructionsParams
CustomerPaymentMethodRetrieveParams = _shared.RetrieveParams
CustomerPaymentSourceCreateParamsBankAccount = CustomerModifyParamsBankAccount
CustomerPaymentSourceCreateParamsCard = _shared.Card
CustomerPaymentSourceCreateParams = CustomerCreateSourceParams
CustomerPaymentSourceDeleteParams = _shared.RetrieveParams
CustomerPaymentSourceListParams = CustomerListSourcesParams
CustomerPaymentSourceRetrieveParams = _shared.RetrieveParams
CustomerPaymentSourceUpdateParamsOwnerAddress = _shared.Address
CustomerPaymentSourceUpdateParamsOwner = _shared.Owner
CustomerPaymentSourceUpdateParams = CustomerModifySourceParams
CustomerPaymentSourceVerifyParams = _shared.VerifyParams
CustomerTaxIdCreateParams = CustomerCreateTaxIdParams
CustomerTaxIdDeleteParams = _shared.DeleteParams
CustomerTaxIdListParams = _shared.ListParams
CustomerTaxIdRetrieveParams = _shared.RetrieveParams
