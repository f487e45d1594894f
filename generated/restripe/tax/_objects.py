# Rendered by codegen; never edit.
"""`tax.calculation`, `tax.calculation_line_item`, `tax.registration`, `tax.settings`,
`tax.transaction`, `tax.transaction_line_item`: parts, events and services.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    APIResource,
    CreateableAPIResource,
    ListableAPIResource,
    SingletonAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.descriptors import OptionalMapField
    from .._core.lists import ListObject
    from .._enums import (
        RegistrationCountryOptionsUsStateSalesTaxElectionType,
        RegistrationCountryOptionsUsType,
        TaxabilityReason,
        TaxType,
    )
    from .._shared import (
        Address as _Address,
        TaxProductResourceCustomerDetails,
        TaxProductResourceLineItemTaxBreakdown,
        TaxProductResourceShipFromDetails,
    )
    from .._tax_rate import TaxRateFlatAmount
    from ..params.tax import (
        CalculationCreateParams,
        CalculationLineItemListParams,
        CalculationListLineItemsParams,
        CalculationRetrieveParams,
        RegistrationCreateParams,
        RegistrationListParams,
        RegistrationModifyParams,
        RegistrationRetrieveParams,
        RegistrationUpdateParams,
        SettingsModifyParams,
        SettingsRetrieveParams,
        SettingsUpdateParams,
        TransactionCreateFromCalculationParams,
        TransactionCreateReversalParams,
        TransactionLineItemListParams,
        TransactionListLineItemsParams,
        TransactionRetrieveParams,
    )


class CalculationShippingCost(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_calculation_shipping_cost`."""

    if TYPE_CHECKING:
        TaxBreakdown: TypeAlias = TaxProductResourceLineItemTaxBreakdown

    amount: int
    amount_tax: int
    shipping_rate: Optional[str]
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_breakdown: Optional[List[TaxProductResourceLineItemTaxBreakdown]]
    tax_code: str

    _inner_class_types = {
        "tax_breakdown": "_shared:TaxProductResourceLineItemTaxBreakdown",
    }


