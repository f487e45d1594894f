# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
# ruff: noqa: F403
"""Types of request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING

from ..._core.prefixes import attach_by_prefix

if TYPE_CHECKING:
    from ._authorization import *
    from ._card import *
    from ._cardholder import *
    from ._dispute import *
    from ._personalization_design import *
    from ._physical_bundle import *
    from ._token import *
    from ._transaction import *
else:
    __getattr__, __dir__ = attach_by_prefix(
        __name__,
        {
            "Authorization": "_authorization",
            "Card": "_card",
            "Cardholder": "_cardholder",
            "Dispute": "_dispute",
            "PersonalizationDesign": "_personalization_design",
            "PhysicalBundle": "_physical_bundle",
            "Token": "_token",
            "Transaction": "_transaction",
        },
        [],
    )
