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
from .._core.prefixes import suggest_names as _suggest_names
from . import _shared

_suggest_names(__name__)


class _CalculationCreateParamsCustomerDetailsAddressRequired(_TypedDict):
    country: str


class CalculationCreateParamsCustomerDetailsAddress(
    _CalculationCreateParamsCustomerDetailsAddressRequired, total=False
):
    city: _Union[_Literal[""], str]
    line1: _Union[_Literal[""], str]
    line2: _Union[_Literal[""], str]
    postal_code: _Union[_Literal[""], str]
    state: _Union[_Literal[""], str]


class CalculationCreateParamsCustomerDetails(_TypedDict, total=False):
    address: CalculationCreateParamsCustomerDetailsAddress
    address_source: _Literal["billing", "shipping"]
    ip_address: str
    tax_ids: _List[_shared.TaxId]
    taxability_override: _Literal["customer_exempt", "none", "reverse_charge"]


class _CalculationCreateParamsLineItemRequired(_TypedDict):
    amount: int


class CalculationCreateParamsLineItem(
    _CalculationCreateParamsLineItemRequired, total=False
):
    metadata: _Dict[str, str]
    product: str
    quantity: int
    reference: str
    tax_behavior: _Literal["exclusive", "inclusive"]
    tax_code: str


class CalculationCreateParamsShipFromDetails(_TypedDict):
    address: CalculationCreateParamsCustomerDetailsAddress


class CalculationCreateParamsShippingCost(_TypedDict, total=False):
    amount: int
    shipping_rate: str
    tax_behavior: _Literal["exclusive", "inclusive"]
    tax_code: str


class _CalculationCreateParamsRequired(_RequestOptions):
    currency: str
    line_items: _List[CalculationCreateParamsLineItem]


class CalculationCreateParams(_CalculationCreateParamsRequired, total=False):
    customer: str
    customer_details: CalculationCreateParamsCustomerDetails
    expand: _List[str]
    ship_from_details: CalculationCreateParamsShipFromDetails
    shipping_cost: CalculationCreateParamsShippingCost
    tax_date: int


class RegistrationCreateParamsCountryOptionsAeStandard(_TypedDict, total=False):
    place_of_supply_scheme: _Literal["inbound_goods", "standard"]


class _RegistrationCreateParamsCountryOptionsAeRequired(_TypedDict):
    type: _Literal["standard"]


class RegistrationCreateParamsCountryOptionsAe(
    _RegistrationCreateParamsCountryOptionsAeRequired, total=False
):
    standard: RegistrationCreateParamsCountryOptionsAeStandard


class RegistrationCreateParamsCountryOptionsAm(_TypedDict):
    type: _Literal["simplified"]


class RegistrationCreateParamsCountryOptionsAtStandard(_TypedDict):
    place_of_supply_scheme: _Literal["inbound_goods", "small_seller", "standard"]


class _RegistrationCreateParamsCountryOptionsAtRequired(_TypedDict):
    type: _Literal["ioss", "oss_non_union", "oss_union", "standard"]


class RegistrationCreateParamsCountryOptionsAt(
    _RegistrationCreateParamsCountryOptionsAtRequired, total=False
):
    standard: RegistrationCreateParamsCountryOptionsAtStandard


class RegistrationCreateParamsCountryOptionsCaProvinceStandard(_TypedDict):
    province: str


class _RegistrationCreateParamsCountryOptionsCaRequired(_TypedDict):
    type: _Literal["province_standard", "simplified", "standard"]


class RegistrationCreateParamsCountryOptionsCa(
    _RegistrationCreateParamsCountryOptionsCaRequired, total=False
):
    province_standard: RegistrationCreateParamsCountryOptionsCaProvinceStandard


class RegistrationCreateParamsCountryOptionsUsLocalLeaseTax(_TypedDict):
    jurisdiction: str


class _RegistrationCreateParamsCountryOptionsUsStateSalesTaxElectionRequired(
    _TypedDict
):
    type: _enums.RegistrationCountryOptionsUsStateSalesTaxElectionType


class RegistrationCreateParamsCountryOptionsUsStateSalesTaxElection(
    _RegistrationCreateParamsCountryOptionsUsStateSalesTaxElectionRequired, total=False
):
    jurisdiction: str


class RegistrationCreateParamsCountryOptionsUsStateSalesTax(_TypedDict):
    elections: _List[RegistrationCreateParamsCountryOptionsUsStateSalesTaxElection]


class _RegistrationCreateParamsCountryOptionsUsRequired(_TypedDict):
    state: str
    type: _enums.RegistrationCountryOptionsUsType


