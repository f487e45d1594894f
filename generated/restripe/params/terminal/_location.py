# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import Address, AddressKana, DeleteParams, ListParams, RetrieveParams


class _LocationCreateParamsAddressRequired(TypedDict):
    country: str


class LocationCreateParamsAddress(_LocationCreateParamsAddressRequired, total=False):
    city: str
    line1: str
    line2: str
    postal_code: str
    state: str


class LocationCreateParams(RequestOptions, total=False):
    address: LocationCreateParamsAddress
    address_kana: AddressKana
    address_kanji: AddressKana
    configuration_overrides: str
    display_name: str
    display_name_kana: str
    display_name_kanji: str
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    phone: str


class LocationModifyParams(RequestOptions, total=False):
    address: Address
    address_kana: AddressKana
    address_kanji: AddressKana
    configuration_overrides: Union[Literal[""], str]
    display_name: Union[Literal[""], str]
    display_name_kana: Union[Literal[""], str]
    display_name_kanji: Union[Literal[""], str]
    expand: List[str]
    metadata: Union[Literal[""], Dict[str, str]]
    phone: Union[Literal[""], str]


LocationCreateParamsAddressKana = AddressKana
LocationCreateParamsAddressKanji = AddressKana
LocationDeleteParams = DeleteParams
LocationListParams = ListParams
LocationModifyParamsAddress = Address
LocationModifyParamsAddressKana = AddressKana
LocationModifyParamsAddressKanji = AddressKana
LocationRetrieveParams = RetrieveParams
LocationUpdateParamsAddress = Address
LocationUpdateParamsAddressKana = AddressKana
LocationUpdateParamsAddressKanji = AddressKana
LocationUpdateParams = LocationModifyParams
