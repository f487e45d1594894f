# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
# ruff: noqa: F403
"""Types of request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING

from ...._core.prefixes import attach_by_prefix

if TYPE_CHECKING:
    from ._reader import *
else:
    __getattr__, __dir__ = attach_by_prefix(
        __name__,
        {
            "Reader": "_reader",
        },
        [],
    )
