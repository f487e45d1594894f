# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `tax_rate` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject
from ._core.resource import (
    CreateableAPIResource,
    ListableAPIResource,
    UpdateableAPIResource,
    request,
    request_async,
)

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import TypeAlias, Unpack

    from ._core.any_iterator import AnyIterator
    from ._core.descriptors import OptionalMapField
    from ._core.lists import ListObject
    from .params._tax_rate import (
        TaxRateCreateParams,
        TaxRateListParams,
        TaxRateModifyParams,
        TaxRateRetrieveParams,
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
    tax_type: Optional[
        Literal[
            "amusement_tax",
            "communications_tax",
            "gst",
            "hst",
            "igst",
            "jct",
            "lease_tax",
            "pst",
            "qst",
            "retail_delivery_fee",
            "rst",
            "sales_tax",
            "service_tax",
            "vat",
        ]
    ]

    _inner_class_types = {"flat_amount": "TaxRateFlatAmount", "metadata": "*"}
    _class_url = "/v1/tax_rates"

    @classmethod
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "tax_rate"

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
