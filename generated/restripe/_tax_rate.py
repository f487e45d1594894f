# Rendered by codegen; never edit.
"""`tax_rate`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import PreviousAttributes, StripeObject
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)
from ._core.service import StripeService
from ._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.config import RequestOptions
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from ._enums import TaxType
    from .params._others import (
        TaxRateCreateParams,
        TaxRateListParams,
        TaxRateModifyParams,
        TaxRateRetrieveParams,
        TaxRateUpdateParams,
    )


class TaxRateFlatAmount(StripeObject):
    """Part of a reply: schema `tax_rate_flat_amount`."""

    amount: int
    currency: str


class TaxRate(CreateableAPIResource, ListableAPIResource, UpdateableAPIResource):
    """The `tax_rate` object.

    Operations: GET /v1/tax_rates, GET /v1/tax_rates/{tax_rate}, POST /v1/tax_rates,
    POST /v1/tax_rates/{tax_rate}.
    """

    OBJECT_NAME: ClassVar[Literal["tax_rate"]] = "tax_rate"

    if TYPE_CHECKING:
        FlatAmount: TypeAlias = TaxRateFlatAmount

        @classmethod
        def auto_paging_iter(
            cls, *, max_items: Optional[int] = None, **params: Unpack[TaxRateListParams]
        ) -> AnyIterator[TaxRate]: ...

    active: bool
    country: Optional[str]
    created: int
    description: Optional[str]
    display_name: str
    effective_percentage: Optional[float]
    flat_amount: Optional[TaxRateFlatAmount]
    id: str
    inclusive: bool
    jurisdiction: Optional[str]
    jurisdiction_level: Optional[
        Literal["city", "country", "county", "district", "multiple", "state"]
    ]
    livemode: bool
    metadata: OptionalMapField[str]
    object: Literal["tax_rate"]
    percentage: float
    rate_type: Optional[Literal["flat_amount", "percentage"]]
    state: Optional[str]
    tax_type: Optional[TaxType]

    _inner_class_types = {"flat_amount": "TaxRateFlatAmount", "metadata": "*"}
    _class_url = "/v1/tax_rates"

    @classmethod
    def create(cls, **params: Unpack[TaxRateCreateParams]) -> TaxRate:
        """POST /v1/tax_rates

        Required: display_name, inclusive, percentage.
        Optional: active, country, description, expand, jurisdiction, metadata,
        state, tax_type.
        Returns TaxRate; raises StripeError.
        """
        return request("post", "/v1/tax_rates", (), params)

    @classmethod
    async def create_async(cls, **params: Unpack[TaxRateCreateParams]) -> TaxRate:
        """Async twin of `create`: POST /v1/tax_rates."""
        return await request_async("post", "/v1/tax_rates", (), params)

    @classmethod
    def list(cls, **params: Unpack[TaxRateListParams]) -> ListObject[TaxRate]:
        """GET /v1/tax_rates

        Optional: active, created, ending_before, expand, inclusive, limit,
        starting_after.
        Returns ListObject[TaxRate]; raises StripeError.
        """
        return request("get", "/v1/tax_rates", (), params, expects="list")

    @classmethod
    async def list_async(
        cls, **params: Unpack[TaxRateListParams]
    ) -> ListObject[TaxRate]:
        """Async twin of `list`: GET /v1/tax_rates."""
        return await request_async("get", "/v1/tax_rates", (), params, expects="list")

    @classmethod
    def modify(cls, id: str, **params: Unpack[TaxRateModifyParams]) -> TaxRate:
        """POST /v1/tax_rates/{tax_rate}

        Optional: active, country, description, display_name, expand, jurisdiction,
        metadata, state, tax_type.
        Returns TaxRate; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("post", "/v1/tax_rates/{tax_rate}", (id,), params)

    @classmethod
    async def modify_async(
        cls, id: str, **params: Unpack[TaxRateModifyParams]
    ) -> TaxRate:
        """Async twin of `modify`: POST /v1/tax_rates/{tax_rate}."""
        return await request_async("post", "/v1/tax_rates/{tax_rate}", (id,), params)

    @classmethod
    def retrieve(cls, id: str, **params: Unpack[TaxRateRetrieveParams]) -> TaxRate:
        """GET /v1/tax_rates/{tax_rate}

        Optional: expand.
        Returns TaxRate; raises StripeError (InvalidRequestError when id is empty).
        """
        return request("get", "/v1/tax_rates/{tax_rate}", (id,), params)

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[TaxRateRetrieveParams]
    ) -> TaxRate:
        """Async twin of `retrieve`: GET /v1/tax_rates/{tax_rate}."""
        return await request_async("get", "/v1/tax_rates/{tax_rate}", (id,), params)


