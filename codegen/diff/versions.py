"""Where the documents are that a version names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from .. import locations
from ..locations import OVERLAYS, Traversable

__all__ = ["IN_REPOSITORY", "OVERLAYS", "versions"]

IN_REPOSITORY = ("spec/openapi.json", "spec/v2.yaml", "spec/events.yaml")
"""What a revision is read from: the document, and what may be laid over it."""


@cache
def versions() -> Mapping[str, Traversable]:
    """Our documents by API version, the oldest first; both sides ask, and one of them has to be read for that."""
    return locations.versions()
