# Rendered by codegen; never edit.
"""Stripe's `test_helpers.terminal` resources and services."""

from typing import TYPE_CHECKING

from ..._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import ReaderService as ReaderService
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ReaderService": "_objects",
        },
    )
