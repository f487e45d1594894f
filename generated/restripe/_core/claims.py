# Rendered from codegen/runtime/claims.py, which has the comments.

from __future__ import annotations

from typing import Any, Dict, List, Tuple

_claims: Dict[int, Tuple[object, Any]] = {}


def settle(container: Any, key: Any, raw: object, made: Any) -> Any:
    if made is raw:
        return made
    number = id(raw)
    try:
        winner = _claims.setdefault(number, (raw, made))[1]
        if container[key] is raw:
            container[key] = winner
            return winner
        return container[key]
    finally:
        _claims.pop(number, None)


def settle_items(items: List[Any], raw: List[Any], made: List[Any]) -> bool:
    number = id(items)
    try:
        winner = _claims.setdefault(number, (items, (raw, made)))[1]
        for index, (old, new) in enumerate(zip(*winner)):
            if index < len(items) and items[index] is old:
                items[index] = new
        return winner[1] is made
    finally:
        _claims.pop(number, None)
