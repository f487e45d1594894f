# Rendered by codegen; never edit.
"""Stripe's `apps` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import Secret as Secret, SecretService as SecretService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "Secret": "_objects",
            "SecretService": "_objects",
        },
    )
