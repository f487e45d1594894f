# Copied from codegen/runtime/plain.py; edit it there, never here.
"""Views back to plain data, and copies of plain data."""

from __future__ import annotations

from typing import Any, Mapping

from .views import View, read_items


def plain(value: Any, for_json: bool = False) -> Any:
    """``value`` without any view in it, at any depth; ``for_json`` also turns what JSON has no form for into text."""
    if isinstance(value, View):
        return {
            _key(key, for_json): plain(item, for_json)
            for key, item in read_items(value)
        }
    kind = type(value)
    if kind is str or kind is int or value is None or kind is bool or kind is float:
        return value
    if isinstance(value, Mapping):
        return {
            _key(key, for_json): plain(item, for_json) for key, item in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [plain(item, for_json) for item in value]
    return _json_scalar(value) if for_json else value


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
    """A copy of JSON-like data that shares no dict or list with it; other values are shared, views stay views."""
    if isinstance(value, Mapping):
        return {key: duplicate(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [duplicate(item) for item in value]
    return value
