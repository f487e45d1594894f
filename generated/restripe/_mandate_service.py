# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: MandateService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._mandate import Mandate
    from .params._mandate import MandateRetrieveParams


class MandateService(StripeService):
    """Calls below `client.v1.mandates`."""

    def retrieve(
        self,
        mandate: str,
        params: Optional[MandateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Mandate:
        """GET /v1/mandates/{mandate}

        Optional: expand.
        Returns Mandate; raises StripeError (InvalidRequestError when mandate is
        empty).
        """
        return self._request(
            "get", "/v1/mandates/{mandate}", (mandate,), params, options
        )

    async def retrieve_async(
        self,
        mandate: str,
        params: Optional[MandateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Mandate:
        """Async twin of `retrieve`: GET /v1/mandates/{mandate}."""
        return await self._request_async(
            "get", "/v1/mandates/{mandate}", (mandate,), params, options
        )
