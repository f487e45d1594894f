# Rendered from codegen/runtime/version.py, which has the comments.
"""The name and the version under which the runtime introduces itself to the API."""

from __future__ import annotations

PRODUCT = "Restripe"
VERSION = "0.1.0"
