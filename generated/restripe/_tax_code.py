# Rendered by codegen; never edit.
"""`tax_code`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import ListableAPIResource, request, request_async
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.lists import ListObject
    from .params._others import TaxCodeListParams, TaxCodeRetrieveParams


class TaxCode(ListableAPIResource):
    """The `tax_code` object.

    Operations: GET /v1/tax_codes, GET /v1/tax_codes/{id}.
    """

    OBJECT_NAME: ClassVar[Literal["tax_code"]] = "tax_code"

    if TYPE_CHECKING:

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[TaxCodeListParams]
        ) -> AnyIterator[TaxCode]: ...

    description: str
    id: str
    name: str
    object: Literal["tax_code"]

    _class_url = "/v1/tax_codes"

    @classmethod
    def list(cls, **params: Unpack[TaxCodeListParams]) -> ListObject[TaxCode]:
        """GET /v1/tax_codes

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TaxCode]; raises StripeError.
        """
        return request("get", "/v1/tax_codes", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[TaxCodeListParams]
    ) -> ListObject[TaxCode]:
        """Async twin of `list`: GET /v1/tax_codes."""
        return await request_async("get", "/v1/tax_codes", (), params, expects="list")

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[TaxCodeRetrieveParams]) -> TaxCode:
        """GET /v1/tax_codes/{id}

        Optional: expand.
        Returns TaxCode; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/tax_codes/{id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TaxCodeRetrieveParams]
    ) -> TaxCode:
        """Async twin of `retrieve`: GET /v1/tax_codes/{id}."""
        return await request_async("get", "/v1/tax_codes/{id}", (id,), params)


class TaxCodeService(StripeService):
    """Calls below `client.v1.tax_codes`."""

    def list(
        self,
        params: Optional[TaxCodeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxCode]:
        """GET /v1/tax_codes

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[TaxCode]; raises StripeError.
        """
        return self._request(
            "get", "/v1/tax_codes", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[TaxCodeListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxCode]:
        """Async twin of `list`: GET /v1/tax_codes."""
        return await self._request_async(
            "get", "/v1/tax_codes", (), params, options, expects="list"
        )

    def retrieve(
        self,
        id: str,
        params: Optional[TaxCodeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxCode:
        """GET /v1/tax_codes/{id}

        Optional: expand.
        Returns TaxCode; raises StripeError (InvalidRequestError when id is empty).
        """
        return self._request("get", "/v1/tax_codes/{id}", (id,), params, options)

    async def retrieve_async(
        self,
        id: str,
        params: Optional[TaxCodeRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxCode:
        """Async twin of `retrieve`: GET /v1/tax_codes/{id}."""
        return await self._request_async(
            "get", "/v1/tax_codes/{id}", (id,), params, options
        )
