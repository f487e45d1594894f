# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
# ruff: noqa: F403
"""Types of request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING

from ..._core.prefixes import attach_by_prefix

if TYPE_CHECKING:
    from . import issuing as issuing, terminal as terminal, treasury as treasury
    from ._confirmation_token import *
    from ._customer import *
    from ._refund import *
    from ._test_clock import *
else:
    __getattr__, __dir__ = attach_by_prefix(
        __name__,
        {
            "ConfirmationToken": "_confirmation_token",
            "Customer": "_customer",
            "Refund": "_refund",
            "TestClock": "_test_clock",
        },
        ["issuing", "terminal", "treasury"],
    )
