# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `test_helpers.terminal` resources and services."""

from typing import TYPE_CHECKING

from ..._core.lazy import attach

if TYPE_CHECKING:
    from ._services import ReaderService as ReaderService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ReaderService": "_services",
        },
    )
