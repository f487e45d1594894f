# Rendered by restripe's codegen from the API document of 2025-09-30.clover; regenerate, never edit.
"""Events of unknown types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._event import Event

if TYPE_CHECKING:
    from typing import Literal


class UnknownEvent(Event):
    """An event of a type that this package does not know.

    Its `type` is text like any other's; type checkers see a literal that never
    occurs, so that they can tell the known ones apart: read `event["type"]`.
    """

    type: Literal["<unknown>"]
