# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from datetime import datetime
from typing import TYPE_CHECKING, Dict, List, Literal, TypedDict, Union

from .._core.config import RequestOptions
from .._core.prefixes import suggesting
from .._enums import (
    RegistrationCountryOptionsUsStateSalesTaxElectionType,
    RegistrationCountryOptionsUsType,
)
from ._shared import Address, ListParams, RetrieveParams, TaxId

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)


class _CalculationCreateParamsCustomerDetailsAddressRequired(TypedDict):
    country: str


class CalculationCreateParamsCustomerDetailsAddress(
    _CalculationCreateParamsCustomerDetailsAddressRequired, total=False
):
    city: Union[Literal[""], str]
    line1: Union[Literal[""], str]
    line2: Union[Literal[""], str]
    postal_code: Union[Literal[""], str]
    state: Union[Literal[""], str]


class CalculationCreateParamsCustomerDetails(TypedDict, total=False):
    address: CalculationCreateParamsCustomerDetailsAddress
    address_source: Literal["billing", "shipping"]
    ip_address: str
    tax_ids: List[TaxId]
    taxability_override: Literal["customer_exempt", "none", "reverse_charge"]


class _CalculationCreateParamsLineItemRequired(TypedDict):
    amount: int


class CalculationCreateParamsLineItem(
    _CalculationCreateParamsLineItemRequired, total=False
):
    metadata: Dict[str, str]
    product: str
    quantity: int
    reference: str
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_code: str


class CalculationCreateParamsShipFromDetails(TypedDict):
    address: CalculationCreateParamsCustomerDetailsAddress


class CalculationCreateParamsShippingCost(TypedDict, total=False):
    amount: int
    shipping_rate: str
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_code: str


class _CalculationCreateParamsRequired(RequestOptions):
    currency: str
    line_items: List[CalculationCreateParamsLineItem]


class CalculationCreateParams(_CalculationCreateParamsRequired, total=False):
    customer: str
    customer_details: CalculationCreateParamsCustomerDetails
    expand: List[str]
    ship_from_details: CalculationCreateParamsShipFromDetails
    shipping_cost: CalculationCreateParamsShippingCost
    tax_date: int


class RegistrationCreateParamsCountryOptionsAeStandard(TypedDict, total=False):
    place_of_supply_scheme: Literal["inbound_goods", "standard"]


class _RegistrationCreateParamsCountryOptionsAeRequired(TypedDict):
    type: Literal["standard"]


class RegistrationCreateParamsCountryOptionsAe(
    _RegistrationCreateParamsCountryOptionsAeRequired, total=False
):
    standard: RegistrationCreateParamsCountryOptionsAeStandard


class RegistrationCreateParamsCountryOptionsAm(TypedDict):
    type: Literal["simplified"]


class RegistrationCreateParamsCountryOptionsAtStandard(TypedDict):
    place_of_supply_scheme: Literal["inbound_goods", "small_seller", "standard"]


class _RegistrationCreateParamsCountryOptionsAtRequired(TypedDict):
    type: Literal["ioss", "oss_non_union", "oss_union", "standard"]


class RegistrationCreateParamsCountryOptionsAt(
    _RegistrationCreateParamsCountryOptionsAtRequired, total=False
):
    standard: RegistrationCreateParamsCountryOptionsAtStandard


class RegistrationCreateParamsCountryOptionsCaProvinceStandard(TypedDict):
    province: str


class _RegistrationCreateParamsCountryOptionsCaRequired(TypedDict):
    type: Literal["province_standard", "simplified", "standard"]


class RegistrationCreateParamsCountryOptionsCa(
    _RegistrationCreateParamsCountryOptionsCaRequired, total=False
):
    province_standard: RegistrationCreateParamsCountryOptionsCaProvinceStandard


class RegistrationCreateParamsCountryOptionsUsLocalLeaseTax(TypedDict):
    jurisdiction: str


class _RegistrationCreateParamsCountryOptionsUsStateSalesTaxElectionRequired(TypedDict):
    type: RegistrationCountryOptionsUsStateSalesTaxElectionType


class RegistrationCreateParamsCountryOptionsUsStateSalesTaxElection(
    _RegistrationCreateParamsCountryOptionsUsStateSalesTaxElectionRequired, total=False
):
    jurisdiction: str


class RegistrationCreateParamsCountryOptionsUsStateSalesTax(TypedDict):
    elections: List[RegistrationCreateParamsCountryOptionsUsStateSalesTaxElection]