class RegistrationCreateParamsCountryOptionsUs(
    _RegistrationCreateParamsCountryOptionsUsRequired, total=False
):
    local_amusement_tax: RegistrationCreateParamsCountryOptionsUsLocalLeaseTax
    local_lease_tax: RegistrationCreateParamsCountryOptionsUsLocalLeaseTax
    state_sales_tax: RegistrationCreateParamsCountryOptionsUsStateSalesTax


_RegistrationCreateParamsCountryOptionsKeys = _TypedDict(
    "_RegistrationCreateParamsCountryOptionsKeys",
    {
        "in": RegistrationCreateParamsCountryOptionsAm,
        "is": RegistrationCreateParamsCountryOptionsAe,
    },
    total=False,
)


class RegistrationCreateParamsCountryOptions(
    _RegistrationCreateParamsCountryOptionsKeys, _TypedDict, total=False
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


class _RegistrationCreateParamsRequired(_RequestOptions):
    active_from: _Union[_Literal["now"], int, _datetime]
    country: str
    country_options: RegistrationCreateParamsCountryOptions


class RegistrationCreateParams(_RegistrationCreateParamsRequired, total=False):
    expand: _List[str]
    expires_at: _Union[int, _datetime]


class RegistrationListParams(_RequestOptions, total=False):
    ending_before: str
    expand: _List[str]
    limit: int
    starting_after: str
    status: _Literal["active", "all", "expired", "scheduled"]


class RegistrationModifyParams(_RequestOptions, total=False):
    active_from: _Union[_Literal["now"], int, _datetime]
    expand: _List[str]
    expires_at: _Union[_Literal["", "now"], int, _datetime]


class SettingsModifyParamsDefaults(_TypedDict, total=False):
    tax_behavior: _Literal["exclusive", "inclusive", "inferred_by_currency"]
    tax_code: str


class SettingsModifyParamsHeadOffice(_TypedDict):
    address: _shared.Address


class SettingsModifyParams(_RequestOptions, total=False):
    defaults: SettingsModifyParamsDefaults
    expand: _List[str]
    head_office: SettingsModifyParamsHeadOffice


class _TransactionCreateFromCalculationParamsRequired(_RequestOptions):
    calculation: str
    reference: str


class TransactionCreateFromCalculationParams(
    _TransactionCreateFromCalculationParamsRequired, total=False
):
    expand: _List[str]
    metadata: _Dict[str, str]
    posted_at: _Union[int, _datetime]


class _TransactionCreateReversalParamsLineItemRequired(_TypedDict):
    amount: int
    amount_tax: int
    original_line_item: str
    reference: str


class TransactionCreateReversalParamsLineItem(
    _TransactionCreateReversalParamsLineItemRequired, total=False
):
    metadata: _Dict[str, str]
    quantity: int


class TransactionCreateReversalParamsShippingCost(_TypedDict):
    amount: int
    amount_tax: int


class _TransactionCreateReversalParamsRequired(_RequestOptions):
    mode: _Literal["full", "partial"]
    original_transaction: str
    reference: str


class TransactionCreateReversalParams(
    _TransactionCreateReversalParamsRequired, total=False
):
    expand: _List[str]
    flat_amount: int
    line_items: _List[TransactionCreateReversalParamsLineItem]
    metadata: _Dict[str, str]
    shipping_cost: TransactionCreateReversalParamsShippingCost


CalculationCreateParamsCustomerDetailsTaxId = _shared.TaxId
CalculationCreateParamsShipFromDetailsAddress = (
    CalculationCreateParamsCustomerDetailsAddress
)
CalculationListLineItemsParams = _shared.ListParams
CalculationRetrieveParams = _shared.RetrieveParams
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
RegistrationRetrieveParams = _shared.RetrieveParams
SettingsModifyParamsHeadOfficeAddress = _shared.Address
SettingsRetrieveParams = _shared.RetrieveParams
TransactionListLineItemsParams = _shared.ListParams
TransactionRetrieveParams = _shared.RetrieveParams
CalculationLineItemListParams = _shared.ListParams
RegistrationUpdateParams = RegistrationModifyParams
SettingsUpdateParamsDefaults = SettingsModifyParamsDefaults
SettingsUpdateParamsHeadOfficeAddress = _shared.Address
SettingsUpdateParamsHeadOffice = SettingsModifyParamsHeadOffice
SettingsUpdateParams = SettingsModifyParams
TransactionLineItemListParams = _shared.ListParams
