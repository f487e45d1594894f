# Rendered from codegen/runtime/jsonbody.py, which has the comments.

from __future__ import annotations

from collections.abc import Mapping
from json.encoder import encode_basestring_ascii as quoted
from typing import Optional

from .encode import (
    TOO_DEEP,
    Coercion,
    decimal_text,
    float_text,
    name_of,
    refusal,
    simplify,
    speaks_for_itself,
)


def json_body(
    params: Optional[Mapping[str, object]], coercions: Optional[Coercion] = None
) -> bytes:
    try:
        return _write(params or {}, "", coercions).encode("ascii")
    except RecursionError:
        raise ValueError(TOO_DEEP) from None


def _write(value: object, path: str, coercion: Optional[Coercion]) -> str:
    if value is None:
        return "null"
    plain = simplify(value, path)
    if isinstance(plain, Mapping):
        return _mapping(plain, path, coercion)
    if isinstance(plain, (list, tuple)):
        items = [
            _write(item, f"{path}[{index}]", coercion)
            for index, item in enumerate(plain)
        ]
        return f"[{','.join(items)}]"
    return _scalar(plain, path, coercion)


def _mapping(
    value: Mapping[object, object], path: str, coercion: Optional[Coercion]
) -> str:
    below = coercion if isinstance(coercion, Mapping) else {}
    members = []
    for key, item in value.items():
        name = name_of(key, path)
        where = f"{path}[{name}]" if path else name
        members.append(f"{quoted(name)}:{_write(item, where, below.get(name))}")
    return f"{{{','.join(members)}}}"


def _scalar(value: object, path: str, coercion: Optional[Coercion]) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return quoted(str.__str__(value))
    if isinstance(value, int):
        digits = int.__repr__(value)
        return f'"{digits}"' if isinstance(coercion, str) else digits
    if isinstance(value, float):
        digits = float_text(value, path)
        digits = digits if "." in digits else f"{digits}.0"
        return f'"{digits}"' if coercion == "decimal_string" else digits
    return _rarer_scalar(value, path)


def _rarer_scalar(value: object, path: str) -> str:
    import datetime
    from decimal import Decimal

    if isinstance(value, Decimal):
        return f'"{decimal_text(value, path)}"'
    if isinstance(value, datetime.datetime):
        moment = value.astimezone(datetime.timezone.utc).replace(tzinfo=None)
        return f'"{moment.isoformat()}Z"'
    if isinstance(value, datetime.date):
        return f'"{value.isoformat()}"'
    if speaks_for_itself(value):
        return quoted(str(value))
    raise refusal(value, path)