class _RegistrationCreateParamsCountryOptionsUsRequired(TypedDict):
    state: str
    type: RegistrationCountryOptionsUsType


class RegistrationCreateParamsCountryOptionsUs(
    _RegistrationCreateParamsCountryOptionsUsRequired, total=False
):
    local_amusement_tax: RegistrationCreateParamsCountryOptionsUsLocalLeaseTax
    local_lease_tax: RegistrationCreateParamsCountryOptionsUsLocalLeaseTax
    state_sales_tax: RegistrationCreateParamsCountryOptionsUsStateSalesTax


_RegistrationCreateParamsCountryOptionsKeys = TypedDict(
    "_RegistrationCreateParamsCountryOptionsKeys",
    {
        "in": RegistrationCreateParamsCountryOptionsAm,
        "is": RegistrationCreateParamsCountryOptionsAe,
    },
    total=False,
)


class RegistrationCreateParamsCountryOptions(
    _RegistrationCreateParamsCountryOptionsKeys, total=False
):
    ae: RegistrationCreateParamsCountryOptionsAe
    al: RegistrationCreateParamsCountryOptionsAe
    am: RegistrationCreateParamsCountryOptionsAm
    ao: RegistrationCreateParamsCountryOptionsAe
    at: RegistrationCreateParamsCountryOptionsAt
    au: RegistrationCreateParamsCountryOptionsAe
    aw: RegistrationCreateParamsCountryOptionsAe
    az: RegistrationCreateParamsCountryOptionsAm
    ba: RegistrationCreateParamsCountryOptionsAe
    bb: RegistrationCreateParamsCountryOptionsAe
    bd: RegistrationCreateParamsCountryOptionsAe
    be: RegistrationCreateParamsCountryOptionsAt
    bf: RegistrationCreateParamsCountryOptionsAe
    bg: RegistrationCreateParamsCountryOptionsAt
    bh: RegistrationCreateParamsCountryOptionsAe
    bj: RegistrationCreateParamsCountryOptionsAm
    bs: RegistrationCreateParamsCountryOptionsAe
    by: RegistrationCreateParamsCountryOptionsAm
    ca: RegistrationCreateParamsCountryOptionsCa
    cd: RegistrationCreateParamsCountryOptionsAe
    ch: RegistrationCreateParamsCountryOptionsAe
    cl: RegistrationCreateParamsCountryOptionsAm
    cm: RegistrationCreateParamsCountryOptionsAm
    co: RegistrationCreateParamsCountryOptionsAm
    cr: RegistrationCreateParamsCountryOptionsAm
    cv: RegistrationCreateParamsCountryOptionsAm
    cy: RegistrationCreateParamsCountryOptionsAt
    cz: RegistrationCreateParamsCountryOptionsAt
    de: RegistrationCreateParamsCountryOptionsAt
    dk: RegistrationCreateParamsCountryOptionsAt
    ec: RegistrationCreateParamsCountryOptionsAm
    ee: RegistrationCreateParamsCountryOptionsAt
    eg: RegistrationCreateParamsCountryOptionsAm
    es: RegistrationCreateParamsCountryOptionsAt
    et: RegistrationCreateParamsCountryOptionsAe
    fi: RegistrationCreateParamsCountryOptionsAt
    fr: RegistrationCreateParamsCountryOptionsAt
    gb: RegistrationCreateParamsCountryOptionsAe
    ge: RegistrationCreateParamsCountryOptionsAm
    gn: RegistrationCreateParamsCountryOptionsAe
    gr: RegistrationCreateParamsCountryOptionsAt
    hr: RegistrationCreateParamsCountryOptionsAt
    hu: RegistrationCreateParamsCountryOptionsAt
    id: RegistrationCreateParamsCountryOptionsAm
    ie: RegistrationCreateParamsCountryOptionsAt
    it: RegistrationCreateParamsCountryOptionsAt
    jp: RegistrationCreateParamsCountryOptionsAe
    ke: RegistrationCreateParamsCountryOptionsAm
    kg: RegistrationCreateParamsCountryOptionsAm
    kh: RegistrationCreateParamsCountryOptionsAm
    kr: RegistrationCreateParamsCountryOptionsAm
    kz: RegistrationCreateParamsCountryOptionsAm
    la: RegistrationCreateParamsCountryOptionsAm
    lt: RegistrationCreateParamsCountryOptionsAt
    lu: RegistrationCreateParamsCountryOptionsAt
    lv: RegistrationCreateParamsCountryOptionsAt
    ma: RegistrationCreateParamsCountryOptionsAm
    md: RegistrationCreateParamsCountryOptionsAm
    me: RegistrationCreateParamsCountryOptionsAe
    mk: RegistrationCreateParamsCountryOptionsAe
    mr: RegistrationCreateParamsCountryOptionsAe
    mt: RegistrationCreateParamsCountryOptionsAt
    mx: RegistrationCreateParamsCountryOptionsAm
    my: RegistrationCreateParamsCountryOptionsAm
    ng: RegistrationCreateParamsCountryOptionsAm
    nl: RegistrationCreateParamsCountryOptionsAt
    no: RegistrationCreateParamsCountryOptionsAe
    np: RegistrationCreateParamsCountryOptionsAm
    nz: RegistrationCreateParamsCountryOptionsAe
    om: RegistrationCreateParamsCountryOptionsAe
    pe: RegistrationCreateParamsCountryOptionsAm
    ph: RegistrationCreateParamsCountryOptionsAm
    pl: RegistrationCreateParamsCountryOptionsAt
    pt: RegistrationCreateParamsCountryOptionsAt
    ro: RegistrationCreateParamsCountryOptionsAt
    rs: RegistrationCreateParamsCountryOptionsAe
    ru: RegistrationCreateParamsCountryOptionsAm
    sa: RegistrationCreateParamsCountryOptionsAm
    se: RegistrationCreateParamsCountryOptionsAt
    sg: RegistrationCreateParamsCountryOptionsAe
    si: RegistrationCreateParamsCountryOptionsAt
    sk: RegistrationCreateParamsCountryOptionsAt
    sn: RegistrationCreateParamsCountryOptionsAm
    sr: RegistrationCreateParamsCountryOptionsAe
    th: RegistrationCreateParamsCountryOptionsAm
    tj: RegistrationCreateParamsCountryOptionsAm
    tr: RegistrationCreateParamsCountryOptionsAm
    tz: RegistrationCreateParamsCountryOptionsAm
    ua: RegistrationCreateParamsCountryOptionsAm
    ug: RegistrationCreateParamsCountryOptionsAm
    us: RegistrationCreateParamsCountryOptionsUs
    uy: RegistrationCreateParamsCountryOptionsAe
    uz: RegistrationCreateParamsCountryOptionsAm
    vn: RegistrationCreateParamsCountryOptionsAm
    za: RegistrationCreateParamsCountryOptionsAe
    zm: RegistrationCreateParamsCountryOptionsAm
    zw: RegistrationCreateParamsCountryOptionsAe


