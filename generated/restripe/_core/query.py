# Rendered from codegen/runtime/query.py, which has the comments.

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Optional, Set, Tuple, Union

from .encode import form, join, pairs

Flat = List[Tuple[str, Union[str, bytes]]]


def with_query(path: str, params: Optional[Mapping[str, object]]) -> str:
    bare, mark, present = path.partition("?")
    if not mark:
        query = form(params)
        return f"{path}?{query}" if query else path
    if not params:
        return path
    query = join(_merged(present, params))
    return f"{bare}?{query}" if query else bare


def _merged(present: str, params: Mapping[str, object]) -> Flat:
    from urllib.parse import parse_qsl

    existing: Dict[str, List[str]] = {}
    lists = set()
    for key, value in parse_qsl(present, keep_blank_values=True):
        name = key[:-2] if key.endswith("[]") else key
        existing.setdefault(name, []).append(value)
        if name != key:
            lists.add(name)
    params = _expand_united(existing, params)
    new = pairs(params)
    names = {key for key, _ in new}
    kept: Dict[str, Any] = {
        name: values if len(values) > 1 or name in lists else values[0]
        for name, values in existing.items()
        if not _beaten(name, params, names)
    }
    return pairs(kept) + new


def _beaten(name: str, params: Mapping[str, object], names: Set[str]) -> bool:
    root = name.partition("[")[0]
    if root not in params or params[root] is None:
        return False
    return name in names or not isinstance(params[root], dict)


def _expand_united(
    existing: Dict[str, List[str]], params: Mapping[str, object]
) -> Mapping[str, object]:
    wanted = params.get("expand")
    if not isinstance(wanted, (list, tuple)):
        return params
    names = [n for n in existing if n.partition("[")[0] == "expand"]
    before = [value for name in names for value in existing.pop(name)]
    return {**params, "expand": list(dict.fromkeys([*before, *wanted]))}
