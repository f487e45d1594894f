"""Runs of the command line on a small document with prose, for the tests of output, commands and determinism."""

from __future__ import annotations

import copy
import json
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
VERSION = "2020-01-01"
_PROSE = 'Words with "quotes", \'\'\'more\'\'\', """most""", a \\ and\na {{ line }}.\\'


def document() -> dict[str, Any]:
    """Charges that can be listed, made, read and captured, all with prose; and one path that ours leaves out."""
    return copy.deepcopy(
        {
            "openapi": "3.0.0",
            "info": {"title": "Small", "version": VERSION, "description": _PROSE},
            "paths": {
                "/v1/charges": {
                    "get": _operation(_list("charge")),
                    "post": _operation(_ref("charge"), body=_BODY),
                },
                "/v1/charges/{charge}": {
                    "get": _operation(_ref("charge"), ids=["charge"])
                },
                "/v1/charges/{charge}/capture": {
                    "post": _operation(_ref("charge"), ids=["charge"])
                },
                "/v1/charges/{charge}/refund": {
                    "post": _operation(_ref("charge"), ids=["charge"])
                },
            },
            "components": {"schemas": {"charge": _CHARGE}},
        }
    )


_CHARGE: dict[str, Any] = {
    "title": "Charge",
    "description": _PROSE,
    "type": "object",
    "x-resourceId": "charge",
    "required": ["id", "object", "amount"],
    "properties": {
        "id": {"type": "string", "description": _PROSE, "maxLength": 5000},
        "object": {"type": "string", "enum": ["charge"], "description": _PROSE},
        "amount": {"type": "integer", "description": _PROSE},
        "status": {"type": "string", "enum": ["failed", "paid"], "description": "How."},
        "owner": {
            "type": "object",
            "nullable": True,
            "description": _PROSE,
            "properties": {"name": {"type": "string", "description": _PROSE}},
        },
    },
}
_BODY: dict[str, Any] = {
    "type": "object",
    "required": ["amount"],
    "properties": {
        "amount": {"type": "integer", "description": _PROSE},
        "owner": {
            "type": "object",
            "description": _PROSE,
            "properties": {"name": {"type": "string", "description": _PROSE}},
        },
    },
}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def _list(name: str) -> dict[str, Any]:
    return {
        "type": "object",
        "description": _PROSE,
        "required": ["data", "has_more", "object", "url"],
        "properties": {
            "data": {"type": "array", "items": _ref(name), "description": _PROSE},
            "has_more": {"type": "boolean"},
            "object": {"type": "string", "enum": ["list"]},
            "url": {"type": "string"},
        },
    }


def _operation(
    answer: dict[str, Any],
    ids: Sequence[str] = (),
    body: dict[str, Any] | None = None,
) -> dict[str, Any]:
    made: dict[str, Any] = {
        "summary": "Do it",
        "description": f"<p>{_PROSE}</p>",
        "operationId": "X",
        "parameters": [_path_parameter(name) for name in ids],
        "responses": {
            "200": {
                "description": _PROSE,
                "content": {"application/json": {"schema": answer}},
            }
        },
    }
    if body:
        content = {"application/x-www-form-urlencoded": {"schema": body}}
        made["requestBody"] = {"content": content, "required": True}
    return made


def _path_parameter(name: str) -> dict[str, Any]:
    schema = {"type": "string", "maxLength": 5000}
    found = {"name": name, "in": "path", "required": True, "schema": schema}
    return {**found, "description": _PROSE, "style": "simple"}


def written(folder: Path, found: Any = None, name: str = "spec.json") -> Path:
    """The document as a file."""
    path = folder / name
    path.write_text(json.dumps(document() if found is None else found), "utf-8")
    return path


def command(*arguments: str | Path, python: str | Path = sys.executable) -> list[str]:
    """The words that run codegen."""
    return [str(python), "-m", "codegen", *map(str, arguments)]


def environment(**more: str) -> dict[str, str]:
    """Variables under which the checkout's codegen is found from any folder."""
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        **more,
    }


def run(
    *arguments: str | Path,
    cwd: Path | None = None,
    python: str | Path = sys.executable,
    **more: str,
) -> subprocess.CompletedProcess[str]:
    """A whole run in a process of its own."""
    return subprocess.run(
        command(*arguments, python=python),
        cwd=cwd or ROOT,
        env=environment(**more),
        capture_output=True,
        text=True,
        timeout=300,
    )


def started(*arguments: str | Path, **options: Any) -> subprocess.Popen[str]:
    """A run that leads a process group of its own, as one that a shell starts."""
    return subprocess.Popen(
        command(*arguments),
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        **options,
    )


def interrupt(process: subprocess.Popen[str]) -> None:
    """Ctrl-C: the terminal sends the signal to the whole group."""
    os.killpg(process.pid, signal.SIGINT)


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below, byte code aside."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }
