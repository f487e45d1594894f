# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `test_helpers.test_clock` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject
from .._core.resource import (
    CreateableAPIResource,
    DeletableAPIResource,
    ListableAPIResource,
    api_method,
    request,
    request_async,
    request_on,
    request_on_async,
)

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from .._core.any_iterator import AnyIterator
    from .._core.lists import ListObject
    from ..params.test_helpers._test_clock import (
        TestClockAdvanceParams,
        TestClockCreateParams,
        TestClockDeleteParams,
        TestClockListParams,
        TestClockRetrieveParams,
    )


class TestClockStatusDetailsAdvancing(StripeObject):
    """Part of a reply: schema
    `billing_clocks_resource_status_details_advancing_status_details`.
    """

    target_frozen_time: int


class TestClockStatusDetails(StripeObject):
    """Part of a reply: schema `billing_clocks_resource_status_details_status_details`."""

    if TYPE_CHECKING:
        Advancing: TypeAlias = TestClockStatusDetailsAdvancing

    advancing: Optional[TestClockStatusDetailsAdvancing]

    _inner_class_types = {"advancing": "TestClockStatusDetailsAdvancing"}


class TestClock(CreateableAPIResource, DeletableAPIResource, ListableAPIResource):
    """The `test_helpers.test_clock` object.

    Operations: DELETE /v1/test_helpers/test_clocks/{test_clock},
    GET /v1/test_helpers/test_clocks, GET /v1/test_helpers/test_clocks/{test_clock},
    POST /v1/test_helpers/test_clocks,
    POST /v1/test_helpers/test_clocks/{test_clock}/advance.
    """

    OBJECT_NAME: ClassVar[Literal["test_helpers.test_clock"]] = (
        "test_helpers.test_clock"
    )

    if TYPE_CHECKING:
        StatusDetails: TypeAlias = TestClockStatusDetails

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[TestClockListParams],
        ) -> AnyIterator[TestClock]: ...

    created: int
    deleted: Optional[Literal[True]]
    deletes_after: int
    frozen_time: int
    id: str
    livemode: bool
    name: Optional[str]
    object: Literal["test_helpers.test_clock"]
    status: Literal["advancing", "internal_failure", "ready"]
    status_details: TestClockStatusDetails

    _inner_class_types = {"status_details": "TestClockStatusDetails"}
    _class_url = "/v1/test_helpers/test_clocks"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "test_helpers.test_clock"

    @api_method
    @staticmethod
    def advance(
        test_clock: str, /, **params: Unpack[TestClockAdvanceParams]
    ) -> TestClock:
        """POST /v1/test_helpers/test_clocks/{test_clock}/advance

        Required: frozen_time.
        Optional: expand.
        Returns TestClock; raises StripeError (InvalidRequestError when test_clock is
        empty).
        """
        return request_on(
            "post",
            "/v1/test_helpers/test_clocks/{test_clock}/advance",
            (test_clock,),
            params,
        )

    @api_method
    @staticmethod
    async def advance_async(
        test_clock: str, /, **params: Unpack[TestClockAdvanceParams]
    ) -> TestClock:
        """Async twin of `advance`:
        POST /v1/test_helpers/test_clocks/{test_clock}/advance.
        """
        return await request_on_async(
            "post",
            "/v1/test_helpers/test_clocks/{test_clock}/advance",
            (test_clock,),
            params,
        )

    @classmethod
    def create(cls, **params: Unpack[TestClockCreateParams]) -> TestClock:
        """POST /v1/test_helpers/test_clocks

        Required: frozen_time.
        Optional: expand, name.
        Returns TestClock; raises StripeError.
        """
        return request("post", "/v1/test_helpers/test_clocks", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[TestClockCreateParams]) -> TestClock:
        """Async twin of `create`: POST /v1/test_helpers/test_clocks."""
        return await request_async("post", "/v1/test_helpers/test_clocks", (), params)

    @api_method
    @staticmethod
    def delete(sid: str, /, **params: Unpack[TestClockDeleteParams]) -> TestClock:
        """DELETE /v1/test_helpers/test_clocks/{test_clock}

        Returns TestClock; raises StripeError (InvalidRequestError when sid is
        empty).
        """
        return request_on(
            "delete", "/v1/test_helpers/test_clocks/{test_clock}", (sid,), params
        )

    @api_method
    @staticmethod
    async def delete_async(
        sid: str, /, **params: Unpack[TestClockDeleteParams]
    ) -> TestClock:
        """Async twin of `delete`: DELETE /v1/test_helpers/test_clocks/{test_clock}."""
        return await request_on_async(
            "delete", "/v1/test_helpers/test_clocks/{test_clock}", (sid,), params
        )

    @classmethod
    def list(cls, **params: Unpack[TestClockListParams]) -> ListObject[TestClock]:
        """GET /v1/test_helpers/test_clocks

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TestClock]; raises StripeError.
        """
        return request(
            "get", "/v1/test_helpers/test_clocks", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[TestClockListParams]
    ) -> ListObject[TestClock]:
        """Async twin of `list`: GET /v1/test_helpers/test_clocks."""
        return await request_async(
            "get", "/v1/test_helpers/test_clocks", (), params, expects="list"
        )

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[TestClockRetrieveParams]) -> TestClock:
        """GET /v1/test_helpers/test_clocks/{test_clock}

        Optional: expand.
        Returns TestClock; raises StripeError (InvalidRequestError when id is empty).
        """
        return request(
            "get", "/v1/test_helpers/test_clocks/{test_clock}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TestClockRetrieveParams]
    ) -> TestClock:
        """Async twin of `retrieve`: GET /v1/test_helpers/test_clocks/{test_clock}."""
        return await request_async(
            "get", "/v1/test_helpers/test_clocks/{test_clock}", (id,), params
        )
