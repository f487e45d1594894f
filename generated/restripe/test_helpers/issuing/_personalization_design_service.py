# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: PersonalizationDesignService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ..._core.config import RequestOptions
    from ...issuing._personalization_design import PersonalizationDesign
    from ...params.test_helpers.issuing._personalization_design import (
        PersonalizationDesignActivateParams,
        PersonalizationDesignDeactivateParams,
        PersonalizationDesignRejectParams,
    )


class PersonalizationDesignService(StripeService):
    """Calls below `client.v1.test_helpers.issuing.personalization_designs`."""

    def activate(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignActivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate

        Optional: expand.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        personalization_design is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
            (personalization_design,),
            params,
            options,
        )

    async def activate_async(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignActivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `activate`:
        POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/activate",
            (personalization_design,),
            params,
            options,
        )

    def deactivate(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate

        Optional: expand.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        personalization_design is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
            (personalization_design,),
            params,
            options,
        )

    async def deactivate_async(
        self,
        personalization_design: str,
        params: Optional[PersonalizationDesignDeactivateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `deactivate`:
        POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/deactivate",
            (personalization_design,),
            params,
            options,
        )

    def reject(
        self,
        personalization_design: str,
        params: PersonalizationDesignRejectParams,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject

        Required: rejection_reasons.
        Optional: expand.
        Returns PersonalizationDesign; raises StripeError (InvalidRequestError when
        personalization_design is empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
            (personalization_design,),
            params,
            options,
        )

    async def reject_async(
        self,
        personalization_design: str,
        params: PersonalizationDesignRejectParams,
        options: Optional[RequestOptions] = None,
    ) -> PersonalizationDesign:
        """Async twin of `reject`:
        POST /v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/issuing/personalization_designs/{personalization_design}/reject",
            (personalization_design,),
            params,
            options,
        )
