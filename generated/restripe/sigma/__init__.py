# Rendered by codegen; never edit.
"""Stripe's `sigma` resources and services."""

from typing import TYPE_CHECKING

from .._core.lazy import attach

if TYPE_CHECKING:
    from ._objects import (
        ScheduledQueryRun as ScheduledQueryRun,
        ScheduledQueryRunService as ScheduledQueryRunService,
        SigmaApiQuery as SigmaApiQuery,
    )
else:
    __getattr__, __dir__, __all__ = attach(
        __name__,
        {
            "ScheduledQueryRun": "_objects",
            "ScheduledQueryRunService": "_objects",
            "SigmaApiQuery": "_objects",
        },
    )
