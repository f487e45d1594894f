"""Read a JSON or YAML file into plain values, or say where it cannot be read."""

from __future__ import annotations

import gzip
import json
import math
import re
import zlib
from collections import Counter
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import PurePath
from typing import Any, NoReturn

from .errors import CodegenError, SpecError
from .pointers import escape

# Stripe's documents are 27 levels deep; the walks over a document may recurse once it has passed this.
DEEPEST = 100
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_JSON_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*+"|[\[{]|[\]}]', re.DOTALL)


class _Repeating(dict[str, Any]):
    """A mapping whose source names one key twice."""

    key: str


class _NoJson(ValueError):
    """A word that Python's reader would take and JSON does not know."""


def read(path: Traversable) -> dict[str, Any]:
    """Parse the file, whose top level must be a mapping; one that ends in .gz is unpacked first."""
    text = _text(path)
    if not text.strip():
        raise CodegenError(f"{path}: the file is empty")
    document = _json(path, text) if _is_json(path, text) else _yaml(path, text)
    if not isinstance(document, dict):
        raise CodegenError(f"{path}: the top level is not a mapping")
    _inspect(document)
    return document


def _text(path: Traversable) -> str:
    try:
        content = path.read_bytes()
        if path.name.endswith(".gz"):
            content = gzip.decompress(content)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise CodegenError(f"{path}: cannot be unpacked: {error}") from None
    except OSError as error:
        raise CodegenError(f"{path}: cannot be read: {error.strerror}") from None
    except ValueError as error:
        raise CodegenError(f"{path}: cannot be read: {error}") from None
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise CodegenError(f"{path}: not UTF-8 text at byte {error.start}") from None


def _is_json(path: Traversable, text: str) -> bool:
    suffix = PurePath(path.name.removesuffix(".gz")).suffix.lower()
    if suffix in (".yaml", ".yml"):
        return False
    return suffix == ".json" or text.lstrip()[0] in "{["


def _json(path: Traversable, text: str) -> Any:
    try:
        return json.loads(
            text, object_pairs_hook=_mapping, parse_constant=_refuse_constant
        )
    except json.JSONDecodeError as error:
        raise CodegenError(
            f"{path}, line {error.lineno}, column {error.colno}: {error.msg}"
        ) from None
    except RecursionError:
        raise CodegenError(
            f"{path}{_json_depth(text)}: nested more than {DEEPEST} levels deep"
        ) from None
    except _NoJson as error:
        raise CodegenError(f"{path}: {error}") from None
    except ValueError:
        # Python reads no integer of more than 4,300 digits, and says so with advice for programmers.
        raise CodegenError(f"{path}: a number of too many digits") from None


def _mapping(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    mapping = dict(pairs)
    if len(mapping) == len(pairs):
        return mapping
    repeating = _Repeating(mapping)
    repeating.key = Counter(key for key, _ in pairs).most_common(1)[0][0]
    return repeating


def _refuse_constant(name: str) -> NoReturn:
    raise _NoJson(f"{name} is no JSON value")


def _json_depth(text: str) -> str:
    depth = 0
    for token in _JSON_TOKEN.finditer(text):
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        if depth > DEEPEST:
            line = text.count("\n", 0, token.start()) + 1
            return f", line {line}, column {token.start() - text.rfind(chr(10), 0, token.start())}"
    return ""


def _yaml(path: Traversable, text: str) -> Any:
    from .parse_yaml import YamlFault, parse

    try:
        return parse(text, DEEPEST)
    except YamlFault as fault:
        raise CodegenError(
            f"{path}, line {fault.line}, column {fault.column}: {fault}"
        ) from None


def _inspect(document: dict[str, Any]) -> None:
    """Refuse what JSON and YAML let through and nobody downstream could handle."""
    waiting: list[tuple[Any, str, int]] = [(document, "#", 1)]
    while waiting:
        value, place, depth = waiting.pop()
        if depth > DEEPEST:
            raise SpecError(place, f"nested more than {DEEPEST} levels deep")
        if isinstance(value, _Repeating):
            raise SpecError(place, f'the key "{value.key}" is there twice')
        for step, child in _children(value):
            if isinstance(child, (dict, list)):
                waiting.append((child, f"{place}/{escape(step)}", depth + 1))
            elif fault := _scalar_fault(child) or _scalar_fault(step):
                raise SpecError(f"{place}/{escape(step)}", fault)


def _children(value: dict[str, Any] | list[Any]) -> Iterator[tuple[str, Any]]:
    if isinstance(value, dict):
        yield from value.items()
    else:
        yield from ((str(index), item) for index, item in enumerate(value))


def _scalar_fault(value: object) -> str | None:
    if isinstance(value, float) and not math.isfinite(value):
        return "a number beyond the range of a float"
    if isinstance(value, str) and not value.isascii() and _LONE_SURROGATE.search(value):
        return "text that is not valid Unicode (a lone surrogate)"
    return None
