# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: ReviewService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from ._review import Review
    from .params._review import (
        ReviewApproveParams,
        ReviewListParams,
        ReviewRetrieveParams,
    )


class ReviewService(StripeService):
    """Calls below `client.v1.reviews`."""

    def approve(
        self,
        review: str,
        params: Optional[ReviewApproveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Review:
        """POST /v1/reviews/{review}/approve

        Optional: expand.
        Returns Review; raises StripeError (InvalidRequestError when review is
        empty).
        """
        return self._request(
            "post", "/v1/reviews/{review}/approve", (review,), params, options
        )

    async def approve_async(
        self,
        review: str,
        params: Optional[ReviewApproveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Review:
        """Async twin of `approve`: POST /v1/reviews/{review}/approve."""
        return await self._request_async(
            "post", "/v1/reviews/{review}/approve", (review,), params, options
        )

    def list(
        self,
        params: Optional[ReviewListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Review]:
        """GET /v1/reviews

        Optional: created, ending_before, expand, limit, starting_after.
        Returns ListObject[Review]; raises StripeError.
        """
        return self._request("get", "/v1/reviews", (), params, options, expects="list")

    async def list_async(
        self,
        params: Optional[ReviewListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[Review]:
        """Async twin of `list`: GET /v1/reviews."""
        return await self._request_async(
            "get", "/v1/reviews", (), params, options, expects="list"
        )

    def retrieve(
        self,
        review: str,
        params: Optional[ReviewRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Review:
        """GET /v1/reviews/{review}

        Optional: expand.
        Returns Review; raises StripeError (InvalidRequestError when review is
        empty).
        """
        return self._request("get", "/v1/reviews/{review}", (review,), params, options)

    async def retrieve_async(
        self,
        review: str,
        params: Optional[ReviewRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> Review:
        """Async twin of `retrieve`: GET /v1/reviews/{review}."""
        return await self._request_async(
            "get", "/v1/reviews/{review}", (review,), params, options
        )
