"""Read a JSON or YAML file into plain values."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def read(path: Path) -> dict[str, Any]:
    """Parse the file whose top level is a mapping."""
    document: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return document
