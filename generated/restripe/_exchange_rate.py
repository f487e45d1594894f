# Rendered by codegen; never edit.
"""`exchange_rate`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.resource import ListableAPIResource, request, request_async
from ._core.service import StripeService

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import MapField
    from ._core.lists import ListObject
    from .params._others import ExchangeRateListParams, ExchangeRateRetrieveParams


class ExchangeRate(ListableAPIResource):
    """The `exchange_rate` object.

    Operations: GET /v1/exchange_rates, GET /v1/exchange_rates/{rate_id}.
    """

    OBJECT_NAME: ClassVar[Literal["exchange_rate"]] = "exchange_rate"

    if TYPE_CHECKING:

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[ExchangeRateListParams],
        ) -> AnyIterator[ExchangeRate]: ...

    id: str
    object: Literal["exchange_rate"]
    rates: MapField[float]

    _inner_class_types = {"rates": "*"}
    _class_url = "/v1/exchange_rates"

    @classmethod
    def list(cls, **params: Unpack[ExchangeRateListParams]) -> ListObject[ExchangeRate]:
        """GET /v1/exchange_rates

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ExchangeRate]; raises StripeError.
        """
        return request("get", "/v1/exchange_rates", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[ExchangeRateListParams]
    ) -> ListObject[ExchangeRate]:
        """Async twin of `list`: GET /v1/exchange_rates."""
        return await request_async(
            "get", "/v1/exchange_rates", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[ExchangeRateRetrieveParams]
    ) -> ExchangeRate:
        """GET /v1/exchange_rates/{rate_id}

        Optional: expand.
        Returns ExchangeRate; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request("get", "/v1/exchange_rates/{rate_id}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[ExchangeRateRetrieveParams]
    ) -> ExchangeRate:
        """Async twin of `retrieve`: GET /v1/exchange_rates/{rate_id}."""
        return await request_async("get", "/v1/exchange_rates/{rate_id}", (id,), params)


class ExchangeRateService(StripeService):
    """Calls below `client.v1.exchange_rates`."""

    def list(
        self,
        params: Optional[ExchangeRateListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ExchangeRate]:
        """GET /v1/exchange_rates

        Optional: ending_before, expand, limit, starting_after.
        Returns ListObject[ExchangeRate]; raises StripeError.
        """
        return self._request(
            "get", "/v1/exchange_rates", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[ExchangeRateListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[ExchangeRate]:
        """Async twin of `list`: GET /v1/exchange_rates."""
        return await self._request_async(
            "get", "/v1/exchange_rates", (), params, options, expects="list"
        )

    def retrieve(
        self,
        rate_id: str,
        params: Optional[ExchangeRateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ExchangeRate:
        """GET /v1/exchange_rates/{rate_id}

        Optional: expand.
        Returns ExchangeRate; raises StripeError (InvalidRequestError when rate_id is
        empty).
        """
        return self._request(
            "get", "/v1/exchange_rates/{rate_id}", (rate_id,), params, options
        )

    async def retrieve_async(
        self,
        rate_id: str,
        params: Optional[ExchangeRateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ExchangeRate:
        """Async twin of `retrieve`: GET /v1/exchange_rates/{rate_id}."""
        return await self._request_async(
            "get", "/v1/exchange_rates/{rate_id}", (rate_id,), params, options
        )
