"""Check that a document has the structure that the generator relies on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any


def check(document: Mapping[str, Any]) -> None:
    """Raise SpecError for the first fault of structure."""
