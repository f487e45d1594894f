# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Services: TestClockService."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.service import StripeService

if TYPE_CHECKING:
    from typing import Optional

    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from ..params.test_helpers._test_clock import (
        TestClockAdvanceParams,
        TestClockCreateParams,
        TestClockDeleteParams,
        TestClockListParams,
        TestClockRetrieveParams,
    )
    from ._test_clock import TestClock


class TestClockService(StripeService):
    """Calls below `client.v1.test_helpers.test_clocks`."""

    def advance(
        self,
        test_clock: str,
        params: TestClockAdvanceParams,
        options: Optional[RequestOptions] = None,
    ) -> TestClock:
        """POST /v1/test_helpers/test_clocks/{test_clock}/advance

        Required: frozen_time.
        Optional: expand.
        Returns TestClock; raises StripeError (InvalidRequestError when test_clock is
        empty).
        """
        return self._request(
            "post",
            "/v1/test_helpers/test_clocks/{test_clock}/advance",
            (test_clock,),
            params,
            options,
        )

    async def advance_async(
        self,
        test_clock: str,
        params: TestClockAdvanceParams,
        options: Optional[RequestOptions] = None,
    ) -> TestClock:
        """Async twin of `advance`:
        POST /v1/test_helpers/test_clocks/{test_clock}/advance.
        """
        return await self._request_async(
            "post",
            "/v1/test_helpers/test_clocks/{test_clock}/advance",
            (test_clock,),
            params,
            options,
        )

    def create(
        self, params: TestClockCreateParams, options: Optional[RequestOptions] = None
    ) -> TestClock:
        """POST /v1/test_helpers/test_clocks

        Required: frozen_time.
        Optional: expand, name.
        Returns TestClock; raises StripeError.
        """
        return self._request(
            "post", "/v1/test_helpers/test_clocks", (), params, options
        )

    async def create_async(
        self, params: TestClockCreateParams, options: Optional[RequestOptions] = None
    ) -> TestClock:
        """Async twin of `create`: POST /v1/test_helpers/test_clocks."""
        return await self._request_async(
            "post", "/v1/test_helpers/test_clocks", (), params, options
        )

    def delete(
        self,
        test_clock: str,
        params: Optional[TestClockDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TestClock:
        """DELETE /v1/test_helpers/test_clocks/{test_clock}

        Returns TestClock; raises StripeError (InvalidRequestError when test_clock is
        empty).
        """
        return self._request(
            "delete",
            "/v1/test_helpers/test_clocks/{test_clock}",
            (test_clock,),
            params,
            options,
        )

    async def delete_async(
        self,
        test_clock: str,
        params: Optional[TestClockDeleteParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TestClock:
        """Async twin of `delete`: DELETE /v1/test_helpers/test_clocks/{test_clock}."""
        return await self._request_async(
            "delete",
            "/v1/test_helpers/test_clocks/{test_clock}",
            (test_clock,),
            params,
            options,
        )

    def list(
        self,
        params: Optional[TestClockListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TestClock]:
        """GET /v1/test_helpers/test_clocks

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TestClock]; raises StripeError.
        """
        return self._request(
            "get", "/v1/test_helpers/test_clocks", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[TestClockListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TestClock]:
        """Async twin of `list`: GET /v1/test_helpers/test_clocks."""
        return await self._request_async(
            "get", "/v1/test_helpers/test_clocks", (), params, options, expects="list"
        )

    def retrieve(
        self,
        test_clock: str,
        params: Optional[TestClockRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TestClock:
        """GET /v1/test_helpers/test_clocks/{test_clock}

        Optional: expand.
        Returns TestClock; raises StripeError (InvalidRequestError when test_clock is
        empty).
        """
        return self._request(
            "get",
            "/v1/test_helpers/test_clocks/{test_clock}",
            (test_clock,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        test_clock: str,
        params: Optional[TestClockRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TestClock:
        """Async twin of `retrieve`: GET /v1/test_helpers/test_clocks/{test_clock}."""
        return await self._request_async(
            "get",
            "/v1/test_helpers/test_clocks/{test_clock}",
            (test_clock,),
            params,
            options,
        )