class CalculationTaxBreakdownTaxRateDetails(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_rate_details`."""

    if TYPE_CHECKING:
        FlatAmount: TypeAlias = TaxRateFlatAmount

    country: Optional[str]
    flat_amount: Optional[TaxRateFlatAmount]
    percentage_decimal: str
    rate_type: Optional[Literal["flat_amount", "percentage"]]
    state: Optional[str]
    tax_type: Optional[TaxType]

    _inner_class_types = {"flat_amount": "_tax_rate:TaxRateFlatAmount"}


class CalculationTaxBreakdown(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_breakdown`."""

    if TYPE_CHECKING:
        TaxRateDetails: TypeAlias = CalculationTaxBreakdownTaxRateDetails

    amount: int
    inclusive: bool
    tax_rate_details: CalculationTaxBreakdownTaxRateDetails
    taxability_reason: TaxabilityReason
    taxable_amount: int

    _inner_class_types = {"tax_rate_details": "CalculationTaxBreakdownTaxRateDetails"}


class RegistrationCountryOptionsAeStandard(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_default_standard`.
    """

    place_of_supply_scheme: Literal["inbound_goods", "standard"]


class RegistrationCountryOptionsAe(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_default_inbound_goods`.
    """

    if TYPE_CHECKING:
        Standard: TypeAlias = RegistrationCountryOptionsAeStandard

    standard: Optional[RegistrationCountryOptionsAeStandard]
    type: Literal["standard"]

    _inner_class_types = {"standard": "RegistrationCountryOptionsAeStandard"}


class RegistrationCountryOptionsAl(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_default`.
    """

    type: Literal["standard"]


class RegistrationCountryOptionsAm(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_simplified`.
    """

    type: Literal["simplified"]


class RegistrationCountryOptionsAtStandard(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_eu_standard`.
    """

    place_of_supply_scheme: Literal["inbound_goods", "small_seller", "standard"]


class RegistrationCountryOptionsAt(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_europe`.
    """

    if TYPE_CHECKING:
        Standard: TypeAlias = RegistrationCountryOptionsAtStandard

    standard: Optional[RegistrationCountryOptionsAtStandard]
    type: Literal["ioss", "oss_non_union", "oss_union", "standard"]

    _inner_class_types = {"standard": "RegistrationCountryOptionsAtStandard"}


class RegistrationCountryOptionsCaProvinceStandard(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_ca_province_standard`.
    """

    province: str


class RegistrationCountryOptionsCa(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_canada`.
    """

    if TYPE_CHECKING:
        ProvinceStandard: TypeAlias = RegistrationCountryOptionsCaProvinceStandard

    province_standard: Optional[RegistrationCountryOptionsCaProvinceStandard]
    type: Literal["province_standard", "simplified", "standard"]

    _inner_class_types = {
        "province_standard": "RegistrationCountryOptionsCaProvinceStandard",
    }


class RegistrationCountryOptionsTh(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_thailand`.
    """

    type: Literal["simplified"]


class RegistrationCountryOptionsUsLocalAmusementTax(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_us_local_amusement_tax`.
    """

    jurisdiction: str


class RegistrationCountryOptionsUsLocalLeaseTax(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_us_local_lease_tax`.
    """

    jurisdiction: str


class RegistrationCountryOptionsUsStateSalesTaxElection(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_us_state_sales_tax_election`.
    """

    jurisdiction: Optional[str]
    type: RegistrationCountryOptionsUsStateSalesTaxElectionType


class RegistrationCountryOptionsUsStateSalesTax(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_us_state_sales_tax`.
    """

    if TYPE_CHECKING:
        Election: TypeAlias = RegistrationCountryOptionsUsStateSalesTaxElection

    elections: Optional[List[RegistrationCountryOptionsUsStateSalesTaxElection]]

    _inner_class_types = {
        "elections": "RegistrationCountryOptionsUsStateSalesTaxElection",
    }


class RegistrationCountryOptionsUs(StripeObject):
    """Part of a reply: schema
    `tax_product_registrations_resource_country_options_united_states`.
    """

    if TYPE_CHECKING:
        LocalAmusementTax: TypeAlias = RegistrationCountryOptionsUsLocalAmusementTax
        LocalLeaseTax: TypeAlias = RegistrationCountryOptionsUsLocalLeaseTax
        StateSalesTax: TypeAlias = RegistrationCountryOptionsUsStateSalesTax

    local_amusement_tax: Optional[RegistrationCountryOptionsUsLocalAmusementTax]
    local_lease_tax: Optional[RegistrationCountryOptionsUsLocalLeaseTax]
    state: str
    state_sales_tax: Optional[RegistrationCountryOptionsUsStateSalesTax]
    type: RegistrationCountryOptionsUsType

    _inner_class_types = {
        "local_amusement_tax": "RegistrationCountryOptionsUsLocalAmusementTax",
        "local_lease_tax": "RegistrationCountryOptionsUsLocalLeaseTax",
        "state_sales_tax": "RegistrationCountryOptionsUsStateSalesTax",
    }


class RegistrationCountryOptions(StripeObject):
    """Part of a reply: schema `tax_product_registrations_resource_country_options`."""

    if TYPE_CHECKING:
        Ae: TypeAlias = RegistrationCountryOptionsAe
        Al: TypeAlias = RegistrationCountryOptionsAl
        Am: TypeAlias = RegistrationCountryOptionsAm
        Ao: TypeAlias = RegistrationCountryOptionsAl
        At: TypeAlias = RegistrationCountryOptionsAt
        Au: TypeAlias = RegistrationCountryOptionsAe
        Aw: TypeAlias = RegistrationCountryOptionsAl
        Az: TypeAlias = RegistrationCountryOptionsAm
        Ba: TypeAlias = RegistrationCountryOptionsAl
        Bb: TypeAlias = RegistrationCountryOptionsAl
        Bd: TypeAlias = RegistrationCountryOptionsAl
        Be: TypeAlias = RegistrationCountryOptionsAt
        Bf: TypeAlias = RegistrationCountryOptionsAl
        Bg: TypeAlias = RegistrationCountryOptionsAt
        Bh: TypeAlias = RegistrationCountryOptionsAl
        Bj: TypeAlias = RegistrationCountryOptionsAm
        Bs: TypeAlias = RegistrationCountryOptionsAl
        By: TypeAlias = RegistrationCountryOptionsAm
        Ca: TypeAlias = RegistrationCountryOptionsCa
        Cd: TypeAlias = RegistrationCountryOptionsAl
        Ch: TypeAlias = RegistrationCountryOptionsAe
        Cl: TypeAlias = RegistrationCountryOptionsAm
        Cm: TypeAlias = RegistrationCountryOptionsAm
        Co: TypeAlias = RegistrationCountryOptionsAm
        Cr: TypeAlias = RegistrationCountryOptionsAm
        Cv: TypeAlias = RegistrationCountryOptionsAm
        Cy: TypeAlias = RegistrationCountryOptionsAt
        Cz: TypeAlias = RegistrationCountryOptionsAt
        De: TypeAlias = RegistrationCountryOptionsAt
        Dk: TypeAlias = RegistrationCountryOptionsAt
        Ec: TypeAlias = RegistrationCountryOptionsAm
        Ee: TypeAlias = RegistrationCountryOptionsAt
        Eg: TypeAlias = RegistrationCountryOptionsAm
        Es: TypeAlias = RegistrationCountryOptionsAt
        Et: TypeAlias = RegistrationCountryOptionsAl
        Fi: TypeAlias = RegistrationCountryOptionsAt
        Fr: TypeAlias = RegistrationCountryOptionsAt
        Gb: TypeAlias = RegistrationCountryOptionsAe
        Ge: TypeAlias = RegistrationCountryOptionsAm
        Gn: TypeAlias = RegistrationCountryOptionsAl
        Gr: TypeAlias = RegistrationCountryOptionsAt
        Hr: TypeAlias = RegistrationCountryOptionsAt
        Hu: TypeAlias = RegistrationCountryOptionsAt
        Id: TypeAlias = RegistrationCountryOptionsAm
        Ie: TypeAlias = RegistrationCountryOptionsAt
        In: TypeAlias = RegistrationCountryOptionsAm
        Is: TypeAlias = RegistrationCountryOptionsAl
        It: TypeAlias = RegistrationCountryOptionsAt
        Jp: TypeAlias = RegistrationCountryOptionsAe
        Ke: TypeAlias = RegistrationCountryOptionsAm
        Kg: TypeAlias = RegistrationCountryOptionsAm
        Kh: TypeAlias = RegistrationCountryOptionsAm
        Kr: TypeAlias = RegistrationCountryOptionsAm
        Kz: TypeAlias = RegistrationCountryOptionsAm
        La: TypeAlias = RegistrationCountryOptionsAm
        Lt: TypeAlias = RegistrationCountryOptionsAt
        Lu: TypeAlias = RegistrationCountryOptionsAt
        Lv: TypeAlias = RegistrationCountryOptionsAt
        Ma: TypeAlias = RegistrationCountryOptionsAm
        Md: TypeAlias = RegistrationCountryOptionsAm
        Me: TypeAlias = RegistrationCountryOptionsAl
        Mk: TypeAlias = RegistrationCountryOptionsAl
        Mr: TypeAlias = RegistrationCountryOptionsAl
        Mt: TypeAlias = RegistrationCountryOptionsAt
        Mx: TypeAlias = RegistrationCountryOptionsAm
        My: TypeAlias = RegistrationCountryOptionsAm
        Ng: TypeAlias = RegistrationCountryOptionsAm
        Nl: TypeAlias = RegistrationCountryOptionsAt
        No: TypeAlias = RegistrationCountryOptionsAe
        Np: TypeAlias = RegistrationCountryOptionsAm
        Nz: TypeAlias = RegistrationCountryOptionsAe
        Om: TypeAlias = RegistrationCountryOptionsAl
        Pe: TypeAlias = RegistrationCountryOptionsAm
        Ph: TypeAlias = RegistrationCountryOptionsAm
        Pl: TypeAlias = RegistrationCountryOptionsAt
        Pt: TypeAlias = RegistrationCountryOptionsAt
        Ro: TypeAlias = RegistrationCountryOptionsAt
        Rs: TypeAlias = RegistrationCountryOptionsAl
        Ru: TypeAlias = RegistrationCountryOptionsAm
        Sa: TypeAlias = RegistrationCountryOptionsAm
        Se: TypeAlias = RegistrationCountryOptionsAt
        Sg: TypeAlias = RegistrationCountryOptionsAe
        Si: TypeAlias = RegistrationCountryOptionsAt
        Sk: TypeAlias = RegistrationCountryOptionsAt
        Sn: TypeAlias = RegistrationCountryOptionsAm
        Sr: TypeAlias = RegistrationCountryOptionsAl
        Th: TypeAlias = RegistrationCountryOptionsTh
        Tj: TypeAlias = RegistrationCountryOptionsAm
        Tr: TypeAlias = RegistrationCountryOptionsAm
        Tz: TypeAlias = RegistrationCountryOptionsAm
        Ua: TypeAlias = RegistrationCountryOptionsAm
        Ug: TypeAlias = RegistrationCountryOptionsAm
        Us: TypeAlias = RegistrationCountryOptionsUs
        Uy: TypeAlias = RegistrationCountryOptionsAl
        Uz: TypeAlias = RegistrationCountryOptionsAm
        Vn: TypeAlias = RegistrationCountryOptionsAm
        Za: TypeAlias = RegistrationCountryOptionsAl
        Zm: TypeAlias = RegistrationCountryOptionsAm
        Zw: TypeAlias = RegistrationCountryOptionsAl

    ae: Optional[RegistrationCountryOptionsAe]
    al: Optional[RegistrationCountryOptionsAl]
    am: Optional[RegistrationCountryOptionsAm]
    ao: Optional[RegistrationCountryOptionsAl]
    at: Optional[RegistrationCountryOptionsAt]
    au: Optional[RegistrationCountryOptionsAe]
    aw: Optional[RegistrationCountryOptionsAl]
    az: Optional[RegistrationCountryOptionsAm]
    ba: Optional[RegistrationCountryOptionsAl]
    bb: Optional[RegistrationCountryOptionsAl]
    bd: Optional[RegistrationCountryOptionsAl]
    be: Optional[RegistrationCountryOptionsAt]
    bf: Optional[RegistrationCountryOptionsAl]
    bg: Optional[RegistrationCountryOptionsAt]
    bh: Optional[RegistrationCountryOptionsAl]
    bj: Optional[RegistrationCountryOptionsAm]
    bs: Optional[RegistrationCountryOptionsAl]
    by: Optional[RegistrationCountryOptionsAm]
    ca: Optional[RegistrationCountryOptionsCa]
    cd: Optional[RegistrationCountryOptionsAl]
    ch: Optional[RegistrationCountryOptionsAe]
    cl: Optional[RegistrationCountryOptionsAm]
    cm: Optional[RegistrationCountryOptionsAm]
    co: Optional[RegistrationCountryOptionsAm]
    cr: Optional[RegistrationCountryOptionsAm]
    cv: Optional[RegistrationCountryOptionsAm]
    cy: Optional[RegistrationCountryOptionsAt]
    cz: Optional[RegistrationCountryOptionsAt]
    de: Optional[RegistrationCountryOptionsAt]
    dk: Optional[RegistrationCountryOptionsAt]
    ec: Optional[RegistrationCountryOptionsAm]
    ee: Optional[RegistrationCountryOptionsAt]
    eg: Optional[RegistrationCountryOptionsAm]
    es: Optional[RegistrationCountryOptionsAt]
    et: Optional[RegistrationCountryOptionsAl]
    fi: Optional[RegistrationCountryOptionsAt]
    fr: Optional[RegistrationCountryOptionsAt]
    gb: Optional[RegistrationCountryOptionsAe]
    ge: Optional[RegistrationCountryOptionsAm]
    gn: Optional[RegistrationCountryOptionsAl]
    gr: Optional[RegistrationCountryOptionsAt]
    hr: Optional[RegistrationCountryOptionsAt]
    hu: Optional[RegistrationCountryOptionsAt]
    id: Optional[RegistrationCountryOptionsAm]
    ie: Optional[RegistrationCountryOptionsAt]
    in_: Optional[RegistrationCountryOptionsAm]
    is_: Optional[RegistrationCountryOptionsAl]
    it: Optional[RegistrationCountryOptionsAt]
    jp: Optional[RegistrationCountryOptionsAe]
    ke: Optional[RegistrationCountryOptionsAm]
    kg: Optional[RegistrationCountryOptionsAm]
    kh: Optional[RegistrationCountryOptionsAm]
    kr: Optional[RegistrationCountryOptionsAm]
    kz: Optional[RegistrationCountryOptionsAm]
    la: Optional[RegistrationCountryOptionsAm]
    lt: Optional[RegistrationCountryOptionsAt]
    lu: Optional[RegistrationCountryOptionsAt]
    lv: Optional[RegistrationCountryOptionsAt]
    ma: Optional[RegistrationCountryOptionsAm]
    md: Optional[RegistrationCountryOptionsAm]
    me: Optional[RegistrationCountryOptionsAl]
    mk: Optional[RegistrationCountryOptionsAl]
    mr: Optional[RegistrationCountryOptionsAl]
    mt: Optional[RegistrationCountryOptionsAt]
    mx: Optional[RegistrationCountryOptionsAm]
    my: Optional[RegistrationCountryOptionsAm]
    ng: Optional[RegistrationCountryOptionsAm]
    nl: Optional[RegistrationCountryOptionsAt]
    no: Optional[RegistrationCountryOptionsAe]
    np: Optional[RegistrationCountryOptionsAm]
    nz: Optional[RegistrationCountryOptionsAe]
    om: Optional[RegistrationCountryOptionsAl]
    pe: Optional[RegistrationCountryOptionsAm]
    ph: Optional[RegistrationCountryOptionsAm]
    pl: Optional[RegistrationCountryOptionsAt]
    pt: Optional[RegistrationCountryOptionsAt]
    ro: Optional[RegistrationCountryOptionsAt]
    rs: Optional[RegistrationCountryOptionsAl]
    ru: Optional[RegistrationCountryOptionsAm]
    sa: Optional[RegistrationCountryOptionsAm]
    se: Optional[RegistrationCountryOptionsAt]
    sg: Optional[RegistrationCountryOptionsAe]
    si: Optional[RegistrationCountryOptionsAt]
    sk: Optional[RegistrationCountryOptionsAt]
    sn: Optional[RegistrationCountryOptionsAm]
    sr: Optional[RegistrationCountryOptionsAl]
    th: Optional[RegistrationCountryOptionsTh]
    tj: Optional[RegistrationCountryOptionsAm]
    tr: Optional[RegistrationCountryOptionsAm]
    tz: Optional[RegistrationCountryOptionsAm]
    ua: Optional[RegistrationCountryOptionsAm]
    ug: Optional[RegistrationCountryOptionsAm]
    us: Optional[RegistrationCountryOptionsUs]
    uy: Optional[RegistrationCountryOptionsAl]
    uz: Optional[RegistrationCountryOptionsAm]
    vn: Optional[RegistrationCountryOptionsAm]
    za: Optional[RegistrationCountryOptionsAl]
    zm: Optional[RegistrationCountryOptionsAm]
    zw: Optional[RegistrationCountryOptionsAl]

    _inner_class_types = {
        "ae": "RegistrationCountryOptionsAe",
        "al": "RegistrationCountryOptionsAl",
        "am": "RegistrationCountryOptionsAm",
        "ao": "RegistrationCountryOptionsAl",
        "at": "RegistrationCountryOptionsAt",
        "au": "RegistrationCountryOptionsAe",
        "aw": "RegistrationCountryOptionsAl",
        "az": "RegistrationCountryOptionsAm",
        "ba": "RegistrationCountryOptionsAl",
        "bb": "RegistrationCountryOptionsAl",
        "bd": "RegistrationCountryOptionsAl",
        "be": "RegistrationCountryOptionsAt",
        "bf": "RegistrationCountryOptionsAl",
        "bg": "RegistrationCountryOptionsAt",
        "bh": "RegistrationCountryOptionsAl",
        "bj": "RegistrationCountryOptionsAm",
        "bs": "RegistrationCountryOptionsAl",
        "by": "RegistrationCountryOptionsAm",
        "ca": "RegistrationCountryOptionsCa",
        "cd": "RegistrationCountryOptionsAl",
        "ch": "RegistrationCountryOptionsAe",
        "cl": "RegistrationCountryOptionsAm",
        "cm": "RegistrationCountryOptionsAm",
        "co": "RegistrationCountryOptionsAm",
        "cr": "RegistrationCountryOptionsAm",
        "cv": "RegistrationCountryOptionsAm",
        "cy": "RegistrationCountryOptionsAt",
        "cz": "RegistrationCountryOptionsAt",
        "de": "RegistrationCountryOptionsAt",
        "dk": "RegistrationCountryOptionsAt",
        "ec": "RegistrationCountryOptionsAm",
        "ee": "RegistrationCountryOptionsAt",
        "eg": "RegistrationCountryOptionsAm",
        "es": "RegistrationCountryOptionsAt",
        "et": "RegistrationCountryOptionsAl",
        "fi": "RegistrationCountryOptionsAt",
        "fr": "RegistrationCountryOptionsAt",
        "gb": "RegistrationCountryOptionsAe",
        "ge": "RegistrationCountryOptionsAm",
        "gn": "RegistrationCountryOptionsAl",
        "gr": "RegistrationCountryOptionsAt",
        "hr": "RegistrationCountryOptionsAt",
        "hu": "RegistrationCountryOptionsAt",
        "id": "RegistrationCountryOptionsAm",
        "ie": "RegistrationCountryOptionsAt",
        "in": "RegistrationCountryOptionsAm",
        "is": "RegistrationCountryOptionsAl",
        "it": "RegistrationCountryOptionsAt",
        "jp": "RegistrationCountryOptionsAe",
        "ke": "RegistrationCountryOptionsAm",
        "kg": "RegistrationCountryOptionsAm",
        "kh": "RegistrationCountryOptionsAm",
        "kr": "RegistrationCountryOptionsAm",
        "kz": "RegistrationCountryOptionsAm",
        "la": "RegistrationCountryOptionsAm",
        "lt": "RegistrationCountryOptionsAt",
        "lu": "RegistrationCountryOptionsAt",
        "lv": "RegistrationCountryOptionsAt",
        "ma": "RegistrationCountryOptionsAm",
        "md": "RegistrationCountryOptionsAm",
        "me": "RegistrationCountryOptionsAl",
        "mk": "RegistrationCountryOptionsAl",
        "mr": "RegistrationCountryOptionsAl",
        "mt": "RegistrationCountryOptionsAt",
        "mx": "RegistrationCountryOptionsAm",
        "my": "RegistrationCountryOptionsAm",
        "ng": "RegistrationCountryOptionsAm",
        "nl": "RegistrationCountryOptionsAt",
        "no": "RegistrationCountryOptionsAe",
        "np": "RegistrationCountryOptionsAm",
        "nz": "RegistrationCountryOptionsAe",
        "om": "RegistrationCountryOptionsAl",
        "pe": "RegistrationCountryOptionsAm",
        "ph": "RegistrationCountryOptionsAm",
        "pl": "RegistrationCountryOptionsAt",
        "pt": "RegistrationCountryOptionsAt",
        "ro": "RegistrationCountryOptionsAt",
        "rs": "RegistrationCountryOptionsAl",
        "ru": "RegistrationCountryOptionsAm",
        "sa": "RegistrationCountryOptionsAm",
        "se": "RegistrationCountryOptionsAt",
        "sg": "RegistrationCountryOptionsAe",
        "si": "RegistrationCountryOptionsAt",
        "sk": "RegistrationCountryOptionsAt",
        "sn": "RegistrationCountryOptionsAm",
        "sr": "RegistrationCountryOptionsAl",
        "th": "RegistrationCountryOptionsTh",
        "tj": "RegistrationCountryOptionsAm",
        "tr": "RegistrationCountryOptionsAm",
        "tz": "RegistrationCountryOptionsAm",
        "ua": "RegistrationCountryOptionsAm",
        "ug": "RegistrationCountryOptionsAm",
        "us": "RegistrationCountryOptionsUs",
        "uy": "RegistrationCountryOptionsAl",
        "uz": "RegistrationCountryOptionsAm",
        "vn": "RegistrationCountryOptionsAm",
        "za": "RegistrationCountryOptionsAl",
        "zm": "RegistrationCountryOptionsAm",
        "zw": "RegistrationCountryOptionsAl",
    }
    _field_remappings = {"in_": "in", "is_": "is"}


class SettingsDefaults(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_settings_defaults`."""

    provider: Literal["anrok", "avalara", "sphere", "stripe"]
    tax_behavior: Optional[Literal["exclusive", "inclusive", "inferred_by_currency"]]
    tax_code: Optional[str]


class SettingsHeadOffice(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_settings_head_office`."""

    if TYPE_CHECKING:
        Address: TypeAlias = _Address

    address: _Address

    _inner_class_types = {"address": "_shared:Address"}


class SettingsStatusDetailsActive(StripeObject):
    """Part of a reply: schema
    `tax_product_resource_tax_settings_status_details_resource_active`.
    """


class SettingsStatusDetailsPending(StripeObject):
    """Part of a reply: schema
    `tax_product_resource_tax_settings_status_details_resource_pending`.
    """

    missing_fields: Optional[List[str]]


class SettingsStatusDetails(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_settings_status_details`."""

    if TYPE_CHECKING:
        Active: TypeAlias = SettingsStatusDetailsActive
        Pending: TypeAlias = SettingsStatusDetailsPending

    active: Optional[SettingsStatusDetailsActive]
    pending: Optional[SettingsStatusDetailsPending]

    _inner_class_types = {
        "active": "SettingsStatusDetailsActive",
        "pending": "SettingsStatusDetailsPending",
    }


class TransactionReversal(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_transaction_resource_reversal`."""

    original_transaction: Optional[str]


class TransactionShippingCost(StripeObject):
    """Part of a reply: schema `tax_product_resource_tax_transaction_shipping_cost`."""

    amount: int
    amount_tax: int
    shipping_rate: Optional[str]
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_code: str


class TransactionLineItemReversal(StripeObject):
    """Part of a reply: schema
    `tax_product_resource_tax_transaction_line_item_resource_reversal`.
    """

    original_line_item: str


class Calculation(CreateableAPIResource):
    """The `tax.calculation` object.

    Operations: GET /v1/tax/calculations/{calculation},
    GET /v1/tax/calculations/{calculation}/line_items, POST /v1/tax/calculations.
    """

    OBJECT_NAME: ClassVar[Literal["tax.calculation"]] = "tax.calculation"

    if TYPE_CHECKING:
        CustomerDetails: TypeAlias = TaxProductResourceCustomerDetails
        ShipFromDetails: TypeAlias = TaxProductResourceShipFromDetails
        ShippingCost: TypeAlias = CalculationShippingCost
        TaxBreakdown: TypeAlias = CalculationTaxBreakdown

    amount_total: int
    currency: str
    customer: Optional[str]
    customer_details: TaxProductResourceCustomerDetails
    expires_at: Optional[int]
    id: Optional[str]
    line_items: Optional[ListObject[CalculationLineItem]]
    livemode: bool
    object: Literal["tax.calculation"]
    ship_from_details: Optional[TaxProductResourceShipFromDetails]
    shipping_cost: Optional[CalculationShippingCost]
    tax_amount_exclusive: int
    tax_amount_inclusive: int
    tax_breakdown: List[CalculationTaxBreakdown]
    tax_date: int

    _inner_class_types = {
        "customer_details": "_shared:TaxProductResourceCustomerDetails",
        "line_items": None,
        "ship_from_details": "_shared:TaxProductResourceShipFromDetails",
        "shipping_cost": "CalculationShippingCost",
        "tax_breakdown": "CalculationTaxBreakdown",
    }
    _class_url = "/v1/tax/calculations"

    @classmethod
    def create(cls, **params: Unpack[CalculationCreateParams]) -> Calculation:
        """POST /v1/tax/calculations

        Required: currency, line_items.
        Optional: customer, customer_details, expand, ship_from_details,
        shipping_cost, tax_date.
        Returns Calculation; raises StripeError.
        """
        return request("post", "/v1/tax/calculations", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[CalculationCreateParams]
    ) -> Calculation:
        """Async twin of `create`: POST /v1/tax/calculations."""
        return await request_async("post", "/v1/tax/calculations", (), params)

    @api_method
    @staticmethod
    def list_line_items(
        calculation: str, /, **params: Unpack[CalculationListLineItemsParams]
    ) -> ListObject[CalculationLineItem]:
        """GET /v1/tax/calculations/{calculation}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CalculationLineItem]; raises StripeError
        (InvalidRequestError when calculation is empty).
        """
        return request_on(
            "get",
            "/v1/tax/calculations/{calculation}/line_items",
            (calculation,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_line_items_async(
        calculation: str, /, **params: Unpack[CalculationListLineItemsParams]
    ) -> ListObject[CalculationLineItem]:
        """Async twin of `list_line_items`:
        GET /v1/tax/calculations/{calculation}/line_items.
        """
        return await request_on_async(
            "get",
            "/v1/tax/calculations/{calculation}/line_items",
            (calculation,),
            params,
            expects="list",
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[CalculationRetrieveParams]
    ) -> Calculation:
        """GET /v1/tax/calculations/{calculation}

        Optional: expand.
        Returns Calculation; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/tax/calculations/{calculation}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[CalculationRetrieveParams]
    ) -> Calculation:
        """Async twin of `retrieve`: GET /v1/tax/calculations/{calculation}."""
        return await request_async(
            "get", "/v1/tax/calculations/{calculation}", (id,), params
        )


class CalculationLineItem(StripeObject):
    """The `tax.calculation_line_item` object."""

    OBJECT_NAME: ClassVar[Literal["tax.calculation_line_item"]] = (
        "tax.calculation_line_item"
    )

    if TYPE_CHECKING:
        TaxBreakdown: TypeAlias = TaxProductResourceLineItemTaxBreakdown

    amount: int
    amount_tax: int
    id: str
    livemode: bool
    metadata: OptionalMapField[str]
    object: Literal["tax.calculation_line_item"]
    product: Optional[str]
    quantity: int
    reference: str
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_breakdown: Optional[List[TaxProductResourceLineItemTaxBreakdown]]
    tax_code: str

    _inner_class_types = {
        "metadata": "*",
        "tax_breakdown": "_shared:TaxProductResourceLineItemTaxBreakdown",
    }


class Registration(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `tax.registration` object.

    Operations: GET /v1/tax/registrations, GET /v1/tax/registrations/{id},
    POST /v1/tax/registrations, POST /v1/tax/registrations/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["tax.registration"]] = "tax.registration"

    if TYPE_CHECKING:
        CountryOptions: TypeAlias = RegistrationCountryOptions

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[RegistrationListParams],
        ) -> AnyIterator[Registration]: ...

    active_from: int
    country: str
    country_options: RegistrationCountryOptions
    created: int
    expires_at: Optional[int]
    id: str
    livemode: bool
    object: Literal["tax.registration"]
    status: Literal["active", "expired", "scheduled"]

    _inner_class_types = {"country_options": "RegistrationCountryOptions"}
    _class_url = "/v1/tax/registrations"

    @classmethod
    def create(cls, **params: Unpack[RegistrationCreateParams]) -> Registration:
        """POST /v1/tax/registrations

        Required: active_from, country, country_options.
        Optional: expand, expires_at.
        Returns Registration; raises StripeError.
        """
        return request("post", "/v1/tax/registrations", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[RegistrationCreateParams]
    ) -> Registration:
        """Async twin of `create`: POST /v1/tax/registrations."""
        return await request_async("post", "/v1/tax/registrations", (), params)

    @classmethod
    def list(cls, **params: Unpack[RegistrationListParams]) -> ListObject[Registration]:
        """GET /v1/tax/registrations

        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[Registration]; raises StripeError.
        """
        return request("get", "/v1/tax/registrations", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[RegistrationListParams]
    ) -> ListObject[Registration]:
        """Async twin of `list`: GET /v1/tax/registrations."""
        return await request_async(
            "get", "/v1/tax/registrations", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[RegistrationModifyParams]
    ) -> Registration:
        """POST /v1/tax/registrations/{id}

        Optional: active_from, expand, expires_at.
        Returns Registration; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("post", "/v1/tax/registrations/{id}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[RegistrationModifyParams]
    ) -> Registration:
        """Async twin of `modify`: POST /v1/tax/registrations/{id}."""
        return await request_async("post", "/v1/tax/registrations/{id}", (id,), params)

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[RegistrationRetrieveParams]
    ) -> Registration:
        """GET /v1/tax/registrations/{id}

        Optional: expand.
        Returns Registration; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/tax/registrations/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[RegistrationRetrieveParams]
    ) -> Registration:
        """Async twin of `retrieve`: GET /v1/tax/registrations/{id}."""
        return await request_async("get", "/v1/tax/registrations/{id}", (id,), params)


class Settings(SingletonAPIResource, UpdateableAPIResource):
    """The `tax.settings` object.

    Operations: GET /v1/tax/settings, POST /v1/tax/settings.
    """

    OBJECT_NAME: ClassVar[Literal["tax.settings"]] = "tax.settings"

    if TYPE_CHECKING:
        Defaults: TypeAlias = SettingsDefaults
        HeadOffice: TypeAlias = SettingsHeadOffice
        StatusDetails: TypeAlias = SettingsStatusDetails

    defaults: SettingsDefaults
    head_office: Optional[SettingsHeadOffice]
    livemode: bool
    object: Literal["tax.settings"]
    status: Literal["active", "pending"]
    status_details: SettingsStatusDetails

    _inner_class_types = {
        "defaults": "SettingsDefaults",
        "head_office": "SettingsHeadOffice",
        "status_details": "SettingsStatusDetails",
    }
    _class_url = "/v1/tax/settings"

    @classmethod
    def modify(cls, **params: Unpack[SettingsModifyParams]) -> Settings:
        """POST /v1/tax/settings

        Optional: defaults, expand, head_office.
        Returns Settings; raises StripeError.
        """
        return request("post", "/v1/tax/settings", (), params)

    @classmethod
    async def modify_async(cls, **params: Unpack[SettingsModifyParams]) -> Settings:
        """Async twin of `modify`: POST /v1/tax/settings."""
        return await request_async("post", "/v1/tax/settings", (), params)

    @classmethod
    def retrieve(cls, **params: Unpack[SettingsRetrieveParams]) -> Settings:
        """GET /v1/tax/settings

        Optional: expand.
        Returns Settings; raises StripeError.
        """
        return request("get", "/v1/tax/settings", (), params)

    @classmethod
    async def retrieve_async(cls, **params: Unpack[SettingsRetrieveParams]) -> Settings:
        """Async twin of `retrieve`: GET /v1/tax/settings."""
        return await request_async("get", "/v1/tax/settings", (), params)


class Transaction(APIResource):
    """The `tax.transaction` object.

    Operations: GET /v1/tax/transactions/{transaction},
    GET /v1/tax/transactions/{transaction}/line_items,
    POST /v1/tax/transactions/create_from_calculation,
    POST /v1/tax/transactions/create_reversal.
    """

    OBJECT_NAME: ClassVar[Literal["tax.transaction"]] = "tax.transaction"

    if TYPE_CHECKING:
        CustomerDetails: TypeAlias = TaxProductResourceCustomerDetails
        Reversal: TypeAlias = TransactionReversal
        ShipFromDetails: TypeAlias = TaxProductResourceShipFromDetails
        ShippingCost: TypeAlias = TransactionShippingCost

    created: int
    currency: str
    customer: Optional[str]
    customer_details: TaxProductResourceCustomerDetails
    id: str
    line_items: Optional[ListObject[TransactionLineItem]]
    livemode: bool
    metadata: OptionalMapField[str]
    object: Literal["tax.transaction"]
    posted_at: int
    reference: str
    reversal: Optional[TransactionReversal]
    ship_from_details: Optional[TaxProductResourceShipFromDetails]
    shipping_cost: Optional[TransactionShippingCost]
    tax_date: int
    type: Literal["reversal", "transaction"]

    _inner_class_types = {
        "customer_details": "_shared:TaxProductResourceCustomerDetails",
        "line_items": None,
        "metadata": "*",
        "reversal": "TransactionReversal",
        "ship_from_details": "_shared:TaxProductResourceShipFromDetails",
        "shipping_cost": "TransactionShippingCost",
    }
    _class_url = "/v1/tax/transactions"

    @classmethod
    def create_from_calculation(
        cls, **params: Unpack[TransactionCreateFromCalculationParams]
    ) -> Transaction:
        """POST /v1/tax/transactions/create_from_calculation

        Required: calculation, reference.
        Optional: expand, metadata, posted_at.
        Returns Transaction; raises StripeError.
        """
        return request(
            "post", "/v1/tax/transactions/create_from_calculation", (), params
        )

    @classmethod
    async def create_from_calculation_async(
        cls, **params: Unpack[TransactionCreateFromCalculationParams]
    ) -> Transaction:
        """Async twin of `create_from_calculation`:
        POST /v1/tax/transactions/create_from_calculation.
        """
        return await request_async(
            "post", "/v1/tax/transactions/create_from_calculation", (), params
        )

    @classmethod
    def create_reversal(
        cls, **params: Unpack[TransactionCreateReversalParams]
    ) -> Transaction:
        """POST /v1/tax/transactions/create_reversal

        Required: mode, original_transaction, reference.
        Optional: expand, flat_amount, line_items, metadata, shipping_cost.
        Returns Transaction; raises StripeError.
        """
        return request("post", "/v1/tax/transactions/create_reversal", (), params)

    @classmethod
    async def create_reversal_async(
        cls, **params: Unpack[TransactionCreateReversalParams]
    ) -> Transaction:
        """Async twin of `create_reversal`: POST /v1/tax/transactions/create_reversal."""
        return await request_async(
            "post", "/v1/tax/transactions/create_reversal", (), params
        )

    @api_method
    @staticmethod
    def list_line_items(
        transaction: str, /, **params: Unpack[TransactionListLineItemsParams]
    ) -> ListObject[TransactionLineItem]:
        """GET /v1/tax/transactions/{transaction}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TransactionLineItem]; raises StripeError
        (InvalidRequestError when transaction is empty).
        """
        return request_on(
            "get",
            "/v1/tax/transactions/{transaction}/line_items",
            (transaction,),
            params,
            expects="list",
        )

    @api_method
    @staticmethod
    async def list_line_items_async(
        transaction: str, /, **params: Unpack[TransactionListLineItemsParams]
    ) -> ListObject[TransactionLineItem]:
        """Async twin of `list_line_items`:
        GET /v1/tax/transactions/{transaction}/line_items.
        """
        return await request_on_async(
            "get",
            "/v1/tax/transactions/{transaction}/line_items",
            (transaction,),
            params,
            expects="list",
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """GET /v1/tax/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/tax/transactions/{transaction}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TransactionRetrieveParams]
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/tax/transactions/{transaction}."""
        return await request_async(
            "get", "/v1/tax/transactions/{transaction}", (id,), params
        )


class TransactionLineItem(StripeObject):
    """The `tax.transaction_line_item` object."""

    OBJECT_NAME: ClassVar[Literal["tax.transaction_line_item"]] = (
        "tax.transaction_line_item"
    )

    if TYPE_CHECKING:
        Reversal: TypeAlias = TransactionLineItemReversal

    amount: int
    amount_tax: int
    id: str
    livemode: bool
    metadata: OptionalMapField[str]
    object: Literal["tax.transaction_line_item"]
    product: Optional[str]
    quantity: int
    reference: str
    reversal: Optional[TransactionLineItemReversal]
    tax_behavior: Literal["exclusive", "inclusive"]
    tax_code: str
    type: Literal["reversal", "transaction"]

    _inner_class_types = {"metadata": "*", "reversal": "TransactionLineItemReversal"}


class TaxSettingsPreviousAttributes(PreviousAttributes):
    """Former values of `tax.settings` fields, of any of them.

    What is nested in them may be partial as well.
    """

    defaults: Optional[SettingsDefaults]
    head_office: Optional[SettingsHeadOffice]
    livemode: Optional[bool]
    object: Optional[Literal["tax.settings"]]
    status: Optional[Literal["active", "pending"]]
    status_details: Optional[SettingsStatusDetails]

    _inner_class_types = {
        "defaults": "SettingsDefaults",
        "head_office": "SettingsHeadOffice",
        "status_details": "SettingsStatusDetails",
    }


class TaxSettingsEventData(EventData):
    """What an event holds about the schema `tax.settings`."""

    object: Settings
    previous_attributes: Optional[TaxSettingsPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TaxSettingsPreviousAttributes",
    }


class TaxSettingsUpdatedEvent(Event):
    """The event `tax.settings.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["tax.settings.updated"]] = "tax.settings.updated"

    data: TaxSettingsEventData
    type: Literal["tax.settings.updated"]

    _inner_class_types = {"data": "TaxSettingsEventData"}


class CalculationService(StripeService):
    """Calls below `client.v1.tax.calculations`."""

    _services = {"line_items": "tax._objects:CalculationLineItemService"}
    if TYPE_CHECKING:
        line_items: CalculationLineItemService

    def create(
        self, params: CalculationCreateParams, options: Optional[RequestOptions] = None
    ) -> Calculation:
        """POST /v1/tax/calculations

        Required: currency, line_items.
        Optional: customer, customer_details, expand, ship_from_details,
        shipping_cost, tax_date.
        Returns Calculation; raises StripeError.
        """
        return self._request("post", "/v1/tax/calculations", (), params, options)

    async def create_async(
        self, params: CalculationCreateParams, options: Optional[RequestOptions] = None
    ) -> Calculation:
        """Async twin of `create`: POST /v1/tax/calculations."""
        return await self._request_async(
            "post", "/v1/tax/calculations", (), params, options
        )

    def retrieve(
        self,
        calculation: str,
        params: Optional[CalculationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Calculation:
        """GET /v1/tax/calculations/{calculation}

        Optional: expand.
        Returns Calculation; raises StripeError (InvalidRequestError when calculation
        is empty).
        """
        return self._request(
            "get", "/v1/tax/calculations/{calculation}", (calculation,), params, options
        )

    async def retrieve_async(
        self,
        calculation: str,
        params: Optional[CalculationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Calculation:
        """Async twin of `retrieve`: GET /v1/tax/calculations/{calculation}."""
        return await self._request_async(
            "get", "/v1/tax/calculations/{calculation}", (calculation,), params, options
        )


class CalculationLineItemService(StripeService):
    """Calls below `client.v1.tax.calculations.line_items`."""

    def list(
        self,
        calculation: str,
        params: Optional[CalculationLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CalculationLineItem]:
        """GET /v1/tax/calculations/{calculation}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CalculationLineItem]; raises StripeError
        (InvalidRequestError when calculation is empty).
        """
        return self._request(
            "get",
            "/v1/tax/calculations/{calculation}/line_items",
            (calculation,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        calculation: str,
        params: Optional[CalculationLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CalculationLineItem]:
        """Async twin of `list`: GET /v1/tax/calculations/{calculation}/line_items."""
        return await self._request_async(
            "get",
            "/v1/tax/calculations/{calculation}/line_items",
            (calculation,),
            params,
            options,
            expects="list",
        )


class RegistrationService(StripeService):
    """Calls below `client.v1.tax.registrations`."""

    def create(
        self, params: RegistrationCreateParams, options: Optional[RequestOptions] = None
    ) -> Registration:
        """POST /v1/tax/registrations

        Required: active_from, country, country_options.
        Optional: expand, expires_at.
        Returns Registration; raises StripeError.
        """
        return self._request("post", "/v1/tax/registrations", (), params, options)

    async def create_async(
        self, params: RegistrationCreateParams, options: Optional[RequestOptions] = None
    ) -> Registration:
        """Async twin of `create`: POST /v1/tax/registrations."""
        return await self._request_async(
            "post", "/v1/tax/registrations", (), params, options
        )

    def list(
        self,
        params: Optional[RegistrationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Registration]:
        """GET /v1/tax/registrations

        Optional: ending_before, expand, limit, starting_after, status.
        Returns ListObject[Registration]; raises StripeError.
        """
        return self._request(
            "get", "/v1/tax/registrations", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[RegistrationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Registration]:
        """Async twin of `list`: GET /v1/tax/registrations."""
        return await self._request_async(
            "get", "/v1/tax/registrations", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[RegistrationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Registration:
        """GET /v1/tax/registrations/{id}

        Optional: expand.
        Returns Registration; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "get", "/v1/tax/registrations/{id}", (id,), params, options
        )

    async def retrieve_async(
        self,
        id: str,
        params: Optional[RegistrationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Registration:
        """Async twin of `retrieve`: GET /v1/tax/registrations/{id}."""
        return await self._request_async(
            "get", "/v1/tax/registrations/{id}", (id,), params, options
        )

    def update(
        self,
        id: str,
        params: Optional[RegistrationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Registration:
        """POST /v1/tax/registrations/{id}

        Optional: active_from, expand, expires_at.
        Returns Registration; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return self._request(
            "post", "/v1/tax/registrations/{id}", (id,), params, options
        )

    async def update_async(
        self,
        id: str,
        params: Optional[RegistrationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Registration:
        """Async twin of `update`: POST /v1/tax/registrations/{id}."""
        return await self._request_async(
            "post", "/v1/tax/registrations/{id}", (id,), params, options
        )


class SettingsService(StripeService):
    """Calls below `client.v1.tax.settings`."""

    def retrieve(
        self,
        params: Optional[SettingsRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Settings:
        """GET /v1/tax/settings

        Optional: expand.
        Returns Settings; raises StripeError.
        """
        return self._request("get", "/v1/tax/settings", (), params, options)

    async def retrieve_async(
        self,
        params: Optional[SettingsRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Settings:
        """Async twin of `retrieve`: GET /v1/tax/settings."""
        return await self._request_async("get", "/v1/tax/settings", (), params, options)

    def update(
        self,
        params: Optional[SettingsUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Settings:
        """POST /v1/tax/settings

        Optional: defaults, expand, head_office.
        Returns Settings; raises StripeError.
        """
        return self._request("post", "/v1/tax/settings", (), params, options)

    async def update_async(
        self,
        params: Optional[SettingsUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Settings:
        """Async twin of `update`: POST /v1/tax/settings."""
        return await self._request_async(
            "post", "/v1/tax/settings", (), params, options
        )


class TransactionService(StripeService):
    """Calls below `client.v1.tax.transactions`."""

    _services = {"line_items": "tax._objects:TransactionLineItemService"}
    if TYPE_CHECKING:
        line_items: TransactionLineItemService

    def create_from_calculation(
        self,
        params: TransactionCreateFromCalculationParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/tax/transactions/create_from_calculation

        Required: calculation, reference.
        Optional: expand, metadata, posted_at.
        Returns Transaction; raises StripeError.
        """
        return self._request(
            "post", "/v1/tax/transactions/create_from_calculation", (), params, options
        )

    async def create_from_calculation_async(
        self,
        params: TransactionCreateFromCalculationParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `create_from_calculation`:
        POST /v1/tax/transactions/create_from_calculation.
        """
        return await self._request_async(
            "post", "/v1/tax/transactions/create_from_calculation", (), params, options
        )

    def create_reversal(
        self,
        params: TransactionCreateReversalParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """POST /v1/tax/transactions/create_reversal

        Required: mode, original_transaction, reference.
        Optional: expand, flat_amount, line_items, metadata, shipping_cost.
        Returns Transaction; raises StripeError.
        """
        return self._request(
            "post", "/v1/tax/transactions/create_reversal", (), params, options
        )

    async def create_reversal_async(
        self,
        params: TransactionCreateReversalParams,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `create_reversal`: POST /v1/tax/transactions/create_reversal."""
        return await self._request_async(
            "post", "/v1/tax/transactions/create_reversal", (), params, options
        )

    def retrieve(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """GET /v1/tax/transactions/{transaction}

        Optional: expand.
        Returns Transaction; raises StripeError (InvalidRequestError when transaction
        is empty).
        """
        return self._request(
            "get", "/v1/tax/transactions/{transaction}", (transaction,), params, options
        )

    async def retrieve_async(
        self,
        transaction: str,
        params: Optional[TransactionRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Transaction:
        """Async twin of `retrieve`: GET /v1/tax/transactions/{transaction}."""
        return await self._request_async(
            "get", "/v1/tax/transactions/{transaction}", (transaction,), params, options
        )


class TransactionLineItemService(StripeService):
    """Calls below `client.v1.tax.transactions.line_items`."""

    def list(
        self,
        transaction: str,
        params: Optional[TransactionLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TransactionLineItem]:
        """GET /v1/tax/transactions/{transaction}/line_items

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TransactionLineItem]; raises StripeError
        (InvalidRequestError when transaction is empty).
        """
        return self._request(
            "get",
            "/v1/tax/transactions/{transaction}/line_items",
            (transaction,),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        transaction: str,
        params: Optional[TransactionLineItemListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TransactionLineItem]:
        """Async twin of `list`: GET /v1/tax/transactions/{transaction}/line_items."""
        return await self._request_async(
            "get",
            "/v1/tax/transactions/{transaction}/line_items",
            (transaction,),
            params,
            options,
            expects="list",
        )
