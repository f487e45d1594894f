"""Load an OpenAPI document of Stripe's: parse, lay the overlay over it, check it, resolve references."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .check import check
from .errors import SpecError
from .parse import read
from .pointers import pointer, resolve

__all__ = ["Spec", "load", "pointer", "resolve"]

_API_VERSION = re.compile(r"\d{4}-\d{2}-\d{2}(\.[a-z0-9_]+)?", re.ASCII)


@dataclass(frozen=True)
class Spec:
    """A checked document, with the API version that it describes."""

    document: dict[str, Any]
    api_version: str
    source: str
    notes: tuple[str, ...] = ()


def load(path: Path, overlay: Path | None = None, api_version: str | None = None) -> Spec:
    """Read a document (JSON or YAML), with the overlay over it where the two fit together."""
    document = read(path)
    check(document)
    return Spec(document, api_version or document["info"]["version"], str(path))
