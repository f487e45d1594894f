"""Percent-encoding by one table: several times the speed of urllib's, and without its import."""

from __future__ import annotations

from typing import Union

_UNRESERVED = frozenset(
    b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
)
_PATH = [chr(n) if n in _UNRESERVED else f"%{n:02X}" for n in range(256)]
_FORM = [*_PATH]
_FORM[ord(" ")] = "+"
_KEY = [*_FORM]
_KEY[ord("[")], _KEY[ord("]")] = "[", "]"


def quote_segment(text: str) -> str:
    """Return text as one segment of a path: every slash and every space escaped."""
    return "".join([_PATH[byte] for byte in text.encode("utf-8")])


def quote_value(value: Union[str, bytes]) -> str:
    """Return text or raw bytes as a form's value."""
    if isinstance(value, str):
        if value.isalnum() and value.isascii():
            return value
        value = value.encode("utf-8")
    return "".join([_FORM[byte] for byte in value])


def quote_key(key: str) -> str:
    """Return a form's name; brackets stay as they are."""
    if key.isidentifier() and key.isascii():
        return key
    return "".join([_KEY[byte] for byte in key.encode("utf-8")])
