# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `tax.settings` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    SingletonAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._shared import Address as _Address
    from ..params.tax._settings import SettingsModifyParams, SettingsRetrieveParams


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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "tax.settings"

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
