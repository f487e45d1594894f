# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""The client, typed for the services of this package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ._core.client import BaseStripeClient

if TYPE_CHECKING:
    from ._v1_services import V1Services
    from ._v2_services import V2Services


class StripeClient(BaseStripeClient):
    """Calls Stripe with settings of its own: `StripeClient("sk_…").v1.customers.list()`."""

    if TYPE_CHECKING:
        v1: V1Services
        v2: V2Services
