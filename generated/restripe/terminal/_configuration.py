# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `terminal.configuration` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)
from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, List, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._file import File
    from ..params.terminal import (
        ConfigurationCreateParams,
        ConfigurationDeleteParams,
        ConfigurationListParams,
        ConfigurationModifyParams,
        ConfigurationRetrieveParams,
        ConfigurationUpdateParams,
    )


class ConfigurationBbposWisepad3(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_device_type_specific_config`.
    """

    if TYPE_CHECKING:
        splashscreen_id: Optional[str]

    splashscreen: Optional[ExpandableField[File]]

    _inner_class_types = {"splashscreen": None}


class ConfigurationOffline(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_offline_config`.
    """

    enabled: Optional[bool]


class ConfigurationRebootWindow(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_reboot_window`.
    """

    end_hour: int
    start_hour: int


class ConfigurationTippingAed(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_currency_specific_config`.
    """

    fixed_amounts: Optional[List[int]]
    percentages: Optional[List[int]]
    smart_tip_threshold: Optional[int]


class ConfigurationTipping(StripeObject):
    """Part of a reply: schema `terminal_configuration_configuration_resource_tipping`."""

    if TYPE_CHECKING:
        Aed: TypeAlias = ConfigurationTippingAed
        Aud: TypeAlias = ConfigurationTippingAed
        Bgn: TypeAlias = ConfigurationTippingAed
        Cad: TypeAlias = ConfigurationTippingAed
        Chf: TypeAlias = ConfigurationTippingAed
        Czk: TypeAlias = ConfigurationTippingAed
        Dkk: TypeAlias = ConfigurationTippingAed
        Eur: TypeAlias = ConfigurationTippingAed
        Gbp: TypeAlias = ConfigurationTippingAed
        Hkd: TypeAlias = ConfigurationTippingAed
        Huf: TypeAlias = ConfigurationTippingAed
        Jpy: TypeAlias = ConfigurationTippingAed
        Mxn: TypeAlias = ConfigurationTippingAed
        Myr: TypeAlias = ConfigurationTippingAed
        Nok: TypeAlias = ConfigurationTippingAed
        Nzd: TypeAlias = ConfigurationTippingAed
        Pln: TypeAlias = ConfigurationTippingAed
        Ron: TypeAlias = ConfigurationTippingAed
        Sek: TypeAlias = ConfigurationTippingAed
        Sgd: TypeAlias = ConfigurationTippingAed
        Usd: TypeAlias = ConfigurationTippingAed

    aed: Optional[ConfigurationTippingAed]
    aud: Optional[ConfigurationTippingAed]
    bgn: Optional[ConfigurationTippingAed]
    cad: Optional[ConfigurationTippingAed]
    chf: Optional[ConfigurationTippingAed]
    czk: Optional[ConfigurationTippingAed]
    dkk: Optional[ConfigurationTippingAed]
    eur: Optional[ConfigurationTippingAed]
    gbp: Optional[ConfigurationTippingAed]
    hkd: Optional[ConfigurationTippingAed]
    huf: Optional[ConfigurationTippingAed]
    jpy: Optional[ConfigurationTippingAed]
    mxn: Optional[ConfigurationTippingAed]
    myr: Optional[ConfigurationTippingAed]
    nok: Optional[ConfigurationTippingAed]
    nzd: Optional[ConfigurationTippingAed]
    pln: Optional[ConfigurationTippingAed]
    ron: Optional[ConfigurationTippingAed]
    sek: Optional[ConfigurationTippingAed]
    sgd: Optional[ConfigurationTippingAed]
    usd: Optional[ConfigurationTippingAed]

    _inner_class_types = {
        "aed": "ConfigurationTippingAed",
        "aud": "ConfigurationTippingAed",
        "bgn": "ConfigurationTippingAed",
        "cad": "ConfigurationTippingAed",
        "chf": "ConfigurationTippingAed",
        "czk": "ConfigurationTippingAed",
        "dkk": "ConfigurationTippingAed",
        "eur": "ConfigurationTippingAed",
        "gbp": "ConfigurationTippingAed",
        "hkd": "ConfigurationTippingAed",
        "huf": "ConfigurationTippingAed",
        "jpy": "ConfigurationTippingAed",
        "mxn": "ConfigurationTippingAed",
        "myr": "ConfigurationTippingAed",
        "nok": "ConfigurationTippingAed",
        "nzd": "ConfigurationTippingAed",
        "pln": "ConfigurationTippingAed",
        "ron": "ConfigurationTippingAed",
        "sek": "ConfigurationTippingAed",
        "sgd": "ConfigurationTippingAed",
        "usd": "ConfigurationTippingAed",
    }


class ConfigurationWifiEnterpriseEapPeap(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_enterprise_peap_wifi`.
    """

    ca_certificate_file: Optional[str]
    password: str
    ssid: str
    username: str


class ConfigurationWifiEnterpriseEapTls(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_enterprise_tls_wifi`.
    """

    ca_certificate_file: Optional[str]
    client_certificate_file: str
    private_key_file: str
    private_key_file_password: Optional[str]
    ssid: str


class ConfigurationWifiPersonalPsk(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_personal_psk_wifi`.
    """

    password: str
    ssid: str


class ConfigurationWifi(StripeObject):
    """Part of a reply: schema
    `terminal_configuration_configuration_resource_wifi_config`.
    """

    if TYPE_CHECKING:
        EnterpriseEapPeap: TypeAlias = ConfigurationWifiEnterpriseEapPeap
        EnterpriseEapTls: TypeAlias = ConfigurationWifiEnterpriseEapTls
        PersonalPsk: TypeAlias = ConfigurationWifiPersonalPsk

    enterprise_eap_peap: Optional[ConfigurationWifiEnterpriseEapPeap]
    enterprise_eap_tls: Optional[ConfigurationWifiEnterpriseEapTls]
    personal_psk: Optional[ConfigurationWifiPersonalPsk]
    type: Literal["enterprise_eap_peap", "enterprise_eap_tls", "personal_psk"]

    _inner_class_types = {
        "enterprise_eap_peap": "ConfigurationWifiEnterpriseEapPeap",
        "enterprise_eap_tls": "ConfigurationWifiEnterpriseEapTls",
        "personal_psk": "ConfigurationWifiPersonalPsk",
    }


class Configuration(
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
):
    """The `terminal.configuration` object.

    Operations: DELETE /v1/terminal/configurations/{configuration},
    GET /v1/terminal/configurations, GET /v1/terminal/configurations/{configuration},
    POST /v1/terminal/configurations,
    POST /v1/terminal/configurations/{configuration}.
    """

    OBJECT_NAME: ClassVar[Literal["terminal.configuration"]] = "terminal.configuration"

    if TYPE_CHECKING:
        BbposWisepad3: TypeAlias = ConfigurationBbposWisepad3
        BbposWiseposE: TypeAlias = ConfigurationBbposWisepad3
        Offline: TypeAlias = ConfigurationOffline
        RebootWindow: TypeAlias = ConfigurationRebootWindow
        StripeS700: TypeAlias = ConfigurationBbposWisepad3
        Tipping: TypeAlias = ConfigurationTipping
        VerifoneP400: TypeAlias = ConfigurationBbposWisepad3
        Wifi: TypeAlias = ConfigurationWifi

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ConfigurationListParams],
        ) -> AnyIterator[Configuration]: ...

    bbpos_wisepad3: Optional[ConfigurationBbposWisepad3]
    bbpos_wisepos_e: Optional[ConfigurationBbposWisepad3]
    deleted: Optional[Literal[True]]
    id: str
    is_account_default: Optional[bool]
    livemode: bool
    name: Optional[str]
    object: Literal["terminal.configuration"]
    offline: Optional[ConfigurationOffline]
    reboot_window: Optional[ConfigurationRebootWindow]
    stripe_s700: Optional[ConfigurationBbposWisepad3]
    tipping: Optional[ConfigurationTipping]
    verifone_p400: Optional[ConfigurationBbposWisepad3]
    wifi: Optional[ConfigurationWifi]

    _inner_class_types = {
        "bbpos_wisepad3": "ConfigurationBbposWisepad3",
        "bbpos_wisepos_e": "ConfigurationBbposWisepad3",
        "offline": "ConfigurationOffline",
        "reboot_window": "ConfigurationRebootWindow",
        "stripe_s700": "ConfigurationBbposWisepad3",
        "tipping": "ConfigurationTipping",
        "verifone_p400": "ConfigurationBbposWisepad3",
        "wifi": "ConfigurationWifi",
    }
    _class_url = "/v1/terminal/configurations"

    @classmethod
    def create(cls, **params: Unpack[ConfigurationCreateParams]) -> Configuration:
        """POST /v1/terminal/configurations

        Optional: bbpos_wisepad3, bbpos_wisepos_e, expand, name, offline,
        reboot_window, stripe_s700, tipping, verifone_p400, wifi.
        Returns Configuration; raises StripeError.
        """
        return request("post", "/v1/terminal/configurations", (), params)

    @classmethod
    async def create_async(
        cls, **params: Unpack[ConfigurationCreateParams]
    ) -> Configuration:
        """Async twin of `create`: POST /v1/terminal/configurations."""
        return await request_async("post", "/v1/terminal/configurations", (), params)

    @api_method
    @staticmethod
    def delete(
        sid: str, /, **params: Unpack[ConfigurationDeleteParams]
    ) -> Configuration:
        """DELETE /v1/terminal/configurations/{configuration}

        Returns Configuration; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on(
            "delete", "/v1/terminal/configurations/{configuration}", (sid,), params
        )

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[ConfigurationDeleteParams]
    ) -> Configuration:
        """Async twin of `delete`: DELETE /v1/terminal/configurations/{configuration}."""
        return await request_on_async(
            "delete", "/v1/terminal/configurations/{configuration}", (sid,), params
        )

    @classmethod
    def list(
        cls, **params: Unpack[ConfigurationListParams]
    ) -> ListObject[Configuration]:
        """GET /v1/terminal/configurations

        Optional: ending_before, expand, is_account_default, limit, starting_after.
        Returns ListObject[Configuration]; raises StripeError.
        """
        return request("get", "/v1/terminal/configurations", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ConfigurationListParams]
    ) -> ListObject[Configuration]:
        """Async twin of `list`: GET /v1/terminal/configurations."""
        return await request_async(
            "get", "/v1/terminal/configurations", (), params, expects="list"
        )

    @classmethod
    def modify(
        cls, id: str, **params: Unpack[ConfigurationModifyParams]
    ) -> Configuration:
        """POST /v1/terminal/configurations/{configuration}

        Optional: bbpos_wisepad3, bbpos_wisepos_e, expand, name, offline,
        reboot_window, stripe_s700, tipping, verifone_p400, wifi.
        Returns Configuration; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "post", "/v1/terminal/configurations/{configuration}", (id,), params
        )

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[ConfigurationModifyParams]
    ) -> Configuration:
        """Async twin of `modify`: POST /v1/terminal/configurations/{configuration}."""
        return await request_async(
            "post", "/v1/terminal/configurations/{configuration}", (id,), params
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ConfigurationRetrieveParams]
    ) -> Configuration:
        """GET /v1/terminal/configurations/{configuration}

        Optional: expand.
        Returns Configuration; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/terminal/configurations/{configuration}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ConfigurationRetrieveParams]
    ) -> Configuration:
        """Async twin of `retrieve`: GET /v1/terminal/configurations/{configuration}."""
        return await request_async(
            "get", "/v1/terminal/configurations/{configuration}", (id,), params
        )


class ConfigurationService(StripeService):
    """Calls below `client.v1.terminal.configurations`."""

    def create(
        self,
        params: Optional[ConfigurationCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """POST /v1/terminal/configurations

        Optional: bbpos_wisepad3, bbpos_wisepos_e, expand, name, offline,
        reboot_window, stripe_s700, tipping, verifone_p400, wifi.
        Returns Configuration; raises StripeError.
        """
        return self._request("post", "/v1/terminal/configurations", (), params, options)

    async def create_async(
        self,
        params: Optional[ConfigurationCreateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """Async twin of `create`: POST /v1/terminal/configurations."""
        return await self._request_async(
            "post", "/v1/terminal/configurations", (), params, options
        )

    def delete(
        self,
        configuration: str,
        params: Optional[ConfigurationDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """DELETE /v1/terminal/configurations/{configuration}

        Returns Configuration; raises StripeError (InvalidRequestError when
        configuration is empty).
        """
        return self._request(
            "delete",
            "/v1/terminal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    async def delete_async(
        self,
        configuration: str,
        params: Optional[ConfigurationDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """Async twin of `delete`: DELETE /v1/terminal/configurations/{configuration}."""
        return await self._request_async(
            "delete",
            "/v1/terminal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[ConfigurationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Configuration]:
        """GET /v1/terminal/configurations

        Optional: ending_before, expand, is_account_default, limit, starting_after.
        Returns ListObject[Configuration]; raises StripeError.
        """
        return self._request(
            "get", "/v1/terminal/configurations", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ConfigurationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Configuration]:
        """Async twin of `list`: GET /v1/terminal/configurations."""
        return await self._request_async(
            "get", "/v1/terminal/configurations", (), params, options, expects="list"
        )

    def retrieve(
        self,
        configuration: str,
        params: Optional[ConfigurationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """GET /v1/terminal/configurations/{configuration}

        Optional: expand.
        Returns Configuration; raises StripeError (InvalidRequestError when
        configuration is empty).
        """
        return self._request(
            "get",
            "/v1/terminal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        configuration: str,
        params: Optional[ConfigurationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """Async twin of `retrieve`: GET /v1/terminal/configurations/{configuration}."""
        return await self._request_async(
            "get",
            "/v1/terminal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    def update(
        self,
        configuration: str,
        params: Optional[ConfigurationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """POST /v1/terminal/configurations/{configuration}

        Optional: bbpos_wisepad3, bbpos_wisepos_e, expand, name, offline,
        reboot_window, stripe_s700, tipping, verifone_p400, wifi.
        Returns Configuration; raises StripeError (InvalidRequestError when
        configuration is empty).
        """
        return self._request(
            "post",
            "/v1/terminal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )

    async def update_async(
        self,
        configuration: str,
        params: Optional[ConfigurationUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """Async twin of `update`: POST /v1/terminal/configurations/{configuration}."""
        return await self._request_async(
            "post",
            "/v1/terminal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )
