# Rendered from codegen/runtime/quoting.py, which has the comments.

from __future__ import annotations

from typing import Union

_UNRESERVED = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
_UNRESERVED_IN_KEYS = _UNRESERVED + b"[]"
_PATH = [chr(n) if n in _UNRESERVED else f"%{n:02X}" for n in range(256)]
_FORM = [*_PATH]
_FORM[ord(" ")] = "+"
_KEY = [*_FORM]
_KEY[ord("[")], _KEY[ord("]")] = "[", "]"


def quote_segment(text: str) -> str:
    return "".join([_PATH[byte] for byte in text.encode()])


def quote_value(value: Union[str, bytes]) -> str:
    raw = value.encode() if isinstance(value, str) else value
    if not raw.translate(None, _UNRESERVED):
        return raw.decode("ascii")
    return "".join([_FORM[byte] for byte in raw])


def quote_key(key: str) -> str:
    raw = key.encode()
    if not raw.translate(None, _UNRESERVED_IN_KEYS):
        return key
    return "".join([_KEY[byte] for byte in raw])