class _RegistrationCreateParamsRequired(RequestOptions):
    active_from: Union[Literal["now"], int, datetime]
    country: str
    country_options: RegistrationCreateParamsCountryOptions


class RegistrationCreateParams(_RegistrationCreateParamsRequired, total=False):
    expand: List[str]
    expires_at: Union[int, datetime]


class RegistrationListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    starting_after: str
    status: Literal["active", "all", "expired", "scheduled"]


class RegistrationModifyParams(RequestOptions, total=False):
    active_from: Union[Literal["now"], int, datetime]
    expand: List[str]
    expires_at: Union[Literal["", "now"], int, datetime]


class SettingsModifyParamsDefaults(TypedDict, total=False):
    tax_behavior: Literal["exclusive", "inclusive", "inferred_by_currency"]
    tax_code: str


class SettingsModifyParamsHeadOffice(TypedDict):
    address: Address


class SettingsModifyParams(RequestOptions, total=False):
    defaults: SettingsModifyParamsDefaults
    expand: List[str]
    head_office: SettingsModifyParamsHeadOffice


class _TransactionCreateFromCalculationParamsRequired(RequestOptions):
    calculation: str
    reference: str


class TransactionCreateFromCalculationParams(
    _TransactionCreateFromCalculationParamsRequired, total=False
):
    expand: List[str]
    metadata: Dict[str, str]
    posted_at: Union[int, datetime]


class _TransactionCreateReversalParamsLineItemRequired(TypedDict):
    amount: int
    amount_tax: int
    original_line_item: str
    reference: str


class TransactionCreateReversalParamsLineItem(
    _TransactionCreateReversalParamsLineItemRequired, total=False
):
    metadata: Dict[str, str]
    quantity: int


