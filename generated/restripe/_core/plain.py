# Rendered from codegen/runtime/plain.py, which has the comments.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, List, Optional, Set, Tuple

from .views import View, data_of, peek_items


def plain(value: Any, for_json: bool = False) -> Any:
    try:
        return _plain(value, for_json)
    except RecursionError:
        return unnested(value, for_json)


def _plain(value: Any, for_json: bool) -> Any:
    if isinstance(value, View):
        return {
            _key(key, for_json): _plain(item, for_json)
            for key, item in peek_items(value)
        }
    kind = type(value)
    if kind is str or kind is int or value is None or kind is bool or kind is float:
        return value
    if isinstance(value, Mapping):
        return {
            _key(key, for_json): _plain(item, for_json) for key, item in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [_plain(item, for_json) for item in value]
    return _json_scalar(value) if for_json else value


def unnested(value: Any, for_json: bool = False) -> Any:
    whole: List[Any] = [None]
    waiting: List[Tuple[Any, Any, Any]] = [(whole, 0, value)]
    around: Set[int] = set()
    while waiting:
        place, key, item = waiting.pop()
        if place is None:
            around.discard(key)
            continue
        made, children = _opened(item, for_json)
        place[key] = made
        if children is None:
            continue
        if id(item) in around:
            raise ValueError("the data holds itself, at some depth")
        around.add(id(item))
        waiting.append((None, id(item), None))
        waiting.extend((made, name, child) for name, child in children)
    return whole[0]


def _opened(item: Any, for_json: bool) -> Tuple[Any, Optional[List[Tuple[Any, Any]]]]:
    source = data_of(item) if isinstance(item, View) else item
    if isinstance(source, Mapping):
        pairs = [(_key(key, for_json), child) for key, child in source.items()]
        return dict.fromkeys(key for key, _ in pairs), pairs
    if isinstance(source, (list, tuple)):
        return [None] * len(source), list(enumerate(source))
    return (_json_scalar(source) if for_json else source), None


def _key(key: object, for_json: bool) -> Any:
    return key if not for_json or isinstance(key, str) else str(key)


def _json_scalar(value: Any) -> object:
    from datetime import date, datetime
    from enum import Enum

    if isinstance(value, Enum):
        return _json_scalar(value.value)
    if isinstance(value, datetime):
        return int(value.timestamp())
    if isinstance(value, date):
        return value.isoformat()
    is_plain = isinstance(value, (str, int, float)) or value is None
    return value if is_plain else str(value)


def duplicate(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: duplicate(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [duplicate(item) for item in value]
    return value
