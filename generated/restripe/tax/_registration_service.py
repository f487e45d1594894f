# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: RegistrationService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.tax._registration import (
        RegistrationCreateParams,
        RegistrationListParams,
        RegistrationRetrieveParams,
        RegistrationUpdateParams,
    )
    from ._registration import Registration


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
