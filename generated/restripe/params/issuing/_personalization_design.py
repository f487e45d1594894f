# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Request parameters, under stripe-python's names."""

from typing import Dict, List, Literal, TypedDict, Union

from ..._core.config import RequestOptions
from .._shared import RetrieveParams
from .._shared_2 import RejectionReasons, RejectParams


class PersonalizationDesignCreateParamsCarrierText(TypedDict, total=False):
    footer_body: Union[Literal[""], str]
    footer_title: Union[Literal[""], str]
    header_body: Union[Literal[""], str]
    header_title: Union[Literal[""], str]


class PersonalizationDesignCreateParamsPreferences(TypedDict):
    is_default: bool


class _PersonalizationDesignCreateParamsRequired(RequestOptions):
    physical_bundle: str


class PersonalizationDesignCreateParams(
    _PersonalizationDesignCreateParamsRequired, total=False
):
    card_logo: str
    carrier_text: PersonalizationDesignCreateParamsCarrierText
    expand: List[str]
    lookup_key: str
    metadata: Dict[str, str]
    name: str
    preferences: PersonalizationDesignCreateParamsPreferences
    transfer_lookup_key: bool


class PersonalizationDesignListParamsPreferences(TypedDict, total=False):
    is_default: bool
    is_platform_default: bool


class PersonalizationDesignListParams(RequestOptions, total=False):
    ending_before: str
    expand: List[str]
    limit: int
    lookup_keys: List[str]
    preferences: PersonalizationDesignListParamsPreferences
    starting_after: str
    status: Literal["active", "inactive", "rejected", "review"]


class PersonalizationDesignModifyParams(RequestOptions, total=False):
    card_logo: Union[Literal[""], str]
    carrier_text: Union[Literal[""], PersonalizationDesignCreateParamsCarrierText]
    expand: List[str]
    lookup_key: Union[Literal[""], str]
    metadata: Dict[str, str]
    name: Union[Literal[""], str]
    physical_bundle: str
    preferences: PersonalizationDesignCreateParamsPreferences
    transfer_lookup_key: bool


PersonalizationDesignModifyParamsCarrierText = (
    PersonalizationDesignCreateParamsCarrierText
)
PersonalizationDesignModifyParamsPreferences = (
    PersonalizationDesignCreateParamsPreferences
)
PersonalizationDesignRetrieveParams = RetrieveParams
PersonalizationDesignActivateParams = RetrieveParams
PersonalizationDesignDeactivateParams = RetrieveParams
PersonalizationDesignRejectParamsRejectionReasons = RejectionReasons
PersonalizationDesignRejectParams = RejectParams
PersonalizationDesignUpdateParamsCarrierText = (
    PersonalizationDesignCreateParamsCarrierText
)
PersonalizationDesignUpdateParamsPreferences = (
    PersonalizationDesignCreateParamsPreferences
)
PersonalizationDesignUpdateParams = PersonalizationDesignModifyParams
