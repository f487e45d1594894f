# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Stripe's `apps` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._secret import Secret as Secret, SecretService as SecretService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Secret": "_secret",
            "SecretService": "_secret",
        },
    )
