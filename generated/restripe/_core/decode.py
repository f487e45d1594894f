# Rendered from codegen/runtime/decode.py, which has the comments.

from __future__ import annotations

from typing import Any, Callable, Mapping


def decoded(value: Any, encoding: str) -> Any:
    if type(value) is list:
        return [decoded(item, encoding) for item in value]
    return _DECODERS[encoding](value) if type(value) is str else value


def _integer(text: str) -> object:
    digits = text[1:] if text.startswith("-") else text
    is_number = digits.isascii() and digits.isdigit() and len(digits) <= 19
    return int(text) if is_number else text


def _decimal(text: str) -> object:
    from decimal import Decimal, InvalidOperation

    if not text or not text.isascii() or set(text) - set("0123456789+-.eE"):
        return text
    try:
        return Decimal(text)
    except InvalidOperation:
        return text


_DECODERS: Mapping[str, Callable[[str], object]] = {
    "int64_string": _integer,
    "decimal_string": _decimal,
}
