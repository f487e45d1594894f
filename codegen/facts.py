"""Reduce an OpenAPI document to its facts: the same document without a word of prose."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from .facts_text import dump
from .grammar import GRAMMAR, is_extension
from .replacing import naming, replacing
from .spec import Spec, load, ordered

__all__ = ["dump", "fingerprint", "import_file", "reduce"]

_CONSTANT_ENCODING = {"explode": True, "style": "deepObject"}


def reduce(document: Mapping[str, Any]) -> dict[str, Any]:
    """Keep the facts of a checked document, in sorted order, and nothing else."""
    reduced: dict[str, Any] = ordered(_reduced("document", document))
    return reduced


def fingerprint(document: Mapping[str, Any]) -> str:
    """The hash of a document's facts as JSON without spaces, keys sorted: one for all files that say the same."""
    # Neither dump() nor ordered(): this is done at each render, and they take thrice as long as the rest.
    facts = _reduced("document", document)
    return sha256(
        json.dumps(facts, sort_keys=True, separators=(",", ":")).encode()
    ).hexdigest()


def import_file(path: Path, out: Path, api_version: str | None = None) -> Spec:
    """Write the facts of the document at `path` to `out`, whole or not at all."""
    spec = load(path, api_version=api_version)
    text = dump(reduce(spec.document))
    with naming(out):
        out.parent.mkdir(parents=True, exist_ok=True)
    with replacing(out) as file:
        file.write_text(text, "utf-8", newline="\n")
    return spec


def _reduced(kind: str, node: Mapping[str, Any]) -> dict[str, Any]:
    grammar = GRAMMAR[kind]
    kept = {key: node[key] for key in grammar.facts & node.keys()}
    for key in grammar.one.keys() & node.keys():
        kept[key] = _one(grammar.one[key], node[key])
    for key in grammar.many.keys() & node.keys():
        kept[key] = [_reduced(grammar.many[key], item) for item in node[key]]
    for key in grammar.named.keys() & node.keys():
        kept[key] = _named(grammar.named[key], node[key])
    if finish := _FINISH.get(kind):
        kept = finish(kept)
    return kept


def _named(kind: str, nodes: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: _reduced(kind, node)
        for name, node in nodes.items()
        if not is_extension(kind, name)
    }


def _one(kind: str, value: Any) -> Any:
    # `additionalProperties` may be a plain true or false.
    return _reduced(kind, value) if isinstance(value, dict) else value


def _info(info: dict[str, Any]) -> dict[str, Any]:
    return {**info, "title": "Stripe API"}


def _response(response: dict[str, Any]) -> dict[str, Any]:
    # OpenAPI demands the key.
    return response if "$ref" in response else {**response, "description": ""}


def _path(item: dict[str, Any]) -> dict[str, Any]:
    if _is_empty_body(item.get("get", {}).get("requestBody")):
        get = {k: v for k, v in item["get"].items() if k != "requestBody"}
        return {**item, "get": get}
    return item


def _is_empty_body(body: Any) -> bool:
    """Tell whether it is one of the empty form bodies that Stripe gives to every GET."""
    if not body or body.get("required") or "content" not in body:
        return False
    schemas = [media.get("schema", {}) for media in body["content"].values()]
    return all(s.get("type") == "object" and not s.get("properties") for s in schemas)


def _media(media: dict[str, Any]) -> dict[str, Any]:
    encoding = {
        name: value
        for name, value in media.get("encoding", {}).items()
        if value != _CONSTANT_ENCODING
    }
    bare = {key: value for key, value in media.items() if key != "encoding"}
    return {**bare, "encoding": encoding} if encoding else bare


_FINISH: Mapping[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "info": _info,
    "response": _response,
    "path": _path,
    "media": _media,
}
