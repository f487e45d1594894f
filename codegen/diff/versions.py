"""Where the documents are that a version names."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from .. import locations
from ..locations import OVERLAYS, Traversable

__all__ = ["IN_REPOSITORY", "IN_SPEC", "OVERLAYS", "versions"]

IN_SPEC = "spec"
IN_REPOSITORY = tuple(
    f"{IN_SPEC}/{name}" for name in ("openapi.json", "v2.yaml", "events.yaml")
)
"""What a revision is read from: the document, and what may be laid over it."""


@cache
def versions() -> Mapping[str, Traversable]:
    """Our documents by API version, the oldest first; both sides ask, and one of them has to be read for that."""
    return locations.versions()
