# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from ..._core.prefixes import suggest_names as _suggest_names
from . import billing as billing, core as core

_suggest_names(__name__)