class TransactionCreateReversalParamsShippingCost(TypedDict):
    amount: int
    amount_tax: int


class _TransactionCreateReversalParamsRequired(RequestOptions):
    mode: Literal["full", "partial"]
    original_transaction: str
    reference: str


class TransactionCreateReversalParams(
    _TransactionCreateReversalParamsRequired, total=False
):
    expand: List[str]
    flat_amount: int
    line_items: List[TransactionCreateReversalParamsLineItem]
    metadata: Dict[str, str]
    shipping_cost: TransactionCreateReversalParamsShippingCost


CalculationCreateParamsCustomerDetailsTaxId = TaxId
CalculationCreateParamsShipFromDetailsAddress = (
    CalculationCreateParamsCustomerDetailsAddress
)
CalculationListLineItemsParams = ListParams
CalculationRetrieveParams = RetrieveParams
RegistrationCreateParamsCountryOptionsAlStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsAl = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsAoStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsAo = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsAuStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsAu = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsAwStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsAw = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsAz = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsBaStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsBa = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsBbStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsBb = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsBdStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsBd = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsBeStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsBe = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsBfStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsBf = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsBgStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsBg = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsBhStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsBh = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsBj = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsBsStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsBs = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsBy = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsCdStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsCd = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsChStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsCh = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsCl = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsCm = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsCo = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsCr = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsCv = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsCyStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsCy = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsCzStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsCz = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsDeStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsDe = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsDkStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsDk = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsEc = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsEeStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsEe = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsEg = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsEsStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsEs = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsEtStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsEt = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsFiStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsFi = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsFrStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsFr = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsGbStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsGb = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsGe = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsGnStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsGn = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsGrStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsGr = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsHrStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsHr = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsHuStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsHu = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsId = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsIeStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsIe = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsIn = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsIsStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsIs = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsItStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsIt = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsJpStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsJp = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsKe = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsKg = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsKh = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsKr = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsKz = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsLa = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsLtStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsLt = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsLuStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsLu = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsLvStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsLv = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsMa = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsMd = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsMeStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsMe = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsMkStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsMk = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsMrStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsMr = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsMtStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsMt = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsMx = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsMy = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsNg = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsNlStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsNl = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsNoStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsNo = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsNp = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsNzStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsNz = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsOmStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsOm = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsPe = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsPh = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsPlStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsPl = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsPtStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsPt = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsRoStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsRo = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsRsStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsRs = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsRu = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsSa = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsSeStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsSe = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsSgStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsSg = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsSiStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsSi = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsSkStandard = (
    RegistrationCreateParamsCountryOptionsAtStandard
)
RegistrationCreateParamsCountryOptionsSk = RegistrationCreateParamsCountryOptionsAt
RegistrationCreateParamsCountryOptionsSn = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsSrStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsSr = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsTh = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsTj = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsTr = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsTz = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsUa = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsUg = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsUsLocalAmusementTax = (
    RegistrationCreateParamsCountryOptionsUsLocalLeaseTax
)
RegistrationCreateParamsCountryOptionsUyStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsUy = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsUz = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsVn = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsZaStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsZa = RegistrationCreateParamsCountryOptionsAe
RegistrationCreateParamsCountryOptionsZm = RegistrationCreateParamsCountryOptionsAm
RegistrationCreateParamsCountryOptionsZwStandard = (
    RegistrationCreateParamsCountryOptionsAeStandard
)
RegistrationCreateParamsCountryOptionsZw = RegistrationCreateParamsCountryOptionsAe
RegistrationRetrieveParams = RetrieveParams
SettingsModifyParamsHeadOfficeAddress = Address
SettingsRetrieveParams = RetrieveParams
TransactionListLineItemsParams = ListParams
TransactionRetrieveParams = RetrieveParams
CalculationLineItemListParams = ListParams
RegistrationUpdateParams = RegistrationModifyParams
SettingsUpdateParamsDefaults = SettingsModifyParamsDefaults
SettingsUpdateParamsHeadOfficeAddress = Address
SettingsUpdateParamsHeadOffice = SettingsModifyParamsHeadOffice
SettingsUpdateParams = SettingsModifyParams
TransactionLineItemListParams = ListParams
