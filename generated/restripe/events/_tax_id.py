# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events about the schema `tax_id`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .._core.objects import ExpandableField
    from .._customer import Customer
    from .._tax_id import TaxId, TaxIdOwner, TaxIdVerification


class TaxIdPreviousAttributes(PreviousAttributes):
    """Former values of `tax_id` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        customer_id: Optional[str]

    country: Optional[str]
    created: Optional[int]
    customer: Optional[ExpandableField[Customer]]
    deleted: Optional[Literal[True]]
    id: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["tax_id"]]
    owner: Optional[TaxIdOwner]
    type: Optional[
        Literal[
            "ad_nrt",
            "ae_trn",
            "al_tin",
            "am_tin",
            "ao_tin",
            "ar_cuit",
            "au_abn",
            "au_arn",
            "aw_tin",
            "az_tin",
            "ba_tin",
            "bb_tin",
            "bd_bin",
            "bf_ifu",
            "bg_uic",
            "bh_vat",
            "bj_ifu",
            "bo_tin",
            "br_cnpj",
            "br_cpf",
            "bs_tin",
            "by_tin",
            "ca_bn",
            "ca_gst_hst",
            "ca_pst_bc",
            "ca_pst_mb",
            "ca_pst_sk",
            "ca_qst",
            "cd_nif",
            "ch_uid",
            "ch_vat",
            "cl_tin",
            "cm_niu",
            "cn_tin",
            "co_nit",
            "cr_tin",
            "cv_nif",
            "de_stn",
            "do_rcn",
            "ec_ruc",
            "eg_tin",
            "es_cif",
            "et_tin",
            "eu_oss_vat",
            "eu_vat",
            "gb_vat",
            "ge_vat",
            "gn_nif",
            "hk_br",
            "hr_oib",
            "hu_tin",
            "id_npwp",
            "il_vat",
            "in_gst",
            "is_vat",
            "jp_cn",
            "jp_rn",
            "jp_trn",
            "ke_pin",
            "kg_tin",
            "kh_tin",
            "kr_brn",
            "kz_bin",
            "la_tin",
            "li_uid",
            "li_vat",
            "ma_vat",
            "md_vat",
            "me_pib",
            "mk_vat",
            "mr_nif",
            "mx_rfc",
            "my_frp",
            "my_itn",
            "my_sst",
            "ng_tin",
            "no_vat",
            "no_voec",
            "np_pan",
            "nz_gst",
            "om_vat",
            "pe_ruc",
            "ph_tin",
            "ro_tin",
            "rs_pib",
            "ru_inn",
            "ru_kpp",
            "sa_vat",
            "sg_gst",
            "sg_uen",
            "si_tin",
            "sn_ninea",
            "sr_fin",
            "sv_nit",
            "th_vat",
            "tj_tin",
            "tr_tin",
            "tw_vat",
            "tz_vat",
            "ua_vat",
            "ug_tin",
            "unknown",
            "us_ein",
            "uy_ruc",
            "uz_tin",
            "uz_vat",
            "ve_rif",
            "vn_tin",
            "za_vat",
            "zm_tin",
            "zw_tin",
        ]
    ]
    value: Optional[str]
    verification: Optional[TaxIdVerification]

    _inner_class_types = {
        "customer": None,
        "owner": "_tax_id:TaxIdOwner",
        "verification": "_tax_id:TaxIdVerification",
    }


class TaxIdEventData(EventData):
    """What an event holds about the schema `tax_id`."""

    object: TaxId
    previous_attributes: Optional[TaxIdPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TaxIdPreviousAttributes",
    }


class CustomerTaxIdCreatedEvent(Event):
    """The event `customer.tax_id.created`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.tax_id.created"]] = (
        "customer.tax_id.created"
    )

    data: TaxIdEventData
    type: Literal["customer.tax_id.created"]

    _inner_class_types = {"data": "TaxIdEventData"}


class CustomerTaxIdDeletedEvent(Event):
    """The event `customer.tax_id.deleted`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.tax_id.deleted"]] = (
        "customer.tax_id.deleted"
    )

    data: TaxIdEventData
    type: Literal["customer.tax_id.deleted"]

    _inner_class_types = {"data": "TaxIdEventData"}


class CustomerTaxIdUpdatedEvent(Event):
    """The event `customer.tax_id.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["customer.tax_id.updated"]] = (
        "customer.tax_id.updated"
    )

    data: TaxIdEventData
    type: Literal["customer.tax_id.updated"]

    _inner_class_types = {"data": "TaxIdEventData"}
