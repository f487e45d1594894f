# Rendered by restripe's codegen from the API 2025-09-30.clover; never edit.
"""Request parameters, under stripe-python's names."""

from typing import TYPE_CHECKING

from ..._core.prefixes import suggesting
from . import billing as billing, core as core

if TYPE_CHECKING:
    pass
else:
    __getattr__ = suggesting(__name__)
