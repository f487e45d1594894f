"""Where the documents are that a version names."""

from __future__ import annotations

import json
from pathlib import Path

from .. import cli

SPEC, OVERLAYS = cli.SPEC, cli.OVERLAYS
IN_REPOSITORY = ("spec/openapi.json", "spec/v2.yaml", "spec/events.yaml")
"""What a revision is read from: the document, and what may be laid over it."""


def versions() -> dict[str, Path]:
    """Every version that a document is here of, the oldest first."""
    older = sorted((SPEC.parent / "versions").glob("*.json"))
    found = {path.stem: path for path in older}
    if SPEC.is_file():
        found[_version_of(SPEC)] = SPEC
    return found


def _version_of(path: Path) -> str:
    return str(json.loads(path.read_bytes())["info"]["version"])
