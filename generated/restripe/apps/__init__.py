# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Stripe's `apps` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._secret import Secret as Secret
    from ._secret_service import SecretService as SecretService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Secret": "_secret",
            "SecretService": "_secret_service",
        },
    )
