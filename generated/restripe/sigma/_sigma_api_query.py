# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""The `sigma.sigma_api_query` object: its parts, events and services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core.objects import StripeObject

if TYPE_CHECKING:
    from typing import ClassVar, Literal


class SigmaApiQuery(StripeObject):
    """The `sigma.sigma_api_query` object."""

    OBJECT_NAME: ClassVar[Literal["sigma.sigma_api_query"]] = "sigma.sigma_api_query"

    created: int
    id: str
    livemode: bool
    name: str
    object: Literal["sigma.sigma_api_query"]
    sql: str
