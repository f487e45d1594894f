"""Load an OpenAPI document of Stripe's: parse it, check it, lay the overlays over it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from importlib.resources.abc import Traversable
from typing import Any

from .check import check, check_overlay
from .errors import CodegenError, SpecError
from .novelties import novelties
from .overlay import merged
from .parse import read
from .pointers import pointer, resolve

__all__ = ["Spec", "load", "ordered", "pointer", "resolve"]

_API_VERSION = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}(\.[a-z0-9_-]+)?")
# The SDK variant repeats some operations under such paths, to describe other parameters; no server knows them.
_FAKE_PATH = "/x-stripeParametersOverride_"


@dataclass(frozen=True)
class Spec:
    """A checked document, its mappings in sorted order, with the API version that it describes.

    `notes` tell what a reader of the output should know about how the document came about. `bare` is the document
    without the overlays that were laid over it; `files` are its own and theirs.
    """

    document: dict[str, Any]
    api_version: str
    source: str
    notes: tuple[str, ...] = ()
    bare: dict[str, Any] = field(default_factory=dict)
    files: tuple[Traversable, ...] = ()


def load(
    path: Traversable, *overlays: Traversable, api_version: str | None = None
) -> Spec:
    """Read a document (JSON or YAML), with each overlay over it that fits.

    `api_version` is for documents whose `info.version` is something else.
    """
    document, notes = _without_fakes(_read(path))
    check(document)
    version, said = _version(document, path, api_version)
    notes += (*said, *novelties(document))
    document = {**document, "info": {**document["info"], "version": version}}
    bare, files = document, [path]
    for overlay in overlays:
        whole, said = _overlaid(document, version, overlay)
        files += [overlay] if whole is not document else []
        document, notes = whole, notes + said
    return Spec(document, version, str(path), notes, bare, tuple(files))


def ordered(value: Any) -> Any:
    """Give the value with the keys of every mapping sorted: their order in a file has no meaning."""
    if isinstance(value, dict):
        return {key: ordered(value[key]) for key in sorted(value)}
    return [ordered(item) for item in value] if isinstance(value, list) else value


def _read(path: Traversable) -> dict[str, Any]:
    document: dict[str, Any] = ordered(read(path))
    return document


def _without_fakes(document: dict[str, Any]) -> tuple[dict[str, Any], tuple[str, ...]]:
    paths = document.get("paths")
    if not isinstance(paths, dict):
        return document, ()
    fakes = [path for path in paths if _FAKE_PATH in path]
    real = {path: item for path, item in paths.items() if path not in fakes}
    note = f"paths with {_FAKE_PATH.strip('/')} left out: {len(fakes)}"
    return {**document, "paths": real}, (note,) if fakes else ()


def _version(
    document: dict[str, Any], path: Traversable, given: str | None
) -> tuple[str, tuple[str, ...]]:
    found: str = document["info"]["version"]
    if given is None:
        if not _API_VERSION.fullmatch(found):
            problem = f'"{found}" is no API version (YYYY-MM-DD or YYYY-MM-DD.name)'
            raise SpecError("#/info/version", f"{problem}; give it by --api-version")
        return found, ()
    if not _API_VERSION.fullmatch(given):
        raise CodegenError(
            f'--api-version: "{given}" is no YYYY-MM-DD or YYYY-MM-DD.name'
        )
    if found == given:
        return given, ()
    return given, (f'{path.name} says "{found}", {given} was given and is used',)


def _overlaid(
    document: dict[str, Any], version: str, path: Traversable
) -> tuple[dict[str, Any], tuple[str, ...]]:
    overlay = {"paths": {}, **_read(path)}
    lacking = check_overlay(overlay, document, path.name)
    described = overlay["info"]["version"]
    if described != version:
        why = f"it describes {described}, the document {version}"
    elif theirs := _own_objects(document, overlay):
        why = f"the document has {theirs[0]} itself"
    elif lacking:
        why = f"the document has no schema {lacking[0]}"
    elif _has_v2(overlay) and _has_v2(document):
        why = "the document has /v2 paths of its own"
    else:
        return merged(document, overlay, path.name), (
            f"{path.name} laid over the document",
        )
    return document, (f"{path.name} not laid over the document: {why}",)


def _has_v2(document: dict[str, Any]) -> bool:
    return any(name.startswith("/v2/") for name in document["paths"])


def _own_objects(document: dict[str, Any], overlay: dict[str, Any]) -> list[str]:
    """What a document describes itself of an overlay that is there for objects alone."""
    known, ours = (one["components"]["schemas"] for one in (document, overlay))
    return [] if overlay["paths"] else sorted(known.keys() & ours.keys())
