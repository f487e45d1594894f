# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The `radar.early_fraud_warning` object and what is nested in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.resource import ListableAPIResource, request, request_async

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from typing_extensions import Unpack

    from .._charge import Charge
    from .._core.any_iterator import AnyIterator
    from .._core.lists import ListObject
    from .._core.objects import ExpandableField
    from .._payment_intent import PaymentIntent
    from ..params.radar._early_fraud_warning import (
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
    def object_name(cls) -> str:
        """The value of `object` in replies."""
        return "radar.early_fraud_warning"

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
