"""The smallest document that passes, and ways to spoil it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Change = Callable[[dict[str, Any]], object]


def small() -> dict[str, Any]:
    """A whole document: one object, read and made."""
    answer = {"$ref": "#/components/schemas/thing"}
    reply = {"description": "", "content": {"application/json": {"schema": answer}}}
    return {
        "openapi": "3.0.0",
        "info": {"title": "Small", "version": "2020-01-01"},
        "paths": {
            "/v1/things": {"post": {"responses": {"200": reply}}},
            "/v1/things/{id}": {
                "get": {
                    "parameters": [
                        {
                            "name": "id",
                            "in": "path",
                            "required": True,
                            "schema": {"type": "string"},
                        }
                    ],
                    "responses": {"200": reply},
                }
            },
        },
        "components": {
            "schemas": {
                "thing": {
                    "type": "object",
                    "properties": {"id": {"type": "string"}},
                }
            }
        },
    }


def with_schema(schema: Any) -> dict[str, Any]:
    """The small document with one more schema, `x`."""
    document = small()
    document["components"]["schemas"]["x"] = schema
    return document


def changed(change: Change) -> dict[str, Any]:
    """The small document after a change in place."""
    document = small()
    change(document)
    return document


def written(folder: Path, document: Any, name: str = "spec.json") -> Path:
    """Write the document to a file."""
    path = folder / name
    path.write_text(json.dumps(document), "utf-8")
    return path
