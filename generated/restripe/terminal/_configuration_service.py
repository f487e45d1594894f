# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ConfigurationService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.terminal._configuration import (
        ConfigurationCreateParams,
        ConfigurationDeleteParams,
        ConfigurationListParams,
        ConfigurationRetrieveParams,
        ConfigurationUpdateParams,
    )
    from ._configuration import Configuration


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
