# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `forwarding` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._request import Request as Request
    from ._request_service import RequestService as RequestService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Request": "_request",
            "RequestService": "_request_service",
        },
    )
