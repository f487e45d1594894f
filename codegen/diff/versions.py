"""Where the documents are that a version names."""

from __future__ import annotations

from ..locations import OVERLAYS, versions

__all__ = ["IN_REPOSITORY", "OVERLAYS", "versions"]

IN_REPOSITORY = ("spec/openapi.json", "spec/v2.yaml", "spec/events.yaml")
"""What a revision is read from: the document, and what may be laid over it."""
