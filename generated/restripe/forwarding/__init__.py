# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `forwarding` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._request import Request as Request, RequestService as RequestService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Request": "_request",
            "RequestService": "_request",
        },
    )
