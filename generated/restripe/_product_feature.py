# Rendered by codegen; never edit.
"""`product_feature`: parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal, Optional

    from .entitlements._objects import Feature


class ProductFeature(StripeObject):
    """The `product_feature` object."""

    OBJECT_NAME: ClassVar[Literal["product_feature"]] = "product_feature"

    deleted: Optional[Literal[True]]
    entitlement_feature: Feature
    id: str
    livemode: bool
    object: Literal["product_feature"]

    _inner_class_types = {"entitlement_feature": None}
