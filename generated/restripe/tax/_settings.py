# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `tax.settings` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes, StripeObject
from .._core.resource import (
    SingletonAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.config import RequestOptions
    from .._shared import Address as _Address
    from ..params.tax import (
        SettingsModifyParams,
        SettingsRetrieveParams,
        SettingsUpdateParams,
    )


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
