# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import Dict, List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import Created, RetrieveParams


class _FinancialAccountCloseParamsForwardingSettingsRequired(TypedDict):
    type: Literal["financial_account", "payment_method"]


class FinancialAccountCloseParamsForwardingSettings(
    _FinancialAccountCloseParamsForwardingSettingsRequired, total=False
):
    financial_account: str
    payment_method: str


class FinancialAccountCloseParams(RequestOptions, total=False):
    expand: List[str]
    forwarding_settings: FinancialAccountCloseParamsForwardingSettings


class FinancialAccountCreateParamsFeaturesCardIssuing(TypedDict):
    requested: bool


class FinancialAccountCreateParamsFeaturesFinancialAddresses(TypedDict, total=False):
    aba: FinancialAccountCreateParamsFeaturesCardIssuing


class FinancialAccountCreateParamsFeaturesInboundTransfers(TypedDict, total=False):
    ach: FinancialAccountCreateParamsFeaturesCardIssuing


class FinancialAccountCreateParamsFeaturesOutboundPayments(TypedDict, total=False):
    ach: FinancialAccountCreateParamsFeaturesCardIssuing
    us_domestic_wire: FinancialAccountCreateParamsFeaturesCardIssuing


class FinancialAccountCreateParamsFeatures(TypedDict, total=False):
    card_issuing: FinancialAccountCreateParamsFeaturesCardIssuing
    deposit_insurance: FinancialAccountCreateParamsFeaturesCardIssuing
    financial_addresses: FinancialAccountCreateParamsFeaturesFinancialAddresses
    inbound_transfers: FinancialAccountCreateParamsFeaturesInboundTransfers
    intra_stripe_flows: FinancialAccountCreateParamsFeaturesCardIssuing
    outbound_payments: FinancialAccountCreateParamsFeaturesOutboundPayments
    outbound_transfers: FinancialAccountCreateParamsFeaturesOutboundPayments


class FinancialAccountCreateParamsPlatformRestrictions(TypedDict, total=False):
    inbound_flows: Literal["restricted", "unrestricted"]
    outbound_flows: Literal["restricted", "unrestricted"]


class _FinancialAccountCreateParamsRequired(RequestOptions):
    supported_currencies: List[str]


class FinancialAccountCreateParams(_FinancialAccountCreateParamsRequired, total=False):
    expand: List[str]
    features: FinancialAccountCreateParamsFeatures
    metadata: Dict[str, str]
    nickname: Union[Literal[""], str]
    platform_restrictions: FinancialAccountCreateParamsPlatformRestrictions


class FinancialAccountListParams(RequestOptions, total=False):
    created: Union[Created, int, datetime]
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["closed", "open"]


class FinancialAccountModifyParams(RequestOptions, total=False):
    expand: List[str]
    features: FinancialAccountCreateParamsFeatures
    forwarding_settings: FinancialAccountCloseParamsForwardingSettings
    metadata: Dict[str, str]
    nickname: Union[Literal[""], str]
    platform_restrictions: FinancialAccountCreateParamsPlatformRestrictions


class FinancialAccountFeaturesUpdateParams(RequestOptions, total=False):
    card_issuing: FinancialAccountCreateParamsFeaturesCardIssuing
    deposit_insurance: FinancialAccountCreateParamsFeaturesCardIssuing
    expand: List[str]
    financial_addresses: FinancialAccountCreateParamsFeaturesFinancialAddresses
    inbound_transfers: FinancialAccountCreateParamsFeaturesInboundTransfers
    intra_stripe_flows: FinancialAccountCreateParamsFeaturesCardIssuing
    outbound_payments: FinancialAccountCreateParamsFeaturesOutboundPayments
    outbound_transfers: FinancialAccountCreateParamsFeaturesOutboundPayments


