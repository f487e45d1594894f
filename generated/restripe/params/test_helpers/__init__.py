# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import TYPE_CHECKING, List, Union

from ..._core.config import RequestOptions
from ..._core.prefixes import suggesting
from .._shared import (
    P24,
    AcssDebit,
    Address,
    AuBecsDebit,
    BacsDebit,
    BillingDetails,
    Boleto,
    CardInstallments,
    CreateParams,
    DeleteParams,
    Dob,
    Fpx,
    FundCashBalanceParams,
    Ideal,
    Klarna,
    Konbini,
    ListParams,
    NaverPay,
    NzBankAccount,
    PaymentMethodData,
    PaymentMethodDataEps,
    PaymentMethodOptions,
    PaymentMethodOptionsCard,
    Plan,
    RadarOptions,
    RetrieveParams,
    SepaDebit,
    ShippingDetails,
    Sofort,
    UsBankAccount,
)
from . import issuing as issuing, terminal as terminal, treasury as treasury

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class _TestClockAdvanceParamsRequired(RequestOptions):
    frozen_time: Union[int, datetime]


class TestClockAdvanceParams(_TestClockAdvanceParamsRequired, total=False):
    expand: List[str]


class _TestClockCreateParamsRequired(RequestOptions):
    frozen_time: Union[int, datetime]


class TestClockCreateParams(_TestClockCreateParamsRequired, total=False):
    expand: List[str]
    name: str


TestClockDeleteParams = DeleteParams
TestClockListParams = ListParams
TestClockRetrieveParams = RetrieveParams
ConfirmationTokenCreateParamsPaymentMethodDataAcssDebit = AcssDebit
ConfirmationTokenCreateParamsPaymentMethodDataAffirm = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataAfterpayClearpay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataAlipay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataAlma = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataAmazonPay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataAuBecsDebit = AuBecsDebit
ConfirmationTokenCreateParamsPaymentMethodDataBacsDebit = BacsDebit
ConfirmationTokenCreateParamsPaymentMethodDataBancontact = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataBillie = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataBillingDetailsAddress = Address
ConfirmationTokenCreateParamsPaymentMethodDataBillingDetails = BillingDetails
ConfirmationTokenCreateParamsPaymentMethodDataBlik = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataBoleto = Boleto
ConfirmationTokenCreateParamsPaymentMethodDataCashapp = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataCrypto = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataCustomerBalance = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataEps = PaymentMethodDataEps
ConfirmationTokenCreateParamsPaymentMethodDataFpx = Fpx
ConfirmationTokenCreateParamsPaymentMethodDataGiropay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataGrabpay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataIdeal = Ideal
ConfirmationTokenCreateParamsPaymentMethodDataInteracPresent = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataKakaoPay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataKlarnaDob = Dob
ConfirmationTokenCreateParamsPaymentMethodDataKlarna = Klarna
ConfirmationTokenCreateParamsPaymentMethodDataKonbini = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataKrCard = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataLink = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataMbWay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataMobilepay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataMultibanco = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataNaverPay = NaverPay
ConfirmationTokenCreateParamsPaymentMethodDataNzBankAccount = NzBankAccount
ConfirmationTokenCreateParamsPaymentMethodDataOxxo = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataP24 = P24
ConfirmationTokenCreateParamsPaymentMethodDataPayByBank = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataPayco = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataPaynow = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataPaypal = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataPix = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataPromptpay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataRadarOptions = RadarOptions
ConfirmationTokenCreateParamsPaymentMethodDataRevolutPay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataSamsungPay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataSatispay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataSepaDebit = SepaDebit
ConfirmationTokenCreateParamsPaymentMethodDataSofort = Sofort
ConfirmationTokenCreateParamsPaymentMethodDataSwish = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataTwint = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataUsBankAccount = UsBankAccount
ConfirmationTokenCreateParamsPaymentMethodDataWechatPay = Konbini
ConfirmationTokenCreateParamsPaymentMethodDataZip = Konbini
ConfirmationTokenCreateParamsPaymentMethodData = PaymentMethodData
ConfirmationTokenCreateParamsPaymentMethodOptionsCardInstallmentsPlan = Plan
ConfirmationTokenCreateParamsPaymentMethodOptionsCardInstallments = CardInstallments
ConfirmationTokenCreateParamsPaymentMethodOptionsCard = PaymentMethodOptionsCard
ConfirmationTokenCreateParamsPaymentMethodOptions = PaymentMethodOptions
ConfirmationTokenCreateParamsShippingAddress = Address
ConfirmationTokenCreateParamsShipping = ShippingDetails
ConfirmationTokenCreateParams = CreateParams
CustomerFundCashBalanceParams = FundCashBalanceParams
RefundExpireParams = RetrieveParams
