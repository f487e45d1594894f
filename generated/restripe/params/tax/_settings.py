# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import List, Literal, TypedDict

from ..._core.config import RequestOptions
from .._shared import Address, RetrieveParams


class SettingsModifyParamsDefaults(TypedDict, total=False):
    tax_behavior: Literal["exclusive", "inclusive", "inferred_by_currency"]
    tax_code: str


class SettingsModifyParamsHeadOffice(TypedDict):
    address: Address


class SettingsModifyParams(RequestOptions, total=False):
    defaults: SettingsModifyParamsDefaults
    expand: List[str]
    head_office: SettingsModifyParamsHeadOffice


SettingsModifyParamsHeadOfficeAddress = Address
SettingsRetrieveParams = RetrieveParams
SettingsUpdateParamsDefaults = SettingsModifyParamsDefaults
SettingsUpdateParamsHeadOfficeAddress = Address
SettingsUpdateParamsHeadOffice = SettingsModifyParamsHeadOffice
SettingsUpdateParams = SettingsModifyParams