FinancialAccountCreateParamsFeaturesDepositInsurance = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesFinancialAddressesAba = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesInboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesIntraStripeFlows = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesOutboundPaymentsAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesOutboundPaymentsUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesOutboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesOutboundTransfersUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountCreateParamsFeaturesOutboundTransfers = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountListParamsCreated = Created
FinancialAccountModifyParamsFeaturesCardIssuing = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesDepositInsurance = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesFinancialAddressesAba = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesFinancialAddresses = (
    FinancialAccountCreateParamsFeaturesFinancialAddresses
)
FinancialAccountModifyParamsFeaturesInboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesInboundTransfers = (
    FinancialAccountCreateParamsFeaturesInboundTransfers
)
FinancialAccountModifyParamsFeaturesIntraStripeFlows = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesOutboundPaymentsAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesOutboundPaymentsUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesOutboundPayments = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountModifyParamsFeaturesOutboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesOutboundTransfersUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountModifyParamsFeaturesOutboundTransfers = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountModifyParamsFeatures = FinancialAccountCreateParamsFeatures
FinancialAccountModifyParamsForwardingSettings = (
    FinancialAccountCloseParamsForwardingSettings
)
FinancialAccountModifyParamsPlatformRestrictions = (
    FinancialAccountCreateParamsPlatformRestrictions
)
FinancialAccountRetrieveParams = RetrieveParams
FinancialAccountRetrieveFeaturesParams = RetrieveParams
FinancialAccountUpdateFeaturesParamsCardIssuing = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsDepositInsurance = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsFinancialAddressesAba = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsFinancialAddresses = (
    FinancialAccountCreateParamsFeaturesFinancialAddresses
)
FinancialAccountUpdateFeaturesParamsInboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsInboundTransfers = (
    FinancialAccountCreateParamsFeaturesInboundTransfers
)
FinancialAccountUpdateFeaturesParamsIntraStripeFlows = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsOutboundPaymentsAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsOutboundPaymentsUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsOutboundPayments = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountUpdateFeaturesParamsOutboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsOutboundTransfersUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateFeaturesParamsOutboundTransfers = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountUpdateFeaturesParams = FinancialAccountFeaturesUpdateParams
FinancialAccountUpdateParamsFeaturesCardIssuing = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesDepositInsurance = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesFinancialAddressesAba = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesFinancialAddresses = (
    FinancialAccountCreateParamsFeaturesFinancialAddresses
)
FinancialAccountUpdateParamsFeaturesInboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesInboundTransfers = (
    FinancialAccountCreateParamsFeaturesInboundTransfers
)
FinancialAccountUpdateParamsFeaturesIntraStripeFlows = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesOutboundPaymentsAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesOutboundPaymentsUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesOutboundPayments = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountUpdateParamsFeaturesOutboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesOutboundTransfersUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountUpdateParamsFeaturesOutboundTransfers = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountUpdateParamsFeatures = FinancialAccountCreateParamsFeatures
FinancialAccountUpdateParamsForwardingSettings = (
    FinancialAccountCloseParamsForwardingSettings
)
FinancialAccountUpdateParamsPlatformRestrictions = (
    FinancialAccountCreateParamsPlatformRestrictions
)
FinancialAccountUpdateParams = FinancialAccountModifyParams
FinancialAccountFeaturesRetrieveParams = RetrieveParams
FinancialAccountFeaturesUpdateParamsCardIssuing = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsDepositInsurance = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsFinancialAddressesAba = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsFinancialAddresses = (
    FinancialAccountCreateParamsFeaturesFinancialAddresses
)
FinancialAccountFeaturesUpdateParamsInboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsInboundTransfers = (
    FinancialAccountCreateParamsFeaturesInboundTransfers
)
FinancialAccountFeaturesUpdateParamsIntraStripeFlows = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsOutboundPaymentsAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsOutboundPaymentsUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsOutboundPayments = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
FinancialAccountFeaturesUpdateParamsOutboundTransfersAch = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsOutboundTransfersUsDomesticWire = (
    FinancialAccountCreateParamsFeaturesCardIssuing
)
FinancialAccountFeaturesUpdateParamsOutboundTransfers = (
    FinancialAccountCreateParamsFeaturesOutboundPayments
)
