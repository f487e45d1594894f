# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `tax.registration` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._enums import (
        RegistrationCountryOptionsUsStateSalesTaxElectionType,
        RegistrationCountryOptionsUsType,
    )
    from ..params.tax import (
        RegistrationCreateParams,
        RegistrationListParams,
        RegistrationModifyParams,
        RegistrationRetrieveParams,
        RegistrationUpdateParams,
    )


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
