# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: CountrySpecService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._country_spec import CountrySpec
    from .params._country_spec import CountrySpecListParams, CountrySpecRetrieveParams


class CountrySpecService(StripeService):
    """Calls below `client.v1.country_specs`."""

    def list(
        self,
        params: Optional[CountrySpecListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CountrySpec]:
        """GET /v1/country_specs

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[CountrySpec]; raises StripeError.
        """
        return self._request(
            "get", "/v1/country_specs", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[CountrySpecListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[CountrySpec]:
        """Async twin of `list`: GET /v1/country_specs."""
        return await self._request_async(
            "get", "/v1/country_specs", (), params, options, expects="list"
        )

    def retrieve(
        self,
        country: str,
        params: Optional[CountrySpecRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CountrySpec:
        """GET /v1/country_specs/{country}

        Optional: expand.
        Returns CountrySpec; raises StripeError (InvalidRequestError when country is
        empty).
        """
        return self._request(
            "get", "/v1/country_specs/{country}", (country,), params, options
        )

    async def retrieve_async(
        self,
        country: str,
        params: Optional[CountrySpecRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> CountrySpec:
        """Async twin of `retrieve`: GET /v1/country_specs/{country}."""
        return await self._request_async(
            "get", "/v1/country_specs/{country}", (country,), params, options
        )
