# Rendered from codegen/runtime/encode.py, which has the comments.
"""Parameters to bytes: bracketed form pairs, query strings, JSON.

Every value is told by its type at every depth alike, and one that has no clear form on the wire is refused with
the path of its parameter. Nothing of the caller's is changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Iterable, List, Literal, Optional, Tuple, Union

from .callers import warn
from .quoting import quote_key, quote_value


class _Clear(str):

    __slots__ = ()

    def __repr__(self) -> str:
        return "CLEAR"

    def __reduce__(self) -> str:
        return "CLEAR"


CLEAR: Literal[""] = _Clear("")  # type: ignore[assignment]


class Leaf:
    """A value that stays as it is among the flat pairs, for those who write something else than text."""


TOO_DEEP = "the parameters are nested too deeply, or one holds itself"
Pair = Tuple[str, Any]
Coercion = Union[str, Mapping[str, Any]]


def form(params: Optional[Mapping[str, object]]) -> str:
    return join(pairs(params))


def join(flat: Iterable[Tuple[str, Union[str, bytes]]]) -> str:
    flat = list(flat)
    try:
        return "&".join([f"{quote_key(key)}={quote_value(item)}" for key, item in flat])
    except UnicodeEncodeError:
        for key, item in flat:
            check_text(key, key)
            check_text(item, key)
        raise


def check_text(text: Union[str, bytes], path: str, what: str = "") -> None:
    try:
        text.encode() if isinstance(text, str) else None
    except UnicodeEncodeError:
        raise ValueError(
            f"{what}parameter {path!r} is text that is not valid Unicode: it holds half a surrogate pair"
        ) from None


def pairs(
    params: Optional[Mapping[str, object]],
) -> List[Tuple[str, Union[str, bytes]]]:
    flat: List[Pair] = []
    try:
        for key, value in (params or {}).items():
            _add(flat, name_of(key, ""), value)
    except RecursionError:
        raise ValueError(TOO_DEEP) from None
    return flat


def _add(flat: List[Pair], path: str, value: object) -> None:
    kind = type(value)
    if kind is str:
        flat.append((path, value))
    elif value is None:
        return
    elif kind is dict:
        _add_mapping(flat, path, value)  # type: ignore[arg-type]
    elif kind is list:
        _add_list(flat, path, value)  # type: ignore[arg-type]
    elif kind is int:
        flat.append((path, repr(value)))
    elif kind is bool:
        flat.append((path, "true" if value else "false"))
    else:
        _add_other(flat, path, value)


def _add_mapping(flat: List[Pair], path: str, value: Mapping[object, object]) -> None:
    for key, item in value.items():
        if item is not None:
            name = key if type(key) is str else name_of(key, path)
            _add(flat, f"{path}[{name}]", item)


def _add_list(
    flat: List[Pair], path: str, value: Union[List[object], Tuple[object, ...]]
) -> None:
    if not value:
        warn(
            f"parameter {path!r} is an empty list, which a form cannot hold, so it is not sent; CLEAR empties it"
        )
    for index, item in enumerate(value):
        if item is None:
            raise ValueError(
                f"parameter '{path}[{index}]' is None, which a list cannot hold"
            )
        _add(flat, f"{path}[{index}]", item)


def _add_other(flat: List[Pair], path: str, value: object) -> None:
    plain = simplify(value, path)
    if isinstance(plain, Mapping):
        _add_mapping(flat, path, plain)
    elif isinstance(plain, (list, tuple)):
        _add_list(flat, path, plain)
    elif plain is not None:
        whole = isinstance(plain, (bytes, Leaf))
        flat.append((path, plain if whole else scalar(plain, path)))


def name_of(key: object, path: str) -> str:
    key = getattr(key, "value", key) if _is_enum(key) else key
    if isinstance(key, str):
        return str.__str__(key)
    if isinstance(key, int) and not isinstance(key, bool):
        return int.__repr__(key)
    where = f" in {path!r}" if path else ""
    raise TypeError(f"a parameter's name{where} is text, not a {type(key).__name__}")


def simplify(value: object, path: str) -> object:
    wire_value = getattr(type(value), "_wire_value", None)
    if wire_value is not None:
        return wire_value(value)
    if isinstance(value, type):
        raise TypeError(
            f"parameter {path!r} is the class {value.__name__} itself, which cannot be sent"
        )
    if _is_enum(value):
        return simplify(value.value, path)  # type: ignore[attr-defined]
    if isinstance(value, (bytearray, memoryview)):
        return bytes(value)
    if hasattr(value, "read"):
        raise TypeError(
            f"parameter {path!r} is a file, which only a multipart upload can send"
        )
    return value


def _is_enum(value: object) -> bool:
    return hasattr(type(value), "__members__") and not isinstance(value, type)


def scalar(value: object, path: str) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        return float_text(value, path)
    return _rarer_scalar(value, path)


def _rarer_scalar(value: object, path: str) -> str:
    import datetime
    from decimal import Decimal

    if isinstance(value, Decimal):
        return decimal_text(value, path)
    if isinstance(value, datetime.datetime):
        return str(int(value.replace(microsecond=0).timestamp()))
    if isinstance(value, datetime.date):
        return value.isoformat()
    if speaks_for_itself(value):
        return str(value)
    raise refusal(value, path)


def speaks_for_itself(value: object) -> bool:
    import datetime
    from numbers import Number

    misread = (BaseException, Number, datetime.time, datetime.timedelta)
    return not (
        type(value).__str__ is object.__str__
        or isinstance(value, misread)
        or hasattr(value, "__iter__")
        or hasattr(value, "__fspath__")
    )


def refusal(value: object, path: str) -> TypeError:
    kind = type(value).__name__
    hint = "; make it a list" if hasattr(value, "__iter__") else ""
    return TypeError(f"parameter {path!r} is a {kind}, which cannot be sent{hint}")


def float_text(value: float, path: str) -> str:
    text = float.__repr__(value)
    if text[-1].isdigit() and "e" not in text:
        return text
    from decimal import Decimal

    return decimal_text(Decimal(text), path)


def decimal_text(value: Any, path: str) -> str:
    if not value.is_finite():
        raise ValueError(f"parameter {path!r} is {value}, which is no number to send")
    return format(value, "f")