class TaxRatePreviousAttributes(PreviousAttributes):
    """Former values of `tax_rate` fields, of any of them.

    What is nested in them may be partial as well.
    """

    active: Optional[bool]
    country: Optional[str]
    created: Optional[int]
    description: Optional[str]
    display_name: Optional[str]
    effective_percentage: Optional[float]
    flat_amount: Optional[TaxRateFlatAmount]
    id: Optional[str]
    inclusive: Optional[bool]
    jurisdiction: Optional[str]
    jurisdiction_level: Optional[
        Literal["city", "country", "county", "district", "multiple", "state"]
    ]
    livemode: Optional[bool]
    metadata: OptionalMapField[str]
    object: Optional[Literal["tax_rate"]]
    percentage: Optional[float]
    rate_type: Optional[Literal["flat_amount", "percentage"]]
    state: Optional[str]
    tax_type: Optional[TaxType]

    _inner_class_types = {"flat_amount": "TaxRateFlatAmount", "metadata": "*"}


class TaxRateEventData(EventData):
    """What an event holds about the schema `tax_rate`."""

    object: TaxRate
    previous_attributes: Optional[TaxRatePreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "TaxRatePreviousAttributes",
    }


class TaxRateCreatedEvent(Event):
    """The event `tax_rate.created`."""

    LOOKUP_TYPE: ClassVar[Literal["tax_rate.created"]] = "tax_rate.created"

    data: TaxRateEventData
    type: Literal["tax_rate.created"]

    _inner_class_types = {"data": "TaxRateEventData"}


class TaxRateUpdatedEvent(Event):
    """The event `tax_rate.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["tax_rate.updated"]] = "tax_rate.updated"

    data: TaxRateEventData
    type: Literal["tax_rate.updated"]

    _inner_class_types = {"data": "TaxRateEventData"}


class TaxRateService(StripeService):
    """Calls below `client.v1.tax_rates`."""

    def create(
        self, params: TaxRateCreateParams, options: Optional[RequestOptions] = None
    ) -> TaxRate:
        """POST /v1/tax_rates

        Required: display_name, inclusive, percentage.
        Optional: active, country, description, expand, jurisdiction, metadata,
        state, tax_type.
        Returns TaxRate; raises StripeError.
        """
        return self._request("post", "/v1/tax_rates", (), params, options)

    async def create_async(
        self, params: TaxRateCreateParams, options: Optional[RequestOptions] = None
    ) -> TaxRate:
        """Async twin of `create`: POST /v1/tax_rates."""
        return await self._request_async("post", "/v1/tax_rates", (), params, options)

    def list(
        self,
        params: Optional[TaxRateListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxRate]:
        """GET /v1/tax_rates

        Optional: active, created, ending_before, expand, inclusive, limit,
        starting_after.
        Returns ListObject[TaxRate]; raises StripeError.
        """
        return self._request(
            "get", "/v1/tax_rates", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[TaxRateListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[TaxRate]:
        """Async twin of `list`: GET /v1/tax_rates."""
        return await self._request_async(
            "get", "/v1/tax_rates", (), params, options, expects="list"
        )

    def retrieve(
        self,
        tax_rate: str,
        params: Optional[TaxRateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxRate:
        """GET /v1/tax_rates/{tax_rate}

        Optional: expand.
        Returns TaxRate; raises StripeError (InvalidRequestError when tax_rate is
        empty).
        """
        return self._request(
            "get", "/v1/tax_rates/{tax_rate}", (tax_rate,), params, options
        )

    async def retrieve_async(
        self,
        tax_rate: str,
        params: Optional[TaxRateRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxRate:
        """Async twin of `retrieve`: GET /v1/tax_rates/{tax_rate}."""
        return await self._request_async(
            "get", "/v1/tax_rates/{tax_rate}", (tax_rate,), params, options
        )

    def update(
        self,
        tax_rate: str,
        params: Optional[TaxRateUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxRate:
        """POST /v1/tax_rates/{tax_rate}

        Optional: active, country, description, display_name, expand, jurisdiction,
        metadata, state, tax_type.
        Returns TaxRate; raises StripeError (InvalidRequestError when tax_rate is
        empty).
        """
        return self._request(
            "post", "/v1/tax_rates/{tax_rate}", (tax_rate,), params, options
        )

    async def update_async(
        self,
        tax_rate: str,
        params: Optional[TaxRateUpdateParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> TaxRate:
        """Async twin of `update`: POST /v1/tax_rates/{tax_rate}."""
        return await self._request_async(
            "post", "/v1/tax_rates/{tax_rate}", (tax_rate,), params, options
        )
