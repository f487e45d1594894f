# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `radar.early_fraud_warning` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import PreviousAttributes
from .._core.resource import ListableAPIResource, request, request_async
from .._core.service import StripeService
from .._event import Event, EventData

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from .._charge import Charge
    from .._core.any_iterator import AnyIterator
    from .._core.config import RequestOptions
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._payment_intent import PaymentIntent
    from ..params.radar import (
        EarlyFraudWarningListParams,
        EarlyFraudWarningRetrieveParams,
    )


class EarlyFraudWarning(ListableAPIResource):
    """The `radar.early_fraud_warning` object.

    Operations: GET /v1/radar/early_fraud_warnings,
    GET /v1/radar/early_fraud_warnings/{early_fraud_warning}.
    """

    OBJECT_NAME: ClassVar[Literal["radar.early_fraud_warning"]] = (
        "radar.early_fraud_warning"
    )

    if TYPE_CHECKING:
        charge_id: Optional[str]
        payment_intent_id: Optional[str]

        @classmethod
        def auto_paging_iter(
            cls,
            *,
            max_items: Optional[int] = None,
            **params: Unpack[EarlyFraudWarningListParams],
        ) -> AnyIterator[EarlyFraudWarning]: ...

    actionable: bool
    charge: ExpandableField[Charge]
    created: int
    fraud_type: str
    id: str
    livemode: bool
    object: Literal["radar.early_fraud_warning"]
    payment_intent: Optional[ExpandableField[PaymentIntent]]

    _inner_class_types = {"charge": None, "payment_intent": None}
    _class_url = "/v1/radar/early_fraud_warnings"

    @classmethod
    def list(
        cls, **params: Unpack[EarlyFraudWarningListParams]
    ) -> ListObject[EarlyFraudWarning]:
        """GET /v1/radar/early_fraud_warnings

        Optional: charge, created, ending_before, expand, limit, payment_intent,
        starting_after.
        Returns ListObject[EarlyFraudWarning]; raises StripeError.
        """
        return request(
            "get", "/v1/radar/early_fraud_warnings", (), params, expects="list"
        )

    @classmethod
    async def list_async(
        cls, **params: Unpack[EarlyFraudWarningListParams]
    ) -> ListObject[EarlyFraudWarning]:
        """Async twin of `list`: GET /v1/radar/early_fraud_warnings."""
        return await request_async(
            "get", "/v1/radar/early_fraud_warnings", (), params, expects="list"
        )

    @classmethod
    def retrieve(
        cls, id: str, **params: Unpack[EarlyFraudWarningRetrieveParams]
    ) -> EarlyFraudWarning:
        """GET /v1/radar/early_fraud_warnings/{early_fraud_warning}

        Optional: expand.
        Returns EarlyFraudWarning; raises StripeError (InvalidRequestError when id is
        empty).
        """
        return request(
            "get", "/v1/radar/early_fraud_warnings/{early_fraud_warning}", (id,), params
        )

    @classmethod
    async def retrieve_async(
        cls, id: str, **params: Unpack[EarlyFraudWarningRetrieveParams]
    ) -> EarlyFraudWarning:
        """Async twin of `retrieve`:
        GET /v1/radar/early_fraud_warnings/{early_fraud_warning}.
        """
        return await request_async(
            "get", "/v1/radar/early_fraud_warnings/{early_fraud_warning}", (id,), params
        )


class RadarEarlyFraudWarningPreviousAttributes(PreviousAttributes):
    """Former values of `radar.early_fraud_warning` fields, of any of them.

    What is nested in them may be partial as well.
    """

    if TYPE_CHECKING:
        charge_id: Optional[str]
        payment_intent_id: Optional[str]

    actionable: Optional[bool]
    charge: Optional[ExpandableField[Charge]]
    created: Optional[int]
    fraud_type: Optional[str]
    id: Optional[str]
    livemode: Optional[bool]
    object: Optional[Literal["radar.early_fraud_warning"]]
    payment_intent: Optional[ExpandableField[PaymentIntent]]

    _inner_class_types = {"charge": None, "payment_intent": None}


class RadarEarlyFraudWarningEventData(EventData):
    """What an event holds about the schema `radar.early_fraud_warning`."""

    object: EarlyFraudWarning
    previous_attributes: Optional[RadarEarlyFraudWarningPreviousAttributes]

    _inner_class_types = {
        "object": None,
        "previous_attributes": "RadarEarlyFraudWarningPreviousAttributes",
    }


class RadarEarlyFraudWarningCreatedEvent(Event):
    """The event `radar.early_fraud_warning.created`."""

    LOOKUP_TYPE: ClassVar[Literal["radar.early_fraud_warning.created"]] = (
        "radar.early_fraud_warning.created"
    )

    data: RadarEarlyFraudWarningEventData
    type: Literal["radar.early_fraud_warning.created"]

    _inner_class_types = {"data": "RadarEarlyFraudWarningEventData"}


class RadarEarlyFraudWarningUpdatedEvent(Event):
    """The event `radar.early_fraud_warning.updated`."""

    LOOKUP_TYPE: ClassVar[Literal["radar.early_fraud_warning.updated"]] = (
        "radar.early_fraud_warning.updated"
    )

    data: RadarEarlyFraudWarningEventData
    type: Literal["radar.early_fraud_warning.updated"]

    _inner_class_types = {"data": "RadarEarlyFraudWarningEventData"}


class EarlyFraudWarningService(StripeService):
    """Calls below `client.v1.radar.early_fraud_warnings`."""

    def list(
        self,
        params: Optional[EarlyFraudWarningListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[EarlyFraudWarning]:
        """GET /v1/radar/early_fraud_warnings

        Optional: charge, created, ending_before, expand, limit, payment_intent,
        starting_after.
        Returns ListObject[EarlyFraudWarning]; raises StripeError.
        """
        return self._request(
            "get", "/v1/radar/early_fraud_warnings", (), params, options, expects="list"
        )

    async def list_async(
        self,
        params: Optional[EarlyFraudWarningListParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> ListObject[EarlyFraudWarning]:
        """Async twin of `list`: GET /v1/radar/early_fraud_warnings."""
        return await self._request_async(
            "get", "/v1/radar/early_fraud_warnings", (), params, options, expects="list"
        )

    def retrieve(
        self,
        early_fraud_warning: str,
        params: Optional[EarlyFraudWarningRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EarlyFraudWarning:
        """GET /v1/radar/early_fraud_warnings/{early_fraud_warning}

        Optional: expand.
        Returns EarlyFraudWarning; raises StripeError (InvalidRequestError when
        early_fraud_warning is empty).
        """
        return self._request(
            "get",
            "/v1/radar/early_fraud_warnings/{early_fraud_warning}",
            (early_fraud_warning,),
            params,
            options,
        )

    async def retrieve_async(
        self,
        early_fraud_warning: str,
        params: Optional[EarlyFraudWarningRetrieveParams] = None,
        options: Optional[RequestOptions] = None,
    ) -> EarlyFraudWarning:
        """Async twin of `retrieve`:
        GET /v1/radar/early_fraud_warnings/{early_fraud_warning}.
        """
        return await self._request_async(
            "get",
            "/v1/radar/early_fraud_warnings/{early_fraud_warning}",
            (early_fraud_warning,),
            params,
            options,
        )
