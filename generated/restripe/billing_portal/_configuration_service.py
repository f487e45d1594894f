# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ConfigurationService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.billing_portal._configuration import (
        ConfigurationCreateParams,
        ConfigurationListParams,
        ConfigurationRetrieveParams,
        ConfigurationUpdateParams,
    )
    from ._configuration import Configuration


class ConfigurationService(StripeService):
    """Calls below `client.v1.billing_portal.configurations`."""

    def create(
        self,
        params: ConfigurationCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """POST /v1/billing_portal/configurations

        Required: features.
        Optional: business_profile, default_return_url, expand, login_page, metadata,
        name.
        Returns Configuration; raises StripeError.
        """
        return self._request(
            "post", "/v1/billing_portal/configurations", (), params, options
        )

    async def create_async(
        self,
        params: ConfigurationCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """Async twin of `create`: POST /v1/billing_portal/configurations."""
        return await self._request_async(
            "post", "/v1/billing_portal/configurations", (), params, options
        )

    def list(
        self,
        params: Optional[ConfigurationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Configuration]:
        """GET /v1/billing_portal/configurations

        Optional: active, ending_before, expand, is_default, limit, starting_after.
        Returns ListObject[Configuration]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/billing_portal/configurations",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[ConfigurationListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Configuration]:
        """Async twin of `list`: GET /v1/billing_portal/configurations."""
        return await self._request_async(
            "get",
            "/v1/billing_portal/configurations",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        configuration: str,
        params: Optional[ConfigurationRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Configuration:
        """GET /v1/billing_portal/configurations/{configuration}

        Optional: expand.
        Returns Configuration; raises StripeError (InvalidRequestError when
        configuration is empty).
        """
        return self._request(
            "get",
            "/v1/billing_portal/configurations/{configuration}",
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
        """Async twin of `retrieve`:
        GET /v1/billing_portal/configurations/{configuration}.
        """
        return await self._request_async(
            "get",
            "/v1/billing_portal/configurations/{configuration}",
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
        """POST /v1/billing_portal/configurations/{configuration}

        Optional: active, business_profile, default_return_url, expand, features,
        login_page, metadata, name.
        Returns Configuration; raises StripeError (InvalidRequestError when
        configuration is empty).
        """
        return self._request(
            "post",
            "/v1/billing_portal/configurations/{configuration}",
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
        """Async twin of `update`:
        POST /v1/billing_portal/configurations/{configuration}.
        """
        return await self._request_async(
            "post",
            "/v1/billing_portal/configurations/{configuration}",
            (configuration,),
            params,
            options,
        )
