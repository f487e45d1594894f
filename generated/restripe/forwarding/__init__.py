# Rendered by codegen; never edit.
"""Stripe's `forwarding` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import Request as Request, RequestService as RequestService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Request": "_objects",
            "RequestService": "_objects",
        },
    )
