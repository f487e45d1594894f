# Rendered by codegen; never edit.
"""Request parameters, under stripe-python's names."""

from .._core.prefixes import suggest_names as _suggest_names
from . import _shared

_suggest_names(__name__)

ScheduledQueryRunListParams = _shared.ListParams
ScheduledQueryRunRetrieveParams = _shared.RetrieveParams
