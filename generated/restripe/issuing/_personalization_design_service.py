# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: PersonalizationDesignService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.issuing._personalization_design import (
        PersonalizationDesignCreateParams,
        PersonalizationDesignListParams,
        PersonalizationDesignRetrieveParams,
        PersonalizationDesignUpdateParams,
    )
    from ._personalization_design import PersonalizationDesign


class PersonalizationDesignService(StripeService):
    """Calls below `client.v1.issuing.personalization_designs`."""

    def create(
        self,
        params: PersonalizationDesignCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """POST /v1/issuing/personalization_designs

        Required: physical_bundle.
        Optional: card_logo, carrier_text, expand, lookup_key, metadata, name,
        preferences, transfer_lookup_key.
        Returns PersonalizationDesign; raises StripeError.
        """
        return self._request(
            "post", "/v1/issuing/personalization_designs", (), params, options
        )

    async def create_async(
        self,
        params: PersonalizationDesignCreateParams,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `create`: POST /v1/issuing/personalization_designs."""
        return await self._request_async(
            "post", "/v1/issuing/personalization_designs", (), params, options
        )

    def list(
        self,
        params: Optional[PersonalizationDesignListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PersonalizationDesign]:
        """GET /v1/issuing/personalization_designs

        Optional: ending_before, expand, limit, lookup_keys, preferences,
        starting_after, status.
        Returns ListObject[PersonalizationDesign]; raises StripeError.
        """
        return self._request(
            "get",
            "/v1/issuing/personalization_designs",
            (),
            params,
            options,
            expects="list",
        )

    async def list_async(
        self,
        params: Optional[PersonalizationDesignListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[PersonalizationDesign]:
        """Async twin of `list`: GET /v1/issuing/personalization_designs."""
        return await self._request_async(
            "get",
            "/v1/issuing/personalization_designs",
            (),
            params,
            options,
            expects="list",
        )

    def retrieve(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """GET /v1/issuing/personalization_designs/{personalization_design}

        Optional: expand.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        personalization_design is empty).
        """
        return self._request(
            "get",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (personalization_design,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `retrieve`:
        GET /v1/issuing/personalization_designs/{personalization_design}.
        """
        return await self._request_async(
            "get",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (personalization_design,),
            params,
            options,
        )

    def update(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """POST /v1/issuing/personalization_designs/{personalization_design}

        Optional: card_logo, carrier_text, expand, lookup_key, metadata, name,
        physical_bundle, preferences, transfer_lookup_key.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        personalization_design is empty).
        """
        return self._request(
            "post",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (personalization_design,),
            params,
            options,
        )

    async def update_async(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `update`:
        POST /v1/issuing/personalization_designs/{personalization_design}.
        """
        return await self._request_async(
            "post",
            "/v1/issuing/personalization_designs/{personalization_design}",
            (personalization_design,),
            params,
            options,
        )
